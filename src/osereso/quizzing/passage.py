"""A sentence of the interview, word for word: which question does it answer?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType, Option
from osereso.quizzing.belonging import echoes, speaks
from osereso.quizzing.candidates import Candidate, Draft, Passage, key_of
from osereso.quizzing.feedback import answers, right, there
from osereso.quizzing.questions import direct, focused
from osereso.quizzing.standing import quotable
from osereso.quizzing.wording import bare, inner_quotes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

    from osereso.model.course import CourseSection, Topic
    from osereso.model.source import Source
    from osereso.quizzing.material import Material

KIND = "passage"
_WRONG = 2
_FEWEST, _MOST = 6, 35  # words of a quotation: enough to say something, few enough to be read twice
_EARLY = 0.6  # of an answer; its end often speaks of something else
_LENGTHS = (0.4, 2.5)  # of the other questions


def passage(material: Material, random: Random) -> Iterator[Candidate]:
    """Yield an item for each sentence that could not have answered the questions of other sections."""
    asked = [(section, topic) for section in material.course.sections for topic in section.topics]
    asked = [(section, topic) for section, topic in asked if focused(topic.question)]
    for section, topic in asked:
        if not direct(topic.question) or not topic.answer:
            continue
        for text, source in _sentences(section, topic, material):
            fitting = _others(text, topic, section, asked, material)
            if len(fitting) >= _WRONG:
                others = random.sample(fitting, _WRONG)
                yield _candidate(text, Passage(section, topic, source), others, material, random)


def _others(
    text: str,
    topic: Topic,
    section: CourseSection,
    asked: Sequence[tuple[CourseSection, Topic]],
    material: Material,
) -> list[Topic]:
    """The questions that a passage certainly does not answer, none twice.

    An answer that serves two sections has two topics: the passage could serve neither.
    """
    found = {other.exchange: other for _home, other in asked if other.answer}
    wrong = [_wrong(text, topic, section, home, other, material) for home, other in asked]
    doubtful = {other.exchange for (_home, other), sure in zip(asked, wrong, strict=True) if not sure}
    return [other for exchange, other in found.items() if exchange not in doubtful]


def _sentences(section: CourseSection, topic: Topic, material: Material) -> Iterator[tuple[str, Source]]:
    """The quotation of an answer and the sentences behind its ideas, of those that answer by themselves."""
    found = {idea.sentence: idea.source for idea in material.of_topic(topic) if idea.sentence}
    if topic.quote is not None:
        found[topic.quote.text] = topic.quote.source
    told = " ".join(material.answers.get(topic.exchange, ()))
    for text, source in found.items():
        early = told.find(text) <= _EARLY * len(told)
        sized = _FEWEST <= len(text.split()) <= _MOST
        clear = quotable(text, topic.question) and not echoes(text, topic.question, material)
        if sized and clear and (early or speaks(section, text)):
            yield text, source


def _wrong(
    text: str, topic: Topic, section: CourseSection, home: CourseSection, other: Topic, material: Material
) -> bool:
    """Whether a sentence certainly does not answer another question of the same interview."""
    low, high = _LENGTHS
    return (
        home.id != section.id
        and other.interview == topic.interview
        and not echoes(text, other.question, material)
        and not speaks(home, f"{text} | {topic.question}")
        and not speaks(section, other.question)
        and low * len(topic.question) <= len(other.question) <= high * len(topic.question)
    )


def _candidate(
    text: str, at: Passage, others: Sequence[Topic], material: Material, random: Random
) -> Candidate:
    wrong = there(at.topic, material)
    item = Draft(
        at=at,
        kind=KIND,
        type=ItemType.SINGLE_CHOICE,
        stem=material.say(
            "In the interview, which question does this passage answer: “{quote}”?",
            quote=inner_quotes(bare(text)),
        ),
        feedback=answers(at.topic, material),
        options=[
            Option(one.question, one is at.topic, right(material) if one is at.topic else wrong)
            for one in random.sample([at.topic, *others], len(others) + 1)
        ],
    ).item()
    tested = frozenset(key_of(idea) for idea in material.of_topic(at.topic) if idea.sentence == text)
    return Candidate(item, tested | {f"{KIND} {at.topic.exchange}"}, tested, merit=1)
