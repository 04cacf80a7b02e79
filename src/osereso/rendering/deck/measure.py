"""How much room a text takes, computed from font widths that travel with the package.

The same on every machine, with or without the fonts: what fits a slide may not depend on where the deck
was made. A line is 1.2117 × its size + 0.07 points high, which is what PowerPoint itself writes into the
boxes that it lets grow, whatever the face.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from osereso.rendering.deck.pages import Line, Style

_TABLE = Path(__file__).with_name("widths.json")
_TWINS = {
    "calibri": "calibri", "calibri light": "calibri", "carlito": "calibri", "aptos": "arial",
    "arial": "arial", "helvetica": "arial", "helvetica neue": "arial", "liberation sans": "arial",
    "cambria": "cambria", "caladea": "cambria", "georgia": "verdana", "garamond": "times new roman",
    "times": "times new roman", "times new roman": "times new roman", "liberation serif": "times new roman",
}  # fmt: skip
_WIDEST = "verdana"  # for faces nobody measured: too wide is safe, too narrow is clipped
_ELSEWHERE = 1000  # ideographs, emoji
_WORDS = re.compile(r"(?:\S|[\u00a0\u202f])+")  # what no line may break
_PIECES = re.compile(r"\n|[^\S\n\u00a0\u202f]+|(?:\S|[\u00a0\u202f])+")


@lru_cache(maxsize=1)
def _faces() -> dict[tuple[str, bool], dict[int, int]]:
    table = json.loads(_TABLE.read_text(encoding="utf-8"))
    codes = [code for first, last in table["ranges"] for code in range(first, last + 1)]
    return {
        (name, style == "bold"): dict(zip(codes, [w for part in parts for w in part], strict=True))
        for name, styles in table["faces"].items()
        for style, parts in styles.items()
    }


@lru_cache(maxsize=50_000)
def width(text: str, face: str, bold: bool) -> int:
    """Return the width of a text in thousandths of its size."""
    widths = _faces()[_TWINS.get(face.casefold(), _WIDEST), bold]
    return sum(widths.get(ord(letter), _ELSEWHERE) for letter in text)


def widest(lines: Iterable[Line], style: Style) -> float:
    """Return the width in points of the longest word, indentation included."""
    return max(
        (
            width(piece, style.face, run.bold or line.bold or style.bold) * _size(line, style) / 1000
            + _left(line, style)
            for line in lines
            for run in line.runs
            for piece in _WORDS.findall(run.text)
        ),
        default=0.0,
    )


def height(lines: Sequence[Line], style: Style, room: float) -> float:
    """Return the height in points of paragraphs set in a column of ``room`` points."""
    total = 0.0
    for place, line in enumerate(lines):
        size = _size(line, style)
        count = _rows(line, style, room - _left(line, style))
        each = style.fixed or (1.2117 * size + 0.07) * style.lines
        before = style.before if line.before is None else line.before
        total += count * each + style.after + (before if place else 0)
    return total


def _size(line: Line, style: Style) -> float:
    return line.size or style.size


def _left(line: Line, style: Style) -> float:
    return style.left if line.left is None else line.left


def _rows(line: Line, style: Style, room: float) -> int:
    """Count the rows that a paragraph takes; a word wider than the column is cut, as PowerPoint cuts it."""
    rows, reached = 1, 0.0
    size, room = _size(line, style), max(room, 1.0)
    for run in line.runs:
        bold = run.bold or line.bold or style.bold
        for piece in _PIECES.findall(run.text):
            if piece == "\n":
                rows, reached = rows + 1, 0.0
                continue
            wide = width(piece, style.face, bold) * size / 1000
            if not piece.isspace() and reached and reached + wide > room:
                rows, reached = rows + 1, 0.0
            if wide > room:
                rows += int(wide // room)
                wide %= room
            reached += wide
    return rows
