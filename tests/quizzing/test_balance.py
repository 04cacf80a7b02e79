"""The rules between the items of a quiz."""

from __future__ import annotations

from osereso.model.quiz import ItemType
from osereso.quizzing.balance import Print, key_place, key_position, too_few, true_false_balance, uncovered
from tests.quizzing.courses import item, options
from tests.samples import sample_course


def true_false(*, true: bool):
    return item(type=ItemType.TRUE_FALSE, options=options("Vrai", "Faux", right=(0 if true else 1,)))


def test_too_few_items_are_a_problem_with_its_remedy():
    (problem,) = too_few([item()] * 4)
    assert problem.code == "quiz-too-short"
    assert "8" in str(problem.remedy)


def test_ten_items_of_one_type_are_too_few_types():
    assert list(too_few([item()] * 10))


def test_each_objective_is_tested_twice():
    course = sample_course()
    lacking = list(uncovered([item(objective=1), item(objective=1), item(objective=2)], course))
    assert [problem.place for problem in lacking] == ["Les compétences", "Les difficultés", "Les conseils"]


def test_too_many_statements_to_judge_are_noted():
    assert list(true_false_balance([true_false(true=True), true_false(true=False), item()]))


def test_statements_that_are_all_true_are_noted():
    assert list(true_false_balance([true_false(true=True)] * 2 + [item()] * 10))
    assert not list(true_false_balance([true_false(true=True), true_false(true=False)] + [item()] * 10))


def test_a_key_in_the_same_place_again_and_again_is_noted():
    assert list(key_position([item()] * 4))
    assert not list(key_position([item()] * 3))


def test_only_items_with_one_key_have_a_place_for_it():
    assert key_place(item()) == 0
    assert key_place(item(type=ItemType.MULTIPLE_CHOICE)) is None


def test_an_item_that_prints_what_another_keeps_back_betrays_it():
    gap = item(
        type=ItemType.CLOZE,
        stem="Selon Maëlle Kerviel, quels mots complètent : « Trier les dons du ______ » ?",
        options=options("matin", "soir", "midi"),
    )
    told = item(options=options("Trier les dons du matin", "Tenir un stock bien rangé", "Parler en public"))
    assert Print.of(told).betrays(Print.of(gap))
    assert not Print.of(item()).betrays(Print.of(gap))


def test_items_that_ask_the_same_are_seen():
    assert Print.of(item()).repeats(Print.of(item(stem="Selon Maëlle Kerviel, qu’est-ce qu’il faut peser ?")))
    assert not Print.of(item()).repeats(Print.of(item(options=options("Le tri", "La vente", "Un quai"))))
