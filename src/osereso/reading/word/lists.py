"""The lists of a Word file: the mark that stands in front of each item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.reading.office.list_marks import Counters, Level
from osereso.reading.word.styles import VAL, W, value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

    from osereso.reading.word.styles import Listed

_FORMS: Mapping[str, str] = {
    "none": "",
    "bullet": "bullet",
    "lowerLetter": "letter",
    "upperLetter": "LETTER",
    "lowerRoman": "roman",
    "upperRoman": "ROMAN",
}
_LEVELS = 9


class Lists:
    """The lists that a file defines, and how far each has counted."""

    def __init__(self, root: etree._Element | None) -> None:
        self._counters = Counters()
        self._levels: dict[str, tuple[Level, ...]] = {}
        self._kinds: dict[str, str] = {}  # list → what it counts with; several may share it
        self._restarts: dict[str, dict[int, int]] = {}
        if root is not None:
            self._define(root)

    def _define(self, root: etree._Element) -> None:
        linked: dict[str, str] = {}
        for kind in root.iterchildren(W + "abstractNum"):
            identifier = kind.get(W + "abstractNumId", "")
            self._levels[identifier] = _levels(kind)
            if style := value(kind, "styleLink"):
                linked[style] = identifier
        for kind in root.iterchildren(W + "abstractNum"):
            target = linked.get(value(kind, "numStyleLink"))
            if target is not None:
                self._levels[kind.get(W + "abstractNumId", "")] = self._levels[target]
        for number in root.iterchildren(W + "num"):
            identifier = number.get(W + "numId", "")
            self._kinds[identifier] = value(number, "abstractNumId")
            self._restarts[identifier] = _restarts(number)

    def mark(self, listed: Listed | None) -> str:
        """Count one item on, and return its mark: « 3. », « - », or nothing."""
        if listed is None or listed.number not in self._kinds:
            return ""
        kind = self._kinds[listed.number]
        again = self._restarts[listed.number].pop(listed.level, None)
        if again is not None:
            self._counters.restart(kind, listed.level, again)
        return self._counters.next_mark(kind, listed.level, self._levels.get(kind, ()))


def _levels(kind: etree._Element) -> tuple[Level, ...]:
    found = [Level()] * _LEVELS
    for element in kind.iterchildren(W + "lvl"):
        place = element.get(W + "ilvl", "")
        if place.isdecimal() and int(place) < _LEVELS:
            start = value(element, "start")
            form = value(element, "numFmt") or "decimal"
            found[int(place)] = Level(
                _FORMS.get(form, "decimal"), value(element, "lvlText"), _count(start, 1)
            )
    return tuple(found)


def _restarts(number: etree._Element) -> dict[int, int]:
    """The levels that begin again when this list is first used, and with what number."""
    found = {}
    for element in number.iterchildren(W + "lvlOverride"):
        start = element.find(W + "startOverride")
        place = element.get(W + "ilvl", "")
        if start is not None and place.isdecimal():
            found[int(place)] = _count(start.get(VAL, ""), 1)
    return found


def _count(said: str, otherwise: int) -> int:
    return int(said) if said.isdecimal() and len(said) < 6 else otherwise
