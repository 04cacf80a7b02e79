"""Noun phrases that may take each other's place: right in French, wrong by the interview."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from osereso.quizzing.nounphrases import NounPhrase, noun_phrases
from osereso.quizzing.wording import roots
from osereso.text import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from osereso.quizzing.material import Idea, Material

_LENGTHS = (0.5, 2.0)  # of the phrase that is kept back
_CONTEXT = 2  # words of the idea that must stand around the blank


@dataclass(frozen=True, slots=True)
class Blank:
    """An idea without its last noun phrase, and phrases that the interview uses elsewhere."""

    idea: Idea
    phrase: NounPhrase
    wrong: tuple[NounPhrase, ...]

    @property
    def around(self) -> frozenset[str]:
        """The words that say what is looked for."""
        return roots(self.before)

    @property
    def before(self) -> str:
        """The idea up to the blank."""
        return self.idea.text[: self.phrase.start]


def blank(idea: Idea, count: int, material: Material, random: Random) -> Blank | None:
    """Return the idea with its last noun phrase kept back and ``count`` wrong ones, or nothing."""
    ending = [one for one in noun_phrases(idea.text) if one.end == len(idea.text)]
    if not ending:
        return None
    phrase = ending[-1]
    around = roots(idea.text[: phrase.start])
    if len(around) < _CONTEXT or roots(phrase.text) & around:
        return None
    fitting = [one for one in _phrases(material) if _wrong(one, phrase, idea, around, material)]
    chosen = _different(random.sample(fitting, len(fitting)), phrase)[:count]
    return Blank(idea, phrase, tuple(chosen)) if len(chosen) == count else None


def _phrases(material: Material) -> list[NounPhrase]:
    """Every noun phrase of the ideas and answers, the ideas' first, no text twice."""
    texts = [idea.text for idea in material.ideas]
    texts += [paragraph for answer in material.answers.values() for paragraph in answer]
    found = {(one.text.lower(), one.determiner): one for text in reversed(texts) for one in _of(text)}
    return list(found.values())[::-1]


@lru_cache(maxsize=1024)
def _of(text: str) -> tuple[NounPhrase, ...]:
    return tuple(noun_phrases(text))


def _wrong(
    other: NounPhrase, phrase: NounPhrase, idea: Idea, around: frozenset[str], material: Material
) -> bool:
    """Whether another phrase fits the blank and is certainly not what the interview says there."""
    words = roots(other.text)
    low, high = _LENGTHS
    return (
        other.fits(phrase)
        and not other.doubtful
        and other.kind is phrase.kind
        and other.text[0].isupper() == phrase.text[0].isupper()
        and low * len(phrase.text) <= len(other.text) <= high * len(phrase.text)
        and not words & (around | roots(phrase.text))
        and not _said(words, idea, around, material)
    )


def _said(words: frozenset[str], idea: Idea, around: frozenset[str], material: Material) -> bool:
    """Whether the answer has these words, or another sentence has them together with the idea's."""
    for exchange, answer in material.answers.items():
        for paragraph in answer:
            if exchange == idea.topic.exchange and words & roots(paragraph):
                return True
            if any(words & said and around & said for said in _sentence_roots(paragraph)):
                return True
    own = (one for one in material.ideas if one is not idea)
    return any(words & one.roots and (one.topic is idea.topic or around & one.roots) for one in own)


@lru_cache(maxsize=1024)
def _sentence_roots(paragraph: str) -> tuple[frozenset[str], ...]:
    return tuple(roots(paragraph[start:end]) for start, end in sentences(paragraph))


def _different(phrases: Sequence[NounPhrase], phrase: NounPhrase) -> list[NounPhrase]:
    """The phrases nearest in number of words first, none of which shares a word with another."""
    size = len(phrase.text.split())
    kept: list[NounPhrase] = []
    for one in sorted(phrases, key=lambda other: abs(len(other.text.split()) - size)):
        if not any(roots(one.text) & roots(other.text) for other in kept):
            kept.append(one)
    return kept
