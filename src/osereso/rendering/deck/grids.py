"""Tables: the programme with its bars, and any other table of the outline."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.rendering.deck.fit import SMALLEST, breakable
from osereso.rendering.deck.measure import height, widest
from osereso.rendering.deck.pages import Box, Cell, Grid, Holder, Ink, Shape, Style, words
from osereso.rendering.deck.palette import accent
from osereso.rendering.metrics import width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.rendering.deck.pages import Line
    from osereso.rendering.deck.palette import Palette
    from osereso.rendering.deck.slides import Table

_DURATION = re.compile(r"(?:(\d+)\s*h)?\s*(?:(\d+)\s*(?:min)?)?$")
_MARGINS = (14.4, 7.2)  # left and right, top and bottom of a cell
_SIZES = (SMALLEST, 16.0, 14.0)  # of a table whose words ask for less
_TALLEST = 40.0
_TABLE_SHARE = 0.62  # of the programme's width; the rest is for the bars
_PANEL = 85  # per cent of what lies under a table on a picture
_LEAST_SHARE = 0.35  # of the table's width, for the column that takes what is left
_GAP = 24.0

Row = tuple["Line", ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a table stands: its area, the placeholder it fills if there is one, its typeface."""

    area: Box
    holder: Holder | None
    face: str
    background: str | None  # where it is one colour, as a slot or hex digits
    size: float = SMALLEST  # points, of the text


def tables(table: Table, place: Place, palette: Palette, name: str) -> list[Grid]:
    """Return a table cut into as many as the area needs, each with its header."""
    place = _sized(table, place)
    head = Ink("tx2")
    on_head = palette.on(palette.hex("tx2"))
    header = tuple(words(text, size=place.size, bold=True, ink=on_head) for text in table.header)
    fill = Ink("bg2") if place.background != "bg2" else None
    on_row = palette.on(palette.hex("bg2"))
    rows = [tuple(words(text, size=place.size, ink=on_row) for text in row) for row in table.rows]
    columns = _columns([header, *rows], place)
    header, *rows = [_unbroken(row, columns, place) for row in (header, *rows)]
    grids = []
    for part in _parts([header, *rows], columns, place):
        heights = _heights(part, columns, place)
        heights = _stretched(heights, place.area.h, 56.0)
        cells = [tuple(Cell(line, head) for line in part[0])]
        cells += [tuple(Cell(line, fill) for line in row) for row in part[1:]]
        box = place.area._replace(h=sum(heights))
        grids.append(Grid(box, columns, tuple(heights), tuple(cells), name, place.holder))
    return grids


def _sized(table: Table, place: Place) -> Place:
    """Return the place with the largest size of text in which every word fits its column."""
    for size in _SIZES:
        style = Style(size=size, face=place.face, bold=True)
        columns = zip(table.header, *table.rows, strict=False)
        least = sum(widest([words(text) for text in column], style) + _MARGINS[0] + 1 for column in columns)
        if least <= place.area.w:
            return replace(place, size=size)
    return replace(place, size=_SIZES[-1])


def _unbroken(row: Row, columns: Sequence[float], place: Place) -> Row:
    """Cut words that no column can hold, so that a line may break inside them."""
    cells = zip(row, columns, strict=False)
    style = Style(size=place.size, face=place.face)
    return tuple(
        breakable((line,), Holder("", -1, "", Box(0, 0, wide, 1000), style, (7.2, 0, 7.2, 0)))[0]
        for line, wide in cells
    )


def programme(
    table: Table, place: Place, palette: Palette, name: str
) -> list[tuple[Grid, tuple[Shape, ...]]]:
    """Return the programme's tables, each row with a bar as long as its step lasts."""
    sections = [_section(row[-1]) for row in table.rows]
    marked = (
        len(table.header) > 1
        and any(sections)
        and all(row[-1] in ("", str(n or "")) for row, n in zip(table.rows, sections, strict=True))
    )
    shown = (
        replace(table, header=table.header[:-1], rows=tuple(row[:-1] for row in table.rows))
        if marked
        else table
    )
    minutes = _minutes(shown)
    if not minutes:
        return [(grid, ()) for grid in tables(shown, place, palette, name)]
    steps = _Steps(place, palette, sections if marked else [0] * len(minutes), minutes)
    return steps.grids(shown, name)


class _Steps:
    """The steps of a session: rows of a table, and bars beside it as long as the steps last."""

    def __init__(
        self, place: Place, palette: Palette, sections: Sequence[int], minutes: Sequence[int]
    ) -> None:
        wide = place.area.w * _TABLE_SHARE
        self._place = replace(place, area=place.area._replace(w=wide))
        self._palette = palette
        self._sections = sections
        self._minutes = minutes
        self._left = place.area.x + wide + _GAP
        self._scale = (place.area.w - wide - _GAP) / max(minutes)

    @property
    def _under(self) -> str:
        """What the texts stand on: a panel of their own where the background has many colours."""
        return self._place.background or "bg1"

    def grids(self, table: Table, name: str) -> list[tuple[Grid, tuple[Shape, ...]]]:
        self._place = _sized(table, self._place)
        size = self._place.size
        quiet = self._palette.readable("accent6", self._palette.hex(self._under))
        header = tuple(words(text, size=size, bold=True, ink=quiet) for text in table.header)
        rows = [self._row(row, section) for row, section in zip(table.rows, self._sections, strict=True)]
        columns = self._columns([header, *rows])
        header, *rows = [_unbroken(row, columns, self._place) for row in (header, *rows)]
        made, done = [], 0
        for part in _parts([header, *rows], columns, self._place):
            heights = _stretched(_heights(part, columns, self._place), self._place.area.h, _TALLEST)
            fill = None if self._place.background else Ink("bg1", opaque=_PANEL)
            cells = tuple(tuple(Cell(line, fill) for line in row) for row in part)
            box = self._place.area._replace(h=sum(heights))
            grid = Grid(box, columns, tuple(heights), cells, name, self._place.holder)
            made.append((grid, self._bars(done, heights)))
            done += len(part) - 1
        return made

    def _row(self, texts: tuple[str, ...], section: int) -> Row:
        size = self._place.size
        if not section:
            on = self._palette.on(self._palette.hex(self._under))
            return tuple(words(text, size=size, ink=on) for text in texts)
        ink = self._palette.readable(accent(section), self._palette.hex(self._under))
        return tuple(words(text, size=size, bold=True, ink=ink) for text in texts)

    def _columns(self, rows: Sequence[Row]) -> tuple[float, ...]:
        """The narrow columns as wide as their texts, the widest one takes what is left."""
        face = self._place.face
        wanted = [
            max(width(row[column].text, face, True) * self._place.size / 1000 for row in rows)
            + _MARGINS[0]
            + 2
            for column in range(len(rows[0]))
        ]
        widest = max(range(len(wanted)), key=lambda column: wanted[column])
        rest = self._place.area.w - sum(w for column, w in enumerate(wanted) if column != widest)
        if rest < self._place.area.w * _LEAST_SHARE:
            return _columns(rows, self._place)
        return tuple(rest if column == widest else w for column, w in enumerate(wanted))

    def _bars(self, first: int, heights: Sequence[float]) -> tuple[Shape, ...]:
        bars, top = [], self._place.area.y + heights[0]
        for number, tall in enumerate(heights[1:], first):
            section = self._sections[number]
            ink = Ink(accent(section)) if section else Ink("bg2", 85)
            thick = min(20.0, tall * 0.55)
            long = max(4.0, self._minutes[number] * self._scale)
            bars.append(Shape(Box(self._left, top + (tall - thick) / 2, long, thick), ink))
            top += tall
        return tuple(bars)


def _section(text: str) -> int:
    return int(text) if text.isdigit() and len(text) < 3 else 0


def _minutes(table: Table) -> list[int]:
    """Return the minutes of the last column in which every cell is a duration."""
    for column in range(len(table.header) - 1, -1, -1):
        found = [_DURATION.match(row[column].replace("\u00a0", " ").strip()) for row in table.rows]
        values = [int(match[1] or 0) * 60 + int(match[2] or 0) if match else 0 for match in found]
        if values and all(values):
            return values
    return []


def _columns(rows: Sequence[Row], place: Place) -> tuple[float, ...]:
    """Return widths that hold every word, and share what is left in proportion to the longest texts."""
    cells = [[row[column] for row in rows if column < len(row)] for column in range(len(rows[0]))]
    style = Style(size=place.size, face=place.face)
    least = [widest(column, style) + _MARGINS[0] + 1 for column in cells]
    weights = [min(40, max(10, *(len(line.text) for line in column))) for column in cells]
    spare = place.area.w - sum(least)
    if spare < 0:  # words that no table of this width could hold are broken
        return tuple(place.area.w * each / sum(least) for each in least)
    return tuple(each + spare * weight / sum(weights) for each, weight in zip(least, weights, strict=True))


def _heights(rows: Sequence[Row], columns: Sequence[float], place: Place) -> list[float]:
    style = Style(size=place.size, face=place.face)
    return [
        max(height((line,), style, wide - _MARGINS[0]) for line, wide in zip(row, columns, strict=False))
        + _MARGINS[1]
        for row in rows
    ]


def _parts(rows: Sequence[Row], columns: Sequence[float], place: Place) -> list[list[Row]]:
    """Deal the rows out over tables that fit, evenly, the header at the top of each."""
    header, *rest = _heights(rows, columns, place)
    room, count, used = place.area.h - header, 1, 0.0
    for tall in rest:
        if used and used + tall > room:
            count, used = count + 1, 0.0
        used += tall
    share, more = divmod(len(rest), count)
    cuts = [number * share + min(number, more) + 1 for number in range(count + 1)]
    return [[rows[0], *rows[start:end]] for start, end in pairwise(cuts)]


def _stretched(heights: list[float], room: float, tallest: float) -> list[float]:
    """Give the rows the air there is, up to a limit."""
    spare = (room - sum(heights)) / len(heights)
    return [tall + max(0.0, min(spare, tallest - tall)) for tall in heights]
