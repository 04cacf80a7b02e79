"""Columns side by side: two things that one compares, or what weighs on the left and what answers it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.rendering.deck.boxes import INSETS, Look, boxed
from osereso.rendering.deck.fit import SMALLEST, fits
from osereso.rendering.deck.measure import height
from osereso.rendering.deck.pages import Box, Ink, Shape, Style, words
from osereso.rendering.deck.palette import accent
from osereso.rendering.deck.stage import Part, title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.rendering.deck.pages import Text
    from osereso.rendering.deck.slides import Slide
    from osereso.rendering.deck.stage import Stage

_MOST = 3  # columns
_HEAD = 46.0  # points: the band with a column's name
_GAP = 24.0
_ARROW = 56.0  # points: the room between two columns that face each other
_SIZES = (26.0, 24.0, 22.0, 20.0, SMALLEST)
_LARGEST_HEAD = 22.0  # points
_AIR = 12.0  # points between two ideas
_SPARE = 16.0  # under the last line of the fullest column


def columns(stage: Stage, slide: Slide, *, facing: bool = False) -> Part | None:
    """Return a table's columns as panels under their names; nothing if they do not fit one slide.

    Where they face each other, an arrow leads from the first to the second.
    """
    table = slide.table
    if not table or not 2 <= len(table.header) <= (2 if facing else _MOST):
        return None
    layout = stage.cast["title_only"]
    area, face = stage.area(layout), title(layout).style.face
    between = _ARROW if facing else _GAP
    wide = (area.w - between * (len(table.header) - 1)) / len(table.header)
    said = [[row[at] for row in table.rows if at < len(row) and row[at]] for at in range(len(table.header))]
    for size in _SIZES:
        style = Style(size=size, face=face)
        high = max(_high(ideas, style, wide) for ideas in said)
        if _HEAD + high > area.h:
            continue
        texts: list[Text] = []
        for at, head in enumerate(table.header):
            box = Box(area.x + at * (wide + between), area.y, wide, _HEAD + high)
            texts += _panel(stage, head, said[at], box, style, _fill(slide, at, facing=facing))
        if all(fits(text.lines, text.holder) for text in texts):
            return Part(layout, tuple(texts), _arrow(slide, area, wide, high) if facing else ())
    return None


def _fill(slide: Slide, at: int, *, facing: bool) -> str:
    """What weighs is dark, what answers it has the section's colour."""
    return "tx2" if facing and not at else accent(slide.section)


def _high(ideas: Sequence[str], style: Style, wide: float) -> float:
    lines = tuple(replace(words(idea, size=style.size), before=_AIR) for idea in ideas)
    return height(lines, style, wide - INSETS[0] - INSETS[2]) + INSETS[1] + INSETS[3] + _SPARE


def _panel(stage: Stage, head: str, ideas: Sequence[str], box: Box, style: Style, fill: str) -> list[Text]:
    named = words(head, size=min(style.size, _LARGEST_HEAD), bold=True, ink=stage.on(fill))
    lines = tuple(
        replace(words(idea, size=style.size), before=_AIR if place else 0.0)
        for place, idea in enumerate(ideas)
    )
    band = Look(Ink(fill), anchor="ctr")
    texts = [boxed(f"Titre – {head}", box._replace(h=_HEAD), (named,), style, band)]
    if lines:
        below = box._replace(y=box.y + _HEAD, h=box.h - _HEAD)
        texts.append(boxed(f"Idées – {head}", below, lines, style, Look(Ink("bg2"))))
    return texts


def _arrow(slide: Slide, area: Box, wide: float, high: float) -> tuple[Shape, ...]:
    across, down = _ARROW * 0.6, _ARROW * 0.7
    left = area.x + wide + (_ARROW - across) / 2
    return (
        Shape(
            Box(left, area.y + (_HEAD + high - down) / 2, across, down),
            Ink(accent(slide.section)),
            "rightArrow",
        ),
    )
