"""Fitting texts into placeholders: smaller within limits, then split over slides, never clipped.

A list first keeps the layout's size; one step smaller is preferred to a second slide; then it is split
evenly. A paragraph too long for a slide of its own is cut between sentences, or else between words.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.rendering.deck.measure import height, wide, widest
from osereso.rendering.deck.pages import words
from osereso.rendering.deck.slides import Run
from osereso.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.rendering.deck.pages import Holder, Line, Style

SMALLEST = 18.0  # points of running text: what the last row of a training room reads
SMALLEST_TITLE = 22.0
_UNREADABLE = 12.0
MOST_POINTS = 5
_ONE_STEP = 0.9
_STEP = 2.0
_FEW = 3  # points, from which on a list may be spread
_MOST_AIR = 14.0  # points
_FULL = 0.9  # of a placeholder's height

Lines = tuple["Line", ...]


def fits(lines: Sequence[Line], holder: Holder) -> bool:
    """Whether the lines stand inside the placeholder, whole."""
    room, tall = holder.room
    return height(lines, holder.style, room) <= tall and widest(lines, holder.style) <= room


def settle(lines: Lines, holder: Holder, floor: float = SMALLEST) -> Lines | None:
    """Return the lines in the largest size that fits, from the placeholder's own down to ``floor``."""
    for factor in _factors(holder.style, floor):
        smaller = _scaled(lines, holder.style, factor)
        if fits(smaller, holder):
            return smaller
    return None


def pour(lines: Lines, holder: Holder, most: int = MOST_POINTS) -> list[Lines]:
    """Deal the lines out over as many placeholders like this one as they need."""
    roomy = max(holder.style.size, SMALLEST) / holder.style.size
    own = _scaled(breakable(lines, holder), holder.style, roomy)
    smaller = _scaled(own, holder.style, max(_ONE_STEP * roomy, SMALLEST / holder.style.size))
    for attempt in (own, smaller):
        if len(attempt) <= most and fits(attempt, holder):
            return [attempt]
    pieces = tuple(piece for each in own for piece in _pieces(each, holder))
    return _even(pieces, holder, most)


def aired(lines: Lines, holder: Holder) -> Lines:
    """Return a list with more air between its points, where the placeholder has room to spare."""
    if len(lines) < _FEW or holder.anchor != "t":
        return lines
    room, tall = holder.room
    spare = (tall * _FULL - height(lines, holder.style, room)) / (len(lines) - 1)
    more = round(min(spare, _MOST_AIR))
    if more <= 0:
        return lines
    return (lines[0], *(replace(each, before=holder.style.before + more) for each in lines[1:]))


def headline(text: str, holder: Holder, suffix: str = "") -> tuple[str, float | None, bool]:
    """Return a title as it fits, its size where it is not the layout's, and whether it is whole."""
    line = (words(text + suffix),)
    if holder.style.size < _UNREADABLE:  # some templates have titles of nine points
        holder = replace(holder, style=replace(holder.style, size=SMALLEST_TITLE))
        text_, size, whole = headline(text, holder, suffix)
        return text_, size or SMALLEST_TITLE, whole
    for factor in _factors(holder.style, min(SMALLEST_TITLE, holder.style.size)):
        size = None if factor == 1 else round(holder.style.size * factor, 1)
        if fits((replace(line[0], size=size),), holder):
            return text + suffix, size, True
    floor = min(SMALLEST_TITLE, holder.style.size)
    return _cut(text, holder, suffix, floor), floor, False


def one_line(text: str, style: Style, room: float, size: float) -> str:
    """Return the text, cut with an ellipsis if it is wider than ``room``."""
    if wide(text, style, size) <= room:
        return text
    kept = text
    while kept and wide(kept + "…", style, size) > room:
        kept = kept[:-1]
    whole = kept.rpartition(" ")[0] if not text[len(kept) : len(kept) + 1].isspace() else kept
    kept = whole if len(whole) > len(kept) / 2 else kept
    return f"{kept.rstrip(' .,;:–')}…"


def breakable(lines: Lines, holder: Holder) -> Lines:
    """Cut words that no line can hold into runs, between which a line may break."""
    return tuple(_breakable(each, holder) for each in lines)


def _breakable(line: Line, holder: Holder) -> Line:
    if widest((line,), holder.style) <= holder.room[0]:
        return line
    size = line.size or holder.style.size
    room = holder.room[0] - (holder.style.left if line.left is None else line.left)
    letters = max(4, int(room / (size * 0.75)))
    runs = [Run(part, run.bold, run.italic) for run in line.runs for part in _parts(run.text, letters)]
    return replace(line, runs=tuple(runs))


def _parts(text: str, letters: int) -> Iterator[str]:
    start, inside = 0, 0
    for place, letter in enumerate(text):
        inside = 0 if letter in " \n\t" else inside + 1
        if inside > letters:
            yield text[start:place]
            start, inside = place, 1
    yield text[start:]


def _factors(style: Style, floor: float) -> Iterator[float]:
    yield 1.0
    size = style.size - _STEP
    while size > floor:
        yield size / style.size
        size -= _STEP
    if style.size != floor:
        yield floor / style.size


def _scaled(lines: Lines, style: Style, factor: float) -> Lines:
    if factor == 1:
        return lines
    return tuple(replace(each, size=round((each.size or style.size) * factor, 1)) for each in lines)


def _pieces(line: Line, holder: Holder) -> Iterator[Line]:
    """Cut a paragraph that is too long for a slide of its own."""
    while not fits((line,), holder):
        cut = _last_fitting(line, holder)
        if not cut:
            break
        head, line = _split(line, cut)
        yield head
    yield line


def _last_fitting(line: Line, holder: Holder) -> int:
    """Return where to cut: after the last sentence that fits, or else after the last word."""
    text = line.text
    ends = [stretch.end for stretch in sentences(text)][:-1]
    gaps = [place for place, letter in enumerate(text) if letter in " \n"]
    for places in (ends, gaps):
        fitting = [place for place in places if fits((_split(line, place)[0],), holder)]
        if fitting:
            return fitting[-1]
    return 0


def _split(line: Line, place: int) -> tuple[Line, Line]:
    head: list[Run] = []
    tail: list[Run] = []
    for run in line.runs:
        if place > 0:
            head.append(replace(run, text=run.text[:place]))
        if rest := run.text[max(place, 0) :]:
            tail.append(replace(run, text=rest if tail else rest.lstrip(" \n")))
        place -= len(run.text)
    return replace(line, runs=tuple(head)), replace(line, runs=tuple(tail))


def _even(lines: Lines, holder: Holder, most: int) -> list[Lines]:
    pages = _greedy(lines, holder, most)
    count = len(pages)
    share, more = divmod(len(lines), count)
    cuts = [place * share + min(place, more) for place in range(count + 1)]
    even = [lines[start:end] for start, end in pairwise(cuts)]
    return even if all(fits(page, holder) for page in even) else pages


def _greedy(lines: Lines, holder: Holder, most: int) -> list[Lines]:
    pages: list[Lines] = [()]
    for each in lines:
        longer = (*pages[-1], each)
        if pages[-1] and (len(longer) > most or not fits(longer, holder)):
            pages.append((each,))
        else:
            pages[-1] = longer
    return pages


def _cut(text: str, holder: Holder, suffix: str, floor: float) -> str:
    places = [place for place, letter in enumerate(text) if letter == " "] or list(range(1, len(text)))
    for place in reversed(places):
        shorter = f"{text[:place].rstrip(' ,;:–')}…{suffix}"
        if fits((words(shorter, size=floor),), holder):
            return shorter
    return f"{text[:12]}…{suffix}"
