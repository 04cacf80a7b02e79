"""How wide a text runs and how many lines it takes, from font widths that travel with the package.

The same on every machine, with or without the fonts: what fits a slide, or on which page a chapter stands,
may not depend on where the file was made. ``scripts/build_font_widths.py`` makes the table.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_TABLE = Path(__file__).with_name("widths.json")
_TWINS = {
    "calibri": "calibri", "calibri light": "calibri", "carlito": "calibri", "aptos": "arial",
    "arial": "arial", "helvetica": "arial", "helvetica neue": "arial", "liberation sans": "arial",
    "cambria": "cambria", "caladea": "cambria", "georgia": "verdana", "garamond": "times new roman",
    "times": "times new roman", "times new roman": "times new roman", "liberation serif": "times new roman",
}  # fmt: skip
_WIDEST = "verdana"  # for faces nobody measured: too wide is safe, too narrow is clipped
_ELSEWHERE = 1000  # ideographs, emoji
_PIECES = re.compile(r"\n|[^\S\n\u00a0\u202f]+|(?:\S|[\u00a0\u202f])+")  # no line breaks at a no-break space


@lru_cache(maxsize=50_000)
def width(text: str, face: str, bold: bool) -> int:
    """Return the width of a text in thousandths of its size."""
    widths = _faces()[_TWINS.get(face.casefold(), _WIDEST), bold]
    return sum(widths.get(ord(letter), _ELSEWHERE) for letter in text)


def pieces(text: str) -> list[str]:
    """Return what a text is broken into lines by: words, the spaces between them, line ends."""
    return _PIECES.findall(text)


def rows(measured: Iterable[tuple[str, float]], room: float) -> int:
    """Count the lines of a paragraph in ``room``, from its pieces and their widths in the same unit."""
    return wrapped(measured, room)[0]


def wrapped(measured: Iterable[tuple[str, float]], room: float) -> tuple[int, float]:
    """Return how many lines a paragraph takes, and how far the last of them reaches.

    A word wider than the column is cut, as Office cuts it.
    """
    count, reached, room = 1, 0.0, max(room, 1.0)
    for piece, wide in measured:
        if piece == "\n":
            count, reached = count + 1, 0.0
            continue
        if not piece.isspace() and reached and reached + wide > room:
            count, reached = count + 1, 0.0
        cut = int(wide // room) if wide > room else 0
        count, reached = count + cut, reached + wide - cut * room
    return count, reached


@lru_cache(maxsize=1)
def _faces() -> dict[tuple[str, bool], dict[int, int]]:
    table = json.loads(_TABLE.read_text(encoding="utf-8"))
    codes = [code for first, last in table["ranges"] for code in range(first, last + 1)]
    return {
        (name, style == "bold"): dict(zip(codes, [w for part in parts for w in part], strict=True))
        for name, styles in table["faces"].items()
        for style, parts in styles.items()
    }
