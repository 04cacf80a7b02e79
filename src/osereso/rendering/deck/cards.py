"""Short points as cards, and the facts that stand beside an activity."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.rendering.deck.fit import SMALLEST, fits
from osereso.rendering.deck.icons import icon_for
from osereso.rendering.deck.layouts import slots
from osereso.rendering.deck.measure import LINE, wide
from osereso.rendering.deck.pages import Box, Ink, Shape, Text, line, words
from osereso.rendering.deck.palette import accent
from osereso.rendering.deck.slides import Mark
from osereso.rendering.deck.stage import Part, extent, filled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.rendering.deck.pages import Holder, Layout, Line
    from osereso.rendering.deck.slides import Paragraph, Slide
    from osereso.rendering.deck.stage import Stage

_FLOOR = 20.0  # points; smaller, a list reads better than cards
_EDGE = 8.0  # points, the coloured left edge of a card
_FACT_EDGE = 5.0
_ICON = 20.0  # points
_AROUND = 1.4  # times an icon: the room that it asks for
_FACT_SIZES = (22.0, 20.0, SMALLEST)

_Card = tuple["Holder", tuple["Line", ...]]


def cards(stage: Stage, slide: Slide, *, numbered: bool) -> Part | None:
    """Return points as cards, if the template has cards for so many and each point fits its card.

    Numbered cards are objectives: each has its number on a tile in the colour of the section that serves it.
    """
    layout = stage.cast.get(f"cards{len(slide.items)}")
    if layout is None or slide.text or any(item.mark is Mark.NONE for item in slide.items):
        return None
    tiles = slots(layout, "tile") if numbered else ()
    if numbered and len(tiles) != len(slide.items):
        return None
    holders = slots(layout, "card")
    if numbered:
        holders = tuple(_beside(tile.box, holder) for tile, holder in zip(tiles, holders, strict=True))
    made = [
        (holder, _said(stage, slide, item, holder)) for item, holder in zip(slide.items, holders, strict=True)
    ]
    common = _common_size(made)
    if common is None:
        return None
    texts = [filled(holder, _same(lines, holder, common)) for holder, lines in made]
    if not numbered:
        return Part(layout, tuple(texts), tuple(_edge(holder.box, slide.section) for holder in holders))
    shown: list[Text] = []
    for place, (tile, item, text) in enumerate(zip(tiles, slide.items, texts, strict=True), 1):
        shown += [_number(stage, tile, item, place), replace(text, box=text.holder.box)]
    return Part(layout, tuple(shown))


def facts(stage: Stage, slide: Slide, layout: Layout, said: Sequence[tuple[str, str]]) -> Part | None:
    """Return facts (what each is, what it says) on their cards, all in one size, if they fit."""
    holders = slots(layout, "fact")
    if len(said) > len(holders):
        return None
    pairs = list(zip(holders, said, strict=False))
    for size in _FACT_SIZES:
        made = [(holder, _fact(stage, slide, layout, holder, each, size)) for holder, each in pairs]
        if all(fits(lines, holder) for holder, lines in made):
            edges = tuple(_edge(holder.box, slide.section, _FACT_EDGE) for holder, _ in made)
            drawn = tuple(icon for each in made if (icon := _icon(*each)))
            return Part(layout, tuple(filled(holder, lines) for holder, lines in made), (*edges, *drawn))
    return None


def _said(stage: Stage, slide: Slide, item: Paragraph, holder: Holder) -> tuple[Line, ...]:
    strong = stage.ink(slide, holder.fill or "bg1")
    return (replace(line(item), mark=Mark.NONE, strong=strong),)


def _beside(tile: Box, holder: Holder) -> Holder:
    """Return a card as wide as the tile at its left leaves it."""
    box = holder.box
    cut = tile.x + tile.w - box.x if tile.x <= box.x < tile.x + tile.w else 0.0
    return replace(holder, box=box._replace(x=box.x + cut, w=box.w - cut))


def _number(stage: Stage, tile: Holder, item: Paragraph, place: int) -> Text:
    fill = accent(place)
    return Text(tile, (words(str(item.start), ink=stage.on(fill)),), Ink(fill))


def _fact(
    stage: Stage, slide: Slide, layout: Layout, holder: Holder, said: tuple[str, str], size: float
) -> tuple[Line, ...]:
    label, value = said
    ink = stage.ink(slide, holder.fill or layout.background)
    return words(label, size=SMALLEST, ink=ink), words(value, size=size, bold=True)


def _icon(holder: Holder, lines: tuple[Line, ...]) -> Shape | None:
    """Return the icon at the end of a fact's label, in its colour, where there is one and room for it."""
    label = lines[0]
    name, size = icon_for(label.text), SMALLEST
    free = holder.room[0] - wide(label.text, holder.style, size)
    if not name or label.ink is None or free < _ICON * _AROUND:
        return None
    right = holder.box.x + holder.box.w - holder.insets[2]
    top = extent(holder, lines)[0] + (size * LINE - _ICON) / 2
    return Shape(Box(right - _ICON, top, _ICON, _ICON), label.ink, name)


def _edge(box: Box, section: int, thick: float = _EDGE) -> Shape:
    return Shape(box._replace(w=thick), Ink(accent(section)))


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
    return tuple(replace(each, size=chosen) for each in lines)
