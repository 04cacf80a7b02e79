"""A sentence with its last words kept back, answered by choosing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType, Option
from osereso.quizzing.candidates import Candidate, Draft, key_of
from osereso.quizzing.feedback import quotation, right
from osereso.quizzing.swaps import after_colon, last_phrase
from osereso.quizzing.wording import inner_quotes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from osereso.quizzing.material import Material
    from osereso.quizzing.swaps import Blank

KIND = "cloze"
GAP = "______"
_WRONG = 2


def cloze(material: Material, random: Random) -> Iterator[Candidate]:
    """Yield a question for each idea whose explanation or last noun phrase can be kept back."""
    for idea in material.ideas:
        for keep_back in (after_colon, last_phrase):
            found = keep_back(idea, _WRONG, material, random)
            if found is not None and _worth_asking(found):
                yield _candidate(found, material, random)


def _worth_asking(found: Blank) -> bool:
    """A single word for a thing has no wrong answer that anybody would choose."""
    return found.closed or all(" " in text for text in (found.right, *found.wrong))


def _candidate(found: Blank, material: Material, random: Random) -> Candidate:
    idea = found.idea
    texts = [found.right, *found.wrong]
    wrong = material.say("No: these words come from another passage of the interview.")
    item = Draft(
        at=idea,
        kind=KIND,
        type=ItemType.CLOZE,
        stem=material.say(
            "According to {name}, which words complete this idea: “{idea}”?",
            name=material.name_of(idea.topic),
            idea=inner_quotes(found.before) + GAP,
        ),
        feedback=quotation(idea, material),
        options=[
            Option(text, correct=text == texts[0], feedback=right(material) if text == texts[0] else wrong)
            for text in random.sample(texts, len(texts))
        ],
        difficulty=1,
    ).item()
    merit = idea.merit + 2 * found.closed - 1
    return Candidate(item, frozenset({key_of(idea)}), frozenset(), frozenset({key_of(idea)}), merit)
