"""Forms A and B of one blueprint, and what neither asks."""

from __future__ import annotations

import pytest

from osereso.model.quiz import Form
from osereso.problems import Severity
from osereso.quizzing import load_distractors, make_quiz
from osereso.quizzing.forms import shared
from osereso.quizzing.review import review
from tests.samples import ROOT, sample_course

BANK = load_distractors(ROOT / "data" / "distractors.yaml")
SEEDS = range(4)


@pytest.fixture(params=SEEDS)
def quiz(request):
    made, _ = make_quiz(sample_course(), seed=request.param, distractors=BANK)
    return made


def test_item_by_item_the_objectives_are_the_same(quiz):
    marked = [item for item in quiz.items if item.marked]
    assert quiz.form is Form.AFTER
    assert [item.objective for item in quiz.before] == [item.objective for item in marked]
    assert quiz.opening().items == quiz.before
    assert quiz.opening().form is Form.BEFORE


def test_form_a_has_no_item_twice_and_none_with_an_error(quiz):
    ids = [item.id for item in quiz.before]
    assert len(set(ids)) == len(ids)
    flaws = [flaw for item in (*quiz.before, *quiz.reserve) for flaw in review(item)]
    assert not [flaw for flaw in flaws if flaw.severity is Severity.ERROR]


def test_a_question_of_both_forms_has_its_options_in_another_order(quiz):
    after = {item.id: item for item in quiz.items}
    for item in quiz.before:
        other = after.get(item.id)
        if other is not None:
            assert set(other.options) == set(item.options)
            assert {option.text for option in other.options if option.correct} == {
                option.text for option in item.options if option.correct
            }


def test_the_reserve_asks_what_neither_form_asks(quiz):
    used = {item.id for item in (*quiz.items, *quiz.before)}
    assert not used & {item.id for item in quiz.reserve}
    assert len(quiz.reserve) <= 40


def test_forms_that_are_mostly_alike_are_noted():
    made, _ = make_quiz(sample_course(), distractors=BANK)
    (problem,) = shared(made.items, made.items)
    assert problem.severity is Severity.NOTE
    assert list(shared(made.items, ())) == []


def test_the_same_seed_gives_the_same_forms():
    first, second = (make_quiz(sample_course(), seed=3, distractors=BANK)[0] for _ in range(2))
    assert first == second
