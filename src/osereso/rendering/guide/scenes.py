"""The steps of the day as the guide tells them, each with what leads to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.typography import clock, since_midnight

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from osereso.model.course import TailoredCourse
    from osereso.rendering.guide.moments import Moment
    from osereso.rendering.schedule.steps import Stage


@dataclass(frozen=True, slots=True)
class Next:
    """What comes after a step: its kind and title, and what a section will teach."""

    kind: str
    title: str
    objective: str


@dataclass(frozen=True, slots=True)
class Scene:
    """A step of the day. ``kind`` is the schedule's; ``moments`` are a section's, ``slides`` numbers.

    ``following`` is nothing after the last step.
    """

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
    slides: Sequence[str],
    taught: Mapping[str, tuple[tuple[Moment, ...], ...]],
) -> tuple[Scene, ...]:
    """Return the steps; ``slides`` are those of each, ``taught`` each section's moments, by its steps."""
    parts = {section: iter(told) for section, told in taught.items()}
    following = [Next(stage.kind, stage.title, stage.objective) for stage in stages[1:]]
    return tuple(
        Scene(
            start=stage.start,
            end=clock(since_midnight(step.start) + step.minutes),
            duration=stage.duration,
            title=stage.title,
            kind=stage.kind,
            slides=shown,
            objective=stage.objective,
            moments=next(parts[step.section]) if step.section else (),
            following=after,
        )
        for step, stage, shown, after in zip(course.steps, stages, slides, [*following, None], strict=True)
    )
