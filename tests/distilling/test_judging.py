"""Judging whether a text may stand on a slide."""

from __future__ import annotations

from osereso.distilling.judging import content, faithful, full_sentence, informative
from osereso.distilling.syntax import Words, parse


def words(text: str) -> Words:
    return parse([(0, text)])[0]


def test_one_noun_is_not_enough() -> None:
    assert not informative(words("Le café"))
    assert informative(words("Calculer de tête"))


def test_faithfulness_forgives_inflection_only() -> None:
    assert faithful("Préparer les commandes", "je prépare la commande")
    assert not faithful("Préparer les budgets", "je prépare la commande")


def test_figures_count_as_content() -> None:
    assert "40" in content("Environ 40 %")


def test_a_headline_has_a_noun_for_its_subject() -> None:
    assert full_sentence(words("Le prix du bois a augmenté de moitié"))
    assert not full_sentence(words("Calculer le prix du bois"))
