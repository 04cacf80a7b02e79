"""A question of the quiz on the screen: what is asked, and the choices under their letters.

The answer stands on the next slide, on the same places: what was right comes forward, the others step back,
and what explains it is written below.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from osereso.rendering.deck.boxes import Look, boxed
from osereso.rendering.deck.fit import SMALLEST, fits
from osereso.rendering.deck.measure import height
from osereso.rendering.deck.pages import Box, Ink, Shape, Style, words
from osereso.rendering.deck.palette import accent
from osereso.rendering.deck.slides import Mark
from osereso.rendering.deck.stage import Part, title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.rendering.deck.fit import Lines
    from osereso.rendering.deck.pages import Text
    from osereso.rendering.deck.slides import Paragraph, Slide
    from osereso.rendering.deck.stage import Stage

LETTERS = "ABCDEF"
_SIZES = (26.0, 24.0, 22.0, 20.0, SMALLEST, 16.0, 14.0)  # the choices must be seen together
_WELL_READ = 20.0  # points; rather than smaller, the answer stands on other places than the question
_TILE = 52.0  # points: the width of a letter's tile
_GAP = 9.0
_LEAST, _TALLEST = 2.1, 64.0  # a row: times the size of its text, points
_INSETS = (12.0, 6.0, 12.0, 6.0)
_FLUSH = (0.0, 0.0, 12.0, 6.0)  # what is asked begins where the title does
_ACROSS, _DOWN = _INSETS[0] + _INSETS[2], _INSETS[1] + _INSETS[3]
_BELOW = 0.26  # of the area: kept for what explains the answer
_BAR = 6.0  # points


def choices(stage: Stage, slide: Slide) -> Part | None:
    """Return the question, its choices and what explains the answer; nothing if they do not fit one slide.

    A choice in bold is right; where none is, the slide asks.
    """
    if not 2 <= len(slide.items) <= len(LETTERS) or not slide.text:
        return None
    layout = stage.cast["title_only"]
    sheet = _Sheet(stage, slide, stage.area(layout), title(layout).style.face)
    tries = [(size, _BELOW) for size in _SIZES if size >= _WELL_READ] + [(size, 0.0) for size in _SIZES]
    return next((made for size, kept in tries if (made := sheet.set(size, kept))), None)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The place on which a question is set."""

    stage: Stage
    slide: Slide
    area: Box
    face: str

    def set(self, size: float, kept: float) -> Part | None:
        """Return the slide in one size, a share of the area kept below; nothing if it needs more."""
        ground = self.stage.background(self.stage.cast["title_only"], self.area)
        plate = Ink("bg1") if ground is None else None  # on a picture, a ground of its own
        area, style = self.area, Style(size=size, face=self.face)
        asked = self._lines(self.slide.text, size, bold=True)
        offers = [self._lines((item,), size) for item in self.slide.items]
        why = self._lines(self.slide.quote, max(min(SMALLEST, size), size - 4))
        high = height(asked, style, area.w - _ACROSS) + _DOWN
        said = height(why, style, area.w - _BAR - _ACROSS) + _DOWN if why else 0.0
        row = max(height(each, style, area.w - _TILE - _ACROSS) + _DOWN for each in offers)
        spare = (area.h - high - max(said, area.h * kept) - _GAP * (len(offers) + 1)) / len(offers)
        row = max(row, _LEAST * size)
        if spare < row:
            return None
        row = max(row, min(spare, _TALLEST))
        texts = [
            boxed(
                "Question",
                Box(area.x, area.y, area.w, high),
                asked,
                style,
                Look(plate, _FLUSH if plate is None else _INSETS),
            )
        ]
        top = area.y + high + _GAP
        for place, lines in enumerate(offers):
            texts += self._offer(place, lines, Box(area.x, top, area.w, row), style)
            top += row + _GAP
        bars: tuple[Shape, ...] = ()
        if why:
            box = Box(area.x + _BAR, top, area.w - _BAR, said)
            texts.append(boxed("Explication", box, why, style, Look(plate, _INSETS)))
            bars = (Shape(Box(area.x, top, _BAR, said), Ink(accent(self.slide.section))),)
        whole = all(fits(text.lines, text.holder) for text in texts)
        return Part(self.stage.cast["title_only"], tuple(texts), bars) if whole else None

    def _offer(self, place: int, lines: Lines, box: Box, style: Style) -> list[Text]:
        """Return a choice under its letter: in the section's colour where it is right."""
        right = any(run.bold for run in self.slide.items[place].runs)
        asking = not any(run.bold for item in self.slide.items for run in item.runs)
        fill = accent(self.slide.section)
        on = self.stage.on(fill)
        letter = words(LETTERS[place], size=style.size, bold=True, ink=on if asking or right else None)
        if right:
            lines = tuple(replace(each, ink=on, strong=on) for each in lines)
        tile, rest = box._replace(w=_TILE), box._replace(x=box.x + _TILE, w=box.w - _TILE)
        plate = Look(Ink(fill if asking or right else "bg2"), (4.0, 4.0, 4.0, 4.0), "ctr")
        panel = Look(Ink(fill if right else "bg2"), _INSETS, "ctr")
        return [
            boxed(f"Lettre {LETTERS[place]}", tile, (replace(letter, align="ctr"),), style, plate),
            boxed(f"Choix {LETTERS[place]}", rest, lines, style, panel),
        ]

    def _lines(self, paragraphs: Sequence[Paragraph], size: float, *, bold: bool = False) -> Lines:
        lines = self.stage.lines(self.slide, paragraphs, "bg1")
        return tuple(replace(each, mark=Mark.NONE, size=size, bold=bold) for each in lines)
