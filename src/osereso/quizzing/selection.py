"""Choosing a dozen candidates that cover the objectives, differ in kind and do not help each other.

The best is taken again and again; since an early choice may spoil later ones, this is done several
times with a little chance, and the best quiz of all is kept.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType
from osereso.quizzing.balance import (
    DAY,
    FEWEST_AN_OBJECTIVE,
    FEWEST_TYPES,
    TRUE_FALSE_SHARE,
    Size,
    key_place,
    key_position,
)
from osereso.quizzing.entries import Entry, sound_entries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from random import Random

    from osereso.model.quiz import QuizItem
    from osereso.quizzing.candidates import Candidate

_MOST = {
    "multiple": 4, "odd-one-out": 2, "matching": 2, "cloze": 2, "single": 3, "passage": 3,
    "true-false": 2, "said-several": 2, "said": 3, "ordering": 1, "who-said": 2, "term": 2,
    "recognise": 1, "categorise": 1,
}  # fmt: skip
_MORE = {
    **_MOST, "multiple": 6, "odd-one-out": 3, "matching": 3, "cloze": 3, "single": 6, "passage": 4,
    "said-several": 4, "said": 6, "who-said": 3, "recognise": 2, "categorise": 3,
}  # fmt: skip
_MOST_BY_SECTION = 3  # « de quelle rubrique » asks for our order of things, not for the trade
_ENOUGH_ROUNDS = 24  # when nothing is lacking
_CHANCES = (4.0, 8.0, 16.0, 32.0)  # points of luck: a little polishes, much opens other ways
_ROUNDS = tuple(product((_MOST, _MORE), _CHANCES)) * 20
_SHUFFLES = 20


def select(
    candidates: Iterable[Candidate], objectives: Sequence[int], random: Random, size: Size = DAY
) -> tuple[QuizItem, ...]:
    """Return the chosen items in printing order, easier ones first, keys in all places.

    Candidates with an error are left out; ``objectives`` are those to be covered.
    """
    entries = sound_entries(candidates)
    return in_order([one.item for one in choose(entries, objectives, random, size)], random)


def choose(entries: Sequence[Entry], objectives: Sequence[int], random: Random, size: Size) -> list[Entry]:
    """Return the entries of one quiz, in the order of their choice."""
    marked = [entry for entry in entries if entry.item.marked]
    best: list[Entry] = []
    for number, (most, chance) in enumerate(_ROUNDS):
        chosen = _round(marked, most, chance, random, size)
        if number == 0 or _total(chosen, objectives, size) > _total(best, objectives, size):
            best = chosen
        if number >= _ENOUGH_ROUNDS and not _lacking(best, objectives, size):
            break
    return [*best, *_cases(best, entries)]


def _cases(chosen: Sequence[Entry], entries: Sequence[Entry]) -> list[Entry]:
    """The case to think about, beside the marked questions: the best that helps with none of them."""
    fitting = [one for one in entries if not one.item.marked and all(map(one.goes_with, chosen))]
    return sorted(fitting, key=lambda one: -one.worth)[:1]


def _round(
    entries: Sequence[Entry], most: Mapping[str, int], chance: float, random: Random, size: Size
) -> list[Entry]:
    """One quiz: add the best entry again and again until it is full or nothing is left that goes with it."""
    luck = {id(entry): chance * random.random() for entry in entries}
    chosen: list[Entry] = []
    left = list(entries)
    while left and len(chosen) < size.most:
        adds = _gain(chosen, left)
        best = max(left, key=lambda one: adds(one) + luck[id(one)])
        chosen.append(best)
        full = sum(one.kind == best.kind for one in chosen) >= most[best.kind]
        sorted_enough = sum(one.candidate.by_section for one in chosen) >= _MOST_BY_SECTION
        left = [
            one
            for one in left
            if one is not best
            and not (full and one.kind == best.kind)
            and not (sorted_enough and one.candidate.by_section)
            and one.goes_with(best)
            and not _tips_balance(one, best)
        ]
    return _within_share(chosen)


def _gain(chosen: Sequence[Entry], left: Sequence[Entry]) -> Callable[[Entry], float]:
    """How much an entry adds: an objective hardly tested and hard to test, a kind hardly used, its worth."""
    kinds = Counter(one.kind for one in chosen)
    tested = Counter(one.objective for one in chosen)
    choices = Counter(one.objective for one in left)
    asked = {one.item.stem for one in chosen} | {one.question for one in chosen}

    def gain(one: Entry) -> float:
        objective = one.objective
        lacking = max(0, FEWEST_AN_OBJECTIVE - tested[objective])
        need = lacking * (10 + 20 / choices[objective]) - tested[objective]
        again = one.item.stem in asked or one.question in asked
        return need + one.worth - 2 * kinds[one.kind] - 4 * again

    return gain


def _total(chosen: Sequence[Entry], objectives: Sequence[int], size: Size) -> float:
    """How good a whole quiz is: what is asked of it first, then the worth of its items."""
    questions = Counter(one.question for one in chosen)
    again = sum(count - 1 for count in questions.values())
    rare = sum(max(0, count - _MOST[kind]) for kind, count in Counter(one.kind for one in chosen).items())
    return sum(one.worth for one in chosen) - 40 * _lacking(chosen, objectives, size) - 4 * again - 4 * rare


def _lacking(chosen: Sequence[Entry], objectives: Sequence[int], size: Size) -> int:
    """How many items, types and tests of objectives are missing."""
    tested = Counter(one.objective for one in chosen)
    types = len({one.item.type for one in chosen})
    lacking = sum(max(0, FEWEST_AN_OBJECTIVE - tested[number]) for number in objectives)
    return lacking + max(0, size.fewest - len(chosen)) + max(0, FEWEST_TYPES - types)


def _tips_balance(one: Entry, chosen: Entry) -> bool:
    """Whether both are statements to judge with the same key: a true one goes with a false one."""
    judged = one.item.type is chosen.item.type is ItemType.TRUE_FALSE
    return judged and one.item.options[0].correct == chosen.item.options[0].correct


def _within_share(chosen: Sequence[Entry]) -> list[Entry]:
    """Drop statements to judge until they are few enough for the size of the quiz."""
    kept = list(chosen)
    judged = [one for one in kept if one.item.type is ItemType.TRUE_FALSE]
    while judged and len(judged) > TRUE_FALSE_SHARE * len(kept):
        kept.remove(judged.pop())
    return kept


def in_order(items: list[QuizItem], random: Random) -> tuple[QuizItem, ...]:
    """Return the items easier ones first, else by chance, no key long in the same place."""
    ordered: tuple[QuizItem, ...] = ()
    for _attempt in range(_SHUFFLES):
        random.shuffle(items)
        ordered = place_keys(sorted(items, key=lambda item: (not item.marked, item.difficulty)), random)
        if not list(key_position(ordered)):
            break
    return ordered


def place_keys(items: Sequence[QuizItem], random: Random) -> tuple[QuizItem, ...]:
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
