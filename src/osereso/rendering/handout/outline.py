"""What stands in the handout and in which order: plain values, decided without any Word file."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from osereso.rendering.handout.cases import case_study
from osereso.rendering.handout.glossary import glossary
from osereso.rendering.handout.memo import memo
from osereso.rendering.handout.parts import house_accent, part
from osereso.rendering.handout.sources import sources
from osereso.rendering.handout.training import training
from osereso.typography import NBSP, duration

if TYPE_CHECKING:
    from osereso.model.course import Objective, TailoredCourse
    from osereso.model.quiz import Quiz
    from osereso.rendering.handout.cases import CaseStudy
    from osereso.rendering.handout.glossary import Entry
    from osereso.rendering.handout.memo import Reminder
    from osereso.rendering.handout.parts import Part
    from osereso.rendering.handout.sources import Origin
    from osereso.rendering.handout.training import TrainingItem
    from osereso.rendering.word.finishing import Accent

_NOTE_LINES = 4  # at least, at the end; they stretch to the foot of their page
_SCALE = ("1", "2", "3", "4")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the programme."""

    start: str
    title: str
    duration: str
    kind: str


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
class HandoutOutline:
    """The handout, in reading order; the answers to ``training`` and ``case_study.advice`` come last."""

    objectives: tuple[Goal, ...]
    programme: tuple[Line, ...]
    ground_rules: tuple[str, ...]
    sections: tuple[Part, ...]
    house_accent: Accent
    case_study: CaseStudy
    memo: tuple[Reminder, ...]
    action_plan: Plan
    glossary: tuple[Entry, ...]
    sources: tuple[Origin, ...]
    contact: str
    quiz_size: int
    training: tuple[TrainingItem, ...]
    notes: range

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
        sections=tuple(part(section, course) for section in course.sections),
        house_accent=house_accent(),
        case_study=case_study(course),
        memo=memo(course.sections),
        action_plan=Plan(
            course.action_plan.title,
            course.action_plan.instructions,
            course.action_plan.columns,
            range(course.action_plan.lines),
        ),
        glossary=glossary(course),
        sources=sources(course),
        contact=course.session.contact,
        quiz_size=len(quiz.items),
        training=training(quiz),
        notes=range(_NOTE_LINES),
    )


def _goal(objective: Objective) -> Goal:
    return Goal(objective.number, objective.text, f"{NBSP * 3}".join(_SCALE))
