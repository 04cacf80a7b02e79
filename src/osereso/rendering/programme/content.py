"""What a programme tells of a course and of its session: plain values, decided without any Word file."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from osereso.rendering.days import Day, days
from osereso.typography import duration

if TYPE_CHECKING:
    from osereso.model.course import Activity, CourseSection, Objective, TailoredCourse
    from osereso.model.quiz import Quiz

# words by which a price says itself what it buys
_BASES = re.compile(
    r"participant|personne|stagiaire|groupe|forfait|session|journée|jour|heure|person|group|day|hour|flat",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Part:
    """A section as the programme tells it. ``topics`` are headlines, ``duration`` is « 45 min »."""

    number: int
    title: str
    duration: str
    topics: tuple[str, ...]
    activity: Activity


@dataclass(frozen=True, slots=True)
class Programme:
    """The programme, in reading order; a text that the session does not say is empty.

    ``dates`` are those of the session when they are not told day by day. ``basis_told`` says whether the
    price names what it is for. ``quiz_size`` is 0 without a quiz; ``recall`` says whether the course takes up
    again what came before a meal or a night; ``interviews`` counts the professionals' interviews.
    """

    total: str
    days: tuple[Day, ...]
    dates: tuple[str, ...]
    place: str
    capacity: str
    price: str
    basis_told: bool
    audience: str
    prerequisites: str
    objectives: tuple[Objective, ...]
    parts: tuple[Part, ...]
    interviews: int
    opening: str
    recall: bool
    action_plan: str
    quiz_size: int
    pass_mark: int
    access: str
    accessibility: str
    contact: str
    organiser_details: tuple[str, ...]
    version: str

    def values(self) -> dict[str, object]:
        """The names that a template may use."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


def programme(course: TailoredCourse, quiz: Quiz) -> Programme:
    """Return what the programme of a course holds."""
    session, terms = course.session, course.session.terms
    told = days(course)
    return Programme(
        total=duration(session.duration, course.language),
        days=told,
        dates=() if any(day.date for day in told) else session.dates,
        place=session.place,
        capacity=terms.capacity,
        price=terms.price,
        basis_told=bool(_BASES.search(terms.price)),
        audience=terms.audience,
        prerequisites=terms.prerequisites,
        objectives=course.objectives,
        parts=tuple(_part(section, course.language) for section in course.sections),
        interviews=len(course.interviews),
        opening=course.opening.title,
        recall=len(course.half_days) > 1,
        action_plan=course.action_plan.title,
        quiz_size=len(quiz.items),
        pass_mark=quiz.pass_mark,
        access=terms.access,
        accessibility=terms.accessibility,
        contact=session.contact,
        organiser_details=terms.organiser_details,
        version=terms.version,
    )


def _part(section: CourseSection, language: str) -> Part:
    topics = tuple(topic.title for topic in section.topics)
    return Part(section.number, section.title, duration(section.minutes, language), topics, section.activity)
