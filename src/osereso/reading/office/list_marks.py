"""Marks of lists: what Word and LibreOffice print in front of an item but do not write in its text."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

BULLET = "- "
_LONGEST = 40  # characters of a mark
_LARGEST = 100_000  # no list counts so far
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


class Level(NamedTuple):
    """One level of a list: how it counts, from where, and the text around its numbers (``%1.``).

    ``form`` is ``decimal``, ``letter``, ``LETTER``, ``roman``, ``ROMAN``, ``bullet`` or nothing at all.
    """

    form: str = ""
    text: str = ""
    start: int = 1


class Counters:
    """How far each list has counted, at each of its levels."""

    def __init__(self) -> None:
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict)

    def restart(self, key: str, level: int, start: int) -> None:
        """Let the next item of a list bear the number ``start``."""
        self._counts[key][level] = start - 1

    def next_mark(self, key: str, level: int, levels: Sequence[Level]) -> str:
        """Count one item of a list on, and return its mark with a space after it."""
        if level >= len(levels):
            return ""
        counts = self._counts[key]
        counts[level] = min(counts.get(level, levels[level].start - 1) + 1, _LARGEST)
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        if levels[level].form == "bullet":
            return BULLET
        return _mark(levels, level, [counts.get(at, levels[at].start) for at in range(level + 1)])


def _mark(levels: Sequence[Level], level: int, counts: Sequence[int]) -> str:
    if not levels[level].form:
        return ""
    text = levels[level].text[:_LONGEST]
    for at, count in enumerate(counts):
        text = text.replace(f"%{at + 1}", numeral(count, levels[at].form))
    text = text.strip()
    return f"{text} " if text else ""


def numeral(count: int, form: str) -> str:
    """Return a number as a list prints it."""
    if form.lower() == "letter" and count > 0:
        letters = chr(ord("a") + (count - 1) % 26) * min((count - 1) // 26 + 1, 9)
    elif form.lower() == "roman" and count > 0:
        letters = _roman(count % 4000)
    else:
        return str(count)
    return letters.upper() if form.isupper() else letters


def _roman(count: int) -> str:
    letters = ""
    for worth, sign in _ROMAN:
        letters += sign * (count // worth)
        count %= worth
    return letters
