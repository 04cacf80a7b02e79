"""What a format can hold of a quiz: what it cannot is left out and said, never cut short.

A format's module may have a ``refusal``: the reason why an item cannot stand in its file, or nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.messages import Message, msg
from osereso.problems import Problem, Severity

if TYPE_CHECKING:
    from osereso.model.quiz import ItemType, Quiz, QuizItem

Refusal = Callable[["QuizItem"], Message | None]


def held(quiz: Quiz, refusal: Refusal) -> Quiz:
    """Return the quiz without what a format refuses, its reserve included."""
    return replace(
        quiz,
        items=tuple(item for item in quiz.items if refusal(item) is None),
        before=tuple(item for item in quiz.before if refusal(item) is None),
        reserve=tuple(item for item in quiz.reserve if refusal(item) is None),
    )


def left_out(quiz: Quiz, refusal: Refusal, path: str) -> tuple[Problem, ...]:
    """Return which questions of the quiz do not stand in a format's file and why, one problem a reason."""
    numbers: dict[str, tuple[Message, list[str]]] = {}
    for number, item in enumerate(quiz.items, 1):
        reason = refusal(item)
        if reason is not None:
            numbers.setdefault(str(reason), (reason, []))[1].append(str(number))
    return tuple(
        Problem(
            "quiz-left-out",
            msg(
                "Left out: no. {numbers} ({reason}).",
                numbers=", ".join(all_),
                reason=why,
            ),
            severity=Severity.NOTE,
            place=path,
        )
        for why, all_ in numbers.values()
    )


def not_of(item: QuizItem, types: frozenset[ItemType]) -> Message | None:
    """The reason when a format has no such type of question."""
    return None if item.type in types else msg("a type that the format does not have")


def longer_stem(item: QuizItem, most: int) -> Message | None:
    """The reason when the question is longer than a format takes, in characters."""
    return (
        msg("longer than the {most} characters of a question", most=most) if len(item.stem) > most else None
    )


def longer_option(item: QuizItem, most: int) -> Message | None:
    """The reason when an answer is longer than a format takes, in characters."""
    if any(len(option.text) > most for option in item.options):
        return msg("longer than the {most} characters of an answer", most=most)
    return None


def more_options(item: QuizItem, most: int) -> Message | None:
    """The reason when there are more answers than a format takes."""
    return msg("more than {most} answers", most=most) if len(item.options) > most else None
