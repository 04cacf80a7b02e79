"""Things that go together: words and meanings, questions and answers, ideas and sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType, Pair
from osereso.quizzing.belonging import answered, echoes, foreign, mistakable, plain
from osereso.quizzing.candidates import Candidate, Draft, keys_of
from osereso.quizzing.feedback import quotations
from osereso.quizzing.wording import roots

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

    from osereso.quizzing.material import Idea, Material

KIND = "matching"
_PAIRS = 3
_TRIES = 8
_LONGEST = 12  # words of a meaning


def matching(material: Material, random: Random) -> Iterator[Candidate]:
    """Yield items that match words to meanings, questions to answers, ideas to sections."""
    yield from _terms(material, random)
    yield from _questions(material, random)
    yield from _sections(material, random)


def _terms(material: Material, random: Random) -> Iterator[Candidate]:
    """Words of the trade and what they mean, where the course explains enough of them."""
    known = [
        (word, meaning)
        for word, meaning in material.terms
        if meaning and not word.roots & roots(meaning) and len(meaning.split()) <= _LONGEST
    ]
    if len(known) >= _PAIRS:
        chosen = random.sample(known, min(_PAIRS + 1, len(known)))
        yield _term_candidate(chosen[:_PAIRS], chosen[_PAIRS:], material)


def _term_candidate(
    chosen: Sequence[tuple[Idea, str]], decoys: Sequence[tuple[Idea, str]], material: Material
) -> Candidate:
    words = [word for word, _meaning in chosen]
    stem = (
        material.say("Match each word of the trade with its meaning. One meaning is left over.")
        if decoys
        else material.say("Match each word of the trade with its meaning.")
    )
    item = Draft(
        at=words[0],
        kind=KIND,
        type=ItemType.MATCHING,
        stem=stem,
        feedback=quotations(words, material),
        pairs=[
            *(Pair(word.text, meaning) for word, meaning in chosen),
            *(Pair("", meaning) for _word, meaning in decoys),
        ],
    ).item()
    return Candidate(item, keys_of(words), keys_of(words), merit=2)


def _questions(material: Material, random: Random) -> Iterator[Candidate]:
    for _try in range(_TRIES):
        chosen = _one_each(
            [idea for _topic, given in answered(material) for idea in given], _PAIRS + 1, material, random
        )
        decoy = next((idea for idea in chosen if _fits_nowhere(idea, chosen)), None)
        if len(chosen) == _PAIRS + 1 and decoy is not None:
            pairs = [idea for idea in chosen if idea is not decoy]
            for first in range(_PAIRS):
                yield _question_candidate(_from(first, pairs), decoy, material)


def _fits_nowhere(idea: Idea, ideas: Sequence[Idea]) -> bool:
    """Whether an idea could not be taken for an answer to the questions of the others."""
    return not any(mistakable(idea, other.section) for other in ideas if other is not idea)


def _one_each(ideas: Sequence[Idea], count: int, material: Material, random: Random) -> list[Idea]:
    """Ideas of as many sections, none of which could serve the section of another."""
    sections = list(material.course.sections)
    chosen: list[Idea] = []
    for section in random.sample(sections, len(sections)):
        fitting = [
            idea
            for idea in ideas
            if idea.section.id == section.id
            and all(foreign(idea, other) for other in sections if other.id != section.id)
            and not any(
                idea.roots & one.roots or echoes(idea.text, one.topic.question, material) for one in chosen
            )
            and not any(echoes(one.text, idea.topic.question, material) for one in chosen)
        ]
        if fitting and len(chosen) < count:
            chosen.append(random.choice(fitting))
    return chosen


def _question_candidate(ideas: Sequence[Idea], decoy: Idea, material: Material) -> Candidate:
    item = Draft(
        at=ideas[0],
        kind=KIND,
        type=ItemType.MATCHING,
        stem=material.say(
            "Match each question of the interview with an element of the answer. One element is left over."
        ),
        feedback=quotations(ideas, material),
        pairs=[*(Pair(one.topic.question, one.text) for one in ideas), Pair("", decoy.text)],
        difficulty=2,
    ).item()
    return Candidate(
        item, keys_of(ideas), keys_of([*ideas, decoy]), merit=1 + min(one.merit for one in ideas)
    )


def _sections(material: Material, random: Random) -> Iterator[Candidate]:
    sure = [one for one in material.ideas if plain(one, material)]
    for _try in range(_TRIES):
        chosen = _one_each(sure, _PAIRS, material, random)
        if len(chosen) == _PAIRS:
            decoy = _spare_section(chosen, material, random)
            for first in range(_PAIRS):
                yield _section_candidate(_from(first, chosen), decoy, material)


def _from(first: int, ideas: Sequence[Idea]) -> list[Idea]:
    """The same ideas, another one first: the item counts for the section of the first."""
    return [*ideas[first:], *ideas[:first]]


def _spare_section(ideas: Sequence[Idea], material: Material, random: Random) -> str:
    """The title of a section that none of the ideas serves, if there is one."""
    used = {one.section.id for one in ideas}
    spare = [section.title for section in material.course.sections if section.id not in used]
    return random.choice(spare) if spare else ""


def _section_candidate(ideas: Sequence[Idea], decoy: str, material: Material) -> Candidate:
    stem = (
        material.say("Match each idea of the interview with its section. One section is left over.")
        if decoy
        else material.say("Match each idea of the interview with its section.")
    )
    item = Draft(
        at=ideas[0],
        kind=KIND,
        type=ItemType.MATCHING,
        stem=stem,
        feedback=quotations(ideas, material),
        pairs=[*(Pair(one.text, one.section.title) for one in ideas), *([Pair("", decoy)] if decoy else [])],
        difficulty=2,
    ).item()
    merit = min(one.merit for one in ideas)
    return Candidate(item, keys_of(ideas), keys_of(ideas), merit=merit, by_section=True)
