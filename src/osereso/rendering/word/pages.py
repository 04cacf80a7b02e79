"""On which page each heading will stand, computed from font widths: the same on every machine.

Word counts pages itself, but only when asked or when it prints; until then the table of contents shows
these numbers. The rules followed are Word's: kept-together paragraphs, two lines at least on each side of
a page's end, rows that are not cut, the larger of two distances between paragraphs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from osereso.rendering.metrics import pieces, rows, width
from osereso.rendering.word.names import number, w

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from osereso.rendering.word.styles import Look, Styles

_LINE = 1.2207  # height of a line by its size, in Calibri
_A4 = (11906, 16838)
_MARGIN = 1417  # where a section says none
_CELL_SIDES = 216


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph or a table row: heights in points, and how it may be cut."""

    element: etree._Element
    lines: int
    each: float
    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False
    whole: bool = False
    page_break: bool = False
    header: float = 0.0  # of the table, repeated where a page begins

    @property
    def head(self) -> float:
        """What must stand on the page where it begins."""
        return self.each * (self.lines if self.whole or self.lines < 4 else 2)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The area of a page, in twentieths of a point."""

    width: int
    height: int


def heading_pages(document: etree._Element, styles: Styles, face: str) -> dict[etree._Element, int]:
    """Return heading → page, counted from 1."""
    sheet = _sheet(document)
    body = document.find(w("body"))
    blocks = [] if body is None else list(_blocks(body, styles, sheet.width, face))
    pages = _paged(blocks, sheet.height / 20)
    return {
        block.element: page for block, page in zip(blocks, pages, strict=True) if block.element.tag == w("p")
    }


def _sheet(document: etree._Element) -> _Sheet:
    sections = list(document.iter(w("sectPr")))
    size = sections[-1].find(w("pgSz")) if sections else None
    margins = sections[-1].find(w("pgMar")) if sections else None
    wide, high = (number(size, name, usual) for name, usual in zip(("w", "h"), _A4, strict=True))
    left, right, top, bottom = (number(margins, side, _MARGIN) for side in ("left", "right", "top", "bottom"))
    return _Sheet(wide - left - right, high - abs(top) - abs(bottom))


def _blocks(parent: etree._Element, styles: Styles, room: int, face: str) -> Iterator[_Block]:
    for child in parent:
        if child.tag == w("p"):
            yield _paragraph(child, styles, room, face)
        elif child.tag == w("tbl"):
            yield from _rows(child, styles, face)
        elif child.tag == w("sdt") and (content := child.find(w("sdtContent"))) is not None:
            yield from _blocks(content, styles, room, face)


def _paragraph(paragraph: etree._Element, styles: Styles, room: int, face: str) -> _Block:
    look = styles.look(paragraph)
    lines = _lines(paragraph, look, (room - look.left - look.right) / 20, face)
    return _Block(
        paragraph,
        lines,
        _height(look) if not _drawing(paragraph) else max(_height(look), _drawing(paragraph)),
        look.before / 20,
        look.after / 20,
        look.keep_next,
        look.keep_lines,
        look.page_break or paragraph.find(f"{w('r')}/{w('br')}[@{w('type')}='page']") is not None,
    )


def _drawing(paragraph: etree._Element) -> float:
    """The height of the tallest picture in the line, in points."""
    extents = paragraph.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}extent")
    return max((int(extent.get("cy", "0")) / 12700 for extent in extents), default=0.0)


def _height(look: Look) -> float:
    if look.rule == "auto":
        return look.size * _LINE * look.line / 240
    return look.line / 20 if look.rule == "exact" else max(look.line / 20, look.size * _LINE)


def _lines(paragraph: etree._Element, look: Look, room: float, face: str) -> int:
    """How many lines a paragraph takes in ``room`` points."""
    found = pieces("".join(_texts(paragraph)))
    return rows(((piece, width(piece, face, look.bold) * look.size / 1000) for piece in found), room)


def _texts(paragraph: etree._Element) -> Iterator[str]:
    for element in paragraph.iter(w("t"), w("tab"), w("br")):
        if element.tag == w("t"):
            yield element.text or ""
        elif element.tag == w("br") and element.get(w("type")) is None:
            yield "\n"


def _rows(table: etree._Element, styles: Styles, face: str) -> Iterator[_Block]:
    """The rows of a table; they are taken as never cut, which ours are not."""
    margins = table.find(f"{w('tblPr')}/{w('tblCellMar')}")
    sides = sum(
        number(None if margins is None else margins.find(w(side)), "w", _CELL_SIDES // 2)
        for side in ("left", "right")
    )
    ends = sum(
        number(None if margins is None else margins.find(w(side)), "w", 0) for side in ("top", "bottom")
    )
    header = 0.0
    for row in table.findall(w("tr")):
        cells = [list(_cell(cell, styles, sides, face)) for cell in row.findall(w("tc"))]
        least = row.find(f"{w('trPr')}/{w('trHeight')}")
        tall = max((_stacked(blocks) for blocks in cells), default=0.0) + ends / 20
        tall = max(tall, number(least, "val", 0) / 20)
        keep = any(block.keep_next for blocks in cells for block in blocks[:1])
        yield _Block(row, 1, tall, keep_next=keep, whole=True, header=header)
        if row.find(f"{w('trPr')}/{w('tblHeader')}") is not None:
            header += tall


def _cell(cell: etree._Element, styles: Styles, sides: int, face: str) -> Iterator[_Block]:
    room = number(cell.find(f"{w('tcPr')}/{w('tcW')}"), "w", 3000) - sides
    return _blocks(cell, styles, room, face)


def _stacked(blocks: Sequence[_Block]) -> float:
    """The height of blocks one under the other in a cell."""
    total, gap = 0.0, 0.0
    for block in blocks:
        total += max(gap, block.before) + block.lines * block.each
        gap = block.after
    return total + gap


def _paged(blocks: Sequence[_Block], high: float) -> list[int]:
    """The page on which each block begins."""
    pages: list[int] = []
    page, used, gap = 1, 0.0, 0.0
    for place, block in enumerate(blocks):
        need = max(gap, block.before) + _chained(blocks, place)
        if used and (block.page_break or (used + need > high and _chained(blocks, place) <= high)):
            page, used, gap = page + 1, 0.0, 0.0
            used = block.header
        used += max(gap, block.before) if used or block.page_break else 0.0
        begin, page, used = _flow(block, page, used, high)
        pages.append(begin)
        gap = block.after
    return pages


def _chained(blocks: Sequence[_Block], place: int) -> float:
    """The height of what must begin on the same page as a block."""
    total, gap = 0.0, 0.0
    for at in range(place, len(blocks)):
        block = blocks[at]
        total += max(gap, block.before) if at > place else 0.0
        if not block.keep_next or at + 1 == len(blocks) or blocks[at + 1].page_break:
            return total + block.head
        total += block.lines * block.each
        gap = block.after
    return total


def _flow(block: _Block, page: int, used: float, high: float) -> tuple[int, int, float]:
    """Set a block's lines; return where it begins, and the page and height that it ends on."""
    if block.whole or used + block.lines * block.each <= high:
        return page, page, used + block.lines * block.each
    here = int((high - used) // block.each)
    here = min(here, block.lines - 2)
    if here < 2:
        rest = replace(block, before=0.0)
        return page + 1, page + 1, rest.lines * rest.each
    return page, page + 1, (block.lines - here) * block.each
