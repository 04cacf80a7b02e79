"""To which section does an idea belong?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType, Option
from osereso.quizzing.belonging import plain
from osereso.quizzing.candidates import Candidate, Draft, key_of
from osereso.quizzing.feedback import home, quotation, right

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from osereso.model.course import CourseSection
    from osereso.quizzing.material import Idea, Material

KIND = "categorise"
_OTHERS = 2  # three options: more of them do not measure better


def categorise(material: Material, random: Random) -> Iterator[Candidate]:
    """Yield a question for each idea whose section is beyond doubt."""
    for idea in material.ideas:
        others = [section for section in material.course.sections if section.id != idea.section.id]
        if len(others) < _OTHERS or not plain(idea, material):
            continue
        chosen = {section.id for section in random.sample(others, _OTHERS)} | {idea.section.id}
        yield _candidate(idea, [one for one in material.course.sections if one.id in chosen], material)


def _candidate(idea: Idea, sections: list[CourseSection], material: Material) -> Candidate:
    item = Draft(
        at=idea,
        kind=KIND,
        type=ItemType.SINGLE_CHOICE,
        stem=material.say(
            "According to the interview, to which section does this idea belong: “{idea}”?",
            idea=idea.quoted,
        ),
        feedback=quotation(idea, material),
        options=[_option(idea, section, material) for section in sections],
        difficulty=2,
    ).item()
    return Candidate(
        item, frozenset({key_of(idea)}), frozenset({key_of(idea)}), merit=idea.merit, by_section=True
    )


def _option(idea: Idea, section: CourseSection, material: Material) -> Option:
    correct = section.id == idea.section.id
    return Option(section.title, correct, right(material) if correct else home(idea, material))
