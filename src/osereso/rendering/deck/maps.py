"""The map of a course: its sections side by side, in the order in which one walks through them.

Every section is an arrow in its colour over what it leaves behind: native shapes, which a trainer can move
and a client's palette recolours.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.rendering.deck.boxes import Look, boxed
from osereso.rendering.deck.fit import SMALLEST, breakable, fits
from osereso.rendering.deck.measure import height
from osereso.rendering.deck.pages import Box, Holder, Ink, Style, Text, words
from osereso.rendering.deck.palette import accent
from osereso.rendering.deck.stage import Part, title

if TYPE_CHECKING:
    from osereso.rendering.deck.slides import Slide
    from osereso.rendering.deck.stage import Stage

MOST = 5  # sections on one map
_IDEAS = "Idées"
_GAP = 12.0
_HEAD = 58.0  # points: the height of an arrow
_BETWEEN = 8.0  # under the arrow
_INSETS = (10.0, 8.0, 10.0, 8.0)
_ARROW_INSETS = (10.0, 4.0, 22.0, 4.0)  # the tip takes its room
_ARROW_WRITTEN = (10.0, 4.0, 22.0 - _HEAD / 4, 4.0)
_FLAT_INSETS = (6.0, 4.0, 6.0, 4.0)
_SIZES = (22.0, 20.0, SMALLEST, 16.0, 14.0)  # as in tables, down to what a short text still bears
_LEAST_HEAD = 12.0  # before a word of it is broken
_HEAD_SIZES = (SMALLEST, 16.0, 14.0)
_SPARE = 14.0  # under the last line of the fullest card
_AIR = 10.0  # between two ideas


def course_map(stage: Stage, slide: Slide) -> list[Part]:
    """Return a table's columns as arrows over what stands in them; nothing if they do not fit."""
    if not slide.table or not 2 <= len(slide.table.header) <= MOST:
        return []
    layout = stage.cast["title_only"]
    area = stage.area(layout)
    face = title(layout).style.face
    wide = (area.w - _GAP * (len(slide.table.header) - 1)) / len(slide.table.header)
    columns = [
        (head, [row[at] for row in slide.table.rows if at < len(row) and row[at]])
        for at, head in enumerate(slide.table.header)
    ]
    for size in _SIZES:
        texts: list[Text] = []
        for number, (head, ideas) in enumerate(columns, 1):
            left = area.x + (number - 1) * (wide + _GAP)
            texts += _column(stage, number, head, ideas, Box(left, area.y, wide, area.h), (face, size))
        if all(fits(text.lines, text.holder) for text in texts):
            return [Part(layout, _level(texts))]
    return []


def _level(texts: list[Text]) -> tuple[Text, ...]:
    """Return the cards as high as the fullest of them asks for."""
    cards = [text.holder for text in texts if text.holder.name.startswith(_IDEAS)]
    lines = {text.holder: text.lines for text in texts}
    tall = max((height(lines[card], card.style, card.room[0]) for card in cards), default=0.0)
    tall = min(tall + _INSETS[1] + _INSETS[3] + _SPARE, *(card.box.h for card in cards)) if cards else 0.0
    return tuple(
        replace(text, box=text.holder.box._replace(h=tall)) if text.holder in cards else text
        for text in texts
    )


def _column(
    stage: Stage, number: int, head: str, ideas: list[str], box: Box, type_: tuple[str, float]
) -> list[Text]:
    face, size = type_
    arrow = _arrow(stage, number, head, box._replace(h=_HEAD), face)
    below = Box(box.x, box.y + _HEAD + _BETWEEN, box.w, box.h - _HEAD - _BETWEEN)
    surface = stage.palette.on(stage.palette.hex("bg2"))
    said = tuple(
        replace(words(idea, size=size, ink=surface), before=_AIR if place else 0.0)
        for place, idea in enumerate(ideas)
    )
    if not said:
        return [arrow]
    look = Look(Ink("bg2"), _INSETS)
    return [arrow, boxed(f"{_IDEAS} {number}", below, said, Style(size=size, face=face), look)]


def _arrow(stage: Stage, number: int, head: str, box: Box, face: str) -> Text:
    """The name of a section in its colour, as large as the arrow holds it."""
    style = Style(size=SMALLEST, bold=True, face=face)
    holder = Holder("", -1, f"Séquence {number}", box, style, _ARROW_INSETS, anchor="ctr")
    named = words(f"{number}. {head}", bold=True, ink=stage.on(accent(number)))
    sizes = [replace(named, size=each) for each in _HEAD_SIZES]
    line = next((one for one in sizes if fits((one,), holder)), None)
    if line:  # the form keeps half of its tip free of text by itself
        written = replace(holder, insets=_ARROW_WRITTEN)
        return Text(
            written, breakable((line,), holder), Ink(accent(number)), anchor="ctr", preset="homePlate"
        )
    # A long word in a narrow column: without its tip the arrow has more room.
    holder = replace(holder, insets=_FLAT_INSETS)
    sizes.append(replace(named, size=_LEAST_HEAD))
    line = next((one for one in sizes if fits((one,), holder)), sizes[-1])
    return Text(holder, breakable((line,), holder), Ink(accent(number)), anchor="ctr")
