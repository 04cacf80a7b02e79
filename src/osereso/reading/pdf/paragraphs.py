"""Paragraphs from lines: a new one begins after free room, a line that ends early, an indent or another face.

What ends in the middle of a sentence goes on: in the next line, the next column or on the next page,
whatever notes and captions stand between.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from osereso.reading.pdf.measures import INDENT, ROOM, Measure, ends_early, is_in, measures, same_size
from osereso.reading.pdf.sentences import asks, ends, goes_on, is_item, stops

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from osereso.reading.pdf.measures import Numbered
    from osereso.reading.pdf.rows import Row

_WIDE_ROOM = 1.8  # times the usual step: more begins a paragraph, whatever the words say
_FEW = 3  # lines: a shorter paragraph without a full stop may be a heading
_FAR = 4  # paragraphs among which the rest of a sentence is sought
_TITLE = 1.25  # times the usual size


class _Stretch(NamedTuple):
    """The lines of a paragraph in one column, and what is usual there."""

    part: list[Numbered]
    measure: Measure


def paragraphs(cells: Sequence[Sequence[Numbered]]) -> list[list[Numbered]]:
    """Return the lines of each paragraph, numbered over the whole text."""
    stretches = [
        _Stretch(part, measure)
        for cell, measure in zip(cells, measures(cells), strict=True)
        for part in _cut(cell, measure)
    ]
    return _continued(stretches)


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
    early, other = ends_early(last, row, measure), _another_face(last, row)
    if goes_on(last.text, row.text) and not (other and early):
        return False
    if step > ROOM * measure.step(last) + 0.5:
        return True
    if row.size > _TITLE * measure.size and not row.scanned:  # lines of a title are broken by hand
        return early and stops(last.text)
    return (
        other
        or early
        or _is_next_item(part, row)
        or _is_indented(part, row, following, measure)
        or (not measure.spaced and _asks_alone(part, row, following, measure))
    )


def _is_next_item(part: Sequence[Row], row: Row) -> bool:
    """Whether a row begins with a sign or number of a list, after a sentence or another item."""
    if not is_item(row.text):
        return False
    return ends(part[-1].text) or is_item(part[0].text)


def _asks_alone(part: Sequence[Row], row: Row, following: Row | None, measure: Measure) -> bool:
    """Whether a question or title stands alone though its line, or the one before, is full by chance."""
    last = part[-1]
    if len(part) <= _FEW and asks(last.text):
        return not any(stops(one.text) and not asks(one.text) for one in part)
    closed = following is None or ends_early(row, following, measure)
    whole = asks(row.text) or not ends(row.text)
    return closed and whole and stops(last.text)


def _another_face(last: Row, row: Row) -> bool:
    """Whether one of two lines is bold, coloured or underlined as a whole, and the other is not."""
    if last.underlined != row.underlined:
        return True
    end, start = last.last, row.first
    if (end.bold, end.colour, end.family) == (start.bold, start.colour, start.family):
        return False
    if start.bold and not end.bold:
        return row.bold or (row.lead > 0 and ends(last.text))
    return last.even


def _is_indented(part: Sequence[Row], row: Row, following: Row | None, measure: Measure) -> bool:
    """Whether a line begins farther in than the one before, or farther out than a whole block."""
    last = part[-1]
    shift = (row.left - last.left) / last.size
    hangs = len(part) == 1 and (
        is_item(last.text)
        or (following is not None and abs(following.left - row.left) < 1 and not stops(last.text))
    )
    if measure.indented and len(part) == 1 and abs(shift) < 0.1 and is_in(row, measure):
        return True  # one line alone, and the first line of the next
    if shift > INDENT:
        return not hangs
    block = len(part) > 1 and abs(last.left - part[-2].left) < 1 and last.left > measure.left + 1
    return block and shift < -INDENT


def _continued(stretches: Sequence[_Stretch]) -> list[list[Numbered]]:
    """Join a paragraph that stops within a sentence to its rest in the next column or on the next page."""
    found = [_Stretch(list(part), measure) for part, measure in stretches]
    taken: set[int] = set()
    for place, stretch in enumerate(found):
        end, ahead = stretch, place + 1
        while place not in taken and (ahead := _rest(end, found, taken, ahead)) > 0:
            taken.add(ahead)
            end = _Stretch([*end.part, *found[ahead].part], found[ahead].measure)
            ahead += 1
        stretch.part[:] = end.part
    return [stretch.part for place, stretch in enumerate(found) if place not in taken]


def _rest(end: _Stretch, found: Sequence[_Stretch], taken: Iterable[int], ahead: int) -> int:
    """The paragraph, from one on, in which another goes on; 0 where there is none."""
    last = end.part[-1][1]
    for other in range(ahead, min(ahead + _FAR, len(found))):
        first = found[other].part[0][1]
        if other not in taken and same_size(last, first) and last.bold == first.bold:
            full = other == ahead and not ends_early(last, first, end.measure)
            if goes_on(last.text, first.text) or (full and _flows(end, found[other])):
                return other
            return 0
    return 0


def _flows(end: _Stretch, other: _Stretch) -> bool:
    """Whether a paragraph whose last line is full goes on at the top of another column."""
    last, first = end.part[-1][1], other.part[0][1]
    moved = first.page > last.page or first.y < last.y
    if is_item(first.text) or not moved:
        return False
    if not ends(last.text):
        return len(end.part) >= _FEW
    outside = not is_in(first, other.measure) and other.measure is not end.measure
    return end.measure.indented and outside and not asks(last.text)
