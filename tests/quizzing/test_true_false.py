"""Statements to judge."""

from __future__ import annotations

from osereso.quizzing.true_false import true_false
from osereso.text import fold
from tests.quizzing.courses import answers_of, made, sections_of, usual_course, with_topic

COURSE = usual_course()
ANSWERS = {fold(question): {fold(text) for text in points} for question, points in answers_of(COURSE).items()}


def quotations(one) -> list[str]:
    return [fold(part.split("»")[0]) for part in one.item.stem.split("«")[1:]]


def is_true(one) -> bool:
    return one.item.options[0].correct


def attributions():
    return [one for one in made(true_false) if len(quotations(one)) == 2]


def swaps():
    return [one for one in made(true_false) if len(quotations(one)) == 1]


def test_a_statement_is_true_when_the_idea_answers_the_question_it_names():
    assert {is_true(one) for one in attributions()} == {True, False}
    for one in attributions():
        idea, question = quotations(one)
        assert (idea in ANSWERS[question]) == is_true(one)


def test_a_false_statement_takes_an_idea_of_another_section():
    home = sections_of(COURSE)
    for one in attributions():
        if not is_true(one):
            idea, question = quotations(one)
            assert home[idea] not in {home[text] for text in ANSWERS[question]}


def test_a_false_saying_swaps_a_person_and_keeps_the_rest():
    false = [one for one in swaps() if not is_true(one)]
    assert false
    for one in false:
        (said,) = quotations(one)
        assert said not in sections_of(COURSE)
        (true,) = one.tested
        assert said.split()[:-1] == true.split()[:-1]


def test_what_was_said_is_true_as_it_was_said():
    assert all(quotations(one)[0] in sections_of(COURSE) for one in swaps() if is_true(one))


def test_an_infinitive_says_nothing_that_could_be_judged():
    course = with_topic("conseils", "Avec qui faut-il parler au début ?", ("Présenter le projet aux élus",))
    course = with_topic(
        "metier", "Que faites-vous le lundi ?", ("Réunion avec les bénévoles",), course=course
    )
    said = [one for one in made(true_false, course) if one.item.stem.count("«") == 1]
    assert said == []


def test_true_stands_before_false_and_the_mistake_is_explained():
    for one in made(true_false):
        assert [option.text for option in one.item.options] == ["Vrai", "Faux"]
        assert [option.feedback == "C’est exact." for option in one.item.options] == [
            option.correct for option in one.item.options
        ]
