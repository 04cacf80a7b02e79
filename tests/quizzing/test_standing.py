"""What can be understood alone."""

from __future__ import annotations

import pytest

from osereso.quizzing.standing import (
    anecdotal,
    cut_short,
    narrated,
    quotable,
    reported,
    self_standing,
    vague,
)


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


@pytest.mark.parametrize("text", [
    "Travaille l’anglais technique", "Plus vite qu’eux", "Être ponctuel, , parce que la pâte attend",
    "À Paris ajoutez quinze pour cent", "Avec dix ans de métier", "L’aquarium, tenez", "Savoir communiqué",
    "Du mardi au jeudi", "La première compétence : d’écrire",
])  # fmt: skip
def test_what_was_torn_out_of_talk_does_not_stand_alone(text):
    assert not self_standing(text)


@pytest.mark.parametrize("text", [
    "Faire un BTS bâtiment", "Toute la collecte", "Pesez les dons", "Apprendre les prénoms",
    "Entourez-vous de bénévoles",
    "Ne pas se lancer n’importe comment",
])  # fmt: skip
def test_an_infinitive_or_what_is_said_to_a_group_stands_alone(text):
    assert self_standing(text)


def test_an_idea_is_cut_short_where_the_sentence_goes_on():
    said = "Le reste s’apprend avec un compte que l’on fait vivre, et de la patience."
    assert cut_short("Le reste s’apprend avec un compte", said)
    assert cut_short("Le secteur n’est pas à l’aise", "Ce secteur n’est pas à l’aise avec le Web.")
    assert not cut_short("De la patience", said)
    assert not cut_short("Faire vivre le compte", "On fait vivre le compte, d’abord.")


def test_what_somebody_did_or_has_is_narrated_unless_it_was_asked_for():
    said = "J’ai fait un BTS à Brest."
    assert narrated("Faire un BTS à Brest", said, "Que faites-vous le lundi ?")
    assert not narrated("Faire un BTS à Brest", said, "Quel est votre parcours ?")
    assert narrated("Avoir 62 dossiers", "Nous avons 62 dossiers.", "Que faites-vous ?")
    assert not narrated("Avoir du calme", "Il faut avoir du calme.", "Que faites-vous ?")


def test_words_between_guillemets_are_those_of_somebody_else():
    assert reported("« Elle est où, la secrétaire ? »")
    assert not reported("On me dit « chef ».")


@pytest.mark.parametrize("text", [
    "42 passages mardi", "Gants en taille 10", "Le site était prêt en mars", "Commander : autre chose",
    "Une stagiaire a arrêté l’année dernière", "On est six par projet",
])  # fmt: skip
def test_a_detail_that_nobody_should_have_to_remember_is_anecdotal(text):
    assert anecdotal(text)


def test_a_plain_fact_is_not():
    assert not anecdotal("Le prix du bois a augmenté de 40 % en deux ans")
    assert not anecdotal("Une vidéo demande une demi-journée de travail")


def test_a_sentence_that_leans_on_another_or_says_little_is_not_quoted_alone():
    assert quotable("Le prix du bois augmente chaque année.", "Qu’est-ce qui est dur ?")
    assert not quotable("Du coup le prix du bois augmente chaque année.", "Qu’est-ce qui est dur ?")
    assert not quotable("Le prix du bois augmente chaque année (rires).", "Qu’est-ce qui est dur ?")
    assert not quotable("C’est toujours deux.", "Qu’est-ce qui est dur ?")
