"""The surface of French sentences."""

from __future__ import annotations

import pytest

from osereso.quizzing.wording import Shape, bare, inner_quotes, roots, shape, unquoted


def test_roots_forget_number_gender_and_small_words():
    assert roots("Les dons triés") == roots("le don triée")
    assert not roots("et de la")


@pytest.mark.parametrize(("text", "form"), [
    ("Tester l’allergie au venin", Shape.INFINITIVE), ("Ne pas récolter le premier été", Shape.INFINITIVE),
    ("S’entourer de bénévoles", Shape.INFINITIVE), ("Prendre deux ruches", Shape.INFINITIVE),
    ("Atelier de réparation", Shape.NOUN), ("Début à 3 h : four et cuisson", Shape.NOUN),
    ("Lecture de plan", Shape.NOUN), ("On n’efface jamais rien", Shape.CLAUSE),
    ("Le métier est physique", Shape.CLAUSE),
])  # fmt: skip
def test_the_form_of_an_idea_is_seen(text, form):
    assert shape(text) is form


def test_quotations_inside_quotations_are_english():
    assert inner_quotes("dire «\u00a0non\u00a0» parfois") == "dire “non” parfois"


def test_what_is_quoted_is_not_ours():
    assert "jamais" not in unquoted("Selon elle, «\u00a0jamais\u00a0» ?")


def test_a_list_needs_no_full_stop_but_an_abbreviation_keeps_it():
    assert bare("Trier les dons.") == "Trier les dons"
    assert bare("Tri, vente, etc.") == "Tri, vente, etc."
    assert bare("Demander à Lucie M.") == "Demander à Lucie M."
