"""The steps of a course as the schedule tells them: plain values, decided without any Word file."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from osereso.typography import duration

if TYPE_CHECKING:
    from osereso.model.course import CourseSection, Objective, Step, TailoredCourse
    from osereso.model.quiz import Quiz

_OUTSIDE = ("lunch",)  # kinds of steps that are no time of training


@dataclass(frozen=True, slots=True)
class Task:
    """What participants do in a section, and what shows that they can."""

    title: str
    grouping: str
    duration: str
    result: str


@dataclass(frozen=True, slots=True)
class Stage:
    """A line of the schedule.

    ``kind`` is the step's (``section``, ``welcome``, ``quiz``, ``break``, ``lunch``, ``closing``), or
    ``positioning`` for a quiz that opens the course and ``recall`` for a welcome in the middle of it.
    ``contents`` are the topics that begin here, ``task`` stands where the section ends. ``quiz_size`` is 0
    outside quizzes.
    """

    start: str
    duration: str
    title: str
    kind: str
    objective: str
    contents: tuple[str, ...]
    task: Task | None
    quiz_size: int


@dataclass(frozen=True, slots=True)
class Schedule:
    """The schedule, in reading order. ``total`` is the time of training, meals left out."""

    objectives: tuple[Objective, ...]
    stages: tuple[Stage, ...]
    total: str
    pass_mark: int

    def values(self) -> dict[str, object]:
        """The names that a template may use."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


def schedule(course: TailoredCourse, quiz: Quiz) -> Schedule:
    """Return what the schedule of a course holds."""
    sections = {section.id: section for section in course.sections}
    first = {step.section: place for place, step in reversed(list(enumerate(course.steps)))}
    last = {step.section: place for place, step in enumerate(course.steps)}
    last_quiz = max((place for place, step in enumerate(course.steps) if step.kind == "quiz"), default=0)
    stages = []
    for place, step in enumerate(course.steps):
        section = sections.get(step.section or "")
        begins, ends = first[step.section] == place, last[step.section] == place
        stage = _stage(step, section, course.language, len(quiz.items), begins=begins, ends=ends)
        stages.append(replace(stage, kind=_kind(step, place, last_quiz)))
    trained = sum(step.minutes for step in course.steps if step.kind not in _OUTSIDE)
    return Schedule(course.objectives, tuple(stages), duration(trained, course.language), quiz.pass_mark)


def _kind(step: Step, place: int, last_quiz: int) -> str:
    if step.kind == "quiz" and place < last_quiz:
        return "positioning"
    return "recall" if step.kind == "welcome" and place else step.kind


def _stage(
    step: Step, section: CourseSection | None, language: str, quiz_size: int, *, begins: bool, ends: bool
) -> Stage:
    return Stage(
        start=step.start,
        duration=duration(step.minutes, language),
        title=step.title,
        kind=step.kind,
        objective=section.objective.text if section and begins else "",
        contents=tuple(topic.title for topic in section.topics) if section and begins else (),
        task=_task(section, language) if section and ends else None,
        quiz_size=quiz_size if step.kind == "quiz" else 0,
    )


def _task(section: CourseSection, language: str) -> Task:
    activity = section.activity
    return Task(activity.title, activity.grouping, duration(activity.minutes, language), activity.result)
