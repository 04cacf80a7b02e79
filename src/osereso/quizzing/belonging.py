"""How certain it is that an idea serves its section and no other.

The mapping decides by the whole answer; a key must hold for the single idea. Words that speak for a
section are looked for in the idea and in the question it answers: an idea is certain when something
speaks for its own section and nothing for another one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from osereso.quizzing.lexicon import ALIKE, ALIKE_IN_INFINITIVE, SECTION_CUES
from osereso.quizzing.wording import Shape, roots
from osereso.text import fold

if TYPE_CHECKING:
    from osereso.model.course import CourseSection
    from osereso.quizzing.material import Idea, Material

_ENOUGH = 2  # words; one alone could be said of anything


def certain(idea: Idea, material: Material) -> bool:
    """Whether an idea serves its section beyond doubt."""
    if len(idea.roots) < _ENOUGH or _shared_exchange(idea, material):
        return False
    speaking = {section.id for section in material.course.sections if _speaks(section, _heard(idea))}
    return speaking == {idea.section.id}


def foreign(idea: Idea, section: CourseSection) -> bool:
    """Whether nothing in an idea of another section speaks for this one."""
    return idea.section.id != section.id and not _speaks(section, _folded(idea.text))


def strays(idea: Idea, material: Material) -> bool:
    """Whether an idea speaks for another section and not for its own: a slip told among advice."""
    folded = _folded(idea.text)
    others = [section for section in material.course.sections if section.id != idea.section.id]
    return not _speaks(idea.section, folded) and any(_speaks(section, folded) for section in others)


def mistakable(idea: Idea, section: CourseSection) -> bool:
    """Whether an idea might pass for an answer to a question on another section."""
    pair = (idea.section.id, section.id)
    infinitive = idea.shape is Shape.INFINITIVE
    return not foreign(idea, section) or pair in ALIKE or (infinitive and pair in ALIKE_IN_INFINITIVE)


def names_section(idea: Idea, section: CourseSection) -> bool:
    """Whether an idea has a word of the section's title in it, and so gives the answer away."""
    return bool(idea.roots & roots(section.title))


def _shared_exchange(idea: Idea, material: Material) -> bool:
    """Whether the answer serves several sections."""
    homes = {
        section.id
        for section in material.course.sections
        for topic in section.topics
        if topic.exchange == idea.topic.exchange
    }
    return len(homes) > 1


def _heard(idea: Idea) -> str:
    return _folded(f"{idea.topic.question} | {idea.text}")


def _folded(text: str) -> str:
    return f" {fold(text)} "


def _speaks(section: CourseSection, folded: str) -> bool:
    return bool(_cues(section.id, section.title).search(folded))


@lru_cache(maxsize=64)
def _cues(section_id: str, title: str) -> re.Pattern[str]:
    words = SECTION_CUES.get(section_id) or "|".join(sorted(map(re.escape, roots(title)))) or "(?!)"
    return re.compile(rf" (?:{words})")
