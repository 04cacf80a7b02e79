"""Who speaks, about what trade, when and to whom: read from what stands around the exchanges."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from osereso.reading.markings import NAMES
from osereso.reading.people import first_name_in, interviewee_in, interviewer_in, is_an_author, who_says
from osereso.reading.trades import role_of
from osereso.text import fold, squeeze

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from osereso.reading.marks import Seen
    from osereso.reading.turns import Cut

_MONTH = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_SHORT_MONTH = r"(?:janv|févr?|avr|juil|sept|oct|nov|déc)\."
_SEASON = "printemps|été|automne|hiver"
_DATE = re.compile(
    rf"(?:\d{{1,2}}(?:er)?[ \u00a0])?(?:{_MONTH}|{_SEASON}|{_SHORT_MONTH})[ \u00a0]\d{{4}}"
    r"|\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b|\b(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?![\d-])",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?\d{1,2}\b[^.!?]{0,30}\d{4}\W*$", re.IGNORECASE
)
_FIELD = re.compile(r"(?:title|titre|url|date|author|auteur|tags?|source)\s?:\s", re.IGNORECASE)
_EDITION = re.compile(
    r"\bn°\s?\d+\s*(?:$|\||[-–—])|[-–—|]\s*n°|\b(?:magazine|bulletin|gazette|supplément|rubrique|numéro|fiche|carnets|"
    r"podcast|épisode|cahiers|le mag|blog)\b|lettre (?:interne|d[’'])|^www\.|^journal\b|^le journal\b|"
    r"^[^.:?!]{3,60}\s/\s[^.:?!]{3,40}$",
    re.IGNORECASE,
)
_FIRST_ANSWERS = 3


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


def find(found: Cut, aside: Mapping[int, str], meta: Mapping[str, str]) -> Found:
    """Return what is said of an interview around it; ``aside`` says which blocks are no talk, and why.

    What the form itself says (``meta``, see ``Document``) counts before what the text lets guess.
    """
    seen = found.seen
    first, last = found.answered[0].questions[0], found.answered[-1].answers[-1]
    head = [index for index in aside if index < first]
    title = _title(seen, aside, head, meta.get("title", ""))
    above = [seen[index].block.text for index in head if aside[index] not in ("navigation", "rule")]
    above = [text for text in (meta.get("title"), meta.get("standfirst")) if text] + above
    below = [seen[index].block.text for index in aside if index > last]
    shown = meta.get("title") or (squeeze(seen[title].block.text) if title is not None else "")
    interviewer, interviewee = _people(found, shown, above, below, meta)
    said = [seen[index].text for turn in found.answered[:_FIRST_ANSWERS] for index in turn.answers]
    asked = [seen[index].text for turn in found.answered for index in turn.questions]
    standfirst, reasons = _standfirst(seen, aside, head, title, titled="title" in meta)
    return Found(
        shown,
        standfirst or meta.get("standfirst", ""),
        meta.get("role") or role_of(interviewee, shown, above, asked, said),
        interviewee,
        meta.get("date") or _first(_DATE, [*below, *above]),
        interviewer,
        reasons,
    )


def _people(
    found: Cut, title: str, above: Sequence[str], below: Sequence[str], meta: Mapping[str, str]
) -> tuple[str, str]:
    """Return who asks and who answers."""
    texts = [*above, *below]
    asking, answering = _labels(found)
    interviewer = (
        meta.get("interviewer")
        or interviewer_in([*below, *above])
        or (who_says(asking, found.seen, texts) if asking else "")
    )
    speaker = who_says(answering, found.seen, texts) if answering else ""
    if speaker and fold(interviewer) == fold(speaker):
        interviewer = who_says(asking, found.seen, texts) if asking else ""
    interviewee = meta.get("interviewee") or interviewee_in(title, above, interviewer, found.seen)
    if speaker and not set(fold(speaker).split()) & set(fold(interviewee).split()):
        interviewee = speaker
    if not interviewee:
        asked = (found.seen[index].text for turn in found.answered for index in turn.questions)
        interviewee = first_name_in([title, *above], asked, interviewer)
    author = meta.get("author", "")
    if not interviewer and is_an_author(author) and fold(author) != fold(interviewee):
        interviewer = author
    return interviewer, interviewee


def _labels(found: Cut) -> tuple[str, str]:
    """The labels of who asks and who answers most, empty where turns bear no names."""
    asked = Counter(found.seen[index].label for index in found.marking.starts)
    answered = Counter(found.seen[turn.answers[0]].label for turn in found.answered)
    named = [
        max((label for label in counts if label.startswith("name ")), key=counts.__getitem__, default="")
        for counts in (asked, answered)
    ]
    return (named[0] if found.marking.name == NAMES or named[0] else ""), named[1]


def _title(seen: Sequence[Seen], aside: Mapping[int, str], head: Sequence[int], known: str) -> int | None:
    """The line that is the title: the known one where it is printed, else as its place and words suggest.

    The highest heading; else the first line above the questions that is a phrase and no masthead.
    """
    if known:
        return next((index for index in head if fold(seen[index].block.text) == fold(known)), None)
    headings = [
        index for index in head if seen[index].block.level and not _FIELD.match(seen[index].block.text)
    ]
    if headings:
        return min(headings, key=lambda index: (seen[index].block.level, index))
    free = [index for index in head if aside[index] == "standfirst" and len(seen[index].block.text) < 250]
    phrases = [index for index in free if len(seen[index].block.text.split()) > 3]
    for index in phrases:
        text = seen[index].block.text
        if not _EDITION.search(text) and text[0] not in "[(" and not _DATED.match(text):
            return index
    return next(iter(phrases or free), None)


def _standfirst(
    seen: Sequence[Seen],
    aside: Mapping[int, str],
    head: Sequence[int],
    title: int | None,
    *,
    titled: bool,
) -> tuple[str, dict[int, str]]:
    """Return the text between title and questions, and what each block above the questions is."""
    after = -1 if title is None else title
    told = [
        index
        for index in head
        if index > after
        and (title is not None or titled)
        and aside[index] == "standfirst"
        and len(seen[index].block.text.split()) > 3
    ]
    reasons = dict.fromkeys(told, "standfirst")
    reasons |= {index: "masthead" for index in head if index not in told and aside[index] == "standfirst"}
    if title is not None:
        reasons[title] = "title"
    return "\n".join(squeeze(seen[index].block.text) for index in told), reasons


def _first(pattern: re.Pattern[str], texts: Iterable[str]) -> str:
    return next((squeeze(match.group()) for text in texts if (match := pattern.search(text[:600]))), "")
