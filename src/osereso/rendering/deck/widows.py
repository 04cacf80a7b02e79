"""Last rows: a paragraph does not end with one short word alone on its row.

The last words are bound by no-break spaces, wherever that costs no row, so that the text stays one paragraph
that a trainer may edit.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.rendering.deck.measure import last_row
from osereso.typography import NBSP

if TYPE_CHECKING:
    from osereso.rendering.deck.pages import Line, Style, Text

_SHORT = 0.3  # of the column: a last row that fills less looks forgotten
_MOST_TIES = 3


def bound(text: Text) -> Text:
    """Return a text of which no paragraph ends with a short last row, as far as spaces can help."""
    left, _, right, _ = text.holder.insets
    room = (text.box or text.holder.box).w - left - right
    return replace(text, lines=tuple(_bound(line, text.holder.style, room) for line in text.lines))


def _bound(line: Line, style: Style, room: float) -> Line:
    rows, filled = last_row(line, style, room)
    tied: Line | None = line
    for _ in range(_MOST_TIES if rows > 1 and filled < _SHORT else 0):
        tied = _tied(tied) if tied else None
        if tied is None or last_row(tied, style, room)[0] > rows:
            break
        if last_row(tied, style, room)[1] >= _SHORT:
            return tied
    return line


def _tied(line: Line) -> Line | None:
    """Return the line with its last space made a no-break space."""
    runs = list(line.runs)
    for place in range(len(runs) - 1, -1, -1):
        head, space, tail = runs[place].text.rpartition(" ")
        if space:
            runs[place] = replace(runs[place], text=f"{head}{NBSP}{tail}")
            return replace(line, runs=tuple(runs))
    return None
