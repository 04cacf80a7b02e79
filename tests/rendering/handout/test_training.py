"""The training quiz: a part of the quiz that leaves enough for the final one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osereso.model.quiz import ItemType, Option, Quiz
from osereso.rendering.handout.training import training
from tests.rendering.word.courses import QUIZ

CHOICE = QUIZ.items[0]


def quiz_of(*items: tuple[str, int, dict[str, object]]) -> Quiz:
    """A quiz of choices: stem, objective, and what else differs."""
    return replace(
        QUIZ,
        items=tuple(
            replace(CHOICE, id=stem, stem=stem, objective=goal, section=f"s{goal}", **changes)
            for stem, goal, changes in items
        ),
    )


def stems(quiz: Quiz) -> list[str]:
    return [item.stem for item in training(quiz)]


@pytest.mark.parametrize(("size", "shown"), [(0, 0), (1, 0), (3, 0), (4, 2), (7, 3), (10, 5), (30, 5)])
def test_at_least_half_of_the_quiz_is_left_for_the_final(size: int, shown: int) -> None:
    items = [(f"q{number}", number % 3, {}) for number in range(size)]
    assert len(training(quiz_of(*items))) == shown


def test_every_section_is_asked_before_one_is_asked_twice() -> None:
    items = [(f"q{number}", 1, {}) for number in range(6)]
    assert set(stems(quiz_of(*items, ("r", 2, {}), ("s", 3, {})))) == {"q0", "q1", "r", "s"}


def test_of_a_section_the_easiest_is_shown_and_what_asks_for_its_title_last() -> None:
    several = {"type": ItemType.MULTIPLE_CHOICE}
    items = (
        ("section", 1, {"kind": "categorise"}),
        ("several", 1, several),
        ("applied", 1, {"difficulty": 3}),
        ("recalled", 1, {"difficulty": 1}),
    )
    assert stems(quiz_of(*items)) == ["applied", "recalled"]
    matching = [(f"m{number}", 2, {"type": ItemType.MATCHING}) for number in range(2)]
    assert stems(quiz_of(*items[:3], *matching)) == ["several", "applied"]


def test_what_takes_a_third_of_a_page_is_left_to_the_quiz() -> None:
    assert {item.type for item in training(QUIZ)} <= {
        "single-choice",
        "true-false",
        "cloze",
        "multiple-choice",
    }
    assert training(replace(QUIZ, items=QUIZ.items[3:] * 2)) == ()  # only one to complete


def test_items_keep_their_order_and_are_numbered_from_one() -> None:
    quiz = quiz_of(*((f"q{number}", number % 2, {}) for number in range(9)))
    found = training(quiz)
    assert [item.number for item in found] == [1, 2, 3, 4]
    assert stems(quiz) == sorted(stems(quiz))


def test_an_answer_has_its_letter_and_says_where_it_stands_once() -> None:
    options = (Option("non", correct=False), Option("oui", correct=True))
    facts = {"options": options, "feedback": "Parce que.", "reference": "Question 3"}
    again = {**facts, "feedback": "Parce que. (Question 3)"}
    items = [("a", 1, facts), ("b", 2, again), ("c", 1, facts), ("d", 2, facts)]
    first, second = training(quiz_of(*items))
    assert first.answers == ("B. oui",)
    assert first.reference == "Question 3"
    assert second.reference == ""
