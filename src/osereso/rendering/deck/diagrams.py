"""Tables, and what people would rather look at than read: time bars, a map, columns, a timeline, choices.

Where a diagram does not fit into a template, the same words stand in a list.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.rendering.deck import grids
from osereso.rendering.deck.choices import LETTERS, choices
from osereso.rendering.deck.columns import columns as panels
from osereso.rendering.deck.figures import figure
from osereso.rendering.deck.layouts import body_of, kind_of
from osereso.rendering.deck.lists import flowed, points
from osereso.rendering.deck.maps import course_map
from osereso.rendering.deck.pages import Box, Text
from osereso.rendering.deck.slides import Mark, Paragraph, Run, plain
from osereso.rendering.deck.stage import Part, settled, title
from osereso.rendering.deck.timelines import timeline

if TYPE_CHECKING:
    from osereso.rendering.deck.pages import Holder, Layout
    from osereso.rendering.deck.slides import Slide, Table
    from osereso.rendering.deck.stage import Stage

_GAP = 12.0
_LEAD_HEIGHT = 60.0  # of an instruction above a table, where a layout has no place for it


def agenda(stage: Stage, slide: Slide) -> list[Part]:
    """The programme as a table, each row with a bar as long as its step lasts."""
    if not slide.table:
        return points(stage, slide)
    layout = stage.cast["agenda"]
    place = _place(stage, layout)
    made = grids.programme(slide.table, place, stage.palette, slide.title)
    return [Part(layout, shapes=bars, grid=grid) for grid, bars in made]


def table(stage: Stage, slide: Slide) -> list[Part]:
    """A table under an instruction."""
    if not slide.table:
        return points(stage, slide)
    layout = stage.cast["table"]
    place = _place(stage, layout)
    lead = stage.lines(slide, (*slide.text, *slide.items), layout.background)
    texts: tuple[Text, ...] = ()
    before: list[Part] = []
    if lead:
        holder, place = _lead_place(stage, layout, place)
        fitting = settled(lead, holder)
        texts = (Text(holder, fitting),) if fitting else ()
        before = [] if fitting else flowed(stage, slide, stage.cast["points"])
    made = grids.tables(slide.table, place, stage.palette, slide.title)
    return [*before, *(Part(layout, texts, grid=grid) for grid in made)]


def overview(stage: Stage, slide: Slide) -> list[Part]:
    """The sections side by side; one after the other where a template has too little room for them."""
    if not slide.table:
        return points(stage, slide)
    return course_map(stage, slide) or _in_turn(stage, slide, slide.table)


def columns(stage: Stage, slide: Slide) -> list[Part]:
    """Two or three columns side by side, or one after the other."""
    return _side_by_side(stage, slide, facing=False)


def facing(stage: Stage, slide: Slide) -> list[Part]:
    """What weighs, and what answers it."""
    return _side_by_side(stage, slide, facing=True)


def moments(stage: Stage, slide: Slide) -> list[Part]:
    """Moments on a line; a list where they are too many or say too much."""
    if not slide.table:
        return points(stage, slide)
    part = timeline(stage, slide)
    return [part] if part else flowed(stage, _row_by_row(slide, slide.table), stage.cast["points"])


def question(stage: Stage, slide: Slide) -> list[Part]:
    """A question with its choices, or their answer; what explains it may need the next slide.

    Choices that are too long for one slide are a list, under the same letters.
    """
    if part := choices(stage, slide):
        return [part]
    if slide.quote and (part := choices(stage, replace(slide, quote=()))):
        return [part, *_on_points(stage, replace(slide, text=(), quote=()), slide.quote)]
    lettered = (
        Paragraph((Run(f"{letter}. ", bold=any(run.bold for run in item.runs)), *item.runs))
        for letter, item in zip(LETTERS, slide.items, strict=False)
    )
    said = (*slide.text, *lettered, *slide.items[len(LETTERS) :], *slide.quote)
    return _on_points(stage, replace(slide, text=(), quote=()), said)


def _side_by_side(stage: Stage, slide: Slide, *, facing: bool) -> list[Part]:
    if not slide.table:
        return points(stage, slide)
    part = panels(stage, slide, facing=facing)
    return [part] if part else _in_turn(stage, slide, slide.table)


def picture(stage: Stage, slide: Slide) -> list[Part]:
    """A picture over its words; where the words need the room, they stand on the next slide."""
    part = figure(stage, slide)
    if part:
        return [part]
    alone = figure(stage, replace(slide, text=(), items=(), quote=()))
    return [*([alone] if alone else []), *points(stage, slide)]


def _row_by_row(slide: Slide, table: Table) -> Slide:
    """The rows of a table as a list: when, then what."""
    items = tuple(
        Paragraph((Run(f"{row[0]} – ", bold=True), Run(" – ".join(row[1:]))), Mark.BULLET)
        for row in table.rows
    )
    return replace(slide, table=None, items=items)


def _in_turn(stage: Stage, slide: Slide, table: Table) -> list[Part]:
    """The columns of a table one after the other, each heading on the page of what stands under it."""
    pages: list[list[Part]] = []
    held: tuple[Paragraph, ...] = ()
    for at, head in enumerate(table.header):
        ideas = (row[at] for row in table.rows if at < len(row) and row[at])
        column = (plain(head, bold=True), *(plain(idea, mark=Mark.BULLET) for idea in ideas))
        together = _on_points(stage, slide, (*held, *column))
        if held and len(together) == 1:
            pages[-1], held = together, (*held, *column)
        else:
            pages.append(_on_points(stage, slide, column))
            held = column
    return [part for page in pages for part in page]


def _on_points(stage: Stage, slide: Slide, items: tuple[Paragraph, ...]) -> list[Part]:
    return flowed(stage, replace(slide, table=None, items=items), stage.cast["points"])


def _lead_place(stage: Stage, layout: Layout, place: grids.Place) -> tuple[Holder, grids.Place]:
    """Where the instruction above a table goes, and the place that is left for the table."""
    holder = body_of(layout) if kind_of(layout, "tbl") else None
    if holder:
        return holder, place
    tall = min(_LEAD_HEIGHT, place.area.h / 4)
    box = replace(stage.body(layout), kind="", box=place.area._replace(h=tall), surface=None)
    return box, replace(place, area=_below(place.area, tall))


def _place(stage: Stage, layout: Layout) -> grids.Place:
    holder = kind_of(layout, "tbl")
    area = holder.box if holder else stage.area(layout)
    return grids.Place(area, holder, (holder or title(layout)).style.face, stage.background(layout, area))


def _below(area: Box, tall: float) -> Box:
    return Box(area.x, area.y + tall + _GAP, area.w, area.h - tall - _GAP)
