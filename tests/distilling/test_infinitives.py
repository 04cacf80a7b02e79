"""Infinitives of orders and first persons, where the tagger fails."""

from __future__ import annotations

import pytest

from osereso.distilling.infinitives import infinitive, looks_imperative


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("Commencez", "commencer"), ("Finissez", "finir"), ("Prévenez", "prévenir"), ("Faites", "faire"),
        ("Apprenez", "apprendre"), ("Remettez", "remettre"), ("Soyez", "être"), ("Gardez", "garder"),
        ("Essayez", "essayer"), ("participe", "participer"), ("Répondez", "répondre"),
    ],
)  # fmt: skip
def test_conjugated_forms_have_their_infinitive(form: str, said: str) -> None:
    assert infinitive(form, form.casefold()) == said


def test_a_lemma_of_the_tagger_is_trusted_when_it_fits_the_form() -> None:
    assert infinitive("lance", "lancer") == "lancer"
    assert infinitive("forêt", "forêt") is None
    assert infinitive("sors", "sors") == "sortir"
    assert infinitive("traite", "traire") == "traiter"
    assert infinitive("télétravaille", "télétravaille") == "télétravailler"


@pytest.mark.parametrize(
    ("form", "expected"), [("Prenez", True), ("Assez", False), ("chez", False), ("Nez", False)]
)
def test_orders_are_known_by_their_ending(form: str, expected: bool) -> None:
    assert looks_imperative(form) is expected
