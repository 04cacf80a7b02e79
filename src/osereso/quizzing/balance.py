"""The rules that hold between the items of a quiz, and what a trainer is told when they do not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from osereso.messages import msg
from osereso.model.quiz import ItemType
from osereso.problems import Problem, Severity
from osereso.quizzing.wording import roots
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import QuizItem

FEWEST_TYPES = 3
FEWEST_AN_OBJECTIVE = 2
TRUE_FALSE_SHARE = 0.2  # who knows nothing is right half the time
LONGEST_RUN = 3
_ALIKE = 0.8  # of the words of two items
_HALF_DAY, _DAY = 240, 480  # minutes, breaks included


@dataclass(frozen=True, slots=True)
class Size:
    """How many marked questions a quiz has."""

    fewest: int
    most: int


HALF_DAY, DAY = Size(5, 8), Size(8, 12)
_MOST_OF_ALL = 24


def size_of(course: TailoredCourse) -> Size:
    """Return the size of a course's quiz: two questions or three an objective, more for longer courses."""
    minutes = course.session.duration
    if minutes <= _HALF_DAY:
        return HALF_DAY
    days = max(1, round(minutes / _DAY + 0.1))
    return Size(min(DAY.fewest * days, _MOST_OF_ALL * 2 // 3), min(DAY.most * days, _MOST_OF_ALL))


def problems_of(items: Sequence[QuizItem], course: TailoredCourse) -> Iterator[Problem]:
    """Yield what the quiz of a course lacks, with the remedy."""
    yield from too_few(items, size_of(course))
    yield from uncovered(items, course)
    yield from true_false_balance(items)
    yield from key_position(items)


def too_few(items: Sequence[QuizItem], size: Size = DAY) -> Iterator[Problem]:
    """So many items as the course is long, of three types, are asked for."""
    marked = [item for item in items if item.marked]
    types = len({item.type for item in marked})
    if len(marked) < size.fewest or types < FEWEST_TYPES:
        yield Problem(
            "quiz-too-short",
            msg("The quiz has {items} questions of {types} types.", items=len(marked), types=types),
            remedy=msg(
                "Add key points that can be read alone to the module file; "
                "at least {items} questions of {wanted} types are wanted.",
                items=size.fewest,
                wanted=FEWEST_TYPES,
            ),
        )


def uncovered(items: Sequence[QuizItem], course: TailoredCourse) -> Iterator[Problem]:
    """Every objective is tested twice."""
    tested = Counter(item.objective for item in items if item.marked)
    for section in course.sections:
        count = tested[section.objective.number]
        if count < FEWEST_AN_OBJECTIVE:
            objective = section.objective.text
            alone = msg("One question alone tests the objective “{objective}”.", objective=objective)
            none = msg("No question tests the objective “{objective}”.", objective=objective)
            yield Problem(
                "quiz-objective-uncovered",
                alone if count else none,
                remedy=msg("Add key points to the section “{section}”.", section=section.title),
                place=section.title,
            )


def true_false_balance(items: Sequence[QuizItem]) -> Iterator[Problem]:
    """Few statements to judge, about as many true as false."""
    keys = [item.options[0].correct for item in items if item.type is ItemType.TRUE_FALSE]
    lopsided = len(keys) > 1 and not 0.4 <= sum(keys) / len(keys) <= 0.6
    if len(keys) > TRUE_FALSE_SHARE * len(items) or lopsided:
        yield Problem(
            "quiz-true-false-balance",
            msg("Of {items} questions, {count} are true or false.", items=len(items), count=len(keys)),
            remedy=msg("Add key points that can be read alone to the module file."),
            severity=Severity.NOTE,
        )


def key_position(items: Sequence[QuizItem]) -> Iterator[Problem]:
    """The right answer does not stand in the same place again and again."""
    places = [place for item in items if (place := key_place(item)) is not None]
    longest = max((len(list(run)) for _place, run in groupby(places)), default=0)
    if longest > LONGEST_RUN:
        yield Problem(
            "quiz-key-position",
            msg("The right answer stands in the same place {count} times running.", count=longest),
            severity=Severity.NOTE,
        )


def key_place(item: QuizItem) -> int | None:
    """Where the only right answer of a choice stands, from 0; nothing for other items."""
    if item.type not in {ItemType.SINGLE_CHOICE, ItemType.CLOZE}:
        return None
    return next((place for place, option in enumerate(item.options) if option.correct), None)


@dataclass(frozen=True, slots=True)
class Print:
    """The words of an item as others are compared with them. ``gap`` is what a blank keeps back."""

    text: str
    words: frozenset[str]
    gap: str

    @classmethod
    def of(cls, item: QuizItem) -> Print:
        """Return the words of an item."""
        pairs = [text for pair in item.pairs for text in (pair.left, pair.right)]
        text = " | ".join([item.stem, *(option.text for option in item.options), *pairs])
        return cls(fold(text), roots(text), _gap(item))

    def repeats(self, other: Print) -> bool:
        """Whether two items ask nearly the same."""
        return len(self.words & other.words) >= _ALIKE * len(self.words | other.words) > 0

    def betrays(self, other: Print) -> bool:
        """Whether this item prints the words that the other one keeps back."""
        return bool(other.gap) and other.gap in self.text


def _gap(item: QuizItem) -> str:
    """The last words before a blank with the right ones in it."""
    if item.type is not ItemType.CLOZE:
        return ""
    key = next((option.text for option in item.options if option.correct), "")
    before = item.stem.partition("__")[0]
    return fold(f"{' '.join(before.split()[-2:])} {key}")
