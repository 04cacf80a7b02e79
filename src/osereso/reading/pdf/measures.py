"""What is usual in a document: sizes, steps from line to line, edges of columns, beginnings of paragraphs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.reading.pdf.sentences import goes_on, stops

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from osereso.reading.pdf.rows import Row

Numbered = tuple[int, "Row"]

ROOM = 1.22  # times the usual step from line to line: more begins a paragraph
INDENT = 0.6  # of the size of the letters
_HABIT = 3  # paragraphs that show how a document begins them
_FIRM = 4  # lines that show where the edges of a column are
_SAME_SIZE = 0.6  # points
_SCANNED_SIZE = 0.2  # share by which recognised letters vary


@dataclass(frozen=True, slots=True)
class Measure:
    """What is usual in a document, and the edges of one of its columns.

    ``size`` is that of most letters, ``steps`` the distances from line to line by size; ``indented`` says
    that paragraphs begin farther in, ``spaced`` that they begin so or after free room.
    """

    size: float
    steps: Mapping[float, float]
    indented: bool = False
    spaced: bool = True
    left: float = 0.0
    right: float = 0.0

    def step(self, row: Row) -> float:
        """The usual distance between lines of a row's size."""
        return self.steps.get(row.size) or 1.2 * row.size


def measures(cells: Sequence[Sequence[Numbered]]) -> list[Measure]:
    """Return what is usual in each column of a document."""
    usual = Measure(usual_size(row for cell in cells for _, row in cell), _steps(cells))
    columns = [replace(usual, left=left, right=right) for left, right in _edges(cells)]
    return _with_habits(cells, columns)


def usual_size(rows: Iterable[Row]) -> float:
    """Return the size in which most letters are set."""
    found: Counter[float] = Counter()
    for row in rows:
        found[row.size] += len(row.text)
    return max(found, key=lambda size: (found[size], -size), default=0.0)


def same_size(one: Row, other: Row) -> bool:
    """Whether two lines are set in one size; recognised text varies."""
    if one.scanned:
        return abs(one.size - other.size) <= _SCANNED_SIZE * max(one.size, other.size)
    return abs(one.size - other.size) <= _SAME_SIZE


def ends_early(last: Row, row: Row, measure: Measure) -> bool:
    """Whether the first word of the next line would have found room."""
    room = min(measure.right, last.limit) - last.right
    return room > row.word + 0.25 * last.size and room > 0.5 * last.size


def is_in(row: Row, measure: Measure) -> bool:
    """Whether a line begins farther in than its column."""
    return INDENT < (row.left - measure.left) / row.size < 5


def _with_habits(cells: Sequence[Sequence[Numbered]], columns: Sequence[Measure]) -> list[Measure]:
    """Say how the document begins its paragraphs, as its surest ends and beginnings show."""
    first_lines = ended = parted = 0
    for cell, measure in zip(cells, columns, strict=True):
        for (_, one), (_, two) in pairwise(cell):
            if not same_size(one, two):
                continue
            first_lines += is_in(one, measure) and not is_in(two, measure) and goes_on(one.text, two.text)
            if stops(one.text) and ends_early(one, two, measure):
                ended += 1
                roomy = two.y - one.y > ROOM * measure.step(one) + 0.5
                parted += roomy or (is_in(two, measure) and not is_in(one, measure))
    return [
        replace(measure, indented=first_lines >= _HABIT, spaced=2 * parted >= ended) for measure in columns
    ]


def _steps(cells: Sequence[Sequence[Numbered]]) -> dict[float, float]:
    """The usual step for each size: the smallest that occurs often."""
    found: dict[float, Counter[float]] = {}
    for cell in cells:
        for (_, one), (_, two) in pairwise(cell):
            step = two.y - one.y
            if one.size == two.size and 0.8 * one.size < step < 3 * one.size:
                found.setdefault(one.size, Counter())[round(step * 2) / 2] += 1
    return {
        size: min(step for step, count in steps.items() if count >= 0.25 * max(steps.values()))
        for size, steps in found.items()
    }


def _edges(cells: Sequence[Sequence[Numbered]]) -> list[tuple[float, float]]:
    """The left and right edge of each cell; a short one has those of a longer one at its place."""
    own = [(min(row.left for _, row in cell), max(row.right for _, row in cell)) for cell in cells]
    firm = [edge for edge, cell in zip(own, cells, strict=True) if len(cell) >= _FIRM]
    found: list[tuple[float, float]] = []
    for (left, right), cell in zip(own, cells, strict=True):
        like = (
            [edge for edge in firm if abs(edge[0] - left) < 3 and edge[1] >= right - 1]
            if len(cell) < 3 * _FIRM
            else []
        )
        found.append((left, min((edge[1] for edge in like if edge[1] > right), default=right)))
    return found
