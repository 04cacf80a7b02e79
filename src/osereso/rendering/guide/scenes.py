"""The steps of the day as the guide tells them, each with what leads to the next."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from osereso.rendering.guide.slides import numbers_of
from osereso.typography import clock, since_midnight

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from osereso.model.course import Step, TailoredCourse
    from osereso.rendering.deck.slides import Numbered
    from osereso.rendering.guide.moments import Moment, Taught
    from osereso.rendering.schedule.steps import Stage


@dataclass(frozen=True, slots=True)
class Next:
    """What comes after a step: its kind and title, and what a section will teach."""

    kind: str
    title: str
    objective: str


@dataclass(frozen=True, slots=True)
class Scene:
    """A step of the session. ``day`` is the number of the day that begins with it, 0 elsewhere.

    ``kind`` is the schedule's; ``moments`` are a section's, ``slides`` numbers.

    ``following`` is nothing after the last step.
    """

    day: int
    start: str
    end: str
    duration: str
    title: str
    kind: str
    slides: str
    objective: str
    moments: tuple[Moment, ...]
    following: Next | None


def scenes(
    course: TailoredCourse,
    stages: Sequence[Stage],
    slides: Sequence[Sequence[Numbered]],
    taught: Mapping[str, tuple[Taught, ...]],
) -> tuple[Scene, ...]:
    """Return the steps; ``slides`` are those of each, ``taught`` each section's moments, by its steps.

    The slides of a section that a break cuts are those of its moments.
    """
    parts = {section: iter(told) for section, told in taught.items()}
    following = [Next(stage.kind, stage.title, stage.objective) for stage in stages[1:]]
    return tuple(
        Scene(
            day=day,
            start=stage.start,
            end=clock(since_midnight(step.start) + step.minutes),
            duration=stage.duration,
            title=stage.title,
            kind=stage.kind,
            slides=numbers_of(part.slides if part and len(taught[step.section or ""]) > 1 else shown),
            objective=stage.objective,
            moments=part.moments if part else (),
            following=after,
        )
        for step, stage, shown, after, day in zip(
            course.steps, stages, slides, [*following, None], days(course.steps), strict=True
        )
        for part in [next(parts[step.section]) if step.section else None]
    )


def days(steps: Sequence[Step]) -> list[int]:
    """Return the number of the day that begins with each step, 0 elsewhere; zeros where there is but one."""
    hours = [since_midnight(step.start) for step in steps]
    opening = [True, *(later < hour for hour, later in pairwise(hours))]
    if sum(opening) == 1:
        return [0] * len(steps)
    return [day if opens else 0 for day, opens in zip(accumulate(map(int, opening)), opening, strict=True)]
