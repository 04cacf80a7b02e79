"""The lists of an OpenDocument text: which one an item belongs to, and the mark in front of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.reading.office.list_marks import Counters
from osereso.reading.open_document.styles import TEXT, count

if TYPE_CHECKING:
    from lxml import etree

    from osereso.reading.open_document.styles import Styles

_OUTLINE = "outline"
_ID = "{http://www.w3.org/XML/1998/namespace}id"


@dataclass(slots=True)
class _List:
    """A list that is open: the style it counts in, which count it continues, how deep it stands."""

    style: str
    key: str
    level: int
    waiting: bool = False  # for the paragraph that bears the item's mark


class Lists:
    """The lists that are open at a place, and how far each has counted."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._counters = Counters()
        self._open: list[_List] = []
        self._keys: dict[str, str] = {}  # identifier of a list, or its style → its count
        self._made = 0

    def begin(self, element: etree._Element) -> None:
        """Go into a list."""
        outer = self._open[-1] if self._open else None
        style = element.get(TEXT + "style-name") or (outer.style if outer else "")
        key = outer.key if outer else self._key(element, style)
        if identifier := element.get(_ID) or element.get(TEXT + "id"):
            self._keys[f"id {identifier}"] = key
        self._keys[f"style {style}"] = key
        self._open.append(_List(style, key, len(self._open)))

    def _key(self, element: etree._Element, style: str) -> str:
        """A list goes on with another's count where it says so."""
        continued = f"id {element.get(TEXT + 'continue-list', '')}"
        if element.get(TEXT + "continue-numbering") == "true":
            continued = f"style {style}" if continued not in self._keys else continued
        self._made += 1
        return self._keys.get(continued, str(self._made))

    def end(self) -> None:
        """Go out of the list."""
        self._open.pop()

    def item(self, element: etree._Element) -> None:
        """Begin an item; its first paragraph bears the mark."""
        if not self._open:
            return
        inner = self._open[-1]
        inner.waiting = True
        if said := element.get(TEXT + "start-value"):
            self._counters.restart(inner.key, inner.level, count(said, 1))

    def mark(self) -> str:
        """Return the mark of the paragraph that begins here: « 3. », « - », or nothing."""
        if not self._open or not self._open[-1].waiting:
            return ""
        inner = self._open[-1]
        inner.waiting = False
        return self._counters.next_mark(inner.key, inner.level, self._styles.levels(inner.style))

    def heading_mark(self, element: etree._Element, level: int) -> str:
        """Return the mark of a heading: that of its list, or the outline's number."""
        mark = self.mark()
        if mark or element.get(TEXT + "is-list-header") == "true":
            return mark
        return self._counters.next_mark(_OUTLINE, level - 1, self._styles.outline)
