"""What did the professional answer? One right element, or several, among those of other questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType, Option
from osereso.quizzing.belonging import answered, may_answer
from osereso.quizzing.candidates import Candidate, Draft, keys_of
from osereso.quizzing.feedback import elsewhere, quotations, right
from osereso.quizzing.wording import inner_quotes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

    from osereso.model.course import Topic
    from osereso.quizzing.material import Idea, Material

_WRONG = 2
_LENGTHS = (0.6, 1.5)  # of the shortest and the longest right element


def multiple(material: Material, random: Random) -> Iterator[Candidate]:
    """Yield, for each question that got at least two elements of answer, items with several right ones."""
    for topic, given in answered(material):
        for count in (3, 2):
            if len(given) >= count:
                yield from _candidates(topic, random.sample(given, count), material, random)


def single(material: Material, random: Random) -> Iterator[Candidate]:
    """Yield an item with one right element for each idea that answers a question."""
    for topic, given in answered(material):
        for idea in given:
            yield from _candidates(topic, [idea], material, random)


def _candidates(
    topic: Topic, right_ones: Sequence[Idea], material: Material, random: Random
) -> Iterator[Candidate]:
    fitting = [idea for idea in material.ideas if _wrong(idea, topic, right_ones, material)]
    if len(fitting) < _WRONG:
        return
    ideas = [*right_ones, *random.sample(fitting, _WRONG)]
    options = [
        Option(
            one.text,
            correct=one in right_ones,
            feedback=right(material) if one in right_ones else elsewhere(one, material),
        )
        for one in random.sample(ideas, len(ideas))
    ]
    several = len(right_ones) > 1
    item = Draft(
        at=right_ones[0],
        kind="multiple" if several else "single",
        type=ItemType.MULTIPLE_CHOICE if several else ItemType.SINGLE_CHOICE,
        stem=_stem(topic, material, several=several),
        feedback=quotations(right_ones, material),
        options=options,
    ).item()
    once = frozenset({f"{item.kind} {topic.exchange}"})  # a question is asked once in each form
    merit = len(right_ones) // 2 + min(one.merit for one in right_ones)
    yield Candidate(item, keys_of(right_ones) | once, keys_of(ideas), merit=merit)


def _wrong(idea: Idea, topic: Topic, right_ones: Sequence[Idea], material: Material) -> bool:
    """Whether an idea of another section looks like the right ones and does not answer the question."""
    lengths = [len(one.text) for one in right_ones]
    return (
        not may_answer(idea, topic, right_ones, material)
        and idea.askable
        and not idea.vague
        and idea.shape in {one.shape for one in right_ones}
        and _LENGTHS[0] * min(lengths) <= len(idea.text) <= _LENGTHS[1] * max(lengths)
    )


def _stem(topic: Topic, material: Material, *, several: bool) -> str:
    facts = {"name": material.name_of(topic), "question": inner_quotes(topic.question)}
    if several:
        return material.say(
            "According to {name}, which elements answer the question “{question}” Several are right.", **facts
        )
    return material.say(
        "According to {name}, which of these elements answers the question “{question}”", **facts
    )
