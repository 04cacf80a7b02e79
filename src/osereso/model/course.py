"""The course: a module tailored to a session, ready to be laid out. All its texts are typeset."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from osereso.model.module import InterviewRecord, Point, Quote, Term
    from osereso.model.session import Session
    from osereso.problems import Problem


@dataclass(frozen=True, slots=True)
class Objective:
    """What a participant will be able to do. ``text`` is an infinitive phrase with a capital, no stop."""

    number: int
    section: str
    text: str


@dataclass(frozen=True, slots=True)
class Activity:
    """Something participants do: the instruction, how they are grouped, for how long, and the result.

    ``watch`` is for the trainer alone: what goes wrong while they do it, and what to say then.
    """

    title: str
    instructions: tuple[str, ...]
    grouping: str
    minutes: int
    result: str
    watch: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A line of the timetable. ``start`` is « 9 h 05 »; ``section`` is set for the teaching steps."""

    title: str
    kind: str  # "welcome", "quiz", "section", "break", "lunch", "closing"
    start: str
    minutes: int
    section: str | None = None


@dataclass(frozen=True, slots=True)
class HalfDay:
    """A stretch of the timetable between two meals. ``day`` counts from 1; ``start`` is « 9 h 05 »."""

    day: int
    part: str  # "morning", "afternoon", "evening": when it starts
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Topic:
    """What one exchange brings to one section of the course; an exchange that serves two has two topics.

    ``title`` is the headline, or the question. ``answer`` holds the paragraphs of the whole answer, verbatim
    but for typography; it is told once. Where another section tells it, ``home`` is that section's title, and
    where none may (the rest of it is off topic) both are empty: ``excerpt`` then holds the sentences that the
    points come from. ``attribution`` names the professional as documents print it.
    """

    exchange: str
    interview: str  # whose id the exchange's does not tell: a trainer may have given it another
    number: int  # the question's number in its interview, from 1
    question: str
    title: str
    answer: tuple[str, ...]
    points: tuple[Point, ...]
    quote: Quote | None
    terms: tuple[Term, ...]
    attribution: str
    reference: str  # « Question 3 », with the interviewee when there are several
    excerpt: tuple[str, ...] = ()
    home: str = ""

    @property
    def told(self) -> tuple[str, ...]:
        """What documents print of the answer here: all of it, or the sentences that nothing else prints."""
        return self.answer or (() if self.home else self.excerpt)

    @property
    def cited(self) -> str:
        """Reference and attribution together, nobody named twice: « Question 3 à Ada Morel, potière »."""
        name, _comma, trade = self.attribution.partition(", ")
        rest = trade if name and self.reference.endswith(name) else self.attribution
        return ", ".join(part for part in (self.reference, rest) if part)


@dataclass(frozen=True, slots=True)
class CourseSection:
    """A section of the course, with the objective it serves, its minutes and its activity."""

    id: str
    number: int
    title: str
    objective: Objective
    minutes: int
    topics: tuple[Topic, ...]
    activity: Activity
    takeaways: tuple[Point, ...]  # three at most: the best point of each topic


@dataclass(frozen=True, slots=True)
class ActionPlan:
    """The closing exercise: individual in inter, the team's in intra."""

    title: str
    instructions: str
    columns: tuple[str, ...]
    lines: int


@dataclass(frozen=True, slots=True)
class TailoredCourse:
    """A module tailored to a session.

    ``name`` and ``session_name`` are safe in a path. ``cover`` holds the lines printed under the title
    (client, dates, place, trainer), ``footer`` the line at the bottom of every page. The texts of ``session``
    are as documents print them, its dates as people say them. ``stale`` are the words of the module that
    have aged since the interview, each a problem whose place is its exchange.
    """

    name: str
    session_name: str
    title: str
    subtitle: str
    language: str
    session: Session
    cover: tuple[str, ...]
    footer: str
    confidentiality: str
    objectives: tuple[Objective, ...]
    steps: tuple[Step, ...]
    half_days: tuple[HalfDay, ...]
    opening: Activity
    ground_rules: tuple[str, ...]
    sections: tuple[CourseSection, ...]
    action_plan: ActionPlan
    interviews: tuple[InterviewRecord, ...]
    stale: tuple[Problem, ...] = ()

    @property
    def client_name(self) -> str:
        """The client's name, empty in an inter session."""
        return self.session.client.name if self.session.client else ""

    @property
    def topics(self) -> tuple[Topic, ...]:
        """The topics of all sections, in teaching order."""
        return tuple(topic for section in self.sections for topic in section.topics)
