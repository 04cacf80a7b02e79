"""Choosing items that cover the objectives, differ, and do not help each other."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from random import Random

from osereso.model.quiz import ItemType
from osereso.model.source import Source, Span
from osereso.quizzing.balance import key_place
from osereso.quizzing.candidates import Candidate
from osereso.quizzing.selection import select
from tests.quizzing.courses import item, options

WORDS = (
    "collecte vente atelier balance camion caisse cour cave verre carton meuble radio lampe chaise miroir "
    "porte serrure vitrine affiche registre"
).split()


def candidate(number: int, **changes: object) -> Candidate:
    """One of many sound candidates that have no word in common."""
    word = WORDS[number]
    more = {key: changes.pop(key) for key in ("hidden", "shown", "merit", "by_section") if key in changes}
    made = item(
        id=f"item-{number}",
        source=Source(f"q{number}", Span(0, 5)),
        **{
            "stem": f"Selon Maëlle Kerviel, que dit-on de {word} ?",
            "options": options(f"bleu{word}", f"vert{word}", f"gris{word}"),
            **changes,
        },
    )
    return Candidate(made, frozenset({word}), **{"shown": frozenset({word}), **more})


def chosen(candidates, objectives=(4,), seed: int = 0):
    return select(candidates, objectives, Random(seed))


def test_no_more_than_twelve_items_are_chosen():
    kinds = ("single", "multiple", "cloze", "odd-one-out")
    found = chosen([candidate(number, kind=kinds[number % 4]) for number in range(20)])
    assert 10 <= len(found) <= 12


def test_an_item_with_an_error_never_enters():
    assert [one.id for one in chosen([candidate(0, stem="Que peser"), candidate(1)])] == ["item-1"]


def test_an_idea_is_tested_once():
    twin = candidate(0)
    other = Candidate(candidate(1).item, twin.tested, frozenset())
    assert len(chosen([twin, other])) == 1


def test_what_an_item_keeps_back_no_other_item_shows():
    secret = frozenset({"secret"})
    keeps = candidate(0, hidden=secret, shown=frozenset())
    shows = candidate(1, shown=secret, merit=-1)
    assert len(chosen([keeps, shows])) == 1
    assert len(chosen([keeps, candidate(1)])) == 2


def test_every_objective_gets_two_items_before_one_gets_more():
    many = [candidate(number, objective=1, merit=5) for number in range(8)]
    few = [candidate(number, objective=2, kind="categorise", merit=-3) for number in (8, 9)]
    assert Counter(one.objective for one in chosen([*many, *few], (1, 2)))[2] == 2


def test_no_more_than_three_ask_for_a_section_only():
    kinds = ("categorise", "recognise", "matching")
    sorting = [candidate(number, kind=kinds[number % 3], by_section=True, merit=9) for number in range(9)]
    others = [candidate(number, kind="multiple") for number in range(9, 14)]
    found = chosen([*sorting, *others])
    assert sum(one.kind in kinds for one in found) == 3


def judged(number: int) -> Candidate:
    """A statement to judge; those with an even number are true."""
    said = options("Vrai", "Faux", right=(number % 2,))
    return candidate(number, kind="true-false", type=ItemType.TRUE_FALSE, merit=9, options=said)


def test_a_true_statement_goes_with_a_false_one_and_both_are_few():
    kinds = ("single", "multiple", "cloze")
    others = [candidate(number, kind=kinds[number % 3]) for number in range(8, 18)]
    found = chosen([*(judged(number) for number in range(8)), *others])
    keys = [one.options[0].correct for one in found if one.type is ItemType.TRUE_FALSE]
    assert sorted(keys) == [False, True]


def test_easier_items_stand_first():
    found = chosen([candidate(number, difficulty=3 - number % 3) for number in range(6)])
    assert [one.difficulty for one in found] == sorted(one.difficulty for one in found)


def test_the_key_never_stands_in_the_same_place_twice_running():
    kinds = ("single", "cloze", "odd-one-out")
    places = [key_place(one) for one in chosen([candidate(n, kind=kinds[n % 3]) for n in range(15)])]
    assert len(places) >= 8
    assert all(one != other for one, other in pairwise(places))


def test_the_same_seed_chooses_the_same_items():
    candidates = [candidate(number) for number in range(20)]
    assert chosen(candidates, seed=2) == chosen(candidates, seed=2)
