"""Who speaks, about what trade, when and to whom: read from what stands around the exchanges."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from osereso.text import fold, squeeze

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from osereso.reading.marks import Seen
    from osereso.reading.questions import Marking

_CAPITAL = "A-ZÀ-ÖØ-Þ"
_FIRST_NAME = rf"[{_CAPITAL}][\w’'-]{{1,25}}"
_LAST_NAME = rf"(?<!\.)[ \u00a0](?:(?:de|du|des|d’|d'|le|la|van|von|el) ?)?[{_CAPITAL}][\w’'-]{{0,25}}\.?"
_NAME = rf"{_FIRST_NAME}(?:{_LAST_NAME}){{1,3}}"
_PERSON = re.compile(_NAME)
_MONTH = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_DATE = re.compile(
    rf"(?:\d{{1,2}}(?:er)?[ \u00a0])?(?:{_MONTH}|printemps|été|automne|hiver)[ \u00a0]\d{{4}}"
    r"|\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b|\b\d{4}-\d{2}-\d{2}\b",
    re.IGNORECASE,
)
_ASKED_BY = re.compile(
    rf"(?:\bpar|(?:interview|entretien|rencontre|texte|photos?|propos)\s?:?)\s"
    rf"({_NAME}|{_FIRST_NAME}(?=[ ,.;—–-]|$))"
)
_CREDIT_WORDS = re.compile(
    r"recueilli|r[ée]alis|interview|entretien|rencontre|post[ée]|publi|en ligne|anim[ée]|texte|par ",
    re.IGNORECASE,
)
_WITH = re.compile(rf"(?i:interview|entretien|rencontre|portrait|avec)s? (?:(?:de|avec) |d[’'])?({_NAME})")
_TRADE = r"[^,.;:!?«»“”()|–—\n]{3,90}"
# What is no longer the trade: the place, the time, what the person does.
_STOPS = re.compile(
    r"\s(?:depuis|dans|chez|pour|qui|à|au|aux|avec|où|y|en (?:ce|plein|\d)|sur (?!mesure)"
    r"|et (?!\w+ (?:dans|à|chez|depuis|$))"  # « sociale et solidaire » is one trade
    r"|a|est|sont|nous|vous|ans|raconte|répond|revient|vient|partage|explique|parle)\b"
)
_ARTICLE = re.compile(r"^(?:(?:une?|les?|la|notre|son|sa)\s|l[’']\s?)", re.IGNORECASE)
# A title that begins with the trade: « Luthière à Mirecourt : … », « Une éclusière raconte ».
_ANNOUNCED = re.compile(
    r"(?!(?:les?|la|l[’']|dans|aux?|à|en|sous|sur|chez|avec|interviews?|entretiens?|rencontres?|portraits?)\b)"
    r"(?!(?:une? )?(?:jour|journée|matin|matinée|soirée|nuit|heure|semaine)\b)"
    r"([^,.;:!?«»“”\"()|–—\n]{3,90}?)\s?(?:[,:«“\"]|(?:raconte|répond|revient|partage|explique|parle)\b)",
    re.IGNORECASE,
)
_EDITION = re.compile(
    r"\bn°\s?\d+\s*(?:$|\||[-–—])|[-–—|]\s*n°|\b(?:magazine|bulletin|gazette|supplément|rubrique|numéro|fiche|carnets|"
    r"podcast|épisode|cahiers|le mag|blog)\b|lettre (?:interne|d[’'])|^www\.|^journal\b|^le journal\b|"
    r"^[^.:?!]{3,60}\s/\s[^.:?!]{3,40}$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Found:
    """What the surroundings of an interview say. ``reasons`` maps blocks to what they turned out to be."""

    title: str = ""
    standfirst: str = ""
    role: str = ""
    interviewee: str = ""
    date: str = ""
    interviewer: str = ""
    reasons: Mapping[int, str] = field(default_factory=dict)


def find(
    seen: Sequence[Seen],
    aside: Mapping[int, str],
    around: tuple[int, int],
    marking: Marking,
    meta: Mapping[str, str],
) -> Found:
    """Return what is said of an interview around it: its first and last blocks are ``around[0]`` and ``[1]``.

    What the form itself says (``meta``, see ``Document``) counts before what the text lets guess.
    """
    head = [index for index in aside if index < around[0]]
    tail = [index for index in aside if index > around[1]]
    title = _title(seen, aside, head, meta.get("title", ""))
    above = [seen[index].block.text for index in head if aside[index] not in ("navigation", "rule")]
    above = [text for text in (meta.get("title"), meta.get("standfirst")) if text] + above
    below = [seen[index].block.text for index in tail]
    interviewer = meta.get("interviewer") or _interviewer([*below, *above]) or _asking_name(marking, above)
    shown = meta.get("title") or (squeeze(seen[title].block.text) if title is not None else "")
    interviewee = meta.get("interviewee") or _interviewee(shown, above, interviewer, seen)
    author = meta.get("author", "")
    if not interviewer and _is_a_person(author) and fold(author) != fold(interviewee):
        interviewer = author
    after = -1 if title is None else title
    standfirst = [
        index
        for index in head
        if index > after and (title is not None or "title" in meta) and _is_standfirst(seen, aside, index)
    ]
    reasons = dict.fromkeys(standfirst, "standfirst")
    reasons |= {
        index: "masthead" for index in head if index not in standfirst and aside[index] == "standfirst"
    }
    if title is not None:
        reasons[title] = "title"
    told = "\n".join(squeeze(seen[index].block.text) for index in standfirst)
    return Found(
        shown,
        told or meta.get("standfirst", ""),
        meta.get("role") or _role(shown, above, interviewee),
        interviewee,
        meta.get("date") or _first(_DATE, [*below, *above]),
        interviewer,
        reasons,
    )


def _is_a_person(text: str) -> bool:
    return _PERSON.fullmatch(text) is not None and _is_a_name(text)


def _title(seen: Sequence[Seen], aside: Mapping[int, str], head: Sequence[int], known: str) -> int | None:
    """The line that is the title: the known one where it is printed, else as its place and words suggest.

    The highest heading; else the first line above the questions that is a phrase and no masthead.
    """
    if known:
        return next((index for index in head if fold(seen[index].block.text) == fold(known)), None)
    headings = [index for index in head if seen[index].block.level]
    if headings:
        return min(headings, key=lambda index: (seen[index].block.level, index))
    free = [index for index in head if aside[index] == "standfirst" and len(seen[index].block.text) < 250]
    phrases = [index for index in free if len(seen[index].block.text.split()) > 3]
    for index in phrases:
        if not _EDITION.search(seen[index].block.text) and seen[index].block.text[0] not in "[(":
            return index
    return next(iter(phrases or free), None)


def _is_standfirst(seen: Sequence[Seen], aside: Mapping[int, str], index: int) -> bool:
    return aside[index] == "standfirst" and len(seen[index].block.text.split()) > 3


def _interviewer(texts: Iterable[str]) -> str:
    for text in texts:
        if _CREDIT_WORDS.search(text[:400]) and (match := _ASKED_BY.search(_small_start(text)[:400])):
            return squeeze(match[1])
    return ""


def _small_start(text: str) -> str:
    """Credits begin with a capital: « Par … », « Interview : … »."""
    return re.sub(
        r"\b(Par|Interview|Entretien|Rencontre|Texte|Photos?|Propos)\b", lambda match: match[0].lower(), text
    )


def _asking_name(marking: Marking, above: Sequence[str]) -> str:
    """The name that stands before the questions, when the text above introduces it as a person's."""
    name = marking.name.removeprefix("name ")
    if name == marking.name:
        return ""
    for text in above:
        for match in re.finditer(rf"(?<![\w’'])[{_CAPITAL}][\w-]+(?=[ ,])", text):
            word = match.group()
            if (
                fold(word) == name
                and not text.lower().startswith((f"le {name}", f"la {name}"))
                and not text.startswith(word + " -")
            ):
                whole = _PERSON.match(text, match.start())
                return squeeze(whole.group()) if whole else word
    return ""


def _interviewee(title: str, above: Sequence[str], interviewer: str, seen: Sequence[Seen]) -> str:
    """The person (or two joined by « et ») named first and most often above the questions."""
    text = "\n".join([title, *above])
    announced = (squeeze(match[1]) for match in _WITH.finditer(text))
    if first := next((name for name in announced if _is_a_name(name)), ""):
        pass
    else:
        names = (squeeze(match.group()) for match in _PERSON.finditer(text))
        found = Counter(name for name in names if name != interviewer and _is_a_name(name))
        if not found:
            return ""
        first = max(found, key=lambda name: (_speaks(name, seen), found[name] > 1, -text.index(name)))
    pair = re.search(rf"{re.escape(first)} et ({_NAME})|({_NAME}) et {re.escape(first)}", text)
    if pair:
        return squeeze(pair.group())
    return squeeze(first)


def _is_a_name(text: str) -> bool:
    """Not « Responsable RSE », nor a line in capitals."""
    return not text.isupper() and not any(
        word.isupper() and 1 < len(word) < 5 for word in text.split()[1:] if word[-1] != "."
    )


def _speaks(name: str, seen: Iterable[Seen]) -> bool:
    """Whether the name, or the first name alone, stands before what somebody says."""
    spoken = {one.label.removeprefix("name ") for one in seen if one.label.startswith("name ")}
    return fold(name) in spoken or fold(name.partition(" ")[0]) in spoken


def _role(title: str, above: Sequence[str], name: str) -> str:
    """The trade that is said of a person: « Nom, métier », « Nom est métier », « métier : … »."""
    texts = [text for text in (*above, title) if text]
    person = rf"{re.escape(name.partition(' et ')[0])}(?: et {_NAME})?" if name else r"(?!)"
    patterns = (
        rf"{person},(?: \d+ ans,)? (?:est )?({_TRADE})",
        rf"{person}(?:, \d+ ans,)? est ({_TRADE})",
        rf"({_TRADE}), {person}(?!\w)",
        rf"\b(?:Elle|Il) est ({_TRADE})",
        rf"\b(?:avec|chez) une? ({_TRADE})",
    )
    for pattern in patterns:
        for text in texts:
            match = re.search(pattern, text, re.IGNORECASE if "une?" in pattern else 0)
            if match and (role := _trade(match[1])):
                return role
    announced = _ANNOUNCED.match(title)
    return _trade(announced[1]) if announced else ""


def _trade(text: str) -> str:
    """A trade without article and without what is only said of the place and time."""
    plain = _ARTICLE.sub("", squeeze(text)).strip()
    return _STOPS.split(f" {plain} ", maxsplit=1)[0].strip(" \u00a0-'’\"")


def _first(pattern: re.Pattern[str], texts: Iterable[str]) -> str:
    return next((squeeze(match.group()) for text in texts if (match := pattern.search(text[:600]))), "")
