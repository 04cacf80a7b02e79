"""Noun phrases and what fits in their place."""

from __future__ import annotations

import pytest

from osereso.quizzing.nounphrases import noun_phrases


def texts(text: str) -> list[str]:
    return [phrase.text for phrase in noun_phrases(text)]


def phrase(text: str):
    return next(iter(noun_phrases(text)))


@pytest.mark.parametrize(("text", "found"), [
    ("Tenir un journal de crise", ["journal de crise"]),
    ("Demander les distances avec la route et les voisins", ["distances", "route", "voisins"]),
    ("le frelon asiatique, qui attend", ["frelon asiatique"]),
    ("l’allergie au venin", ["allergie", "venin"]),
])  # fmt: skip
def test_phrases_end_where_it_is_certain(text, found):
    assert texts(text) == found


@pytest.mark.parametrize("text", [
    "on la relance souvent", "pour les former", "la reine pond", "au fur", "une chose", "qu’un soit payé",
])  # fmt: skip
def test_pronouns_verbs_and_empty_words_are_no_phrases(text):
    assert not [found for found in noun_phrases(text) if not found.doubtful]


def test_number_gender_and_first_sound_must_agree():
    assert phrase("le statut").fits(phrase("le bureau"))
    assert not phrase("la charte").fits(phrase("le bureau"))
    assert not phrase("les chartes").fits(phrase("la marque"))
    assert not phrase("un atelier").fits(phrase("le bureau"))
    assert phrase("un atelier").fits(phrase("un bureau"))
    assert not phrase("la charte").fits(phrase("l’allergie"))


def test_people_days_and_places_are_known():
    assert phrase("les bénévoles").kind == "person"
    assert phrase("le mardi").kind == phrase("le jeudi").kind != phrase("le matin").kind
    assert phrase("la mairie").kind == "place"


def test_people_of_one_circle_may_be_the_same():
    assert phrase("les parents").circles & phrase("les familles").circles
    assert not phrase("les parents").circles & phrase("les collègues").circles
