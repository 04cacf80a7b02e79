"""The professional's own words: alone on a slide, or under the idea that they bear out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.rendering.deck.fit import SMALLEST, fits, pour, settle
from osereso.rendering.deck.layouts import slot
from osereso.rendering.deck.measure import height
from osereso.rendering.deck.pages import Box, Ink, Shape, Text
from osereso.rendering.deck.palette import accent
from osereso.rendering.deck.stage import LARGE, Part, bar, bare, extent, filled, fitted, ours, settled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.rendering.deck.fit import Lines
    from osereso.rendering.deck.pages import Holder, Layout
    from osereso.rendering.deck.slides import Slide
    from osereso.rendering.deck.stage import Stage

_GAP = 12.0  # between a quotation and whose it is
_SMALLEST_WORDS = 20  # points, under an idea
_AUTHOR = SMALLEST


def quote(stage: Stage, slide: Slide) -> list[Part]:
    """The professional's words, and whose they are."""
    layout = stage.cast["quote"]
    holder, by = stage.body(layout), slot(layout, "attribution")
    said = fitted(stage.lines(slide, (*slide.items, *slide.quote), layout.background), holder)
    source = stage.lines(slide, slide.text, layout.background)
    under = settled(tuple(replace(each, ink=each.strong) for each in source), by) if by else None
    if not under:
        said = (*said, *fitted(source, holder))
    whole = settle(said, holder, LARGE)
    pages = [whole] if whole else pour(said, holder)
    return [_quoted(stage, slide, layout, page, under or ()) for page in pages]


def voiced(stage: Stage, slide: Slide) -> Part | None:
    """An idea or two in large, over the words and whose they are; nothing if they do not fit one slide."""
    layout = stage.cast["voiced"]
    holder, under = stage.body(layout), slot(layout, "words")
    lines = stage.lines(slide, slide.items, layout.background)
    idea = settle(fitted(lines if len(lines) > 1 else bare(lines), holder), holder, LARGE)
    said = _spoken(stage, slide, under) if under else None
    if not (idea and under and said):
        return None
    shapes = [*bar(slide, layout, holder, idea)]
    if ours(layout):
        shapes += _guillemet(Box(under.box.x + 30, extent(under, said)[0] + 6, 24, 38), slide.section)
    return Part(layout, (Text(holder, idea), filled(under, said)), tuple(shapes))


def _spoken(stage: Stage, slide: Slide, holder: Holder) -> Lines | None:
    """Return the words as large as they fit over the name of who said them."""
    surface = holder.fill or "bg1"
    said = fitted(stage.lines(slide, slide.quote, surface), holder)
    by = fitted(stage.lines(slide, slide.text, surface), holder)
    by = tuple(replace(each, size=_AUTHOR, bold=True, ink=each.strong) for each in by)
    for size in range(round(holder.style.size), _SMALLEST_WORDS - 1, -1):
        lines = (*(replace(each, size=float(size)) for each in said), *by)
        if fits(lines, holder):
            return lines
    return None


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
    marks = _guillemet(Box(holder.box.x - 96, top + 9, 38, 60), slide.section)
    return Part(layout, (words_, *under), tuple(marks))


def _guillemet(box: Box, section: int) -> Iterator[Shape]:
    """Yield two chevrons, the second close behind the first: a French quotation mark."""
    ink = Ink(accent(section))
    for shift in (0.0, box.w * 0.84):
        yield Shape(box._replace(x=box.x + shift), ink, "chevron", flipped=True)
