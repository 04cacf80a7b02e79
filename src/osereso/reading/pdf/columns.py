"""The order of reading: where a page has columns, they are read one after the other.

A gutter is a place across which few strips run, with text of about the same density on both sides. What
runs across it (a title, a table) cuts the page into bands. A table and names that stand in a margin look
like columns too; they are read row by row: there, the lines of one side are sparse, or both sides begin
each row at the same height.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from osereso.reading.pdf.strips import Strip, at_one_height, gaps, strips

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.reading.pdf.glyphs import Glyph

_FEWEST = 2  # lines on each side of a gutter
_SURE = 3  # lines; where fewer stand on a side, they must begin at one place
_ROWS = 3  # of a table, to tell it from columns
_MARK = 4  # letters; what is shorter is the sign or number of a list
_DENSE = 0.55  # share of a column's height that its lines fill
_MOST_DEEP = 4  # columns within columns
_LEVEL = 2.0  # points by which the lines of one row of a table may differ


def cells(glyphs: Sequence[Glyph]) -> list[list[Strip]]:
    """Return the strips of a page in stretches of one column each, in the order of reading."""
    return list(_cells(sorted(strips(glyphs), key=lambda strip: (strip.y, strip.left)), 0))


def _cells(ordered: list[Strip], depth: int) -> Iterator[list[Strip]]:
    gutter = _gutter(ordered) if depth < _MOST_DEEP else None
    if gutter is None:
        if ordered:
            yield ordered
        return
    whole: list[Strip] = []
    for band in _bands(ordered, gutter):
        left, right = _sides(band, gutter)
        if (len(band) == 1 and _crosses(band[0], gutter)) or not _side_by_side(left, right):
            whole += band
            continue
        if whole:
            yield whole
            whole = []
        if _is_table(left, right):
            yield from _table(left, right)
        else:
            yield from _cells(left, depth + 1)
            yield from _cells(right, depth + 1)
    if whole:
        yield whole


def _gutter(ordered: Sequence[Strip]) -> float | None:
    """The place that parts most strips into two sides."""
    if len(ordered) < 2 * _FEWEST:
        return None
    starts = Counter(round(strip.left) for strip in ordered)
    near = {x: sum(starts[x + step] for step in (-2, -1, 0, 1, 2)) for x in starts}
    likely = sorted((x for x in near if near[x] >= _FEWEST), key=lambda x: (-near[x], x))[:12]
    scored = [(_parted(ordered, x - 2.5), x - 2.5) for x in likely]
    score, place = max(scored, default=(0, 0.0), key=lambda one: (one[0], -one[1]))
    return place if score else None


def _parted(ordered: Sequence[Strip], gutter: float) -> int:
    """How many strips stand side by side in the bands that a gutter makes."""
    count = 0
    for band in _bands(ordered, gutter):
        left, right = _sides(band, gutter)
        if _side_by_side(left, right):
            count += len(band)
    return count


def _crosses(strip: Strip, gutter: float) -> bool:
    return strip.left < gutter < strip.right


def _bands(ordered: Sequence[Strip], gutter: float) -> Iterator[list[Strip]]:
    """Cut the page at the strips that run across the gutter."""
    band: list[Strip] = []
    for strip in ordered:
        if _crosses(strip, gutter):
            if band:
                yield band
            yield [strip]
            band = []
        else:
            band.append(strip)
    if band:
        yield band


def _sides(band: Sequence[Strip], gutter: float) -> tuple[list[Strip], list[Strip]]:
    return [one for one in band if one.right <= gutter], [one for one in band if one.right > gutter]


def _side_by_side(left: Sequence[Strip], right: Sequence[Strip]) -> bool:
    """Whether two groups of strips stand at the same height."""
    fewest = min(_lines(left), _lines(right))
    if fewest < _FEWEST or min(_wordy(left), _wordy(right)) <= _MARK:
        return False
    if fewest < _SURE and max(_spread(left), _spread(right)) > _LEVEL:
        return False
    top = max(left[0].y, right[0].y)
    bottom = min(left[-1].y, right[-1].y)
    shorter = min(left[-1].y - left[0].y, right[-1].y - right[0].y)
    return bottom - top >= 0.5 * shorter


def _spread(side: Sequence[Strip]) -> float:
    """How far apart the lines of a side begin."""
    starts = [min(strip.left for strip in line) for line in at_one_height(side)]
    return max(starts) - min(starts)


def _wordy(side: Sequence[Strip]) -> int:
    """How many letters half the strips have at least."""
    return sorted(len(strip.glyphs) for strip in side)[len(side) // 2]


def _lines(side: Sequence[Strip]) -> int:
    return sum(1 for _ in at_one_height(side))


def _is_table(left: Sequence[Strip], right: Sequence[Strip]) -> bool:
    return min(_density(left), _density(right)) < _DENSE or _rows_agree(left, right)


def _density(side: Sequence[Strip]) -> float:
    """The share of its height that a side fills with lines."""
    lines = [line[0] for line in at_one_height(side)]
    height = lines[-1].y - lines[0].y
    return sum(1.3 * line.size for line in lines[1:]) / height if height else 1.0


def _rows_agree(left: Sequence[Strip], right: Sequence[Strip]) -> bool:
    """Whether free stretches run across both sides, and both begin at one height after each."""
    both = [*left, *right]
    size = sorted(strip.size for strip in both)[len(both) // 2]
    cuts = gaps([(strip.top, strip.bottom) for strip in both], 0.35 * size)
    agreeing, alone = 0, 0
    for low, high in zip([float("-inf"), *cuts], [*cuts, float("inf")], strict=True):
        first = [next((one.y for one in side if low < one.y < high), None) for side in (left, right)]
        if None in first:
            alone += 1
        elif abs((first[0] or 0.0) - (first[1] or 0.0)) <= _LEVEL:
            agreeing += 1
        else:
            return False
    return agreeing >= _ROWS and agreeing > 2 * alone


def _table(left: Sequence[Strip], right: Sequence[Strip]) -> Iterator[list[Strip]]:
    """Give the cells of a table row by row; names that fill one side stand in the line of the other."""
    starts = _row_starts(left if _density(left) <= _density(right) else right)
    pairs = [
        ([one for one in left if low <= one.y < high], [one for one in right if low <= one.y < high])
        for low, high in zip([float("-inf"), *starts[1:]], [*starts[1:], float("inf")], strict=True)
    ]
    if all(_is_mark(first, second) for first, second in pairs if first and second):
        yield from (sorted([*first, *second], key=lambda one: (one.y, one.left)) for first, second in pairs)
    else:
        yield from (side for pair in pairs for side in pair if side)


def _row_starts(side: Sequence[Strip]) -> list[float]:
    """Where the rows begin: above each group of lines that others do not touch."""
    size = sorted(strip.size for strip in side)[len(side) // 2]
    cuts = gaps([(strip.top, strip.bottom) for strip in side], 0.75 * size)
    firsts = [next(strip for strip in side if strip.y > cut) for cut in (float("-inf"), *cuts)]
    return [strip.top for strip in firsts]


def _is_mark(first: Sequence[Strip], second: Sequence[Strip]) -> bool:
    """Whether a cell is the name or number before what the other says."""
    text = "".join(glyph.text for strip in first for glyph in strip.glyphs).strip()
    return _lines(first) == 1 and abs(first[0].y - second[0].y) <= _LEVEL and text[-1:] not in ".?!…"
