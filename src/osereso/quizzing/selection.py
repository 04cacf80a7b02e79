"""Choosing a dozen candidates that cover the objectives, differ in kind and do not help each other.

The best is taken again and again; since an early choice may spoil later ones, this is done several
times with a little chance, and the best quiz of all is kept.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType
from osereso.problems import Severity
from osereso.quizzing.balance import (
    FEWEST_AN_OBJECTIVE,
    FEWEST_ITEMS,
    FEWEST_TYPES,
    MOST_ITEMS,
    TRUE_FALSE_SHARE,
    Print,
    key_place,
)
from osereso.quizzing.review import review

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from random import Random

    from osereso.model.quiz import QuizItem
    from osereso.quizzing.candidates import Candidate

# What a trainer would rather ask comes first; no kind fills the quiz alone.
_WORTH = {
    "multiple": 6, "odd-one-out": 5, "matching": 5, "cloze": 4, "single": 4, "recognise": 3,
    "true-false": 2, "categorise": 1,
}  # fmt: skip
_MOST = {
    "multiple": 4, "odd-one-out": 2, "matching": 2, "cloze": 2, "single": 3, "recognise": 2,
    "true-false": 2, "categorise": 1,
}  # fmt: skip
_MORE = {
    **_MOST, "multiple": 6, "odd-one-out": 3, "matching": 3, "cloze": 3, "single": 6, "recognise": 3,
    "categorise": 3,
}  # fmt: skip
_ROUNDS = 12
_CHANCE = 4.0


@dataclass(frozen=True, slots=True, eq=False)
class _Entry:
    """A candidate with all that is asked of it again and again."""

    candidate: Candidate
    print: Print
    worth: float

    @property
    def item(self) -> QuizItem:
        return self.candidate.item

    def goes_with(self, other: _Entry) -> bool:
        """Whether neither item answers, repeats or betrays the other."""
        one, two = self.candidate, other.candidate
        return not (
            one.tested & two.tested
            or one.hidden & (two.shown | two.hidden)
            or two.hidden & one.shown
            or self.print.repeats(other.print)
            or self.print.betrays(other.print)
            or other.print.betrays(self.print)
        )


def select(
    candidates: Iterable[Candidate], objectives: Sequence[int], random: Random
) -> tuple[QuizItem, ...]:
    """Return the chosen items in printing order, easier ones first, keys in all places.

    Candidates with an error are left out; ``objectives`` are those to be covered.
    """
    entries = [entry for one in candidates if (entry := _entry(one)) is not None]
    rounds = [_round(entries, objectives, random) for _round_number in range(_ROUNDS)]
    items = [entry.item for entry in max(rounds, key=lambda chosen: _total(chosen, objectives))]
    random.shuffle(items)
    items.sort(key=lambda item: item.difficulty)
    return _place_keys(items, random)


def _entry(candidate: Candidate) -> _Entry | None:
    flaws = review(candidate.item)
    if any(flaw.severity is Severity.ERROR for flaw in flaws):
        return None
    worth = _WORTH[candidate.item.kind] + candidate.merit - 2 * len(flaws)
    return _Entry(candidate, Print.of(candidate.item), worth)


def _round(entries: Sequence[_Entry], objectives: Sequence[int], random: Random) -> list[_Entry]:
    """One quiz: the usual shares of kinds first, larger ones where material is short."""
    luck = [_CHANCE * random.random() for _entry_number in entries]
    order = [replace(entry, worth=entry.worth + chance) for entry, chance in zip(entries, luck, strict=True)]
    chosen = _fill([], order, _MOST)
    if len(chosen) < FEWEST_ITEMS or _deficit(chosen, objectives):
        chosen = _fill(chosen, order, _MORE)
    return _within_share(chosen)


def _fill(chosen: list[_Entry], entries: Sequence[_Entry], most: dict[str, int]) -> list[_Entry]:
    """Add the best entry again and again until the quiz is full or none is left that goes with it."""
    chosen = list(chosen)
    left = [one for one in entries if all(one.goes_with(other) for other in chosen)]
    while left and len(chosen) < MOST_ITEMS:
        kinds = Counter(one.item.kind for one in chosen)
        left = [
            one for one in left if kinds[one.item.kind] < most[one.item.kind] and _keeps_balance(one, chosen)
        ]
        if not left:
            break
        best = max(left, key=_adds(chosen, left, kinds))
        chosen.append(best)
        left = [one for one in left if one is not best and one.goes_with(best)]
    return chosen


class _adds:  # noqa: N801 - reads as what it is, a key for max()
    """How much an entry adds: an objective hardly tested and hard to test, a kind hardly used, its worth."""

    def __init__(self, chosen: Sequence[_Entry], left: Sequence[_Entry], kinds: Counter[str]) -> None:
        self.kinds = kinds
        self.tested = Counter(one.item.objective for one in chosen)
        self.choices = Counter(one.item.objective for one in left)
        self.asked = {one.item.stem for one in chosen} | {_question(one) for one in chosen}

    def __call__(self, one: _Entry) -> float:
        objective = one.item.objective
        lacking = max(0, FEWEST_AN_OBJECTIVE - self.tested[objective])
        need = lacking * (10 + 20 / self.choices[objective]) - self.tested[objective]
        again = bool({one.item.stem, _question(one)} & self.asked)
        return need + one.worth - 2 * self.kinds[one.item.kind] - 4 * again


def _question(one: _Entry) -> str:
    """The question of the interview that an item asks again; nothing for other items."""
    return one.item.source.exchange if one.item.kind in {"multiple", "single"} else one.item.id


def _total(chosen: Sequence[_Entry], objectives: Sequence[int]) -> float:
    """How good a whole quiz is: what is asked of it first, then the worth of its items."""
    short = max(0, FEWEST_ITEMS - len(chosen)) + max(0, FEWEST_TYPES - len({one.item.type for one in chosen}))
    return sum(one.worth for one in chosen) - 40 * _deficit(chosen, objectives) - 40 * short


def _deficit(chosen: Sequence[_Entry], objectives: Sequence[int]) -> int:
    tested = Counter(one.item.objective for one in chosen)
    return sum(max(0, FEWEST_AN_OBJECTIVE - tested[number]) for number in objectives)


def _keeps_balance(one: _Entry, chosen: Sequence[_Entry]) -> bool:
    """One true statement at most for a false one."""
    if one.item.type is not ItemType.TRUE_FALSE:
        return True
    keys = [other.item.options[0].correct for other in chosen if other.item.type is ItemType.TRUE_FALSE]
    return one.item.options[0].correct not in keys


def _within_share(chosen: Sequence[_Entry]) -> list[_Entry]:
    """Drop statements to judge until they are few enough for the size of the quiz."""
    kept = list(chosen)
    judged = [one for one in kept if one.item.type is ItemType.TRUE_FALSE]
    while judged and len(judged) > TRUE_FALSE_SHARE * len(kept):
        kept.remove(judged.pop())
    return kept


def _place_keys(items: Sequence[QuizItem], random: Random) -> tuple[QuizItem, ...]:
    """Move the only right answers so that every place serves about as often, never twice running.

    Titles of sections keep the order of the course, as every logical order is kept.
    """
    used: Counter[int] = Counter()
    placed: list[QuizItem] = []
    last: int | None = None
    for item in items:
        moved = item
        if key_place(item) is not None and item.kind != "categorise":
            free = [place for place in range(len(item.options)) if place != last]
            fewest = min(used[place] for place in free)
            moved = _with_key_at(item, random.choice([place for place in free if used[place] == fewest]))
        last = key_place(moved)
        if last is not None:
            used[last] += 1
        placed.append(moved)
    return tuple(placed)


def _with_key_at(item: QuizItem, place: int) -> QuizItem:
    key = next(option for option in item.options if option.correct)
    rest = [option for option in item.options if option is not key]
    return replace(item, options=(*rest[:place], key, *rest[place:]))
