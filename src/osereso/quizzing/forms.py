"""Two forms of one blueprint: A is answered on arrival, B at the end, item by item of the same kind.

Where the course has no other sound question for an item, both forms ask the same one, its options in another
order: what a participant has learnt can be measured all the same.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.messages import msg
from osereso.problems import Problem, Severity
from osereso.quizzing.selection import place_keys

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

    from osereso.model.quiz import QuizItem
    from osereso.quizzing.entries import Entry

MOST_RESERVE = 40
_FAR = 100  # an item of another objective is no parallel


def opening(items: Sequence[QuizItem], entries: Sequence[Entry], random: Random) -> tuple[QuizItem, ...]:
    """Return form A of the items of form B, in their order."""
    known = {entry.item.id: entry for entry in entries}
    asked = [known[item.id] for item in items if item.id in known]
    free = [entry for entry in entries if entry not in asked and not _again(entry, asked)]
    chosen: list[Entry] = []
    before: list[QuizItem] = []
    for item in (one for one in items if one.marked):
        best = _parallel(item, free, chosen)
        if best is None:
            before.append(_turned(item))
        else:
            chosen.append(best)
            free.remove(best)
            before.append(best.item)
    return place_keys(before, random)


def reserve(
    items: Sequence[QuizItem], before: Sequence[QuizItem], entries: Sequence[Entry]
) -> tuple[QuizItem, ...]:
    """Return what neither form asks and what gives away no answer of form B, best first."""
    used = {item.id for item in (*items, *before)}
    known = {entry.item.id: entry for entry in entries}
    asked = [known[item.id] for item in items if item.id in known]
    kept: list[Entry] = []
    for entry in sorted(entries, key=lambda one: -one.worth):
        if len(kept) == MOST_RESERVE:
            break
        others = (*asked, *kept)
        if entry.item.id not in used and all(map(entry.goes_with, asked)) and not _again(entry, others):
            kept.append(entry)
    return tuple(entry.item for entry in kept)


def shared(items: Sequence[QuizItem], before: Sequence[QuizItem]) -> Iterator[Problem]:
    """Say how many questions both forms ask, where these are more than half."""
    same = len({item.id for item in items} & {item.id for item in before})
    if 2 * same > len(items):
        yield Problem(
            "quiz-forms-alike",
            msg(
                "Of {items} questions, {count} are asked before and after the course.",
                items=len(items),
                count=same,
            ),
            remedy=msg("Add key points that can be read alone to the module file."),
            severity=Severity.NOTE,
        )


def _parallel(item: QuizItem, free: Sequence[Entry], chosen: Sequence[Entry]) -> Entry | None:
    """The entry nearest to an item among those that go with what form A has already."""
    fitting = [one for one in free if _distance(one.item, item) < _FAR and all(map(one.goes_with, chosen))]
    return min(fitting, key=lambda one: (_distance(one.item, item), -one.worth), default=None)


def _again(entry: Entry, others: Sequence[Entry]) -> bool:
    return any(entry.print.repeats(other.print) for other in others)


def _distance(one: QuizItem, other: QuizItem) -> int:
    """How far an item is from being a parallel of another one."""
    if one.objective != other.objective or one.marked != other.marked:
        return _FAR
    return (
        4 * abs(one.difficulty - other.difficulty)
        + 2 * (one.type is not other.type)
        + (one.kind != other.kind)
    )


def _turned(item: QuizItem) -> QuizItem:
    """The same item, its options in another order; what has an order of its own keeps it."""
    options = item.options if item.kind in _ORDERED else (*item.options[1:], *item.options[:1])
    return replace(item, options=options)


_ORDERED = frozenset({"true-false", "categorise"})
