"""What surrounds an interview on a page: menus, sharing, credits, captions, legal lines, running headers.

Each pattern is read at the start of a block only and has no nested repetition, so that reading stays linear.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from osereso.reading.markup import BOX, BOX_END
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.model.interview import Block

# Reasons that end an interview: what follows the last answer from there on is left aside.
CLOSING = frozenset(
    {"credits", "legal", "navigation", "related", "rule", "end", "masthead", "thanks", "link", "code"}
)


def _begins_with(*phrases: str) -> re.Pattern[str]:
    """Compile a pattern for blocks that begin with one of the phrases, after at most four signs."""
    return re.compile(rf"\W{{0,4}}(?:{'|'.join(phrases)})", re.IGNORECASE)


_RULE = re.compile(r"[\W_]+$")
_END = re.compile(r"\W{0,4}fin(?: de l[’'](?:[ée]pisode|interview|entretien))?\W*(?:\.|$)", re.IGNORECASE)
_MASTHEAD = re.compile(r"[^.!?:]{1,40}\bn°\s?\d+\s*(?:[,.;|–—-]|$)", re.IGNORECASE)
_CAPTION = re.compile(
    r"[\[(](?:photo|image|l[ée]gende|illustration|cr[ée]dit|©)|\[image :"
    r"|(?:photos?|illustrations?|l[ée]gende|cr[ée]dits?(?: photo)?s?)\s?\d*\s*[:.–—-]",
    re.IGNORECASE,
)
_CREDITS = _begins_with(
    r"(?:propos|interviews?|entretiens?|textes?|article|rencontre|portrait|photos?)(?: et photos?)?\s?"
    r"(?::|par\b|(?:a [ée]t[ée] )?(?:recueilli|r[ée]alis[ée]|men[ée]))",
    r"(?:cette? |l[’'])?(?:entrevue|interview|entretien) (?:a [ée]t[ée] |est )?"
    r"(?:men[ée]|r[ée]alis[ée]|conduit|pr[ée]par[ée]|retranscrit)",
    "recueillis? ",
    "publi[ée]e? ",
    "post[ée] ",
    "mise? (?:en ligne|à jour)",
    r"cet(?:te)? (?:article|interview|entretien|entrevue|billet|texte|page) (?:a [ée]t[ée]|est|fait|vous)",
    r"traduction (?:de|par|:)|(?:article|texte|interview|entretien) (?:original|publi[ée]|paru|traduit)",
    r"par (?-i:[A-ZÀ-Þ])[^|!?]{1,40}(?:\||$)",
    "temps de lecture",
    r"\d+ commentaires?$",
)
_LEGAL = _begins_with(
    r"©|copyright\b",
    "tous droits r",
    "reproduction (?:interdite|soumise)",
    "mentions l[ée]gales",
    "document (?:interne|non contractuel)",
    "ne pas jeter",
    r"page \d+ sur",
)
_LEGAL_ANYWHERE = re.compile(
    "tous droits r[ée]serv|mentions l[ée]gales|ne pas jeter sur|plan du site"
    "|reproduction (?:interdite|soumise)",
    re.IGNORECASE,
)
# Words that a menu shows alone; in a sentence somebody talks: « Imprimer demande de la patience. »
_LABELS = _begins_with(
    r"partager\b|tweet|imprimer\b|envoyer à un|signaler une|facebook\b|twitter\b",
    r"accueil\b|menu$|rechercher|aller au contenu|retour (?:à|au|aux)|passer au|lire plus tard",
    r"back to top|(?:retour en )?haut de (?:la )?page",
    r"se connecter|s[’']inscrire|s[’']abonner|newsletter|votre adresse",
)
_NAVIGATION = _begins_with(
    r"partagez\b|suivez[- ]nous|abonnez|inscrivez|je m[’']abonne",
    r"tags?\s?:|mots.cl[ée]s\s?:|commentaires?\b.{0,20}(?:ferm|\(|:)|r[ée]agissez|closed$",
    r"retrouvez(?:[- ]nous| l[’'])|cet article vous a",
    r"(?:tu as|vous avez) aim[ée] (?:cet|l[’'])|d[ée]posez votre",
    "nous utilisons des cookies|tout accepter|vous cherchez un emploi|pour ne plus recevoir",
)
_RELATED = _begins_with(
    "[àa] lire (?:aussi|[ée]galement)|voir aussi|sur le m[êe]me (?:sujet|th[èe]me)|les plus lus",
    "[ée]pisode pr[ée]c[ée]dent|article (?:suivant|pr[ée]c[ée]dent)|publicit[ée]",
)
_THANKS = re.compile(
    r"\W{0,4}(?:un )?(?:grand |gros |immense |encore |très grand )?merci(?:s)?\b.{0,120}\b"
    r"(?:interview|entretien|r[ée]ponses?|[ée]change|temps|t[ée]moignage|partage|pr[êe]t[ée]e?s? au jeu"
    r"|disponibilit[ée]|confiance|participation)"
    r"|\W{0,4}(?:un grand |encore )?merci,? (?:à |beaucoup,? (?:à )?)?(?-i:[A-ZÀ-Þ])[\w’' -]{1,60}[,.!]",
    re.IGNORECASE,
)
_STAMP = re.compile(r"[\[(]?(?:\d{1,2}[:h]\d{2}(?::\d{2})?|\d{1,2}/\d{1,2}/\d{2,4})[\])]?(?: (?:AM|PM))?$")
_LINK = re.compile(
    r"(?:\S{1,40}\s){0,14}?(?:<?[\w.+-]{1,60}@[\w-]{1,60}\.\w{2,}|(?:\+33|0)\s?[1-9](?:[ .]?\d\d){4})"
    r"[^.!?]{0,60}$|"
    r"(?:\S{1,40}\s){0,14}?\(?<?(?:https?://|www\.)\S+$"
)
_CODE = re.compile(r"\.\. \S|:::|\{[%{]|<[a-z/!]|\[/?[a-z_]{3,20}(?: [^\]]*)?\]$")
_MENU = re.compile(
    r"(?:[^|›»>•·]{1,40}[|›»>•·]){2,}[^|›»>•·]{1,40}$"  # Accueil > Métiers > Portraits
    r"|(?:\S{1,30}(?: \S{1,20}){0,2}(?: {2,}|\t)){2,}\S"  # Partager   Imprimer   Envoyer
)
_COMMENTS = re.compile(
    r"\W{0,4}(?:(?:\d{1,4}|vos|les|(?:laisse|ajoute)[rz] un) )?commentaires?\s?(?:\(\d{1,4}\)|:)?$",
    re.IGNORECASE,
)
_SAID = re.compile(r"[.!?…][»”\"')]*\s*$")  # a sentence may be said three times: « Oui, tout à fait. »
_LONGEST = 400  # characters; what is longer is somebody talking

_TABLE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("rule", _RULE),
    ("stamp", _STAMP),
    ("caption", _CAPTION),
    ("end", _END),
    ("related", _RELATED),
    ("credits", _CREDITS),
    ("navigation", _NAVIGATION),
    ("legal", _LEGAL),
    ("masthead", _MASTHEAD),
    ("thanks", _THANKS),
    ("link", _LINK),
    ("code", _CODE),
)


def reason(text: str) -> str:
    """Say why a block is no part of the interview, or nothing when it may be one."""
    if len(text) > _LONGEST:
        return ""
    for name, pattern in _TABLE:
        if pattern.match(text) and not (name == "thanks" and "?" in text):
            return name
    if _LABELS.match(text) and not text.endswith((".", "!", "…")):
        return "navigation"
    if _LEGAL_ANYWHERE.search(text):
        return "legal"
    return "navigation" if _MENU.match(text[:200]) and "?" not in text else ""


def opens_comments(text: str) -> bool:
    """Whether what readers of a page have written stands below: « 3 commentaires »."""
    return _COMMENTS.match(text) is not None


def reasons(blocks: Sequence[Block]) -> list[str]:
    """Say for each block why it is no part of the interview: by its words, or because it is printed again."""
    found = [reason(block.text) for block in blocks]
    found = ["" if why == "thanks" and block.level else why for why, block in zip(found, blocks, strict=True)]
    found = list(_with_boxes(found, blocks))
    keys = [_key(block.text) for block in blocks]
    printed = Counter(keys)
    forms = _forms(keys, blocks)
    for index, key in enumerate(keys):
        if found[index] or not key or printed[key] < 2:
            continue
        if len(forms[key]) > 1 and not blocks[index].text.endswith((".", "!", "…")):
            found[index] = "running"  # the same words with another page number
        elif key in _neighbours(keys, index) or (printed[key] > 2 and not _SAID.search(blocks[index].text)):
            found[index] = "caption"
    return found


def _with_boxes(found: Sequence[str], blocks: Sequence[Block]) -> Iterator[str]:
    """Give the reasons, with that of blocks which an editor set in a box beside the talk."""
    inside = False
    for why, block in zip(found, blocks, strict=True):
        if block.text in (BOX, BOX_END):
            inside = block.text == BOX
            yield "code"
        else:
            yield "box" if inside else why


def _forms(keys: Sequence[str], blocks: Sequence[Block]) -> dict[str, set[str]]:
    """The texts that have one key: those of a running header differ in the page number."""
    forms: dict[str, set[str]] = {}
    for key, block in zip(keys, blocks, strict=True):
        forms.setdefault(key, set()).add(" ".join(block.text.split()))
    return forms


def _neighbours(keys: Sequence[str], index: int) -> tuple[str, ...]:
    """What stands beside a block: two answers may be alike, but a caption stands beside its copy."""
    return (*keys[max(0, index - 1) : index], *keys[index + 1 : index + 2])


def _key(text: str) -> str:
    """What two printings of one caption or running header have in common; page numbers do not count."""
    if len(text) > _LONGEST or len(text) < 12 or text.rstrip().endswith("?"):
        return ""
    return re.sub(r"\d+", "0", fold(text))
