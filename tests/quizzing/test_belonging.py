"""Which ideas surely belong to their section."""

from __future__ import annotations

from osereso.quizzing.belonging import (
    answered,
    certain,
    echoes,
    foreign,
    may_answer,
    mistakable,
    names_section,
    plain,
    strays,
)
from tests.quizzing.courses import idea, material, usual_course, with_guest, with_topic


def sections(of):
    return {section.id: section for section in of.course.sections}


def test_an_idea_is_certain_when_its_question_speaks_for_its_section():
    of = material()
    assert certain(idea("Dons en mauvais état, chers à évacuer", of), of)


def test_an_idea_that_speaks_for_another_section_is_not():
    of = material(with_topic("metier", "Décrivez une journée ?", ("Manque de place à gérer chaque matin",)))
    assert not certain(idea("Manque de place à gérer chaque matin", of), of)


def test_an_idea_of_which_nothing_speaks_is_not_certain():
    of = material(with_topic("metier", "Et la suite ?", ("Vente de meubles en ligne",)))
    assert not certain(idea("Vente de meubles en ligne", of), of)


def test_advice_may_pass_for_an_answer_on_the_job_but_not_for_a_difficulty():
    of = material()
    advice = idea("Commencer petit, avec un atelier par mois", of)
    assert mistakable(advice, sections(of)["metier"])
    assert not mistakable(advice, sections(of)["difficultes"])
    assert foreign(advice, sections(of)["difficultes"])


def test_an_idea_with_a_word_of_the_title_gives_it_away():
    of = material(with_topic("difficultes", "Qu’est-ce qui est dur ?", ("Difficulté à trouver un local",)))
    assert names_section(idea("Difficulté à trouver un local", of), sections(of)["difficultes"])


def test_a_plain_idea_says_its_section_in_its_own_words():
    points = ("Un hangar ouvert et sans porte", "Un loyer trop cher")
    of = material(with_topic("difficultes", "Qu’est-ce qui est dur ?", points))
    assert certain(idea(points[0], of), of)
    assert not plain(idea(points[0], of), of)
    assert plain(idea(points[1], of), of)


def test_a_denial_alone_does_not_make_a_difficulty_plain():
    point = "Les machines n’ont pas tué les menuisiers"
    of = material(with_topic("difficultes", "Qu’est-ce qui est dur ?", (point,)))
    assert not plain(idea(point, of), of)


def test_an_idea_that_speaks_for_another_section_alone_strays():
    of = material(with_topic("difficultes", "Quels clichés entendez-vous ?", ("Demander toujours un devis",)))
    assert strays(idea("Demander toujours un devis", of), of)
    assert not strays(idea("Dons en mauvais état, chers à évacuer", of), of)


def test_words_of_one_family_echo_unless_half_of_the_answers_have_them():
    of = material()
    assert echoes("Répondre à tous", "Que répondez-vous ?", of)
    assert not echoes("Trier les dons", "Que répondez-vous ?", of)
    everywhere = with_topic("metier", "Et le lundi ?", ("Voir les élus",))
    everywhere = with_topic("conseils", "Et le mardi ?", ("Voir les élus",), course=everywhere)
    assert echoes("Les élus", "Et les élus ?", of)
    assert not echoes("Les élus", "Et les élus ?", material(everywhere))


def test_only_clear_questions_with_ideas_that_answer_them_are_asked():
    course = with_topic("metier", "Et depuis ?", ("Peser la collecte",))
    course = with_topic("metier", "Quels outils utilisez-vous ?", ("Un outil de pesée",), course=course)
    asked = {topic.question for topic, _ideas in answered(material(course))}
    assert "Quelles sont les principales difficultés\u00a0?" in asked
    assert not {"Et depuis ?", "Quels outils utilisez-vous ?"} & asked


def test_what_an_answer_speaks_of_may_answer_its_question():
    question, point = "Que faites-vous le lundi ?", "Ouvrir la boutique"
    of = material(with_topic("metier", question, (point,), "Ouvrir la boutique, puis une panne."))
    (right,) = of.of_topic(next(topic for topic in of.course.topics if topic.question == question))
    assert may_answer(idea("Savoir diagnostiquer une panne", of), right.topic, [right], of)
    assert not may_answer(idea("Parler en public", of), right.topic, [right], of)


def test_what_an_answer_gives_to_a_second_section_is_no_answer_to_ask_for():
    usual = usual_course()
    monday = next(one for one in usual.topics if one.question == "Que faites-vous le lundi ?")
    of = material(with_guest("difficultes", monday.exchange, ("Panne du vieux camion au dépôt",), usual))
    given = [one.text for _topic, ideas in answered(of) for one in ideas]
    assert "On prépare la tournée avec les bénévoles" in given
    assert "Panne du vieux camion au dépôt" not in given
    assert not certain(idea("Panne du vieux camion au dépôt", of), of)
