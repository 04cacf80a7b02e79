"""Statements to judge: an idea given to its own question or to another, or with one term swapped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType, Option
from osereso.quizzing.belonging import answered, may_answer
from osereso.quizzing.candidates import Candidate, Draft, key_of
from osereso.quizzing.feedback import elsewhere, here, quotation, right
from osereso.quizzing.swaps import last_phrase
from osereso.quizzing.wording import Shape, inner_quotes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from osereso.model.course import Topic
    from osereso.quizzing.material import Idea, Material

KIND = "true-false"
_FALSE = 4  # wrong statements a question: enough to choose from


def true_false(material: Material, random: Random) -> Iterator[Candidate]:
    """Yield statements on what the interview says, then on what answers which question."""
    for idea in material.ideas:
        swapped = last_phrase(idea, 1, material, random) if idea.shape is Shape.CLAUSE else None
        if swapped is not None and swapped.closed:
            yield _statement(idea, swapped.before + swapped.wrong[0], material, true=False)
            yield _statement(idea, idea.text, material, true=True)
    for topic, given in answered(material):
        for idea in given:
            yield _attribution(idea, topic, material)
        others = [
            one for one in material.ideas if one.askable and not may_answer(one, topic, given, material)
        ]
        for idea in random.sample(others, min(_FALSE, len(others))):
            yield _attribution(idea, topic, material)


def _statement(idea: Idea, text: str, material: Material, *, true: bool) -> Candidate:
    """What the interview says, or the same with another person, time or place."""
    stem = material.say(
        "True or false? According to {name}: “{idea}”.",
        name=material.name_of(idea.topic),
        idea=inner_quotes(text),
    )
    wrong = material.say("No: reread the passage quoted below.")
    candidate = _candidate(idea, stem, wrong, material, true=true)
    return candidate if true else replace(candidate, shown=frozenset(), hidden=candidate.tested)


def _attribution(idea: Idea, topic: Topic, material: Material) -> Candidate:
    """The question that an idea answers, or another."""
    stem = material.say(
        "True or false? According to {name}, the idea “{idea}” answers the question “{question}”",
        name=material.name_of(topic),
        idea=idea.quoted,
        question=inner_quotes(topic.question),
    )
    true = idea.topic is topic
    wrong = here(idea, material) if true else elsewhere(idea, material)
    return _candidate(idea, stem, wrong, material, true=true)


def _candidate(idea: Idea, stem: str, wrong: str, material: Material, *, true: bool) -> Candidate:
    yes = right(material)
    item = Draft(
        at=idea,
        kind=KIND,
        type=ItemType.TRUE_FALSE,
        stem=stem,
        feedback=quotation(idea, material),
        options=[
            Option(material.say("True"), correct=true, feedback=yes if true else wrong),
            Option(material.say("False"), correct=not true, feedback=wrong if true else yes),
        ],
    ).item()
    return Candidate(item, frozenset({key_of(idea)}), frozenset({key_of(idea)}), merit=idea.merit)
