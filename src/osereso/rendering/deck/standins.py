"""Titles for layouts that have none: covers made of a picture, titles that are typed as text.

A slide may hold a title that its layout does not: PowerPoint takes its look from the master. Its place and
size are then said on the slide.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.rendering.deck.pages import TEXTS, TITLES, Box, Holder, Style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.rendering.deck.pages import Layout

_HIGHEST = 0.4  # of the slide's height: what stands above may be meant for a title
_TALLEST = 0.35
_PLACE = (0.08, 0.3, 0.84, 0.22)  # of the slide: left, top, width, height
_SIZE = 34.0


def titled(layout: Layout, size: tuple[float, float], others: Sequence[Layout]) -> Layout:
    """Return a layout with a title: its own, the text placeholder that stands for one, or one of ours.

    ``others`` lend the typeface of theirs; ``size`` is the slide's.
    """
    if any(holder.kind in TITLES for holder in layout.holders):
        return layout
    lent = next(
        (holder.style for other in others for holder in other.holders if holder.kind in TITLES), Style()
    )
    meant = _meant(layout, size)
    if meant:
        style = replace(meant.style, size=max(meant.style.size, 24.0), silent=True, bulleted=False, left=0)
        box = _top(size) if any(_overlap(meant.box, one.box) for one in _others(layout, meant)) else meant.box
        surface = layout.surface(box) if layout.surface else None
        title = replace(meant, kind="title", idx=0, placed=True, style=style, box=box, surface=surface)
        rest = tuple(holder for holder in layout.holders if holder is not meant)
        return replace(layout, holders=(title, *rest))
    wide, high = size
    left, top, across, down = _PLACE
    box = Box(wide * left, high * top, wide * across, high * down)
    style = Style(size=_SIZE, bold=lent.bold, face=lent.face, silent=True)
    surface = layout.surface(box) if layout.surface else None
    title = Holder("title", 0, "Titre", box, style, placed=True, surface=surface, anchor="ctr")
    return replace(layout, holders=(title, *layout.holders))


def _meant(layout: Layout, size: tuple[float, float]) -> Holder | None:
    """Return the text placeholder that stands where titles stand, beside others that hold the text."""
    texts = sorted((one for one in layout.holders if one.kind in TEXTS), key=lambda one: one.box.y)
    if not texts:
        return None
    first = texts[0]
    if any(_overlap(first.box, one.box) for one in texts[1:]):
        return first  # neither says where it stands: the first is the title
    low = first.box.h < size[1] * _TALLEST and first.box.y < size[1] * _HIGHEST
    return first if low and (len(texts) > 1 or first.box.h < size[1] * _TALLEST / 2) else None


def _others(layout: Layout, meant: Holder) -> list[Holder]:
    return [one for one in layout.holders if one.kind in TEXTS and one is not meant]


def _overlap(one: Box, other: Box) -> bool:
    """Whether two places share half of the smaller one."""
    return one.shared(other) > min(one.w * one.h, other.w * other.h) / 2


def _top(size: tuple[float, float]) -> Box:
    return Box(size[0] * 0.06, size[1] * 0.06, size[0] * 0.88, size[1] * 0.16)
