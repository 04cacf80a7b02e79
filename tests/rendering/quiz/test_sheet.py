"""Paper items: numbers and letters are those of the key, and no order gives an answer away."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from osereso.model.quiz import ItemType, Pair, Quiz
from osereso.rendering.quiz.sheet import paper_items, pass_score
from tests.rendering.word.courses import PAIRS, QUIZ

MATCHING = next(item for item in QUIZ.items if item.type is ItemType.MATCHING)


def matching(pairs: tuple[Pair, ...], name: str = "m"):
    return paper_items(Quiz("Q", "fr", (replace(MATCHING, id=name, pairs=pairs),)))[0]


def test_numbers_follow_the_quiz_and_letters_the_options() -> None:
    items = paper_items(QUIZ)
    assert [item.number for item in items] == [1, 2, 3, 4, 5, 6]
    assert [choice.letter for choice in items[1].options] == ["A", "B", "C", "D"]


def test_no_row_of_a_matching_item_shows_its_answer() -> None:
    for row in matching(PAIRS).rows:
        assert Pair(row.left, row.right) not in PAIRS or not row.left


def test_each_number_leads_to_its_own_right_side() -> None:
    item = matching(PAIRS)
    rights = {row.letter: row.right for row in item.rows}
    lefts = {row.number: row.left for row in item.rows if row.number}
    assert {Pair(lefts[number], rights[letter]) for number, letter in item.matches} == set(PAIRS[:3])


def test_a_right_side_shared_by_two_is_printed_once() -> None:
    shared = (Pair("a", "X"), Pair("b", "X"), Pair("c", "Y"))
    item = matching(shared)
    assert sorted(row.right for row in item.rows if row.right) == ["X", "Y"]
    letters = dict(item.matches)
    assert letters["1"] == letters["2"] != letters["3"]


@given(
    st.lists(st.text("abcdefgh", min_size=1, max_size=3), min_size=2, max_size=6, unique=True),
    st.text("xyz", max_size=4),
)
def test_the_order_is_the_same_each_time_and_gives_nothing_away(rights: list[str], name: str) -> None:
    pairs = tuple(Pair(f"gauche {place}", right) for place, right in enumerate(rights))
    item = matching(pairs, name)
    assert item == matching(pairs, name)
    assert not {Pair(row.left, row.right) for row in item.rows} & set(pairs)


def test_the_pass_mark_is_rounded_up() -> None:
    assert pass_score(QUIZ) == 5  # 70 % of 6 is 4.2
    assert pass_score(Quiz("Q", "fr", QUIZ.items * 5)) == 21


def test_a_typed_answer_has_lines_and_no_options() -> None:
    item = paper_items(QUIZ)[5]
    assert not item.options
    assert len(item.lines) == 2
    assert item.accepted == ("ressourcerie", "une ressourcerie")
