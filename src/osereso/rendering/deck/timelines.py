"""A timeline: moments on a line, in the order in which they are given, what belongs to each below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.rendering.deck.boxes import Look, boxed
from osereso.rendering.deck.fit import SMALLEST, fits
from osereso.rendering.deck.measure import height
from osereso.rendering.deck.measure import wide as measured
from osereso.rendering.deck.pages import Box, Ink, Shape, Style, words
from osereso.rendering.deck.palette import accent
from osereso.rendering.deck.stage import Part, title

if TYPE_CHECKING:
    from osereso.rendering.deck.pages import Layout, Text
    from osereso.rendering.deck.slides import Slide
    from osereso.rendering.deck.stage import Stage

_MOST = 6  # moments
_LEAST = 2
_GAP = 14.0
_DOT = 18.0  # points
_LINE = 4.0
_SIZES = (24.0, 22.0, 20.0, SMALLEST, 16.0)
_INSETS = (6.0, 4.0, 6.0, 4.0)
_DOWN = _INSETS[1] + _INSETS[3]
_BETWEEN = 10.0  # over and under the dots


def timeline(stage: Stage, slide: Slide) -> Part | None:
    """Return the rows of a table (when, what) on a line; nothing if they do not fit one slide."""
    if not slide.table or not _LEAST <= len(slide.table.rows) <= _MOST or len(slide.table.header) < 2:
        return None
    layout = stage.cast["title_only"]
    area, face = stage.area(layout), title(layout).style.face
    for size in _SIZES:
        if part := _set(stage, slide, layout, area, Style(size=size, face=face)):
            return part
    return None


def _set(stage: Stage, slide: Slide, layout: Layout, area: Box, style: Style) -> Part | None:
    """The timeline in one size of text, if it fits."""
    rows, size = (slide.table.rows if slide.table else ()), style.size
    across = (area.w - _GAP * (len(rows) - 1)) / len(rows)
    room = across - _INSETS[0] - _INSETS[2]
    ground = stage.background(layout, area)
    plate = Ink("bg2") if ground is None else None  # a text of its own ground on a picture
    heads = [words(row[0], size=size, bold=True, ink=stage.ink(slide, ground or "bg2")) for row in rows]
    said = [words(row[1], size=size) for row in rows]
    if max(measured(head.text, style, size) for head in heads) > room and size > SMALLEST:
        return None
    above = max(height((head,), style, room) for head in heads) + _DOWN
    below = max(height((each,), style, room) for each in said) + _DOWN
    total = above + below + _DOT + 2 * _BETWEEN
    if total > area.h:
        return None
    top = area.y + min((area.h - total) / 3, 60.0)
    dots = top + above + _BETWEEN
    texts: list[Text] = []
    shapes = [_rail(area, dots, slide)]
    for at, (head, each) in enumerate(zip(heads, said, strict=True)):
        left = area.x + at * (across + _GAP)
        upper = Box(left, top, across, above)
        under = Box(left, dots + _DOT + _BETWEEN, across, below)
        texts += [
            boxed(f"Moment {at + 1}", upper, (head,), style, Look(plate, _INSETS, "b")),
            boxed(f"Texte {at + 1}", under, (each,), style, Look(plate, _INSETS)),
        ]
        shapes.append(Shape(Box(left, dots, _DOT, _DOT), Ink(accent(slide.section)), "ellipse"))
    whole = all(fits(text.lines, text.holder) for text in texts)
    return Part(layout, tuple(texts), tuple(shapes)) if whole else None


def _rail(area: Box, top: float, slide: Slide) -> Shape:
    """The line on which the moments stand."""
    ink = Ink(accent(slide.section), 100, 35)
    return Shape(Box(area.x, top + (_DOT - _LINE) / 2, area.w, _LINE), ink)
