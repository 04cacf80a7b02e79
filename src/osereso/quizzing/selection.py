"""Choosing a dozen candidates that cover the objectives, differ in kind and do not help each other."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType
from osereso.quizzing.balance import (
    FEWEST_AN_OBJECTIVE,
    FEWEST_ITEMS,
    MOST_ITEMS,
    TRUE_FALSE_SHARE,
    cross_item_cue,
    duplicate_items,
    key_place,
)
from osereso.quizzing.review import review

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from osereso.model.quiz import QuizItem
    from osereso.quizzing.candidates import Candidate

# What a trainer would rather ask comes first; no kind fills the quiz alone.
_WORTH = {
    "multiple": 6, "odd-one-out": 5, "matching": 5, "cloze": 4, "single": 3, "recognise": 3,
    "true-false": 2, "categorise": 1,
}  # fmt: skip
_MOST = {
    "multiple": 4, "odd-one-out": 2, "matching": 2, "cloze": 2, "single": 3, "recognise": 2,
    "true-false": 2, "categorise": 1,
}  # fmt: skip
_MOST_IN_NEED = {
    **_MOST,
    "multiple": 6,
    "odd-one-out": 3,
    "cloze": 4,
    "single": 5,
    "categorise": 3,
    "recognise": 3,
}


def select(candidates: Sequence[Candidate], random: Random) -> tuple[QuizItem, ...]:
    """Return the chosen items in printing order, easier ones first, keys in all places."""
    chosen = _fill([], candidates, _MOST, MOST_ITEMS)
    if len(chosen) < FEWEST_ITEMS:
        chosen = _fill(chosen, candidates, _MOST_IN_NEED, FEWEST_ITEMS)
    items = [candidate.item for candidate in _within_share(chosen)]
    random.shuffle(items)
    items.sort(key=lambda item: item.difficulty)
    return _place_keys(items, random)


def _fill(
    chosen: list[Candidate], candidates: Sequence[Candidate], most: dict[str, int], size: int
) -> list[Candidate]:
    """Add the best candidate again and again until the quiz is full or none is left that goes with it."""
    chosen = list(chosen)
    left = [one for one in candidates if all(_go_together(one, other) for other in chosen)]
    while left and len(chosen) < size:
        kinds = Counter(one.item.kind for one in chosen)
        left = [one for one in left if kinds[one.item.kind] < most[one.item.kind]]
        left = [one for one in left if _keeps_balance(one, chosen)]
        if not left:
            break
        best = max(left, key=lambda one: _value(one, chosen, kinds))
        chosen.append(best)
        left = [one for one in left if one is not best and _go_together(one, best)]
    return chosen


def _value(one: Candidate, chosen: Sequence[Candidate], kinds: Counter[str]) -> float:
    """How much a candidate adds: an objective hardly tested first, then a kind hardly used, then its worth."""
    objectives = Counter(other.item.objective for other in chosen)
    tested = objectives[one.item.objective]
    need = 10 * max(0, FEWEST_AN_OBJECTIVE - tested) - tested
    flaws = len(review(one.item))
    again = any(one.item.stem == other.item.stem for other in chosen)
    return need + _WORTH[one.item.kind] - 2 * kinds[one.item.kind] + one.merit - 2 * flaws - 3 * again


def _keeps_balance(one: Candidate, chosen: Sequence[Candidate]) -> bool:
    """One true statement at most for a false one."""
    if one.item.type is not ItemType.TRUE_FALSE:
        return True
    keys = [other.item.options[0].correct for other in chosen if other.item.type is ItemType.TRUE_FALSE]
    return one.item.options[0].correct not in keys


def _within_share(chosen: Sequence[Candidate]) -> list[Candidate]:
    """Drop statements to judge until they are few enough for the size of the quiz."""
    kept = list(chosen)
    judged = [one for one in kept if one.item.type is ItemType.TRUE_FALSE]
    while judged and len(judged) > TRUE_FALSE_SHARE * len(kept):
        kept.remove(judged.pop())
    return kept


def _go_together(one: Candidate, other: Candidate) -> bool:
    """Whether neither item answers, repeats or betrays the other."""
    return not (
        one.tested & other.tested
        or one.hidden & (other.shown | other.hidden)
        or other.hidden & one.shown
        or duplicate_items(one.item, other.item)
        or cross_item_cue(one.item, other.item)
    )


def _place_keys(items: Sequence[QuizItem], random: Random) -> tuple[QuizItem, ...]:
    """Move the only right answers so that every place serves about as often, never in a pattern."""
    turn: dict[int, list[int]] = {}
    placed = []
    for item in items:
        if key_place(item) is None or item.kind == "categorise":
            placed.append(item)
            continue
        size = len(item.options)
        places = turn.setdefault(size, [])
        if not places:
            places.extend(random.sample(range(size), size))
        placed.append(_with_key_at(item, places.pop()))
    return tuple(placed)


def _with_key_at(item: QuizItem, place: int) -> QuizItem:
    key = next(option for option in item.options if option.correct)
    rest = [option for option in item.options if option is not key]
    return replace(item, options=(*rest[:place], key, *rest[place:]))
