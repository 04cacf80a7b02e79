"""What can be understood alone."""

from __future__ import annotations

import pytest

from osereso.quizzing.standing import direct, focused, self_standing, vague


@pytest.mark.parametrize("text", [
    "Trier les dons du matin", "Manque de place : 300 m² ne suffisent plus", "Le frelon asiatique",
    "Il faut savoir écouter", "Le métier", "La lecture de plan", "S’entourer de bénévoles et les former",
])  # fmt: skip
def test_an_idea_with_its_own_subject_stands_alone(text):
    assert self_standing(text)


@pytest.mark.parametrize("text", [
    "Il connaît les codes", "Cela rassure les acteurs", "Mais le reste suit", "La faire connaître",
    "Évangéliser ces publics", "Certains ne sont que des exécutants", "3 500", "Il dit : « oui",
    "Par exemple, le tri", "Trois choses :", "De ne rien acheter", "",
])  # fmt: skip
def test_an_idea_that_leans_on_its_neighbours_does_not(text):
    assert not self_standing(text)


def test_one_word_or_somebodys_own_is_vague():
    assert vague("Le temps")
    assert vague("Développer son réseau")
    assert not vague("Trier les dons du matin")


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
