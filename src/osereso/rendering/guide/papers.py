"""What the kit holds for the room, and how many copies of it to print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.rendering.table import RENDERINGS

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz

# kind of file → copies: one for each participant, one at each quiz of the day, one for the trainer, none
_COPIES = {
    "deck": "screen",
    "handout": "each",
    "quiz": "quiz",
    "quiz-key": "one",
    "schedule": "one",
}


@dataclass(frozen=True, slots=True)
class Paper:
    """A file of the kit; ``copies`` is screen, one, each or twice (each participant takes it twice)."""

    path: str
    kind: str
    copies: str


def papers(course: TailoredCourse, quiz: Quiz) -> tuple[Paper, ...]:
    """Return the files of the kit that go into the room, in the kit's order."""
    sittings = sum(step.kind == "quiz" for step in course.steps)
    asked = "twice" if sittings > 1 else "each"
    return tuple(
        Paper(one.path, one.kind, asked if _COPIES[one.kind] == "quiz" else _COPIES[one.kind])
        for one in RENDERINGS
        if one.kind in _COPIES and (quiz.items or one.group != "quiz")
    )
