"""The text of an OpenDocument file in its order: what a reader sees on the page, once, and nothing else.

Whatever may stand around text is looked into (sections, cells, frames, shapes, links); only what is not
seen is passed over. The parser lets no document nest deeper than 256.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from osereso.reading.office.paragraphs import Paragraph, Run
from osereso.reading.open_document.lists import Lists
from osereso.reading.open_document.styles import OFFICE, TEXT, Worn, count

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lxml import etree

    from osereso.reading.open_document.styles import Styles

_URN = "urn:oasis:names:tc:opendocument:xmlns"
_DRAW = f"{{{_URN}:drawing:1.0}}"
_TABLE = f"{{{_URN}:table:1.0}}"
_SVG = f"{{{_URN}:svg-compatible:1.0}}"
_STYLE_NAME = TEXT + "style-name"
_SPACES = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 200
# What is passed over, and under which name it is counted where a trainer should hear of it.
_UNSEEN: Mapping[str, str] = {
    TEXT + "tracked-changes": "changes",
    TEXT + "note": "notes",
    TEXT + "hidden-text": "hidden",
    **{
        TEXT + name: ""
        for name in (
            "table-of-content", "illustration-index", "table-index", "object-index", "user-index",
            "alphabetical-index", "bibliography", "sequence-decls", "variable-decls", "user-field-decls",
            "dde-connection-decls", "number", "page-number", "page-count", "ruby-text", "placeholder",
            "script", "page-continuation",
        )
    },
    OFFICE + "annotation": "",
    OFFICE + "forms": "",
    OFFICE + "event-listeners": "",
    _TABLE + "covered-table-cell": "",
    _SVG + "title": "",
    _SVG + "desc": "",
}  # fmt: skip


class Text:
    """What was read of a document: its paragraphs, and how often something was passed over."""

    def __init__(self, styles: Styles) -> None:
        self.paragraphs: list[Paragraph] = []
        self.passed_over: Counter[str] = Counter()
        self._styles = styles
        self._lists = Lists(styles)
        self._worn = Worn({})
        self._runs: list[Run] = []  # of the paragraph that is open
        self._boxes: list[etree._Element] = []  # anchored in it
        self._spaced = True  # whether another space would be one too many
        self._readers: Mapping[str, Callable[[etree._Element], None]] = {
            TEXT + "p": self._paragraph,
            TEXT + "h": self._paragraph,
            TEXT + "list": self._list,
            TEXT + "list-item": self._item,
            TEXT + "section": self._section,
        }
        self._inline: Mapping[str, Callable[[etree._Element], None]] = {
            TEXT + "span": self._span,
            TEXT + "a": self._link,
            TEXT + "s": self._blanks,
            TEXT + "tab": self._tab,
            TEXT + "line-break": self._break,
        }

    def read(self, parent: etree._Element) -> None:
        """Read everything in an element, in its order."""
        for element in parent:
            kind = str(element.tag)
            if kind in self._readers:
                self._readers[kind](element)
            elif kind in _UNSEEN:
                self.passed_over[_UNSEEN[kind]] += 1
            else:
                self.read(element)

    def _paragraph(self, element: etree._Element) -> None:
        style = element.get(_STYLE_NAME, "")
        self._worn = self._styles.paragraph(style)
        self._spaced = True
        self._stretch(element)
        level = self._styles.level(style)
        if element.tag == TEXT + "h":
            level = max(1, count(element.get(TEXT + "outline-level", ""), 1))
            mark = self._lists.heading_mark(element, level)
        else:
            mark = self._lists.mark()
        said = any(run.text.strip() for run in self._runs)
        self.paragraphs.append(
            Paragraph(tuple(self._runs), mark if said else "", level, self._styles.name(style))
        )
        boxes = self._boxes[:]
        self._runs = []
        self._boxes.clear()
        for box in boxes:
            self.read(box)

    def _list(self, element: etree._Element) -> None:
        self._lists.begin(element)
        self.read(element)
        self._lists.end()

    def _item(self, element: etree._Element) -> None:
        self._lists.item(element)
        self.read(element)

    def _section(self, element: etree._Element) -> None:
        if element.get(TEXT + "display") == "none":
            self.passed_over["hidden"] += 1
        else:
            self.read(element)

    def _stretch(self, element: etree._Element) -> None:
        """Read the text in an element and in what stands inside it."""
        self._say(element.text)
        for child in element:
            kind = str(child.tag)
            if kind in self._inline:
                self._inline[kind](child)
            elif kind in _UNSEEN:
                self.passed_over[_UNSEEN[kind]] += 1
            elif kind.startswith(_DRAW) and kind != _DRAW + "a":
                self._boxes.append(child)
            else:
                self._stretch(child)
            self._say(child.tail)

    def _span(self, element: etree._Element) -> None:
        around = self._worn
        self._worn = self._styles.span(element.get(_STYLE_NAME, ""), around)
        self._stretch(element)
        self._worn = around

    def _link(self, element: etree._Element) -> None:
        """What a link looks like says nothing of who speaks."""
        before = len(self._runs)
        self._stretch(element)
        look = self._worn.look
        self._runs[before:] = [
            run._replace(look=run.look._replace(styles=run.look.styles - {"underlined"}, colour=look.colour))
            for run in self._runs[before:]
        ]

    def _blanks(self, element: etree._Element) -> None:
        self._put(" " * min(count(element.get(TEXT + "c", ""), 1), _MOST_SPACES))

    def _tab(self, _element: etree._Element) -> None:
        self._put(" ")

    def _break(self, _element: etree._Element) -> None:
        self._put("\n")
        self._spaced = True

    def _say(self, text: str | None) -> None:
        """Add text; white space counts once, and not at the start of a line."""
        shown = _SPACES.sub(" ", text or "")
        if self._spaced:
            shown = shown.removeprefix(" ")
        if shown:
            self._put(shown)
            self._spaced = shown.endswith(" ")

    def _put(self, text: str) -> None:
        self._spaced = False
        if self._worn.hidden:
            self.passed_over["hidden"] += bool(text.strip())
        else:
            self._runs.append(Run(text, self._worn.look))
