"""What stands in the handout and in which order: plain values, decided without any Word file."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from osereso.messages import catalogue
from osereso.rendering.handout.headings import short_question
from osereso.rendering.word.finishing import Accent
from osereso.typography import NBSP, duration, elide, typeset

if TYPE_CHECKING:
    from osereso.model.course import Activity, CourseSection, Objective, TailoredCourse, Topic
    from osereso.model.module import InterviewRecord
    from osereso.model.quiz import Quiz

_ACCENTS = ("accent1", "accent2", "accent3", "accent4")
_ACTIVITY_LINES = (3, 5)  # at least and at most: one for five minutes, and two more
_NOTE_LINES = 4  # in a part; they stretch to the foot of a page that is nearly full
_LAST_NOTE_LINES = 8
_SCALE = ("1", "2", "3", "4")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the programme."""

    start: str
    title: str
    duration: str
    kind: str


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


@dataclass(frozen=True, slots=True)
class Goal:
    """An objective, with the scale on which participants place themselves before and after."""

    number: int
    text: str
    scale: str


@dataclass(frozen=True, slots=True)
class Plan:
    """The action plan: a table with these columns and this many empty rows."""

    title: str
    instructions: str
    columns: tuple[str, ...]
    rows: range


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


@dataclass(frozen=True, slots=True)
class HandoutOutline:
    """The handout, in reading order."""

    objectives: tuple[Goal, ...]
    programme: tuple[Line, ...]
    ground_rules: tuple[str, ...]
    sections: tuple[Part, ...]
    house_accent: Accent
    action_plan: Plan
    quiz_size: int
    notes: range
    sources: tuple[Origin, ...]

    def values(self) -> dict[str, object]:
        """The names that a template may use."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


def outline(course: TailoredCourse, quiz: Quiz) -> HandoutOutline:
    """Return what the handout of a course holds."""
    return HandoutOutline(
        objectives=tuple(_goal(objective) for objective in course.objectives),
        programme=tuple(
            Line(step.start, step.title, duration(step.minutes, course.language), step.kind)
            for step in course.steps
        ),
        ground_rules=course.ground_rules,
        sections=tuple(_part(section, course) for section in course.sections),
        house_accent=Accent(_ACCENTS[0]),
        action_plan=Plan(
            course.action_plan.title,
            course.action_plan.instructions,
            course.action_plan.columns,
            range(course.action_plan.lines),
        ),
        quiz_size=len(quiz.items),
        notes=range(_LAST_NOTE_LINES),
        sources=tuple(_origin(record, course) for record in course.interviews),
    )


def _goal(objective: Objective) -> Goal:
    return Goal(objective.number, objective.text, f"{NBSP * 3}".join(_SCALE))


def _lone_name(course: TailoredCourse) -> str:
    """The only interviewee's name: each answer is signed with it, the role stands with the sources."""
    names = [typeset(record.interviewee, course.language) for record in course.interviews]
    return names[0] if len(names) == 1 else ""


def _part(section: CourseSection, course: TailoredCourse) -> Part:
    lone = _lone_name(course)
    return Part(
        number=section.number,
        title=section.title,
        objective=section.objective.text,
        duration=duration(section.minutes, course.language),
        accent=Accent(_ACCENTS[(section.number - 1) % len(_ACCENTS)]),
        topics=tuple(_testimony(topic, lone, course.language) for topic in section.topics),
        activity=_exercise(section.activity, course.language),
        takeaways=tuple(point.text for point in section.takeaways),
        notes=range(_NOTE_LINES),
    )


def _testimony(topic: Topic, lone: str, language: str) -> Testimony:
    asked = topic.title == topic.question
    title = short_question(topic.title) if asked else topic.title
    return Testimony(
        title=title,
        question=topic.question if topic.question != title else "",
        paragraphs=topic.told,
        points=tuple(point.text for point in topic.points),
        quote=topic.quote.text if topic.quote else "",
        attribution=lone if lone and topic.attribution.startswith(lone) else topic.attribution,
        reference=_number_of(topic, language),
        terms=tuple(Definition(term.term, term.explanation) for term in topic.terms),
        elsewhere=topic.home,
    )


def _number_of(topic: Topic, language: str) -> str:
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
