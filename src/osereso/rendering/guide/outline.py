"""What stands in the trainer's guide and in which order: plain values, decided without any Word file."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from osereso.rendering.guide.answers import answers
from osereso.rendering.guide.moments import moments
from osereso.rendering.guide.papers import papers
from osereso.rendering.guide.scenes import days, scenes
from osereso.rendering.guide.slides import Shelf, by_step
from osereso.rendering.guide.spare import cuts, richest
from osereso.rendering.handout.cases import case_study
from osereso.rendering.quiz.sheet import pass_score
from osereso.rendering.schedule.steps import schedule
from osereso.typography import clock, since_midnight, typeset

if TYPE_CHECKING:
    from osereso.model.course import Activity, Objective, TailoredCourse
    from osereso.model.module import InterviewRecord
    from osereso.model.quiz import Quiz
    from osereso.rendering.deck.slides import Numbered
    from osereso.rendering.guide.answers import Answer
    from osereso.rendering.guide.papers import Paper
    from osereso.rendering.guide.scenes import Scene
    from osereso.rendering.guide.spare import Cut

_NOTE_LINES = 8  # at the end; they stretch to the foot of the page


@dataclass(frozen=True, slots=True)
class Voice:
    """A professional whose words the course rests on."""

    who: str
    date: str


@dataclass(frozen=True, slots=True)
class Guide:
    """The guide, in reading order; what is a client's is empty in inter.

    ``end`` is the hour when the session ends, nothing where it takes several days.
    ``group`` counts the participants, 0 where nobody knows them yet. ``reread`` is the question whose answer
    is worth reading aloud when time is left, ``study`` says whether the booklet has cases to work on.
    """

    total: str
    end: str
    group: int
    voices: tuple[Voice, ...]
    papers: tuple[Paper, ...]
    ground_rules: tuple[str, ...]
    sponsor: str
    cases: tuple[str, ...]
    objectives: tuple[Objective, ...]
    scenes: tuple[Scene, ...]
    opening: Activity
    plan_title: str
    plan_instructions: str
    answers: tuple[Answer, ...]
    quiz_size: int
    pass_mark: int
    pass_score: int
    cuts: tuple[Cut, ...]
    reread: str
    study: bool
    notes: range

    def values(self) -> dict[str, object]:
        """The names that a template may use."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


def guide(course: TailoredCourse, quiz: Quiz, slides: tuple[Numbered, ...]) -> Guide:
    """Return what the guide of a course holds; ``slides`` are the deck's, with their numbers."""
    told = schedule(course, quiz)
    shelf = Shelf(slides)
    taught = {section.id: moments(section, course, quiz, shelf) for section in course.sections}
    client = course.session.client if course.session.intra else None
    last, rich = course.steps[-1], richest(course)
    return Guide(
        total=told.total,
        end=clock(since_midnight(last.start) + last.minutes) if not any(days(course.steps)) else "",
        group=len(course.session.participants),
        voices=tuple(_voice(record, course.language) for record in course.interviews),
        papers=papers(course, quiz),
        ground_rules=course.ground_rules,
        sponsor=typeset(client.sponsor, course.language) if client else "",
        cases=tuple(typeset(case, course.language) for case in client.cases) if client else (),
        objectives=course.objectives,
        scenes=scenes(course, told.stages, by_step(course, slides), taught),
        opening=course.opening,
        plan_title=course.action_plan.title,
        plan_instructions=course.action_plan.instructions,
        answers=answers(quiz),
        quiz_size=len(quiz.items),
        pass_mark=quiz.pass_mark,
        pass_score=pass_score(quiz),
        cuts=cuts(course, quiz),
        reread=rich.question if rich else "",
        study=bool(case_study(course).cases),
        notes=range(_NOTE_LINES),
    )


def _voice(record: InterviewRecord, language: str) -> Voice:
    who = ", ".join(part for part in (record.interviewee, record.role) if part)
    return Voice(typeset(who, language), typeset(record.date, language))
