"""What a filled part needs before Word reads it: line ends, whole cells, true grids, one set of numbers."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from lxml import etree

from osereso.rendering.word.names import WP, XML_SPACE, number, w
from osereso.rendering.word.palette import COLOURED, write_out

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from osereso.rendering.word.palette import Palette

_MARK = "osereso-accent"
_SPACES = " \u00a0\n\t"


@dataclass(frozen=True, slots=True)
class Accent:
    """A mark in the text: from here on, what the template draws in its first accent takes ``slot``."""

    slot: str

    def __html__(self) -> str:
        """The mark as Word's XML may hold it until the part is finished."""
        return f"<?{_MARK} {escape(self.slot)}?>"


def finish(root: etree._Element, palette: Palette) -> None:
    """Mend and colour a part that has just been filled."""
    _colour(root, palette)
    for text in list(root.iter(w("t"))):
        _mend_text(text)
    for table in list(root.iter(w("tbl"))):
        _mend_table(table)
    for cell in root.iter(w("tc")):
        if len(cell) == 0 or cell[-1].tag != w("p"):
            etree.SubElement(cell, w("p"))


def number_drawings(roots: Iterable[etree._Element]) -> None:
    """Give every drawing of the document its own number: the body, headers and footers share them."""
    drawings = (drawing for root in roots for drawing in root.iter(f"{{{WP}}}docPr"))
    for place, drawing in enumerate(drawings, 1):
        drawing.set("id", str(place))


def _colour(root: etree._Element, palette: Palette) -> None:
    accent: str | None = None
    marks = []
    for element in root.iter(*COLOURED, etree.PI):
        if isinstance(element.tag, str):
            write_out(element, palette, accent)
        elif str(element).startswith(f"<?{_MARK}"):
            accent = str(element.text)
            marks.append(element)
    for mark in marks:
        _remove(mark)


def _remove(element: etree._Element) -> None:
    """Take an element out; the blank text after it carries nothing in a Word part."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _mend_text(element: etree._Element) -> None:
    """Turn line ends and tabs into Word's own, and keep the spaces at both ends."""
    text = element.text or ""
    if "\n" in text or "\t" in text:
        parent = element.getparent()
        if parent is None:
            return
        place = parent.index(element)
        parent[place : place + 1] = list(_pieces(text))
    elif not text:
        _remove(element)
    elif text[0] in _SPACES or text[-1] in _SPACES or "  " in text:
        element.set(XML_SPACE, "preserve")


def _pieces(text: str) -> Iterator[etree._Element]:
    for above, line in enumerate(text.split("\n")):
        if above:
            yield etree.Element(w("br"))
        for place, piece in enumerate(line.split("\t")):
            if place:
                yield etree.Element(w("tab"))
            if piece:
                element = etree.Element(w("t"))
                element.text = piece
                element.set(XML_SPACE, "preserve")
                yield element


def _mend_table(table: etree._Element) -> None:
    """Drop rows without cells and tables without rows; make the grid as wide as the widest row."""
    for row in table.findall(w("tr")):
        if row.find(w("tc")) is None:
            table.remove(row)
    rows = table.findall(w("tr"))
    if not rows:
        _remove(table)
        return
    grid = table.find(w("tblGrid"))
    columns = max(sum(_span(cell) for cell in row.findall(w("tc"))) for row in rows)
    if grid is not None and len(grid) != columns:
        _share_width(rows, grid, columns)


def _span(cell: etree._Element) -> int:
    span = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
    return max(number(span, "val", 1), 1)


def _share_width(rows: list[etree._Element], grid: etree._Element, columns: int) -> None:
    """Columns that a loop made: the table's width is shared out evenly among them."""
    total = sum(number(column, "w", 0) for column in grid)
    share = total // columns
    for column in list(grid):
        grid.remove(column)
    for _ in range(columns):
        etree.SubElement(grid, w("gridCol")).set(w("w"), str(share))
    for row in rows:
        for cell in row.findall(w("tc")):
            width = cell.find(f"{w('tcPr')}/{w('tcW')}")
            if width is not None and width.get(w("type")) == "dxa":
                width.set(w("w"), str(share * _span(cell)))
