"""What did the professional answer? The right elements are of that answer, the wrong ones of another."""

from __future__ import annotations

from osereso.quizzing.answers import multiple, single
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
ADVICE = "Quels conseils donneriez-vous à quelqu’un qui se lance ?"


def about(question: str, candidates):
    return [one.item for one in candidates if fold(question) in fold(one.item.stem)]


def test_a_question_of_the_interview_is_quoted_in_the_stem_of_its_answers():
    questions = {fold(topic.question) for topic in COURSE.topics}
    for one in made(multiple) + made(single):
        assert any(question in fold(one.item.stem) for question in questions)


def test_several_right_answers_go_with_two_wrong_ones_of_other_sections():
    assert made(multiple)
    for one in made(multiple):
        wrong = wrong_texts(one.item)
        assert len(wrong) == 2
        assert all(sections_of(COURSE)[fold(text)] != one.item.section for text in wrong)


def test_a_single_right_answer_goes_with_two_wrong_ones():
    assert {(len(right_texts(one.item)), len(wrong_texts(one.item))) for one in made(single)} == {(1, 2)}


def test_right_elements_are_those_of_the_question_in_the_stem():
    answers = answers_of(COURSE)
    for one in made(multiple) + made(single):
        own = next(given for question, given in answers.items() if fold(question) in fold(one.item.stem))
        assert set(right_texts(one.item)) <= own
        assert not set(wrong_texts(one.item)) & own


def test_what_the_answer_speaks_of_too_is_no_wrong_element():
    panne = "Savoir diagnostiquer une panne"
    question, points = "Que faites-vous le mardi ?", ("Répondre au téléphone", "Ouvrir la caisse")
    base = with_topic("competences", "Que faut-il savoir ?", ("Lire une facture",))
    apart = with_topic("metier", question, points, course=base)
    assert any(panne in wrong_texts(item) for item in about(question, made(multiple, apart)))
    answer = "Répondre au téléphone. Ouvrir la caisse. Et une panne !"
    told = with_topic("metier", question, points, answer, course=base)
    items = about(question, made(multiple, told))
    assert items
    assert not any(panne in wrong_texts(item) for item in items)


def test_an_infinitive_that_may_pass_for_advice_is_no_wrong_element_of_advice():
    for one in about(ADVICE, made(multiple) + made(single)):
        assert not [text for text in wrong_texts(one) if text.split()[0].endswith(("er", "ir", "re"))]


def test_a_wrong_element_names_the_question_that_it_does_answer():
    one = next(
        one.item for one in made(single) if "Convaincre les élus chaque année" in wrong_texts(one.item)
    )
    wrong = next(option for option in one.options if option.text == "Convaincre les élus chaque année")
    assert wrong.feedback == (
        "Non\u00a0: cette idée répond à une autre question, "
        "«\u00a0Quelles sont les principales difficultés\u00a0?\u00a0» (Question 5)."
    )
