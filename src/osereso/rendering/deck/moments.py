"""Points that all say when: years, parts of a day, days of the week. They make a timeline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from osereso.text import fold
from osereso.typography import capital

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAST = 3  # moments, under which a list is read faster
_YEAR = re.compile(r"(?:(?:en|depuis|vers|dès|in|since)\s)?((?:19|20)\d\d)\b", re.IGNORECASE)
_PARTS = (
    *("matin", "matinee", "morning", "midi", "noon", "apres-midi", "afternoon", "soir", "soiree", "evening"),
    *("nuit", "night"),
)
_DAYS = (
    *("lundi", "monday", "mardi", "tuesday", "mercredi", "wednesday", "jeudi", "thursday"),
    *("vendredi", "friday", "samedi", "saturday", "dimanche", "sunday"),
)
_ARTICLE = re.compile(r"(?:le|la|l['’]|in the|at|on)\s?", re.IGNORECASE)
_SAID = re.compile(r"(?P<when>[^:,]{3,24}?)\s?[:,]\s(?P<what>.+)", re.DOTALL)


def moments(texts: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return when and what of each text, in the order of time; nothing unless all tell of one kind of time.

    « En 2016 : trouver un terrain » is ("En 2016", "Trouver un terrain").
    """
    found = [match for text in texts if (match := _SAID.fullmatch(text))]
    if len(found) < max(_LEAST, len(texts)):
        return ()
    for rank in (_year, _part, _day):
        ranks = [rank(match["when"]) for match in found]
        if None not in ranks and len(set(ranks)) == len(ranks):
            ordered = sorted(found, key=lambda match: rank(match["when"]) or 0)
            return tuple((match["when"], capital(match["what"])) for match in ordered)
    return ()


def _year(when: str) -> int | None:
    match = _YEAR.fullmatch(when)
    return int(match[1]) if match else None


def _part(when: str) -> int | None:
    return _place(when, _PARTS)


def _day(when: str) -> int | None:
    return _place(when, _DAYS)


def _place(when: str, names: tuple[str, ...]) -> int | None:
    bare = fold(_ARTICLE.sub("", when, count=1)).replace(" ", "-")
    return names.index(bare) if bare in names else None
