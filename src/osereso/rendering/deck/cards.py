"""Short points as cards, and the facts that stand beside an activity."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.rendering.deck.fit import SMALLEST, fits
from osereso.rendering.deck.layouts import slots
from osereso.rendering.deck.pages import Ink, Shape, line, words
from osereso.rendering.deck.palette import accent
from osereso.rendering.deck.slides import Mark
from osereso.rendering.deck.stage import Part, filled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.rendering.deck.pages import Holder, Layout, Line, Text
    from osereso.rendering.deck.slides import Slide
    from osereso.rendering.deck.stage import Stage

_FLOOR = 20.0  # points; smaller, a list reads better than cards
_NUMBER = 1.6  # times the card's size
_EDGE = 5.0  # points, the coloured upper edge of a card
_FACT_SIZES = (22.0, 20.0, SMALLEST)

_Card = tuple["Holder", tuple["Line", ...]]


def cards(stage: Stage, slide: Slide, *, numbered: bool) -> Part | None:
    """Return points as cards, if the template has cards for so many and each point fits its card.

    Numbered cards are objectives: each has the colour of the section that serves it.
    """
    layout = stage.cast.get(f"cards{len(slide.items)}")
    if layout is None or slide.text or any(item.mark is Mark.NONE for item in slide.items):
        return None
    made: list[_Card] = []
    edges = []
    for place, (item, holder) in enumerate(zip(slide.items, slots(layout, "card"), strict=True), 1):
        colour = accent(place if numbered else slide.section)
        strong = stage.palette.readable(colour, stage.palette.hex(holder.fill or layout.background))
        lines: tuple[Line, ...] = (replace(line(item), mark=Mark.NONE, strong=strong),)
        if numbered:
            size = holder.style.size * _NUMBER
            lines = (words(str(item.start), size=size, bold=True, ink=strong), *lines)
        made.append((holder, lines))
        edges.append(Shape(holder.box._replace(h=_EDGE), Ink(colour)))
    common = _common_size(made)
    if common is None:
        return None
    texts = (filled(holder, _same(lines, holder, common)) for holder, lines in made)
    anchor = "t" if numbered else ""  # so that the numbers stand in line
    return Part(layout, tuple(replace(text, anchor=anchor) for text in texts), tuple(edges))


def fact(stage: Stage, slide: Slide, layout: Layout, holder: Holder, said: tuple[str, str]) -> Text | None:
    """Return a fact (what it is, what it says) on its card, if it fits."""
    label, value = said
    ink = stage.ink(slide, holder.fill or layout.background)
    for size in _FACT_SIZES:
        lines = (words(label, size=SMALLEST, ink=ink), words(value, size=size, bold=True))
        if fits(lines, holder):
            return filled(holder, lines)
    return None


def _common_size(cards_: Sequence[_Card]) -> float | None:
    """Return the largest size in which every card holds its text."""
    size = cards_[0][0].style.size
    while size >= _FLOOR:
        if all(fits(_same(lines, holder, size), holder) for holder, lines in cards_):
            return size
        size -= 1
    return None


def _same(lines: tuple[Line, ...], holder: Holder, size: float) -> tuple[Line, ...]:
    chosen = None if size == holder.style.size else size
    return tuple(each if each.size else replace(each, size=chosen) for each in lines)
