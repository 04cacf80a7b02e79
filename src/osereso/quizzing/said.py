"""What did the professional say? Ideas of an answer among ideas that nobody in the interview has."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType, Option
from osereso.quizzing.belonging import names_section
from osereso.quizzing.candidates import Candidate, Draft, keys_of
from osereso.quizzing.feedback import quotations, right
from osereso.quizzing.questions import direct, focused
from osereso.quizzing.wording import inner_quotes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

    from osereso.model.course import Topic
    from osereso.quizzing.distractors import Distractors
    from osereso.quizzing.material import Idea, Material

_WRONG = 2
_LENGTHS = 1.6  # the longest right idea over the shortest


def said(distractors: Distractors, material: Material, random: Random) -> Iterator[Candidate]:
    """Yield an item with one right idea for each idea that deserves a question."""
    for idea in _asked(material):
        wrong = distractors.beside(idea, _WRONG, material, random)
        if wrong:
            yield _candidate([idea], wrong, material, random)


def said_several(distractors: Distractors, material: Material, random: Random) -> Iterator[Candidate]:
    """Yield items with two right ideas of one answer."""
    for topic in material.course.topics:
        ideas = [idea for idea in _asked(material) if idea.topic is topic]
        pairs = [
            (one, other)
            for place, one in enumerate(ideas)
            for other in ideas[place + 1 :]
            if one.shape is other.shape
            and not one.roots & other.roots
            and max(len(one.text), len(other.text)) <= _LENGTHS * min(len(one.text), len(other.text))
        ]
        for pair in random.sample(pairs, min(2, len(pairs))):
            wrong = distractors.beside(pair[0], _WRONG, material, random)
            if wrong:
                yield _candidate(pair, wrong, material, random)


def generators(distractors: Distractors) -> dict[str, partial[Iterator[Candidate]]]:
    """The generators that need the bank, by their names."""
    return {"said-several": partial(said_several, distractors), "said": partial(said, distractors)}


def _asked(material: Material) -> list[Idea]:
    return [
        idea
        for idea in material.ideas
        if idea.askable and not idea.vague and idea.sentence and not names_section(idea, idea.section)
    ]


def _candidate(ideas: Sequence[Idea], wrong: Sequence[str], material: Material, random: Random) -> Candidate:
    several = len(ideas) > 1
    no = material.say("No: this idea is not in the interview.")
    options = [
        *(Option(idea.text, correct=True, feedback=right(material)) for idea in ideas),
        *(Option(text, correct=False, feedback=no) for text in wrong),
    ]
    topic = ideas[0].topic
    item = Draft(
        at=ideas[0],
        kind="said-several" if several else "said",
        type=ItemType.MULTIPLE_CHOICE if several else ItemType.SINGLE_CHOICE,
        stem=_stem(topic, ideas[0], material, several=several),
        feedback=quotations(ideas, material),
        options=random.sample(options, len(options)),
        difficulty=2 if several else 1,
    ).item()
    once = frozenset({f"{item.kind} {topic.exchange}"})  # a question is asked once in each form
    merit = min(idea.merit for idea in ideas)
    return Candidate(item, keys_of(ideas) | once, keys_of(ideas), merit=merit)


def _stem(topic: Topic, idea: Idea, material: Material, *, several: bool) -> str:
    if topic.answer and focused(topic.question) and direct(topic.question):
        facts = {"name": material.name_of(topic), "question": inner_quotes(topic.question)}
        if several:
            return material.say(
                "What does {name} answer to the question “{question}” Several answers are right.", **facts
            )
        return material.say("What does {name} answer to the question “{question}”", **facts)
    section = inner_quotes(idea.section.title)
    if several:
        return material.say(
            "Which of these ideas are in the interview, in the part “{section}”? Several are right.",
            section=section,
        )
    return material.say("Which of these ideas is in the interview, in the part “{section}”?", section=section)
