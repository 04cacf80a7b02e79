"""Noun phrases that may take each other's place: right in French, wrong by the interview."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from osereso.quizzing.nounphrases import NounPhrase, noun_phrases
from osereso.quizzing.wording import roots, shape
from osereso.text import fold, sentences

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from osereso.quizzing.material import Idea, Material

_COLON = re.compile(r"([^:]+?[ \u00a0]:[ \u00a0])([^:]+)$")
_LENGTHS = (0.6, 1.6)  # of the words that are kept back
_LABELS = re.compile(r"exemples?|autres?\b|note|remarque")  # folded: they do not say what follows
_CONTEXT = 2  # words of the idea that must stand around a blank


@dataclass(frozen=True, slots=True)
class Blank:
    """An idea without its last words, those words, and others that the interview uses elsewhere.

    ``closed`` says that the words are of a kind whose members exclude each other: persons, days, places.
    """

    idea: Idea
    before: str
    right: str
    wrong: tuple[str, ...]
    closed: bool = False


def last_phrase(idea: Idea, count: int, material: Material, random: Random) -> Blank | None:
    """Return the idea with its last noun phrase kept back and ``count`` wrong ones, or nothing."""
    ending = [one for one in noun_phrases(idea.text) if one.end == len(idea.text)]
    if not ending:
        return None
    phrase = ending[-1]
    before = idea.text[: phrase.start]
    if len(roots(before)) < _CONTEXT or roots(phrase.text) & roots(before):
        return None
    fitting = [
        one.text
        for one in _phrases(material)
        if _fills(one, phrase) and _certainly_wrong(one.text, phrase.text, idea, before, material)
    ]
    wrong = _different(random.sample(fitting, len(fitting)), phrase.text)[:count]
    closed = phrase.kind.startswith(("time", "person", "place"))
    return Blank(idea, before, phrase.text, wrong, closed) if len(wrong) == count else None


def after_colon(idea: Idea, count: int, material: Material, random: Random) -> Blank | None:
    """Return an idea « X : Y » with Y kept back and the explanations of ``count`` other ideas, or nothing."""
    head, right = _parts(idea)
    if not right or not roots(head) or _LABELS.match(fold(head)) or roots(right) & roots(head):
        return None
    fitting = [
        tail
        for other in material.ideas
        if other.topic.exchange != idea.topic.exchange
        for tail in [_parts(other)[1]]
        if tail and shape(tail) is shape(right) and _certainly_wrong(tail, right, idea, head, material)
    ]
    wrong = _different(random.sample(fitting, len(fitting)), right)[:count]
    return Blank(idea, head, right, wrong, closed=True) if len(wrong) == count else None


def _parts(idea: Idea) -> tuple[str, str]:
    """What stands before the explanation, colon and space included, and the explanation."""
    found = _COLON.match(idea.text)
    return (found.group(1), found.group(2)) if found else (idea.text, "")


def _phrases(material: Material) -> list[NounPhrase]:
    """Every noun phrase of the ideas and answers, the ideas' first, no text twice."""
    texts = [idea.text for idea in material.ideas]
    texts += [paragraph for answer in material.answers.values() for paragraph in answer]
    found = {(one.text.lower(), one.determiner): one for text in reversed(texts) for one in _of(text)}
    return list(found.values())[::-1]


@lru_cache(maxsize=1024)
def _of(text: str) -> tuple[NounPhrase, ...]:
    return tuple(noun_phrases(text))


def _fills(other: NounPhrase, phrase: NounPhrase) -> bool:
    """Whether another noun phrase fits the determiner and is of the same kind, capital included."""
    return (
        other.fits(phrase)
        and not other.doubtful
        and other.kind == phrase.kind
        and not other.circles & phrase.circles
        and other.text[0].isupper() == phrase.text[0].isupper()
    )


def _certainly_wrong(other: str, right: str, idea: Idea, before: str, material: Material) -> bool:
    """Whether other words look like the right ones and are certainly not what the interview says there."""
    words, around = roots(other), roots(before)
    low, high = _LENGTHS
    return (
        low * len(right) - 3 <= len(other) <= high * len(right) + 3
        and any(letter.isdigit() for letter in other) == any(letter.isdigit() for letter in right)
        and not words & (around | roots(right))
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
    return any(
        words & one.roots and (one.topic.exchange == idea.topic.exchange or around & one.roots) for one in own
    )


@lru_cache(maxsize=1024)
def _sentence_roots(paragraph: str) -> tuple[frozenset[str], ...]:
    return tuple(roots(paragraph[start:end]) for start, end in sentences(paragraph))


def _different(texts: Sequence[str], right: str) -> tuple[str, ...]:
    """The texts nearest in number of words first, none of which shares a word with another."""
    size = len(right.split())
    kept: list[str] = []
    for one in sorted(texts, key=lambda other: abs(len(other.split()) - size)):
        if not any(roots(one) & roots(other) for other in kept):
            kept.append(one)
    return tuple(kept)
