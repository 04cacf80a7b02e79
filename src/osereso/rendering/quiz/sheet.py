"""The quiz on paper: numbers, letters and orders that the question sheet and its key share."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import zip_longest
from string import ascii_uppercase
from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Pair, Quiz, QuizItem

_LINES = {ItemType.SHORT_ANSWER: 2, ItemType.OPEN: 6}  # to write on


@dataclass(frozen=True, slots=True)
class Choice:
    """An option with its letter."""

    letter: str
    text: str
    correct: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a matching item: the two sides do not belong together, they only stand side by side."""

    number: str
    left: str
    letter: str
    right: str


@dataclass(frozen=True, slots=True)
class Step:
    """A step to be put in order, with its letter."""

    letter: str
    text: str


@dataclass(frozen=True, slots=True)
class PaperItem:
    """An item as it is printed.

    ``matches`` pairs numbers with letters; ``accepted`` are typed answers; ``steps`` stand in mixed order,
    and ``order`` has their letters in the right one; ``model`` is the model answer of an open question.
    """

    number: int
    type: str
    stem: str
    options: tuple[Choice, ...]
    rows: tuple[Row, ...]
    matches: tuple[tuple[str, str], ...]
    accepted: tuple[str, ...]
    lines: range
    feedback: tuple[str, ...]
    reference: str
    objective: int
    steps: tuple[Step, ...] = ()
    order: tuple[str, ...] = ()
    model: tuple[str, ...] = ()


def paper_items(quiz: Quiz) -> tuple[PaperItem, ...]:
    """Return the items of a quiz as paper shows them, the same for everyone and at every build."""
    return tuple(_paper(item, number) for number, item in enumerate(quiz.items, 1))


def pass_score(quiz: Quiz) -> int:
    """The least number of right answers that reaches the pass mark."""
    return -(-marked(quiz) * quiz.pass_mark // 100)


def marked(quiz: Quiz) -> int:
    """How many questions count in the score."""
    return sum(item.marked for item in quiz.items)


def short_key(item: PaperItem) -> str:
    """The right answer in a few signs: « B », « A, C », « 1 → C, 2 → A », or what may be typed."""
    if item.order:
        return ", ".join(item.order)
    if item.matches:
        return ", ".join(f"{number} → {letter}" for number, letter in item.matches)
    return " / ".join(item.accepted) or ", ".join(choice.letter for choice in item.options if choice.correct)


def objective_texts(course: TailoredCourse) -> dict[int, str]:
    """Objective number → its text."""
    return {objective.number: objective.text for objective in course.objectives}


def right_answers(item: PaperItem) -> tuple[str, ...]:
    """The right answers in full, each with its letter, or its number and the letter it goes with."""
    if item.matches:
        lefts = {row.number: row.left for row in item.rows if row.number}
        rights = {row.letter: row.right for row in item.rows if row.letter}
        return tuple(
            f"{number}. {lefts[number]} → {letter}. {rights[letter]}" for number, letter in item.matches
        )
    if item.order:
        said = {step.letter: step.text for step in item.steps}
        return tuple(f"{letter}. {said[letter]}" for letter in item.order)
    return (
        item.accepted
        or item.model
        or tuple(f"{choice.letter}. {choice.text}" for choice in item.options if choice.correct)
    )


def _paper(item: QuizItem, number: int) -> PaperItem:
    typed = item.type is ItemType.SHORT_ANSWER
    rows, matches = _matching(item)
    steps, order = _ordering(item)
    return PaperItem(
        number=number,
        type=item.type.value,
        stem=item.stem,
        options=()
        if typed
        else tuple(
            Choice(letter, option.text, option.correct)
            for letter, option in zip(ascii_uppercase, item.options, strict=False)
        ),
        rows=rows,
        matches=matches,
        accepted=tuple(option.text for option in item.options if option.correct) if typed else (),
        lines=range(_LINES.get(item.type, 0)),
        feedback=tuple(line for line in item.feedback.splitlines() if line.strip()),
        reference=item.reference,
        objective=item.objective,
        steps=steps,
        order=order,
        model=tuple(line for line in item.model_answer.splitlines() if line.strip()),
    )


def _ordering(item: QuizItem) -> tuple[tuple[Step, ...], tuple[str, ...]]:
    """The steps in an order that is not the right one, and their letters in the right one."""
    drawn = [hashlib.sha256(f"{item.id}\n{step}".encode()).digest() for step in item.steps]
    mixed = sorted(range(len(item.steps)), key=drawn.__getitem__)
    if mixed == list(range(len(mixed))):
        mixed = mixed[1:] + mixed[:1]
    letters = {place: letter for letter, place in zip(ascii_uppercase, mixed, strict=False)}
    steps = tuple(Step(letters[place], item.steps[place]) for place in mixed)
    return steps, tuple(letters[place] for place in range(len(mixed)))


def _matching(item: QuizItem) -> tuple[tuple[Row, ...], tuple[tuple[str, str], ...]]:
    lefts = [pair for pair in item.pairs if pair.left]
    rights = _mixed(item)
    places = {id(pair): letter for letter, pair in zip(ascii_uppercase, rights, strict=False)}
    # two pairs may share their right side (two tasks of one section): it is printed once
    letters = {pair.right: places[id(pair)] for pair in reversed(rights)}
    rows = tuple(
        Row(
            str(number) if left else "",
            left.left if left else "",
            letter if right else "",
            right.right if right else "",
        )
        for number, (letter, left, right) in enumerate(
            zip_longest(ascii_uppercase[: max(len(lefts), len(rights))], lefts, rights), 1
        )
    )
    return rows, tuple((str(number), letters[pair.right]) for number, pair in enumerate(lefts, 1))


def _mixed(item: QuizItem) -> list[Pair]:
    """The right sides, each once, in an order that no row gives away."""
    pairs = list({pair.right: pair for pair in reversed(item.pairs)}.values())[::-1]
    lefts = [pair for pair in item.pairs if pair.left]
    if len(pairs) < 2:
        return pairs
    drawn = sorted(pairs, key=lambda pair: hashlib.sha256(f"{item.id}\n{pair.right}".encode()).digest())
    turns = [drawn[turn:] + drawn[:turn] for turn in range(len(drawn))]
    shifted = pairs[1:] + pairs[:1]  # where no turn keeps the secret, this one does
    return min([*turns, shifted], key=lambda order: _given_away(order, lefts))


def _given_away(order: list[Pair], lefts: list[Pair]) -> int:
    return sum(left.right == right.right for left, right in zip(lefts, order, strict=False))
