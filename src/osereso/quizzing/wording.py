"""What a French sentence shows on its surface: roots of words, form of an idea, what hangs in the air.

Small named lists and folding, no analysis library: a quiz is made from a module file in a moment. In
another language the lists find little, and the items that need them are simply not made.
"""

from __future__ import annotations

import re
from enum import StrEnum

from osereso.text import fold

STOP_WORDS = frozenset(
    "a ai ainsi alors apres au aucun aucune aussi autre autres aux avant avec avoir beaucoup bien c ca car ce "
    "cela celle celles celui ces cet cette ceux chaque chez ci comme comment contre d dans de des deux doit "
    "donc dont du elle elles en encore entre est et etait etes etre eu eux fait faire faut font il ils j je l "
    "la le les leur leurs lui m ma mais me meme memes mes moi moins mon n ne ni nos notre nous on ont ou par "
    "pas pendant peu peut peux plus plusieurs pour pourquoi qu quand que quel quelle quelles quels qui quoi s "
    "sa sans se selon ses si son sont sous sur t ta te tes toi ton tous tout toute toutes tres trop tu un une "
    "va vers vos votre vous y jamais rien toujours surtout souvent".split()
)

_INFINITIVE_RE = re.compile(
    r"(?:\w+(?:endre|ondre|erdre|ettre|uire|aitre|oindre|aindre|ecrire|crire|courir|clure|rompre)"
    r"|suivre|vivre|dire|lire|faire|etre|croire|boire|battre|\w{2,}(?:er|ir))$"
)
# Nouns and others that end like an infinitive.
_NOT_INFINITIVE = frozenset(
    "metier metiers atelier chantier dossier cahier papier courrier calendrier quartier hiver premier dernier "
    "hier fer mer cher amer leger danger plaisir loisir avenir souvenir desir soupir tir clavier escalier "
    "foyer loyer policier banquier particulier regulier financier immobilier hospitalier entier fichier "
    "gibier levier palier panier sentier verger berger etranger community manager partenaire leader cancer "
    "super hyper enfer avoir community".split()
)
_CLITIC = frozenset({"se", "s", "ne", "pas", "jamais", "rien", "plus", "tout", "toujours", "bien", "y", "en"})
_SUBJECT = re.compile(
    r"\b(?:je|tu|il|elle|on|nous|vous|ils|elles|ce sont|a|est|sont|ont|doit|doivent|peut|peuvent|faut|reste"
    r"|restent|fait|font|va|vont)\b|\b[cj]’"
)
_FIRST_PERSON = re.compile(r"\b(?:je|j|me|m|moi|mon|ma|mes)\b")
_DANGLING_START = re.compile(
    r"(?:il (?!faut|y a|existe|vaut)|elles? |ils |lui |eux |cela |ca |ce n? ?est|c est|c etait|ce qui |celui |"
    r"celles? |ceux |donc |mais |et |ou |car |or |puis |ensuite |alors |par exemple|en effet|du coup|d ailleurs|"
    r"la dessus|pareil|idem|parce que|dont |qui |que |qu |dedans|certaine?s (?:ne|n|sont|ont|font|peuvent)|y compris|au contraire|sinon|non |oui |bref )"
)
_DANGLING_WITHIN = re.compile(
    r"\b(?:ci dessus|ci dessous|celui ci|celle ci|ceux ci|celles ci|ca|cela|la dedans|comme je (?:le )?disais"
    r"|ce dernier|cette derniere|ces derniers|en question)\b"
)
_DANGLING_QUESTION = re.compile(
    r"(?:donc |ah |oui |non |d accord|justement|vraiment|c est a dire|a part )"
    r"|.*\b(?:ca|cela|cel(?:le|ui) (?:ci|la)|ceci|depuis|eux|elles|la bas|vous en|vous y|tu en|tu y|la tienne"
    r"|ces (?:moments|cas|jours)|le jour ou)\b"
)
_ASKS = re.compile(
    r"\b(?:quel|quels|quelle|quelles|comment|pourquoi|que|qu|quoi|combien|ou|qui|what|how|why|which)\b"
)
_INVERSION = re.compile(r"\w-(?:t-)?(?:vous|tu|on|ils?|elles?|ce)\b")
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”")
_ROOT = 7  # letters: « conseil » and « conseillère » share them, « compte » and « comptable » do not


class Shape(StrEnum):
    """The grammatical form of an idea, as far as its surface shows it."""

    INFINITIVE = "infinitive"  # « Tester l’allergie au venin »
    CLAUSE = "clause"  # « On n’efface jamais rien »
    NOUN = "noun"  # « Lenteur des gestes »


def roots(text: str) -> frozenset[str]:
    """Return the beginnings of the words that carry meaning, without endings of number and gender."""
    return frozenset(
        _root(word)
        for word in fold(text).split()
        if word not in STOP_WORDS and (len(word) > 2 or word.isdigit())
    )


def shape(text: str) -> Shape:
    """Return the form of an idea; what follows a colon does not count."""
    head = fold(text.partition(":")[0])
    first = next((word for word in head.split() if word not in _CLITIC), "")
    if _INFINITIVE_RE.match(first) and first not in _NOT_INFINITIVE:
        return Shape.INFINITIVE
    return Shape.CLAUSE if _SUBJECT.search(text.partition(":")[0].lower()) else Shape.NOUN


def self_standing(text: str) -> bool:
    """Whether an idea can be understood alone: no loose pronoun or connector, no torn quotation."""
    folded = fold(text) + " "
    torn = text.count("«") != text.count("»") or text.count("(") != text.count(")")
    ragged = text.rstrip(" \u00a0").endswith((":", ",", ";", "…", "?"))
    return bool(
        roots(text)
        and not torn
        and not ragged
        and not _DANGLING_START.match(folded)
        and not _DANGLING_WITHIN.search(folded)
    )


def focused(question: str) -> bool:
    """Whether a question of the interview says by itself what it is about."""
    folded = fold(question) + " "
    wanted = 2 if direct(question) else 3
    return (
        question.rstrip().endswith("?")
        and len(roots(question)) >= wanted
        and len(folded.split()) <= 30
        and not _DANGLING_QUESTION.match(folded)
    )


def direct(question: str) -> bool:
    """Whether a question asks with a question word or an inversion, as one asks in writing."""
    return bool(_ASKS.search(fold(question)) or _INVERSION.search(question))


def first_person(text: str) -> bool:
    """Whether somebody speaks of themselves in an idea."""
    return bool(_FIRST_PERSON.search(fold(text)))


def unquoted(text: str) -> str:
    """Return the text without what stands between quotation marks: what we say, not what we quote."""
    return _QUOTED.sub(" ", text)


def inner_quotes(text: str) -> str:
    """Return the text as it stands inside « »: its own guillemets become English quotation marks."""
    return re.sub(r"[ \u00a0\u202f]*»", "”", re.sub(r"«[ \u00a0\u202f]*", "“", text))


def bare(text: str) -> str:
    """Return an idea without the full stop that a list does not need."""
    text = text.strip()
    return (
        text[:-1].rstrip()
        if text.endswith(".") and not re.search(r"(?:\.\.|\b[A-ZÀ-Ý]|etc)\.$", text)
        else text
    )


def _root(word: str) -> str:
    return re.sub(r"(?:es|s|x|e)$", "", word)[:_ROOT] if len(word) > 3 else word
