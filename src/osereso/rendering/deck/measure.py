"""How much room the lines of a slide take.

A line is 1.2117 × its size + 0.07 points high, which is what PowerPoint itself writes into the boxes that
it lets grow, whatever the face.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from osereso.rendering.metrics import pieces, rows, width, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from osereso.rendering.deck.pages import Line, Style

LINE = 1.2117  # times the size of a text
_HYPHEN = re.compile(r"(?<=[^\W\d]-)(?=[^\W\d])")  # where a row may break inside a word


def widest(lines: Iterable[Line], style: Style) -> float:
    """Return the width in points of the longest word, indentation included."""
    return max(
        (
            wide + _left(line, style)
            for line in lines
            for piece, wide in _measured(line, style)
            if not piece.isspace()
        ),
        default=0.0,
    )


def height(lines: Sequence[Line], style: Style, room: float) -> float:
    """Return the height in points of paragraphs set in a column of ``room`` points."""
    total = 0.0
    for place, line in enumerate(lines):
        size = line.size or style.size
        count = rows(_measured(line, style), room - _left(line, style))
        each = style.fixed or (LINE * size + 0.07) * style.lines
        before = style.before if line.before is None else line.before
        total += count * each + style.after + (before if place else 0)
    return total


def last_row(line: Line, style: Style, room: float) -> tuple[int, float]:
    """Return how many rows a paragraph takes, and how much of the column the last one fills, 0 to 1.

    Here a row may also break after a hyphen, as it does in Office. Where room is reckoned it may not, so that
    there is never too little.
    """
    room = max(room - _left(line, style), 1.0)
    count, reached = wrapped(_measured(line, style, hyphens=True), room)
    return count, reached / room


def _measured(line: Line, style: Style, *, hyphens: bool = False) -> Iterator[tuple[str, float]]:
    """The pieces of a paragraph, each with its width in points."""
    size = line.size or style.size
    for run in line.runs:
        bold = run.bold or line.bold or style.bold
        found = pieces(run.text)
        for piece in (part for each in found for part in _HYPHEN.split(each)) if hyphens else found:
            yield piece, wide(piece, style, size, bold=bold)


def wide(text: str, style: Style, size: float, *, bold: bool = False) -> float:
    """Return the width in points of a text on one row, in capitals and spread where the style says so."""
    shown = text.upper() if style.capitals else text
    return width(shown, style.face, bold or style.bold) * size / 1000 + len(shown) * style.spread


def _left(line: Line, style: Style) -> float:
    return style.left if line.left is None else line.left
