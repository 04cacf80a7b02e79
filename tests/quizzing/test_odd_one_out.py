"""Three elements of one answer and one of another."""

from __future__ import annotations

from osereso.quizzing.odd_one_out import odd_one_out
from osereso.quizzing.wording import Shape, shape
from osereso.text import fold
from tests.quizzing.courses import (
    answers_of,
    made,
    right_texts,
    sections_of,
    usual_course,
    with_topic,
    wrong_texts,
)

COURSE = usual_course()


def asked(one) -> set[str]:
    return next(
        points for question, points in answers_of(COURSE).items() if fold(question) in fold(one.item.stem)
    )


def test_three_elements_answer_the_question_and_the_odd_one_does_not():
    assert made(odd_one_out)
    for one in made(odd_one_out):
        assert len(wrong_texts(one.item)) == 3
        assert set(wrong_texts(one.item)) <= asked(one)
        assert not set(right_texts(one.item)) & asked(one)


def test_the_odd_one_is_of_another_section_than_the_three():
    home = sections_of(COURSE)
    for one in made(odd_one_out):
        odd = {home[fold(text)] for text in right_texts(one.item)}
        assert not odd & {home[fold(text)] for text in wrong_texts(one.item)}


def test_the_odd_one_has_the_form_of_most_of_the_others():
    points = ("Peser la collecte du mois", "Ranger la cave et la cour", "Collecte de verre et de carton")
    course = with_topic("metier", "Que faites-vous le mardi ?", points, course=COURSE)
    found = [one for one in made(odd_one_out, course) if points[0] in wrong_texts(one.item)]
    assert found
    assert {shape(text) for one in found for text in right_texts(one.item)} == {Shape.INFINITIVE}


def test_the_item_counts_for_either_section():
    counted = {}
    for one in made(odd_one_out):
        counted.setdefault(one.tested, set()).add(one.item.section)
    assert all(len(sections) == 2 for sections in counted.values())


def test_a_question_with_two_answers_has_no_odd_one():
    course = with_topic("metier", "Que faites-vous le lundi ?", ("Peser la collecte", "Ranger la cave"))
    assert not [one for one in made(odd_one_out, course) if "lundi" in one.item.stem]


def test_choosing_one_of_the_three_is_answered_by_the_question_it_does_answer():
    one = made(odd_one_out)[0]
    wrong = next(option for option in one.item.options if not option.correct)
    assert wrong.feedback.startswith("Non\u00a0: cette idée répond bien à la question «\u00a0")
