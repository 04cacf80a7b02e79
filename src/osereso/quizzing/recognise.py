"""Which of these ideas belongs to a section? The reverse of categorising: ideas are compared, not titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType, Option
from osereso.quizzing.belonging import foreign, plain
from osereso.quizzing.candidates import Candidate, Draft, key_of, keys_of
from osereso.quizzing.feedback import home, quotation, right
from osereso.quizzing.wording import inner_quotes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

    from osereso.quizzing.material import Idea, Material

KIND = "recognise"
_WRONG = 2
_LENGTHS = (0.6, 1.5)


def recognise(material: Material, random: Random) -> Iterator[Candidate]:
    """Yield a question for each idea whose section is beyond doubt, among ideas of two other sections."""
    sure = [one for one in material.ideas if plain(one, material)]
    for idea in sure:
        fitting = [other for other in sure if _wrong(other, idea)]
        random.shuffle(fitting)
        wrong = list({other.section.id: other for other in fitting}.values())[:_WRONG]
        if len(wrong) == _WRONG:
            yield _candidate(idea, wrong, material, random)


def _wrong(other: Idea, idea: Idea) -> bool:
    """Whether another idea looks like this one and certainly belongs elsewhere."""
    return (
        foreign(other, idea.section)
        and other.shape is idea.shape
        and (":" in other.text) == (":" in idea.text)
        and not other.roots & idea.roots
        and _LENGTHS[0] * len(idea.text) <= len(other.text) <= _LENGTHS[1] * len(idea.text)
    )


def _candidate(idea: Idea, wrong: Sequence[Idea], material: Material, random: Random) -> Candidate:
    ideas = [idea, *wrong]
    item = Draft(
        at=idea,
        kind=KIND,
        type=ItemType.SINGLE_CHOICE,
        stem=material.say(
            "According to the interview, which of these ideas belongs to the section “{section}”?",
            section=inner_quotes(idea.section.title),
        ),
        feedback=quotation(idea, material),
        options=[
            Option(one.text, one is idea, right(material) if one is idea else home(one, material))
            for one in random.sample(ideas, len(ideas))
        ],
        difficulty=2,
    ).item()
    once = f"{KIND} {idea.section.id}"  # a section is asked for once
    tested = frozenset({key_of(idea), once})
    return Candidate(item, tested, keys_of(ideas), merit=idea.merit, by_section=True)
