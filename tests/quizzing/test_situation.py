"""An open case: a difficulty and the advice, word for word."""

from __future__ import annotations

from osereso.model.quiz import ItemType
from osereso.quizzing import make_quiz
from osereso.quizzing.situation import situation
from tests.quizzing.courses import bare_course, made, with_topic
from tests.samples import sample_course


def test_the_case_is_a_difficulty_and_its_model_answer_quotes_the_advice():
    course = with_topic(
        "difficultes", "Qu’est-ce qui vous pèse ?", ("Convaincre les élus chaque année",),
        "Il faut convaincre les élus chaque année pour garder les subventions.",
    )  # fmt: skip
    told = " ".join(text for topic in course.topics for text in topic.told)
    items = [one.item for one in made(situation, course)]
    assert items
    for item in items:
        assert item.type is ItemType.OPEN
        assert item.section == "difficultes"
        assert item.stem.partition("«\u00a0")[2].partition("\u00a0»")[0].replace("“", "«\u00a0") in told
        for line in item.model_answer.splitlines():
            assert line.startswith("Selon Maëlle Kerviel")
            assert line.partition("«\u00a0")[2].rpartition("\u00a0»")[0] in told


def test_a_quiz_has_one_case_at_most_and_it_stands_last():
    quiz, _ = make_quiz(sample_course())
    places = [place for place, item in enumerate(quiz.items) if not item.marked]
    assert places in ([], [len(quiz.items) - 1])
    assert all(item.marked for item in quiz.before)


def test_without_advice_there_is_no_case():
    assert made(situation, bare_course("difficultes")) == []


def test_advice_on_other_things_is_no_model_answer():
    course = with_topic(
        "difficultes", "Qu’est-ce qui vous pèse ?", ("Le bruit de la rue du matin au soir",),
        "Le bruit de la rue du matin au soir use tout le monde.",
    )  # fmt: skip
    assert made(situation, course) == []
