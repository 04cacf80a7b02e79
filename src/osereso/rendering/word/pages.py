"""On which page each heading will stand, computed from font widths: the same on every machine.

Word counts pages itself, but only when asked or when it prints; until then the table of contents shows
these numbers. The rules followed are Word's: kept-together paragraphs, two lines at least on each side of
a page's end, rows that are not cut, the larger of two distances between paragraphs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.rendering.word.blocks import blocks, sheet
from osereso.rendering.word.names import w

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from osereso.rendering.word.blocks import Block
    from osereso.rendering.word.styles import Styles


@dataclass(frozen=True, slots=True)
class Spot:
    """The page on which a block begins, the height at which it does, and the one at which it ends."""

    page: int
    top: float
    end: float


@dataclass(frozen=True, slots=True)
class Sheaf:
    """The blocks of a document in reading order, and the height of its pages."""

    blocks: list[Block]
    high: float

    @classmethod
    def of(cls, document: etree._Element, styles: Styles, face: str) -> Sheaf:
        """Measure a document; ``face`` is the font of its text."""
        area = sheet(document)
        body = document.find(w("body"))
        found = [] if body is None else list(blocks(body, styles, area.width, face))
        return cls(found, area.height / 20)

    def place(self, element: etree._Element) -> int:
        """Where a paragraph or a row stands among the blocks."""
        return next(place for place, block in enumerate(self.blocks) if block.element is element)

    def spot(self, place: int) -> Spot:
        """Where a block stands."""
        return _paged(self.blocks, self.high)[place]

    def room_under(self, place: int, title: Block) -> float:
        """What the page has left under a block and a title that would follow it."""
        if place < 0:
            return self.high - title.tall - title.after
        gap = max(self.blocks[place].after, title.before)
        return self.high - self.spot(place).end - gap - title.tall - title.after

    def needed(self, place: int) -> float:
        """The height that the block at ``place`` asks for: a whole page if the document ends before it."""
        if place >= len(self.blocks) or self.blocks[place].page_break:
            return self.high
        return self.blocks[place].before + _chained(self.blocks)[place]

    def remove(self, place: int, count: int) -> None:
        """Take blocks out of the document, and a table with its last row."""
        for block in self.blocks[place : place + count]:
            parent = block.element.getparent()
            if parent is not None:
                parent.remove(block.element)
            if parent is not None and parent.tag == w("tbl") and parent.find(w("tr")) is None:
                parent.getparent().remove(parent)  # type: ignore[union-attr]
        del self.blocks[place : place + count]


def heading_pages(document: etree._Element, styles: Styles, face: str) -> dict[etree._Element, int]:
    """Return heading → page, counted from 1."""
    sheaf = Sheaf.of(document, styles, face)
    spots = _paged(sheaf.blocks, sheaf.high)
    return {
        block.element: spot.page
        for block, spot in zip(sheaf.blocks, spots, strict=True)
        if block.element.tag == w("p")
    }


def _paged(blocks: Sequence[Block], high: float) -> list[Spot]:
    """Where each block begins and ends."""
    spots: list[Spot] = []
    page, used, gap = 1, 0.0, 0.0
    for block, chained in zip(blocks, _chained(blocks), strict=True):
        need = max(gap, block.before) + chained
        if used and (block.page_break or (used + need > high and chained <= high)):
            page, used, gap = page + 1, 0.0, 0.0
            used = block.header
        used += max(gap, block.before) if used or block.page_break else 0.0
        top = used
        begin, page, used = _flow(block, page, used, high)
        spots.append(Spot(begin, top, used))
        gap = block.after
    return spots


def _chained(blocks: Sequence[Block]) -> list[float]:
    """The height of what must begin on the same page as each block, reckoned from the last one back."""
    heights: list[float] = []
    following: Block | None = None
    for block in reversed(blocks):
        if not block.keep_next or following is None or following.page_break:
            heights.append(block.head)
        else:
            heights.append(block.tall + max(block.after, following.before) + heights[-1])
        following = block
    return heights[::-1]


def _flow(block: Block, page: int, used: float, high: float) -> tuple[int, int, float]:
    """Set a block's lines; return where it begins, and the page and height that it ends on."""
    if block.whole or used + block.tall <= high:
        return page, page, used + block.tall
    here = int((high - used) // block.each)
    here = min(here, block.lines - 2)
    if here < 2:
        return page + 1, page + 1, block.tall
    return page, page + 1, (block.lines - here) * block.each
