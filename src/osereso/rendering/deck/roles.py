"""One function a role: the words of a slide on the layout that plays it.

Where a template lacks what our own layouts have (cards, a place for an attribution or for the number of a
section), the same words go into the main text.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.rendering.deck import grids
from osereso.rendering.deck.cards import cards, fact
from osereso.rendering.deck.fit import pour, settle
from osereso.rendering.deck.layouts import body_of, kind_of, slot, slots
from osereso.rendering.deck.measure import height
from osereso.rendering.deck.pages import Box, Ink, Shape, Text, words
from osereso.rendering.deck.palette import accent
from osereso.rendering.deck.slides import Mark, Paragraph, Role, Run
from osereso.rendering.deck.stage import Part, dressed, filled, ours, settled, title

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from osereso.rendering.deck.fit import Lines
    from osereso.rendering.deck.pages import Holder, Layout
    from osereso.rendering.deck.slides import Slide
    from osereso.rendering.deck.stage import Stage

_LARGE = 24.0  # points: below, a statement or a quotation is split rather than made smaller
_GAP = 12.0
_LEAD_HEIGHT = 60.0  # of an instruction above a table, where a layout has no place for it


def cover(stage: Stage, slide: Slide) -> list[Part]:
    """The title of the course, where it comes from, and the session's lines."""
    layout = stage.cast["cover"]
    session = slot(layout, "session")
    under = kind_of(layout, "subTitle") or stage.body(layout)
    wanted = [(under, slide.text if session else (*slide.text, *slide.items))]
    if session:
        wanted.append((session, slide.items))
    texts: list[Text] = []
    left: list[Paragraph] = []
    for holder, paragraphs in wanted:
        lines = stage.lines(slide, paragraphs, holder.fill or layout.background)
        fitting = settled(lines, holder)
        if fitting:
            texts.append(filled(holder, fitting))
        else:
            left += paragraphs
    more = _listed(stage, replace(slide, text=(), items=tuple(left)), stage.cast["points"]) if left else []
    return [Part(layout, tuple(texts)), *more]


def section(stage: Stage, slide: Slide) -> list[Part]:
    """The opening of a section: its number, its time, its objective."""
    layout = stage.cast["section"]
    number, label = slot(layout, "number"), slot(layout, "label")
    texts = []
    said = _bare(stage.lines(slide, (*slide.text, *slide.items), layout.background))
    first = tuple(replace(each, ink=each.strong) for each in said[: len(slide.text[:1])])
    if label and (fitting := settled(first, label)):
        texts.append(Text(label, fitting))
        said = said[1:]
    if number:
        fill = accent(slide.section)
        texts.append(Text(number, (words(str(slide.section), ink=stage.on(fill)),), Ink(fill)))
    parts = stage.poured(layout, said, 9) if said else [Part(layout)]
    return [replace(part, texts=(*texts, *part.texts)) for part in parts]


def points(stage: Stage, slide: Slide) -> list[Part]:
    """A list; cards where points are few and short, a large statement where there is only one."""
    if not slide.text and not slide.quote:
        if len(slide.items) == 1 and (parts := _large(stage, slide, slide.items)):
            return parts
        if part := cards(stage, slide, numbered=False):
            return [part]
    return _listed(stage, slide, stage.cast["points"])


def listed(stage: Stage, slide: Slide) -> list[Part]:
    """A list, whatever its length."""
    return _listed(stage, slide, stage.cast["points"])


def objectives(stage: Stage, slide: Slide) -> list[Part]:
    """What participants will be able to do, each in the colour of its section."""
    part = cards(stage, slide, numbered=True)
    return [part] if part else _listed(stage, slide, stage.cast["points"])


def statement(stage: Stage, slide: Slide) -> list[Part]:
    """One sentence, large."""
    said = (*slide.text, *slide.quote, *slide.items)
    return _large(stage, slide, said) or _listed(stage, slide, stage.cast["points"])


def quote(stage: Stage, slide: Slide) -> list[Part]:
    """The professional's words, and whose they are."""
    layout = stage.cast["quote"]
    holder, by = stage.body(layout), slot(layout, "attribution")
    said = _dressed(stage.lines(slide, (*slide.quote, *slide.items), layout.background), holder)
    source = stage.lines(slide, slide.text, layout.background)
    under = settled(tuple(replace(each, ink=each.strong) for each in source), by) if by else None
    if not under:
        said = (*said, *_dressed(source, holder))
    whole = settle(said, holder, _LARGE)
    pages = [whole] if whole else pour(said, holder)
    return [_quoted(stage, slide, layout, page, under or ()) for page in pages]


def activity(stage: Stage, slide: Slide) -> list[Part]:
    """What participants do; how, how long and with what result beside it."""
    layout = stage.cast["activity"]
    holders = slots(layout, "fact")
    texts: list[Text] = []
    others: list[Paragraph] = []
    for place, said in enumerate(_facts(slide)):
        card = fact(stage, slide, layout, holders[place], said) if place < len(holders) else None
        if card:
            texts.append(card)
        else:
            others.append(Paragraph((Run(f"{said[0]} – ", bold=True), Run(said[1]))))
    lines = stage.lines(slide, (*slide.text, *slide.items, *slide.quote, *others), layout.background)
    parts = stage.poured(layout, lines, 6) if lines else [Part(layout)]
    return [replace(part, texts=(*part.texts, *texts)) for part in parts]


def recap(stage: Stage, slide: Slide) -> list[Part]:
    """What a section leaves behind."""
    return _listed(stage, slide, stage.cast["recap"])


def closing(stage: Stage, slide: Slide) -> list[Part]:
    """The last words."""
    layout = stage.cast["closing"]
    lines = _bare(stage.lines(slide, (*slide.text, *slide.items, *slide.quote), layout.background))
    return stage.poured(layout, lines, 9) if lines else [Part(layout)]


def agenda(stage: Stage, slide: Slide) -> list[Part]:
    """The programme as a table, with bars that show when each step comes and how long it lasts."""
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
        before = [] if fitting else _listed(stage, slide, stage.cast["points"])
    made = grids.tables(slide.table, place, stage.palette, slide.title)
    return [*before, *(Part(layout, texts, grid=grid) for grid in made)]


def _lead_place(stage: Stage, layout: Layout, place: grids.Place) -> tuple[Holder, grids.Place]:
    """Where the instruction above a table goes, and the place that is left for the table."""
    holder = body_of(layout) if kind_of(layout, "tbl") else None
    if holder:
        return holder, place
    tall = min(_LEAD_HEIGHT, place.area.h / 4)
    box = replace(stage.body(layout), kind="", box=place.area._replace(h=tall))
    return box, replace(place, area=_below(place.area, tall))


def _place(stage: Stage, layout: Layout) -> grids.Place:
    holder = kind_of(layout, "tbl")
    area = holder.box if holder else stage.area(layout)
    return grids.Place(area, holder, (holder or title(layout)).style.face, layout.background)


def _below(area: Box, tall: float) -> Box:
    return Box(area.x, area.y + tall + _GAP, area.w, area.h - tall - _GAP)


def _facts(slide: Slide) -> Sequence[tuple[str, str]]:
    if not slide.table or not slide.table.rows:
        return ()
    return [pair for pair in zip(slide.table.header, slide.table.rows[0], strict=False) if pair[1]]


def _listed(stage: Stage, slide: Slide, layout: Layout) -> list[Part]:
    lines = stage.lines(slide, (*slide.text, *slide.quote, *slide.items), layout.background)
    return stage.poured(layout, lines) if lines else [Part(stage.cast["title_only"])]


def _large(stage: Stage, slide: Slide, paragraphs: Sequence[Paragraph]) -> list[Part]:
    layout = stage.cast["statement"]
    holder = stage.body(layout)
    lines = settle(_dressed(_bare(stage.lines(slide, paragraphs, layout.background)), holder), holder, _LARGE)
    if not lines or not paragraphs:
        return []
    return [Part(layout, (Text(holder, lines),), _bar(slide, layout, holder, lines))]


def _bar(slide: Slide, layout: Layout, holder: Holder, lines: Lines) -> tuple[Shape, ...]:
    """A bar beside a statement, a little higher than its text."""
    if not ours(layout):
        return ()
    top, tall = _extent(holder, lines)
    return (Shape(Box(holder.box.x - 30, top - 12, 8, tall + 24), Ink(accent(slide.section))),)


def _quoted(stage: Stage, slide: Slide, layout: Layout, said: Lines, source: Lines) -> Part:
    """One page of a quotation; on a layout of ours it stands in the middle with its mark."""
    holder, by = stage.body(layout), slot(layout, "attribution")
    under: tuple[Text, ...] = (Text(by, source),) if by and source else ()
    if not ours(layout) or not by:
        return Part(layout, (Text(holder, said), *under))
    tall = height(said, holder.style, holder.room[0]) + holder.insets[1] + holder.insets[3] + 4
    top = holder.box.y + max(0.0, (holder.box.h - tall) / 2)
    words_ = Text(holder, said, box=holder.box._replace(y=top, h=min(tall, holder.box.h)), anchor="t")
    under = tuple(replace(text, box=by.box._replace(y=top + tall + _GAP)) for text in under)
    marks = (Box(holder.box.x - 96 + shift, top + 9, 38, 60) for shift in (0, 32))
    ink = Ink(accent(slide.section))
    return Part(layout, (words_, *under), tuple(Shape(box, ink, "chevron", flipped=True) for box in marks))


def _extent(holder: Holder, lines: Lines) -> tuple[float, float]:
    """Where a text begins in its placeholder, and how high it is."""
    room, tall = holder.room
    used = min(tall, height(lines, holder.style, room))
    above = {"t": 0.0, "ctr": (tall - used) / 2, "b": tall - used}.get(holder.anchor, 0.0)
    return holder.box.y + holder.insets[1] + above, used


def _bare(lines: Lines) -> Lines:
    return tuple(replace(each, mark=Mark.NONE) for each in lines)


def _dressed(lines: Lines, holder: Holder) -> Lines:
    return tuple(dressed(each, holder) for each in lines)


ROLES: Mapping[Role, Callable[[Stage, Slide], list[Part]]] = {
    Role.COVER: cover,
    Role.AGENDA: agenda,
    Role.OBJECTIVES: objectives,
    Role.SECTION: section,
    Role.POINTS: points,
    Role.LIST: listed,
    Role.STATEMENT: statement,
    Role.QUOTE: quote,
    Role.ACTIVITY: activity,
    Role.RECAP: recap,
    Role.TABLE: table,
    Role.CLOSING: closing,
}
