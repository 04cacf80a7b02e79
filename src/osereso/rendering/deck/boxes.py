"""Text boxes of our own, where a layout has no placeholder for what a slide shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from osereso.rendering.deck.fit import breakable
from osereso.rendering.deck.pages import Holder, Text

if TYPE_CHECKING:
    from osereso.rendering.deck.fit import Lines
    from osereso.rendering.deck.pages import Box, Ink, Style

INSETS = (10.0, 8.0, 10.0, 8.0)  # left, top, right, bottom


class Look(NamedTuple):
    """How a box stands apart: what fills it, where its text begins, its form as DrawingML names it."""

    fill: Ink | None = None
    insets: tuple[float, float, float, float] = INSETS
    anchor: str = "t"
    preset: str = "rect"


_PLAIN = Look()


def boxed(name: str, box: Box, lines: Lines, style: Style, look: Look = _PLAIN) -> Text:
    """Return a text box; words that no line of it could hold are broken."""
    holder = Holder("", -1, name, box, style, look.insets, anchor=look.anchor)
    anchor = look.anchor if look.anchor != "t" else ""
    return Text(holder, breakable(lines, holder), look.fill, anchor=anchor, preset=look.preset)
