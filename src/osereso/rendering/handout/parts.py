"""The parts of the handout: a section's testimonies, exercise and takeaways, with room to write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.messages import catalogue
from osereso.rendering.handout.headings import short_question
from osereso.rendering.word.finishing import Accent
from osereso.typography import duration, typeset

if TYPE_CHECKING:
    from osereso.model.course import Activity, CourseSection, TailoredCourse, Topic

_ACCENTS = ("accent1", "accent2", "accent3", "accent4")
_ACTIVITY_LINES = (3, 5)  # at least and at most: one for five minutes, and two more
_NOTE_LINES = 4  # in a part; they stretch to the foot of a page that is nearly full


@dataclass(frozen=True, slots=True)
class Definition:
    """A word of the trade and what it means."""

    term: str
    explanation: str


@dataclass(frozen=True, slots=True)
class Testimony:
    """What the professional says of one question. ``elsewhere`` names the part that tells it whole."""

    title: str
    question: str
    paragraphs: tuple[str, ...]
    points: tuple[str, ...]
    quote: str
    attribution: str
    reference: str
    terms: tuple[Definition, ...]
    elsewhere: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """What participants do, and the room they have to write."""

    title: str
    instructions: tuple[str, ...]
    grouping: str
    duration: str
    result: str
    lines: range


@dataclass(frozen=True, slots=True)
class Part:
    """One section: its objective, its testimonies, its exercise, what to keep, room for notes."""

    number: int
    title: str
    objective: str
    duration: str
    accent: Accent
    topics: tuple[Testimony, ...]
    activity: Exercise
    takeaways: tuple[str, ...]
    notes: range


def house_accent() -> Accent:
    """The mark after which the template's first accent is itself again."""
    return Accent(_ACCENTS[0])


def accent_of(section: CourseSection) -> Accent:
    """The mark of a section's colour: the template's accents in turn."""
    return Accent(_ACCENTS[(section.number - 1) % len(_ACCENTS)])


def part(section: CourseSection, course: TailoredCourse) -> Part:
    """Return a section as the handout shows it."""
    lone = lone_name(course)
    return Part(
        number=section.number,
        title=section.title,
        objective=section.objective.text,
        duration=duration(section.minutes, course.language),
        accent=accent_of(section),
        topics=tuple(_testimony(topic, lone, course.language) for topic in section.topics),
        activity=_exercise(section.activity, course.language),
        takeaways=_takeaways(section),
        notes=range(_NOTE_LINES),
    )


def _takeaways(section: CourseSection) -> tuple[str, ...]:
    """What the section's box keeps: nothing where its only testimony has just said it in a box of its own."""
    texts = tuple(point.text for point in section.takeaways)
    said = {point.text for point in section.topics[0].points} if len(section.topics) == 1 else set()
    return () if said.issuperset(texts) else texts


def lone_name(course: TailoredCourse) -> str:
    """The only interviewee's name: each answer is signed with it, the role stands with the sources."""
    names = [typeset(record.interviewee, course.language) for record in course.interviews]
    return names[0] if len(names) == 1 else ""


def _testimony(topic: Topic, lone: str, language: str) -> Testimony:
    asked = topic.title == topic.question
    title = short_question(topic.title) if asked else topic.title
    return Testimony(
        title=title,
        question=topic.question if topic.question != title else "",
        paragraphs=topic.told,
        points=tuple(point.text for point in topic.points),
        quote=topic.quote.text if topic.quote else "",
        attribution=signature(topic, lone),
        reference=number_of(topic, language),
        terms=tuple(Definition(term.term, term.explanation) for term in topic.terms),
        elsewhere=topic.home,
    )


def signature(topic: Topic, lone: str) -> str:
    """Who signs an answer: the name alone where nobody else was interviewed."""
    return lone if lone and topic.attribution.startswith(lone) else topic.attribution


def number_of(topic: Topic, language: str) -> str:
    """The question's number: the name of who answered it, which stands before it, is not said again."""
    name = topic.attribution.partition(", ")[0]
    if not topic.reference.endswith(name):
        return topic.reference
    return typeset(catalogue(language).gettext("Question {number}").format(number=topic.number), language)


def _exercise(activity: Activity, language: str) -> Exercise:
    return Exercise(
        title=activity.title,
        instructions=activity.instructions,
        grouping=activity.grouping,
        duration=duration(activity.minutes, language),
        result=activity.result,
        lines=range(min(max(activity.minutes // 5 + 2, _ACTIVITY_LINES[0]), _ACTIVITY_LINES[1])),
    )
