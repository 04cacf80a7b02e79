"""Which ideas surely belong to their section."""

from __future__ import annotations

from osereso.quizzing.belonging import certain, foreign, mistakable, names_section
from tests.quizzing.courses import idea, material, with_topic


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
