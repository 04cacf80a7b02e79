"""Which questions of an interview can be asked again."""

from __future__ import annotations

import pytest

from osereso.quizzing.questions import asks_a_story, direct, focused


@pytest.mark.parametrize("question", [
    "Quelles sont les principales difficultés ?", "Comment êtes-vous devenue menuisière ?",
    "Il restera des boulangeries dans dix ans ?",
])  # fmt: skip
def test_a_question_that_says_its_subject_is_focused(question):
    assert focused(question)


@pytest.mark.parametrize("question", [
    "Et ça vous plaît ?", "Pourquoi ?", "Comment faites-vous ?", "Qu’avez-vous changé depuis ?",
    "Vous irez la voir, cette école, après ?", "Racontez-nous votre journée.",
])  # fmt: skip
def test_a_question_that_hangs_in_the_air_is_not(question):
    assert not focused(question)


def test_a_question_word_or_an_inversion_makes_a_question_direct():
    assert direct("Quelles qualités faut-il ?")
    assert direct("Avez-vous déjà raté un recrutement ?")
    assert not direct("Il restera des boulangeries dans dix ans ?")


def test_what_asks_for_yes_or_no_is_not_direct():
    assert not direct("Est-ce que les robots vont lire nos CV ?")
    assert not direct("La principale difficulté, ce sont les élèves ou les parents ?")
    assert direct("Et aujourd’hui, vous travaillez où ?")
    assert direct("Qu’est-ce qui vous empêche de dormir ?")


def test_a_polite_request_asks_for_more_than_yes():
    assert direct("Pouvez-vous décrire votre métier en quelques mots ?")


def test_a_question_for_an_hour_or_a_number_has_no_elements_of_answer():
    assert not focused("À quelle heure sonne le réveil ?")
    assert not focused("Combien ça paie, et où ça mène ?")


def test_a_question_with_a_slip_of_the_keyboard_is_not_printed_again():
    assert not focused("Pourriez- vous présenter votre parcours ?")
    assert focused("Pourriez-vous présenter votre parcours ?")


def test_a_question_on_what_was_done_asks_for_a_story():
    assert asks_a_story("Quel est votre parcours ?")
    assert asks_a_story("Comment êtes-vous devenue menuisière ?")
    assert not asks_a_story("Quels conseils donneriez-vous ?")
