"""Characters that were written side by side: the pieces that lines and columns are made of."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.reading.pdf.glyphs import Glyph

APART = 1.0  # of the size of the letters: what is farther away may stand in another column
_LEVEL = 0.2
_DROPPED = 1.7  # times the usual size: a letter that stands over several lines


@dataclass(slots=True)
class Strip:
    """Neighbouring characters of one line, spaces at its ends left out."""

    glyphs: list[Glyph]
    left: float
    right: float
    y: float
    size: float

    @property
    def top(self) -> float:
        """Where its capitals end."""
        return self.y - 0.7 * self.size

    @property
    def bottom(self) -> float:
        """Where its letters end that go below the line."""
        return self.y + 0.25 * self.size


def strips(glyphs: Sequence[Glyph]) -> list[Strip]:
    """Return the characters of a page as strips, letters that open a text put into its first line."""
    found = list(_strips(glyphs))
    sizes = sorted(strip.size for strip in found)
    usual = sizes[len(sizes) // 2] if sizes else 0.0
    for strip in found:
        if strip.size > _DROPPED * usual and len(strip.glyphs) <= 2 and strip.glyphs[0].text.isalpha():
            _raise(strip, found)
    return found


def _strips(glyphs: Sequence[Glyph]) -> Iterator[Strip]:
    """Cut where the writing jumps; spaces are kept where ink stands on both sides."""
    piece: list[Glyph] = []
    inked: Glyph | None = None
    for glyph in glyphs:
        if glyph.text.isspace():
            if piece:
                piece.append(glyph)
            continue
        if inked is not None and _jumps(inked, glyph):
            yield _strip(piece)
            piece = []
        piece.append(glyph)
        inked = glyph
    if piece:
        yield _strip(piece)


def _jumps(glyph: Glyph, following: Glyph) -> bool:
    size = max(glyph.face.size, following.face.size)
    gap = following.left - glyph.right
    return abs(following.y - glyph.y) > _LEVEL * size or not -APART * size < gap < APART * size


def _strip(glyphs: list[Glyph]) -> Strip:
    while glyphs[-1].text.isspace():
        glyphs.pop()
    largest = max(glyphs, key=lambda glyph: glyph.face.size)
    return Strip(
        glyphs,
        min(glyph.left for glyph in glyphs),
        max(glyph.right for glyph in glyphs),
        largest.y,
        largest.face.size,
    )


def _raise(letter: Strip, found: Sequence[Strip]) -> None:
    """Put a dropped capital into the first line beside it."""
    beside = [
        strip
        for strip in found
        if strip is not letter
        and letter.top - 0.3 * strip.size < strip.top < letter.y
        and -0.3 * letter.size < strip.left - letter.right < 0.6 * letter.size
    ]
    lines = {round(strip.y) for strip in beside}
    if len(lines) > 1:
        letter.y = min(beside, key=lambda strip: strip.y).y
        letter.size = min(beside, key=lambda strip: strip.y).size


def at_one_height(ordered: Sequence[Strip]) -> Iterator[list[Strip]]:
    """Give the strips of one line together; they come from one column, sorted from top to bottom."""
    line: list[Strip] = []
    for strip in ordered:
        if line and strip.y - line[0].y > 0.45 * max(strip.size, *(one.size for one in line)):
            yield line
            line = []
        line.append(strip)
    if line:
        yield line


def gaps(spans: Sequence[tuple[float, float]], least: float) -> list[float]:
    """Return where stretches leave at least so much free between them, as the middles of the gaps."""
    found: list[float] = []
    ordered = sorted(spans)
    reach = ordered[0][1] if ordered else 0.0
    for _, (start, end) in pairwise(ordered):
        if start - reach >= least:
            found.append((start + reach) / 2)
        reach = max(reach, end)
    return found
