"""The minutes of a section and of an activity, divided so that they add up."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from osereso.rendering.deck.wording import highlights, pace
from osereso.typography import since_midnight

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.model.course import CourseSection, Step, TailoredCourse

QUICK_QUESTION = 2  # minutes, as the deck's notes say them
RECAP = 2
_WORDS = 2
_SHORT, _MIDDLE, _LONG = 10, 20, 45  # minutes of an activity that take one, two, three to launch, then five


def launch_work_share(minutes: int) -> tuple[int, int, int]:
    """Divide an activity's minutes: giving the instruction, working, telling the others."""
    launch = 1 if minutes < _SHORT else 2 if minutes < _MIDDLE else 3 if minutes < _LONG else 5
    launch = min(launch, minutes)
    share = min(minutes // 3, minutes - launch)
    return launch, minutes - launch - share, share


def of_topics(section: CourseSection, course: TailoredCourse) -> list[int]:
    """The minutes of each topic as the deck's notes say them, its quotation's own slide included."""
    shown = highlights(course)
    each = pace(section, course.language)
    return [each + (topic.exchange in shown) for topic in section.topics]


def of_section(section: CourseSection, topics: Sequence[int], *, words: bool, quick: bool) -> list[int]:
    """Divide a section's minutes: opening, topics, activity, quick question, what to keep.

    The opening takes what the others leave; where they leave nothing, all but the activity get shorter.
    ``words`` and ``quick`` say whether there are words to know, and a quick question (0 minutes else).
    """
    task = min(section.activity.minutes, section.minutes)
    after = [QUICK_QUESTION if quick else 0, RECAP if section.takeaways else 0]
    least = 1 + (_WORDS if words else 0)
    free = section.minutes - task
    opening = max(least, free - sum(topics) - sum(after))
    wanted = [opening, *topics, *after]
    ends = [end * free // sum(wanted) for end in accumulate(wanted)]
    given = [end - start for start, end in zip([0, *ends], ends, strict=False)]
    return [*given[: len(topics) + 1], task, *given[len(topics) + 1 :]]


@dataclass(frozen=True, slots=True)
class Piece:
    """What a stretch takes of one step: the step's place, where it begins there (since midnight), minutes."""

    place: int
    start: int
    minutes: int


def pieces(steps: Sequence[Step], minutes: Sequence[int]) -> list[list[Piece]]:
    """Return the pieces of each stretch of a section; one that a break cuts has a piece in each step."""
    found, place, gone = [], 0, 0
    for stretch in minutes:
        told: list[Piece] = []
        left = stretch
        while left or not told:
            if place + 1 < len(steps) and gone >= steps[place].minutes:
                gone -= steps[place].minutes
                place += 1
                continue
            room = steps[place].minutes - gone if place + 1 < len(steps) else left
            told.append(Piece(place, since_midnight(steps[place].start) + gone, min(left, room)))
            gone += told[-1].minutes
            left -= told[-1].minutes
        found.append(told)
    return found
