"""The key of the quiz in short: the letters, and what those who chose another one should hear."""

from __future__ import annotations

from dataclasses import dataclass
from string import ascii_uppercase
from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType
from osereso.rendering.quiz.sheet import paper_items, short_key

if TYPE_CHECKING:
    from osereso.model.quiz import Quiz, QuizItem


@dataclass(frozen=True, slots=True)
class Trap:
    """Wrong choices, by their letters (« A, C »), and what the learner reads after them."""

    letters: str
    said: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A question by its number on paper, its right answer, the traps, and the objective that it tests."""

    number: int
    key: str
    traps: tuple[Trap, ...]
    reference: str
    objective: int


def answers(quiz: Quiz) -> tuple[Answer, ...]:
    """Return the key of a quiz, in the paper's numbers and letters."""
    return tuple(
        Answer(paper.number, short_key(paper), _traps(item), item.reference, item.objective)
        for item, paper in zip(quiz.items, paper_items(quiz), strict=True)
    )


def _traps(item: QuizItem) -> tuple[Trap, ...]:
    """The wrong choices, those that are answered alike together."""
    if item.type is ItemType.SHORT_ANSWER:
        return ()
    chosen: dict[str, list[str]] = {}
    for letter, option in zip(ascii_uppercase, item.options, strict=False):
        if not option.correct and option.feedback:
            chosen.setdefault(option.feedback, []).append(letter)
    return tuple(Trap(", ".join(letters), said) for said, letters in chosen.items())
