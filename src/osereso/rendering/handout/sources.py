"""What the handout rests on: the interviews, the questions it uses, and whom to write to afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.typography import elide, typeset

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse
    from osereso.model.module import InterviewRecord


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of an interview, by its number there."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Origin:
    """An interview that the handout draws on, and the questions it uses; ``of_whom``: « d’Inès Valadier »."""

    title: str
    who: str
    of_whom: str
    date: str
    interviewer: str
    questions: tuple[Asked, ...]


def sources(course: TailoredCourse) -> tuple[Origin, ...]:
    """Return the interviews of a course, each with its own questions in order."""
    return tuple(_origin(record, course) for record in course.interviews)


def _origin(record: InterviewRecord, course: TailoredCourse) -> Origin:
    used = {topic.number: topic.question for topic in course.topics if topic.interview == record.id}
    who = typeset(", ".join(part for part in (record.interviewee, record.role) if part), course.language)
    return Origin(
        title=typeset(record.title, course.language),
        who=who,
        of_whom=elide("de", who) if course.language.startswith("fr") else f"of {who}",
        date=typeset(record.date, course.language),
        interviewer=typeset(record.interviewer, course.language),
        questions=tuple(Asked(number, used[number]) for number in sorted(used)),
    )
