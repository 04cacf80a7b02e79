"""One function a role: the words of a slide on the layout that plays it.

Where a template lacks what our own layouts have (cards, a place for an attribution or for the number of a
section), the same words go into the main text.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.rendering.deck import grids
from osereso.rendering.deck.cards import cards, facts
from osereso.rendering.deck.fit import fits, settle
from osereso.rendering.deck.layouts import body_of, kind_of, slot
from osereso.rendering.deck.maps import course_map
from osereso.rendering.deck.pages import Box, Ink, Text, words
from osereso.rendering.deck.palette import accent
from osereso.rendering.deck.quotes import quote, voiced
from osereso.rendering.deck.slides import Mark, Paragraph, Role, Run, plain
from osereso.rendering.deck.stage import LARGE, Part, bar, bare, filled, fitted, settled, title

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from osereso.rendering.deck.pages import Holder, Layout
    from osereso.rendering.deck.slides import Slide, Table
    from osereso.rendering.deck.stage import Stage

_GAP = 12.0
_ALONE = 1.3  # times the size of a list: an idea that stands alone
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
    said = bare(stage.lines(slide, (*slide.text, *slide.items), layout.background))
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
    """One sentence, large; with a quotation, whoever said it stands under both."""
    if slide.quote and slide.items:
        return _voiced(stage, slide)
    said = (*slide.text, *slide.quote, *slide.items)
    return _large(stage, slide, said) or _listed(stage, slide, stage.cast["points"])


def activity(stage: Stage, slide: Slide) -> list[Part]:
    """What participants do; how, how long and with what result beside it."""
    layout = stage.cast["activity"]
    said = _facts(slide)
    beside = facts(stage, slide, layout, said)
    others = (
        () if beside else [Paragraph((Run(f"{label} – ", bold=True), Run(value))) for label, value in said]
    )
    lines = stage.lines(slide, (*slide.text, *slide.items, *slide.quote, *others), layout.background)
    parts = stage.poured(layout, lines, 6) if lines else [Part(layout)]
    if not beside:
        return parts
    return [replace(part, texts=(*part.texts, *beside.texts), shapes=beside.shapes) for part in parts]


def recap(stage: Stage, slide: Slide) -> list[Part]:
    """What a section leaves behind; an idea that stands alone has no number and is larger."""
    layout = stage.cast["recap"]
    lines = stage.lines(slide, (*slide.text, *slide.quote, *slide.items), layout.background)
    if len(lines) == 1:
        holder = stage.body(layout)
        lines = bare(lines)
        larger = fitted((replace(lines[0], size=holder.style.size * _ALONE),), holder)
        if fits(larger, holder):
            return [Part(layout, (Text(holder, larger),))]
    return stage.poured(layout, lines) if lines else [Part(stage.cast["title_only"])]


def closing(stage: Stage, slide: Slide) -> list[Part]:
    """The last words."""
    layout = stage.cast["closing"]
    lines = bare(stage.lines(slide, (*slide.text, *slide.items, *slide.quote), layout.background))
    return stage.poured(layout, lines, 9) if lines else [Part(layout)]


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
        before = [] if fitting else _listed(stage, slide, stage.cast["points"])
    made = grids.tables(slide.table, place, stage.palette, slide.title)
    return [*before, *(Part(layout, texts, grid=grid) for grid in made)]


def overview(stage: Stage, slide: Slide) -> list[Part]:
    """The sections side by side; one after the other where a template has too little room for them."""
    if not slide.table:
        return points(stage, slide)
    return course_map(stage, slide) or _listed(stage, _in_turn(slide, slide.table), stage.cast["points"])


def _in_turn(slide: Slide, table: Table) -> Slide:
    """The columns of a table as a list: each heading, then what stands under it."""
    items: list[Paragraph] = []
    for at, head in enumerate(table.header):
        ideas = (row[at] for row in table.rows if at < len(row) and row[at])
        items += [plain(head, bold=True), *(plain(idea, mark=Mark.BULLET) for idea in ideas)]
    return replace(slide, table=None, items=tuple(items))


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
    lines = settle(fitted(bare(stage.lines(slide, paragraphs, layout.background)), holder), holder, LARGE)
    if not lines or not paragraphs:
        return []
    return [Part(layout, (Text(holder, lines),), bar(slide, layout, holder, lines))]


def _voiced(stage: Stage, slide: Slide) -> list[Part]:
    """An idea or two over the professional's own words; on two slides if they do not fit one."""
    if stage.cast.get("voiced") is None:
        said = (*slide.items, *slide.quote, *slide.text)
        return _listed(stage, replace(slide, items=said, quote=(), text=()), stage.cast["points"])
    if part := voiced(stage, slide):
        return [part]
    return [*points(stage, replace(slide, quote=(), text=())), *quote(stage, replace(slide, items=()))]


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
    Role.MAP: overview,
    Role.CLOSING: closing,
}
