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
from osereso.quizzing.questions import direct, focused
from osereso.quizzing.wording import Shape, roots
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.model.course import CourseSection, Topic
    from osereso.quizzing.material import Idea, Material

_DENIAL = re.compile(r"\bne? (?:a|est|ont|sont|suffi\w+) pas\b")  # says nothing of what is hard
_FAMILY = 5  # letters
_EARLY = 0.8  # of an answer
_ENOUGH = 2  # words; one alone could be said of anything


def certain(idea: Idea, material: Material) -> bool:
    """Whether an idea serves its section beyond doubt."""
    if len(idea.roots) < _ENOUGH or _shared_exchange(idea, material):
        return False
    speaking = {section.id for section in material.course.sections if _speaks(section, _heard(idea))}
    return speaking == {idea.section.id}


def _answering(idea: Idea, material: Material) -> bool:
    """Whether an idea is what was asked for: the end of an answer often speaks of something else."""
    told = " ".join(material.answers.get(idea.topic.exchange, ()))
    early = told.find(idea.sentence) <= _EARLY * len(told)
    return (
        idea.askable
        and not idea.vague
        and (early or speaks(idea.section, idea.text))
        and not strays(idea, material)
        and not echoes(idea.text, idea.topic.question, material)
    )


def echoes(text: str, question: str, material: Material) -> bool:
    """Whether a text and a question have words of one family: « répondre », « que répondez-vous ».

    What half of the answers say gives nothing away.
    """
    return bool((_families(roots(text)) & _families(roots(question))) - _families(material.common))


def plain(idea: Idea, material: Material) -> bool:
    """Whether the idea's own words say which section it serves, and the idea deserves to be asked about."""
    return (
        certain(idea, material)
        and idea.askable
        and not names_section(idea, idea.section)
        and speaks(idea.section, _DENIAL.sub(" ", fold(idea.text)))
    )


def foreign(idea: Idea, section: CourseSection) -> bool:
    """Whether nothing in an idea of another section speaks for this one."""
    return idea.section.id != section.id and not _speaks(section, _folded(idea.text))


def strays(idea: Idea, material: Material) -> bool:
    """Whether an idea speaks for another section and not for its own: a slip told among advice."""
    spoken = _spoken(idea.text, material)
    return bool(spoken) and idea.section.id not in spoken


def mistakable(idea: Idea, section: CourseSection) -> bool:
    """Whether an idea might pass for an answer to a question on another section."""
    pair = (idea.section.id, section.id)
    infinitive = idea.shape is Shape.INFINITIVE
    return not foreign(idea, section) or pair in ALIKE or (infinitive and pair in ALIKE_IN_INFINITIVE)


def answered(material: Material) -> Iterator[tuple[Topic, list[Idea]]]:
    """Yield the questions that say what they ask, with the ideas that answer in other words.

    What an answer gives to a second section is beside what was asked: it is true, and no answer to ask for.
    """
    for topic in material.course.topics:
        given = [idea for idea in material.of_topic(topic) if topic.answer and _answering(idea, material)]
        if given and focused(topic.question) and direct(topic.question):
            yield topic, given


def may_answer(idea: Idea, topic: Topic, right_ones: Sequence[Idea], material: Material) -> bool:
    """Whether an idea might be taken for an answer to a question: said there, or of the same things."""
    said = frozenset[str]().union(*(one.roots for one in right_ones))
    told = roots(" ".join(material.answers.get(topic.exchange, ()))) - material.common
    return (
        idea.topic.exchange == topic.exchange
        or mistakable(idea, right_ones[0].section)
        or bool(idea.roots & (said | told))
        or echoes(idea.text, topic.question, material)
        or bool(_spoken(topic.question, material) & _spoken(idea.text, material))
    )


def speaks(section: CourseSection, text: str) -> bool:
    """Whether a word of a text speaks for a section."""
    return _speaks(section, _folded(text))


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


def _spoken(text: str, material: Material) -> frozenset[str]:
    """The sections that a text speaks for, those that the course does not have included."""
    titles = dict.fromkeys(SECTION_CUES, "") | {one.id: one.title for one in material.course.sections}
    return frozenset(name for name, title in titles.items() if _speaks_for(name, title, _folded(text)))


def _families(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word[:_FAMILY] for word in words)


def _heard(idea: Idea) -> str:
    return _folded(f"{idea.topic.question} | {idea.text}")


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    return f" {fold(text)} "


def _speaks(section: CourseSection, folded: str) -> bool:
    return _speaks_for(section.id, section.title, folded)


@lru_cache(maxsize=8192)
def _speaks_for(section_id: str, title: str, folded: str) -> bool:
    return bool(_cues(section_id, title).search(folded))


@lru_cache(maxsize=64)
def _cues(section_id: str, title: str) -> re.Pattern[str]:
    words = SECTION_CUES.get(section_id) or "|".join(sorted(map(re.escape, roots(title)))) or "(?!)"
    return re.compile(rf" (?:{words})")
