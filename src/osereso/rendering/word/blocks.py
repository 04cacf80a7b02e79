"""The blocks of a document, paragraphs and table rows, with their heights computed from font widths."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from osereso.rendering.metrics import pieces, rows, width
from osereso.rendering.word.names import number, w
from osereso.rendering.word.styles import edges
from osereso.typography import NBSP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from osereso.rendering.word.styles import Look, Styles

_LINE = 1.2207  # height of a line by its size, in Calibri
_A4 = (11906, 16838)
_MARGIN = 1417  # where a section says none
_CELL_SIDES = 216
_AFTER_HYPHEN = re.compile(r"(?<=\w-)(?=\w)")  # where a line may end inside a word


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or a table row: heights in points, and how it may be cut."""

    element: etree._Element
    lines: int
    each: float
    before: float = 0.0
    after: float = 0.0
    edges: float = 0.0  # borders above and below, with their distance from the text
    keep_next: bool = False
    whole: bool = False
    page_break: bool = False
    header: float = 0.0  # of the table, repeated where a page begins

    @property
    def head(self) -> float:
        """What must stand on the page where it begins."""
        return self.tall if self.whole or self.lines < 4 else self.each * 2 + self.edges

    @property
    def tall(self) -> float:
        """Its height, without the distances around it."""
        return self.each * self.lines + self.edges


@dataclass(frozen=True, slots=True)
class Sheet:
    """The area of a page, in twentieths of a point."""

    width: int
    height: int


def sheet(document: etree._Element) -> Sheet:
    """The area of a document’s pages, as the section of its text says it."""
    settings = section_of_text(document)
    size = None if settings is None else settings.find(w("pgSz"))
    margins = None if settings is None else settings.find(w("pgMar"))
    wide, high = (number(size, name, usual) for name, usual in zip(("w", "h"), _A4, strict=True))
    left, right, top, bottom = (number(margins, side, _MARGIN) for side in ("left", "right", "top", "bottom"))
    return Sheet(wide - left - right, high - abs(top) - abs(bottom))


def section_of_text(document: etree._Element) -> etree._Element | None:
    """The settings of the section that holds the text: the one with the most blocks."""
    sections, body = list(document.iter(w("sectPr"))), document.find(w("body"))
    if len(sections) < 2 or body is None:
        return sections[0] if sections else None
    counts, count = [], 0
    for block in body:
        count += 1
        if next(iter(block.iter(w("sectPr"))), None) is not None or block.tag == w("sectPr"):
            counts.append(count)
            count = 0
    return sections[counts.index(max(counts))] if len(counts) == len(sections) else sections[-1]


def blocks(parent: etree._Element, styles: Styles, room: int, face: str) -> Iterator[Block]:
    """The blocks of a body, a cell or a field, in a column of ``room`` twentieths of a point."""
    opens_page = False
    for child in parent:
        if child.tag == w("p"):
            block = _paragraph(child, styles, room, face)
            yield replace(block, page_break=True) if opens_page else block
            opens_page = child.find(f"{w('pPr')}/{w('sectPr')}") is not None
        elif child.tag == w("tbl"):
            yield from _rows(child, styles, face)
        elif child.tag == w("sdt") and (content := child.find(w("sdtContent"))) is not None:
            yield from blocks(content, styles, room, face)


def _paragraph(paragraph: etree._Element, styles: Styles, room: int, face: str) -> Block:
    look = styles.look(paragraph)
    lines = _lines(paragraph, look, (room - look.left - look.right) / 20, face)
    return Block(
        paragraph,
        lines,
        _height(look) if not _drawing(paragraph) else max(_height(look), _drawing(paragraph)),
        look.before / 20,
        look.after / 20,
        look.edges,
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
    found = [part for piece in pieces("".join(_texts(paragraph))) for part in _AFTER_HYPHEN.split(piece)]
    # programs draw a no-break space as wide as a space, whatever the font says
    wide = (width(piece.replace(NBSP, " "), face, look.bold) * look.size / 1000 for piece in found)
    return rows(zip(found, wide, strict=True), room)


def _texts(paragraph: etree._Element) -> Iterator[str]:
    for element in paragraph.iter(w("t"), w("tab"), w("br")):
        if element.tag == w("t"):
            yield element.text or ""
        elif element.tag == w("br") and element.get(w("type")) is None:
            yield "\n"


def _rows(table: etree._Element, styles: Styles, face: str) -> Iterator[Block]:
    """The rows of a table; they are taken as never cut, which ours are not."""
    margins = table.find(f"{w('tblPr')}/{w('tblCellMar')}")
    sides = sum(
        number(None if margins is None else margins.find(w(side)), "w", _CELL_SIDES // 2)
        for side in ("left", "right")
    )
    ends = sum(
        number(None if margins is None else margins.find(w(side)), "w", 0) for side in ("top", "bottom")
    )
    header, rule = 0.0, styles.rule_between_rows(table)
    for row in table.findall(w("tr")):
        cells = [list(_cell(cell, styles, sides, face)) for cell in row.findall(w("tc"))]
        least = row.find(f"{w('trPr')}/{w('trHeight')}")
        tall = max((_stacked(blocks) for blocks in cells), default=0.0) + ends / 20
        tall = max(tall + _borders(row), number(least, "val", 0) / 20) + rule
        keep = any(block.keep_next for blocks in cells for block in blocks[:1])
        yield Block(row, 1, tall, keep_next=keep, whole=True, header=header)
        if row.find(f"{w('trPr')}/{w('tblHeader')}") is not None:
            header += tall


def _borders(row: etree._Element) -> float:
    """The lines above and below a row, where its cells say them."""
    return max((edges(borders) for borders in row.iter(w("tcBorders"))), default=0.0)


def _cell(cell: etree._Element, styles: Styles, sides: int, face: str) -> Iterator[Block]:
    room = number(cell.find(f"{w('tcPr')}/{w('tcW')}"), "w", 3000) - sides
    return blocks(cell, styles, room, face)


def _stacked(blocks: Sequence[Block]) -> float:
    """The height of blocks one under the other in a cell."""
    total, gap = 0.0, 0.0
    for block in blocks:
        total += max(gap, block.before) + block.tall
        gap = block.after
    return total + gap
