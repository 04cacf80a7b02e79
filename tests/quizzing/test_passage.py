"""A sentence of the interview, word for word, and the question it answers."""

from __future__ import annotations

from random import Random

import pytest

from osereso.quizzing.passage import passage
from osereso.quizzing.review import sound
from tests.quizzing.courses import (
    bare_course,
    made,
    material,
    right_texts,
    usual_course,
    with_guest,
    with_topic,
    wrong_texts,
)

COURSE = usual_course()
ASKED = "Que faites-vous le lundi ?"


def quoted(one) -> str:
    text = one.item.stem.partition("«\u00a0")[2].rpartition("\u00a0»")[0]
    return text.replace("\u00a0", " ")


def passages(answer: str, *points: str, question: str = ASKED) -> set[str]:
    course = with_topic("metier", question, points, answer)
    return {quoted(one) for one in made(passage, course) if right_texts(one.item) == [question]}


def test_the_passage_stands_in_the_answer_to_its_question_word_for_word():
    told = {topic.question: " ".join(topic.answer).replace("\u00a0", " ") for topic in COURSE.topics}
    assert len(made(passage)) >= 4
    for one in made(passage):
        (question,) = right_texts(one.item)
        assert quoted(one) in told[question]


def test_the_other_questions_are_of_other_sections():
    home = {topic.question: section.id for section in COURSE.sections for topic in section.topics}
    for one in made(passage):
        assert sound(one.item)
        assert len(wrong_texts(one.item)) == 2
        assert all(home[question] != one.item.section for question in wrong_texts(one.item))


@pytest.mark.parametrize("seed", range(5))
def test_a_question_of_the_same_section_is_never_offered(seed):
    course = bare_course("metier", "competences", "conseils")
    for section, question in (
        ("metier", "Que faites-vous le mardi ?"),
        ("metier", "Quels objets vendez-vous ?"),
        ("competences", "Quels outils utilisez-vous ?"),
        ("conseils", "Que direz-vous aux voisins ?"),
    ):
        said = f"Une balance rouge de {question.split()[1]} pèse les grands cartons."
        course = with_topic(section, question, (said,), said, course=course)
    metier = {topic.question for topic in course.sections[0].topics}
    found = [one.item for one in passage(material(course), Random(seed)) if one.item.section == "metier"]
    assert found
    assert all(len({option.text for option in one.options} & metier) == 1 for one in found)


@pytest.mark.parametrize("exchange", [topic.exchange for topic in COURSE.topics])
def test_an_answer_that_serves_two_sections_is_offered_once_and_never_beside_itself(exchange):
    for section in COURSE.sections:
        for one in made(passage, with_guest(section.id, exchange, ("Camion en panne",), COURSE)):
            offered = [option.text for option in one.item.options]
            assert len(set(offered)) == len(offered) == 3


def test_a_sentence_with_a_word_of_its_question_is_not_asked():
    assert passages("Je pèse la collecte avec la grande balance.", "Peser la collecte avec la grande balance")
    assert not passages("Le lundi je pèse la collecte avec la balance.", "Peser la collecte avec la balance")


def test_a_sentence_that_leans_on_what_was_said_before_is_not_asked():
    assert not passages("Elle pèse la collecte avec la grande balance.", "Peser la collecte avec la balance")


def test_a_story_is_asked_where_a_story_was_asked_for():
    said, point = "J’ai tenu la caisse d’une grande librairie.", "Tenir la caisse d’une grande librairie"
    assert passages(said, point, question="Comment êtes-vous devenue animatrice ?")
    assert not passages(said, point)


def test_what_comes_at_the_end_of_an_answer_is_not_asked_unless_it_speaks_for_the_section():
    start = "La balance est rouge. " * 6
    assert not passages(start + "Le camion jaune dort devant la mairie.", "Camion jaune devant la mairie")
    assert passages(
        start + "La tournée du camion jaune finit à la mairie.", "Tournée du camion jaune à la mairie"
    )
