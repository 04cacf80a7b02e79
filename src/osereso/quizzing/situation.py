"""An open case: a difficulty in the professional's words; the model answer is what they advise.

Nothing is made up: the situation and the advice are sentences of the interview, and speak of the same things.
No machine marks it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType
from osereso.quizzing.candidates import Candidate, Draft, key_of, keys_of
from osereso.quizzing.feedback import quotation
from osereso.quizzing.standing import quotable
from osereso.quizzing.wording import inner_quotes, roots

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from osereso.quizzing.material import Idea, Material

KIND = "case"
_DIFFICULTIES, _ADVICE = "difficultes", "conseils"
_FEWEST, _MOST = 8, 45  # words of a situation
_ADVICES = 3


def situation(material: Material, random: Random) -> Iterator[Candidate]:  # noqa: ARG001 - one signature
    """Yield a case for each sentence that tells a difficulty, where the course gives advice."""
    advice = _advice(material)
    for idea in material.ideas:
        told = _FEWEST <= len(idea.sentence.split()) <= _MOST and quotable(idea.sentence, idea.topic.question)
        if idea.section.id == _DIFFICULTIES and told:
            near = _near(idea, advice, material)
            if near:
                yield _candidate(idea, near, material)


def _near(idea: Idea, advice: list[Idea], material: Material) -> list[Idea]:
    """The advice that speaks of the same things as a difficulty, in the order of the interview."""
    things = (roots(idea.sentence) | idea.roots) - material.common
    shared = {one: len((roots(one.sentence) | one.roots) & things) for one in advice}
    best = sorted((one for one in advice if shared[one]), key=lambda one: -shared[one])[:_ADVICES]
    return [one for one in advice if one in best]


def _advice(material: Material) -> list[Idea]:
    """The pieces of advice that can be read alone, one a sentence."""
    found = {
        idea.sentence: idea
        for idea in material.ideas
        if idea.section.id == _ADVICE and idea.sentence and not idea.vague and idea.askable
    }
    return list(found.values())


def _candidate(idea: Idea, advice: list[Idea], material: Material) -> Candidate:
    item = Draft(
        at=idea,
        kind=KIND,
        type=ItemType.OPEN,
        stem=material.say(
            "{name} tells: “{quote}” What would you do in such a situation?",
            name=material.name_of(idea.topic),
            quote=inner_quotes(idea.sentence),
        ),
        feedback=material.say(
            "There is more than one good answer. Compare yours with the advice of the interview."
        ),
        model_answer="\n".join(dict.fromkeys(quotation(one, material) for one in advice)),
        difficulty=3,
    ).item()
    return Candidate(item, frozenset({f"{KIND} {key_of(idea)}"}), keys_of([idea, *advice]), merit=idea.merit)
