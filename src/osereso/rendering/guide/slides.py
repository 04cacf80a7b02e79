"""Which slides of the deck go with a step, and with what is said in it.

Nobody marks a slide with its step, and trainers rewrite the outline. A slide of a section is known by its
section; the others by the words that their title shares with a step of the timetable, in order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.rendering.deck.slides import Role
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from osereso.model.course import CourseSection, Step, TailoredCourse, Topic
    from osereso.rendering.deck.slides import Numbered, Paragraph

_RECAPS = (Role.RECAP, Role.FACING)
_QUICK = (Role.QUESTION, Role.ANSWER)
_NO_TOPIC = (Role.ACTIVITY, *_RECAPS, *_QUICK)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The slides of a deck, to be asked for what belongs to a step, a topic or a moment of a section."""

    slides: tuple[Numbered, ...]

    def of_topic(self, section: CourseSection, topic: Topic) -> list[Numbered]:
        """The slides that show a topic, where its section tells it: their notes hold its question."""
        return [
            one
            for one in self._taught(section)
            if one.slide.role not in _NO_TOPIC and topic.question in _noted(one)
        ]

    def of_activity(self, section: CourseSection) -> list[Numbered]:
        """The slides of the section's activity."""
        return [one for one in self._taught(section) if one.slide.role is Role.ACTIVITY]

    def of_quick_question(self, section: CourseSection) -> list[Numbered]:
        """The slides of the question that the room answers by raising hands, and its answer."""
        return [one for one in self._taught(section) if one.slide.role in _QUICK]

    def of_recap(self, section: CourseSection) -> list[Numbered]:
        """The slides of what to keep."""
        return [one for one in self._taught(section) if one.slide.role in _RECAPS]

    def opening(self, section: CourseSection) -> list[Numbered]:
        """The slides that open a section, up to its first topic."""
        shown = [one for one in self.slides if one.slide.section == section.number]
        first = next((one for topic in section.topics for one in self.of_topic(section, topic)), None)
        return shown[: shown.index(first)] if first in shown else shown[:1]

    def _taught(self, section: CourseSection) -> list[Numbered]:
        return [
            one
            for one in self.slides
            if one.slide.section == section.number and one.slide.role is not Role.SECTION
        ]


def by_step(course: TailoredCourse, slides: Sequence[Numbered]) -> tuple[tuple[Numbered, ...], ...]:
    """Return the slides of each step, in the timetable's order; a slide stands in one step alone.

    A slide that announces no step belongs with the one before it.
    """
    numbers = {section.id: section.number for section in course.sections}
    told: list[list[Numbered]] = [[] for _ in course.steps]
    here = 0
    for one in slides:  # a section's second step announces itself in no slide
        ahead = [
            place
            for place in range(here + 1, len(course.steps))
            if course.steps[place].section is None
            or course.steps[place].section != course.steps[here].section
        ]
        here = next((place for place in ahead if _announces(one, course, course.steps[place], numbers)), here)
        told[here].append(one)
    return tuple(tuple(found) for found in told)


def _announces(one: Numbered, course: TailoredCourse, step: Step, numbers: dict[str, int]) -> bool:
    if step.section:
        return one.slide.section == numbers[step.section]
    if one.slide.section:
        return False
    title = fold(one.slide.title)
    if step.kind == "quiz":
        return "quiz" in title.split()
    return title.startswith(fold(course.action_plan.title if step.kind == "closing" else step.title))


def numbers_of(slides: Iterable[Numbered]) -> str:
    """Return the numbers as a person looks them up: « 7 », « 7–9 », « 7–9, 12 »; nothing for no slide."""
    runs: list[tuple[int, int]] = []
    for one in sorted(slides, key=lambda one: one.first):
        if runs and runs[-1][1] + 1 >= one.first:
            runs[-1] = (runs[-1][0], max(runs[-1][1], one.last))
        else:
            runs.append((one.first, one.last))
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in runs)


def prompt(slides: Sequence[Numbered], question: str) -> str:
    """Return what the notes of a topic's first slide have the trainer ask of the group.

    That is the last paragraph with a label in bold before the notes quote the interview.
    """
    asked = ""
    for paragraph in slides[0].slide.notes if slides else ():
        if question in paragraph.text:
            return asked
        asked = _after_label(paragraph) or asked
    return ""


def _after_label(paragraph: Paragraph) -> str:
    first, *others = paragraph.runs
    return "".join(run.text for run in others).strip() if first.bold else ""


def _noted(one: Numbered) -> str:
    return "\n".join(paragraph.text for paragraph in one.slide.notes)
