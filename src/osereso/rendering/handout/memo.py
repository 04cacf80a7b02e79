"""The memo sheet: one page of ideas to tick, which is torn out and pinned over the desk."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from osereso.rendering.handout.parts import accent_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.model.course import CourseSection, Topic
    from osereso.model.module import Point
    from osereso.rendering.word.finishing import Accent

_ROWS = 20  # ideas and titles of sections that one page holds, most ideas taking two lines
_MOST = 6  # ideas of a section


@dataclass(frozen=True, slots=True)
class Reminder:
    """A section of the memo: its colour, its title, the ideas to keep in sight."""

    title: str
    accent: Accent
    points: tuple[str, ...]


def best_points(topics: Sequence[Topic]) -> Iterator[tuple[Topic, Point]]:
    """The first point of each topic, then the second ones, and so on, each idea once."""
    seen: set[str] = set()
    for rank in range(max((len(topic.points) for topic in topics), default=0)):
        for topic in topics:
            if rank < len(topic.points) and topic.points[rank].text not in seen:
                seen.add(topic.points[rank].text)
                yield topic, topic.points[rank]


def memo(sections: Sequence[CourseSection]) -> tuple[Reminder, ...]:
    """Return what one page reminds of, section by section.

    The first ideas of a section are its takeaways. Sections fill the page in turn, so that it goes beyond
    these three where there is room, and a long section does not crowd out a short one.
    """
    ideas = {section.number: [point.text for _, point in best_points(section.topics)] for section in sections}
    served = [section for section in sections if ideas[section.number]]
    kept: dict[int, list[str]] = {section.number: [] for section in served}
    turns = zip_longest(*(ideas[section.number][:_MOST] for section in served))
    in_turn = ((place, text) for turn in turns for place, text in zip(served, turn, strict=True) if text)
    for count, (section, text) in enumerate(in_turn, 1):
        # every section has an idea at least, even if there were more sections than a page has rows
        if count <= max(_ROWS - len(served), len(served)):
            kept[section.number].append(text)
    return tuple(Reminder(one.title, accent_of(one), tuple(kept[one.number])) for one in served)
