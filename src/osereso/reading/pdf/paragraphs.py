"""Paragraphs from lines: a new one begins after free room, a line that ends early, an indent or another face.

What ends in the middle of a sentence goes on: in the next line, the next column or on the next page,
whatever notes and captions stand between.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from osereso.reading.pdf.rows import Row

Numbered = tuple[int, "Row"]

_ENDS = re.compile(r"[.!?…:;][\s»”\"')\]*]*$|[»”]\s*$")
_STOPS = re.compile(r"[.!?…][\s»”\"')\]*]*$")
_LIST_MARK = re.compile(r"\s*(?:[-–—•*▪►→■●○◦‣]|\(?\d{1,3}\s?[./)°]|[QR]\s?\d{0,3}\s?[:.])\s?(?=\D)")
_ROOM = 1.22  # times the usual step from line to line: more begins a paragraph
_WIDE_ROOM = 1.8
_ASKS = re.compile(r"\?[\s»”\"')\]*]*$")
# After these a sentence goes on, whatever the next line begins with: « chez Marie », « le Rhône ».
_TIES = re.compile(
    r"(?:^|[\s’'])(?:d[eu]|des|[dl]['’]|à|aux?|en|et|ou|l[ea]s?|une?|chez|avec|pour|par|sur|sous|dans|entre|comme"
    r"|qu[ei]|mon|ma|mes|son|sa|ses|nos|notre|vos|votre|leurs?|ce|cette|ces|M\.|Mme|MM\.|Saint|monsieur|madame)$",
    re.IGNORECASE,
)
_INDENT = 0.6  # of the size of the letters
_FEW = 3  # lines: a shorter paragraph without a full stop may be a heading
_FAR = 4  # paragraphs among which the rest of a sentence is sought
_TITLE = 1.25  # times the usual size
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


def paragraphs(cells: Sequence[Sequence[Numbered]]) -> list[list[Numbered]]:
    """Return the lines of each paragraph, numbered over the whole text."""
    usual = Measure(usual_size(row for cell in cells for _, row in cell), _steps(cells))
    columns = [replace(usual, left=left, right=right) for left, right in _edges(cells)]
    columns = _with_habits(cells, columns)
    stretches = [
        (part, measure) for cell, measure in zip(cells, columns, strict=True) for part in _cut(cell, measure)
    ]
    return _continued(stretches)


def _with_habits(cells: Sequence[Sequence[Numbered]], columns: Sequence[Measure]) -> list[Measure]:
    """Say how the document begins its paragraphs, as its surest ends and beginnings show."""
    first_lines = ended = parted = 0
    for cell, measure in zip(cells, columns, strict=True):
        for (_, one), (_, two) in pairwise(cell):
            if not same_size(one, two):
                continue
            first_lines += _is_in(one, measure) and not _is_in(two, measure) and _goes_on(one, two)
            if _STOPS.search(one.text) and _ends_early(one, two, measure):
                ended += 1
                roomy = two.y - one.y > _ROOM * measure.step(one) + 0.5
                parted += roomy or (_is_in(two, measure) and not _is_in(one, measure))
    return [replace(measure, indented=first_lines >= _FEW, spaced=2 * parted >= ended) for measure in columns]


def _is_in(row: Row, measure: Measure) -> bool:
    return _INDENT < (row.left - measure.left) / row.size < 5


def same_size(one: Row, other: Row) -> bool:
    """Whether two lines are set in one size; recognised text varies."""
    if one.scanned:
        return abs(one.size - other.size) <= _SCANNED_SIZE * max(one.size, other.size)
    return abs(one.size - other.size) <= _SAME_SIZE


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
    firm = [edge for edge, cell in zip(own, cells, strict=True) if len(cell) >= _FAR]
    found: list[tuple[float, float]] = []
    for (left, right), cell in zip(own, cells, strict=True):
        like = (
            [edge for edge in firm if abs(edge[0] - left) < 3 and edge[1] >= right - 1]
            if len(cell) < 3 * _FAR
            else []
        )
        found.append((left, min((edge[1] for edge in like if edge[1] > right), default=right)))
    return found


def _cut(cell: Sequence[Numbered], measure: Measure) -> Iterator[list[Numbered]]:
    part: list[Numbered] = []
    for place, (index, row) in enumerate(cell):
        following = cell[place + 1][1] if place + 1 < len(cell) else None
        if part and _begins([one for _, one in part], row, following, measure):
            yield part
            part = []
        part.append((index, row))
    if part:
        yield part


def _begins(part: Sequence[Row], row: Row, following: Row | None, measure: Measure) -> bool:
    """Whether a row begins a paragraph after the rows of the one before."""
    last = part[-1]
    step = row.y - last.y
    if step < 0 or not same_size(last, row) or step > _WIDE_ROOM * measure.step(last):
        return True
    early, other = _ends_early(last, row, measure), _another_face(last, row)
    if _goes_on(last, row) and not (other and early):
        return False
    if step > _ROOM * measure.step(last) + 0.5:
        return True
    if row.size > _TITLE * measure.size and not row.scanned:  # lines of a title are broken by hand
        return early and _STOPS.search(last.text) is not None
    return (
        other
        or early
        or _is_item(part, row)
        or _is_indented(part, row, following, measure)
        or (not measure.spaced and _asks_alone(part, row, following, measure))
    )


def _is_item(part: Sequence[Row], row: Row) -> bool:
    """Whether a row begins with a sign or number of a list, after a sentence or another item."""
    if _LIST_MARK.match(row.text) is None:
        return False
    return _ENDS.search(part[-1].text) is not None or _LIST_MARK.match(part[0].text) is not None


def _asks_alone(part: Sequence[Row], row: Row, following: Row | None, measure: Measure) -> bool:
    """Whether a question or title stands alone though its line, or the one before, is full by chance."""
    last = part[-1]
    if len(part) <= _FEW and _ASKS.search(last.text):
        return not any(_STOPS.search(one.text) and not _ASKS.search(one.text) for one in part)
    closed = following is None or _ends_early(row, following, measure)
    whole = _ASKS.search(row.text) is not None or _ENDS.search(row.text) is None
    return closed and whole and _STOPS.search(last.text) is not None


def _goes_on(last: Row, row: Row) -> bool:
    """Whether a sentence visibly runs over the end of a line."""
    start = row.text.lstrip("«“\"'( ")[:1]
    if last.text.endswith(("-", "\xad")) and last.text[-2:-1].isalpha() and start.isalpha():
        return True
    if _ENDS.search(last.text) or (_LIST_MARK.match(row.text) and not start.isdigit()):
        return False
    return start.islower() or last.text.endswith(",") or _TIES.search(last.text) is not None


def _another_face(last: Row, row: Row) -> bool:
    """Whether one of two lines is bold, coloured or underlined as a whole, and the other is not."""
    if last.underlined != row.underlined:
        return True
    end, start = last.last, row.first
    if (end.bold, end.colour, end.family) == (start.bold, start.colour, start.family):
        return False
    if start.bold and not end.bold:
        return row.bold or (row.lead > 0 and _ENDS.search(last.text) is not None)
    return last.even


def _ends_early(last: Row, row: Row, measure: Measure) -> bool:
    """Whether the first word of the next line would have found room."""
    room = min(measure.right, last.limit) - last.right
    return room > row.word + 0.25 * last.size and room > 0.5 * last.size


def _is_indented(part: Sequence[Row], row: Row, following: Row | None, measure: Measure) -> bool:
    """Whether a line begins farther in than the one before, or farther out than a whole block."""
    last = part[-1]
    shift = (row.left - last.left) / last.size
    hangs = len(part) == 1 and (
        _LIST_MARK.match(last.text) is not None
        or (following is not None and abs(following.left - row.left) < 1 and not _STOPS.search(last.text))
    )
    if measure.indented and len(part) == 1 and abs(shift) < 0.1 and _is_in(row, measure):
        return True  # one line alone, and the first line of the next
    if shift > _INDENT:
        return not hangs
    block = len(part) > 1 and abs(last.left - part[-2].left) < 1 and last.left > measure.left + 1
    return block and shift < -_INDENT


def _continued(stretches: Sequence[tuple[list[Numbered], Measure]]) -> list[list[Numbered]]:
    """Join a paragraph that stops within a sentence to its rest in the next column or on the next page."""
    found = [list(part) for part, _ in stretches]
    taken: set[int] = set()
    for place, (_, measure) in enumerate(stretches):
        if place in taken:
            continue
        ahead = place + 1
        while (ahead := _rest(found, taken, place, ahead, measure)) > 0:
            found[place] += found[ahead]
            taken.add(ahead)
            ahead += 1
    return [part for place, part in enumerate(found) if place not in taken]


def _rest(
    found: Sequence[Sequence[Numbered]], taken: Iterable[int], place: int, ahead: int, measure: Measure
) -> int:
    """The paragraph in which the sentence goes on that breaks off in another one; 0 where it does not."""
    last = found[place][-1][1]
    if _ENDS.search(last.text):
        return 0
    for other in range(ahead, min(ahead + _FAR, len(found))):
        first = found[other][0][1]
        if other not in taken and same_size(last, first) and last.bold == first.bold:
            full = other == place + 1 and not _ends_early(last, first, measure)
            long = full and len(found[place]) >= _FEW and not _LIST_MARK.match(first.text)
            return other if long or _goes_on(last, first) else 0
    return 0


def usual_size(rows: Iterable[Row]) -> float:
    """Return the size in which most letters are set."""
    found: Counter[float] = Counter()
    for row in rows:
        found[row.size] += len(row.text)
    return max(found, key=lambda size: (found[size], -size), default=0.0)
