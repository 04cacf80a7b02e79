"""What the kit holds for the room, and how many copies of it to print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.rendering.table import RENDERINGS

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz
    from osereso.rendering.table import Rendering

# kind of file → copies: for each participant, at each quiz of the day, for the trainer, to be signed
_COPIES = {
    "deck": "screen",
    "handout": "each",
    "quiz": "quiz",
    "quiz-key": "one",
    "schedule": "one",
    "satisfaction": "each",
    "attendance": "signed",
}


@dataclass(frozen=True, slots=True)
class Paper:
    """A file of the kit; ``copies`` is screen, one, each, twice (each takes it twice) or signed.

    ``count`` is the number of copies for a group that is known, 0 else.
    """

    path: str
    kind: str
    copies: str
    count: int


def papers(course: TailoredCourse, quiz: Quiz) -> tuple[Paper, ...]:
    """Return the files of the kit that go into the room, in the kit's order."""
    sittings = sum(step.kind == "quiz" for step in course.steps)
    asked = "twice" if sittings > 1 else "each"
    return tuple(
        _paper(one, asked if _COPIES[one.kind] == "quiz" else _COPIES[one.kind], course)
        for one in RENDERINGS
        if one.kind in _COPIES and (quiz.items or one.group != "quiz")
    )


def _paper(one: Rendering, copies: str, course: TailoredCourse) -> Paper:
    times = {"each": 1, "twice": 2}.get(copies, 0)
    return Paper(one.path, one.kind, copies, times * len(course.session.participants))
