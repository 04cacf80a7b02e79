"""Who speaks: names found around an interview, and before the turns of those who speak."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from osereso.reading.first_names import FIRST_NAMES
from osereso.text import fold, squeeze

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from osereso.reading.marks import Seen

_CAPITAL = "A-ZÀ-ÖØ-Þ"
_FIRST_NAME = rf"[{_CAPITAL}][\w’'-]{{1,25}}"
_LAST_NAME = (
    rf"(?<!\.)[ \u00a0](?:(?:de|du|des|d’|d'|le|la|van|von|el) ?)?[{_CAPITAL}](?:[\w’'-]{{1,25}}|\.)?"
)
NAME = rf"{_FIRST_NAME}(?:{_LAST_NAME}){{1,3}}"
_PERSON = re.compile(NAME)
_ASKED_BY = re.compile(
    rf"(?:\bpar|(?:interview|entretien|rencontre|texte|photos?|propos)\s?:?)\s"
    rf"({NAME}|{_FIRST_NAME}(?=[ ,.;—–-]|$))"
)
_CREDIT_WORDS = re.compile(
    r"recueilli|r[ée]alis|interview|entretien|rencontre|post[ée]|publi|en ligne|anim[ée]|texte|par ",
    re.IGNORECASE,
)
_FORM = (
    r"(?:interview|entretien|rencontre|portrait|témoignage|conversation|échange|questions?|podcast|zoom)s?"
)
_WITH = re.compile(rf"(?:\b(?i:{_FORM}|avec)) (?:\#?\d+ ?:? )?(?:(?:de|avec|à) |d[’'])?({NAME})")
_WITH_ONE = re.compile(rf"\b(?i:{_FORM} (?:de|avec|à)) ({_FIRST_NAME})(?=[ ,.:;!–—-]|$)")
_GREETING = re.compile(rf"\b(?i:bonjour|bonsoir|salut|merci|dis|alors|enfin|bon|et),? ({_FIRST_NAME})\b")
_ALONE = re.compile(rf"(?<![\w’'-])({_FIRST_NAME})(?! ?[{_CAPITAL}’'])\b")
_NOT_NAMES = frozenset(
    "interview interviews entretien entretiens rencontre portrait temoignage podcast focus metier titre "
    "title questions question paroles parole zoom dossier journal magazine blog bonjour salut merci si la "
    "le les un une des pour avec dans chez bienvenue retour notre nos mon ma".split()
)
_SHORTEST = 3  # letters of a name; what is shorter is an initial
_NO_PERSON = frozenset("admin administrator redaction webmaster root user author auteur wordpress".split())


def is_a_person(text: str) -> bool:
    """Whether a text is nothing but somebody's name."""
    return _PERSON.fullmatch(text) is not None and _is_a_name(text)


def is_an_author(text: str) -> bool:
    """Whether what a page gives as its author may be a person: a name, or what somebody is called by."""
    one = len(text.split()) == 1 and text.isalpha() and fold(text) not in _NO_PERSON
    return is_a_person(text) or one


def interviewer_in(texts: Iterable[str]) -> str:
    """Return who signs: « Propos recueillis par… », « Interview : … »."""
    for text in texts:
        if _CREDIT_WORDS.search(text[:400]) and (match := _ASKED_BY.search(_small_start(text)[:400])):
            return squeeze(match[1])
    return ""


def _small_start(text: str) -> str:
    """Credits begin with a capital: « Par … », « Interview : … »."""
    return re.sub(
        r"\b(Par|Interview|Entretien|Rencontre|Texte|Photos?|Propos)\b", lambda match: match[0].lower(), text
    )


def who_says(label: str, seen: Sequence[Seen], texts: Iterable[str]) -> str:
    """Return the whole name of who bears a label: as the texts around know it, else as it is printed.

    A label may be a first name or initials; a legend (« F : Franck ») or the first turn says the rest.
    """
    folded = label.removeprefix("name ")
    printed = {one.label: _printed(one) for one in seen[::-1] if one.label.startswith("name ")}
    for text in texts:
        for match in _PERSON.finditer(text[:3000]):
            name = squeeze(match.group())
            if _is_a_name(name) and folded in _forms(name):
                return name
        legend = re.search(rf"\b{re.escape(folded)}\s?[:=]\s?({NAME}|{_FIRST_NAME})", text, re.IGNORECASE)
        if legend and len(folded) < _SHORTEST:
            return squeeze(legend[1])
    if len(folded.replace(" ", "")) >= _SHORTEST:
        return printed.get(label, "")
    return next((name for name in printed.values() if len(name) > _SHORTEST and folded in _forms(name)), "")


def _printed(one: Seen) -> str:
    """A label without times, marks and what is added in brackets."""
    plain = re.sub(r"\([^)]*\)|[\[\]*•>\d]", " ", one.block.text[: one.body])
    return squeeze(plain.strip(" \u00a0:–—-\n"))


def _forms(name: str) -> tuple[str, ...]:
    """What a person may be called before a turn: whole name, first name, initials with and without dots."""
    words = fold(name).split()
    letters = [word[0] for word in words]
    return (" ".join(words), words[0], "".join(letters), " ".join(letters), letters[0]) if words else ()


def interviewee_in(title: str, above: Sequence[str], interviewer: str, seen: Sequence[Seen]) -> str:
    """The person (or two joined by « et ») named first and most often above the questions."""
    text = "\n".join([title, *above])
    speakers = _speakers(seen)
    announced = [squeeze(match[1]) for match in _WITH.finditer(text)]
    first = _likeliest(name for name in announced if _is_a_name(name) and name != interviewer)
    if not first or not _is_known(first):
        names = (squeeze(match.group()) for match in _PERSON.finditer(text))
        found = Counter(name for name in names if name != interviewer and _is_a_name(name))
        if first and not any(_is_known(name) or _speaks(name, speakers) for name in found):
            found = Counter([first])
        if not found:
            alone = (match[1] for match in _WITH_ONE.finditer(title))
            return next((name for name in alone if _is_a_name(name)), "")
        # Of several that come first, the one named first: max() keeps it.
        first = max(found, key=lambda name: (_speaks(name, speakers), _is_known(name), found[name] > 1))
    pair = re.search(rf"{re.escape(first)} et ({NAME})|({NAME}) et {re.escape(first)}", text)
    return squeeze(pair.group()) if pair else first


def first_name_in(above: Iterable[str], asked: Iterable[str], interviewer: str) -> str:
    """The first name of who is greeted, thanked or announced without a last name."""
    texts = [(_GREETING, text) for text in asked] + [(_ALONE, text[:600]) for text in above]
    for pattern, text in texts:
        for match in pattern.finditer(text):
            if _is_known(match[1]) and match[1] not in interviewer:
                return match[1]
    return ""


def _likeliest(names: Iterable[str]) -> str:
    """The first name that begins with a known first name, else the first."""
    found = list(names)
    return next(filter(_is_known, found), found[0] if found else "")


def _is_known(name: str) -> bool:
    return (fold(name).split() or [""])[0] in FIRST_NAMES


def _is_a_name(text: str) -> bool:
    """Not « Responsable RSE », « Interview Ada », nor a line in capitals."""
    words = text.split()
    return (
        not text.isupper()
        and fold(words[0]) not in _NOT_NAMES
        and not any(word.isupper() and 1 < len(word) < 5 for word in words[1:] if word[-1] != ".")
    )


def _speakers(seen: Iterable[Seen]) -> set[str]:
    """The names, folded, that stand before what somebody says."""
    return {one.label.removeprefix("name ") for one in seen if one.label.startswith("name ")}


def _speaks(name: str, speakers: Container[str]) -> bool:
    """Whether the name, or the first name alone, stands before what somebody says."""
    return fold(name) in speakers or fold(name.partition(" ")[0]) in speakers
