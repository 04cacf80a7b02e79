"""The words of a text as evidence."""

from __future__ import annotations

import pytest

from osereso.mapping.words import Vocabulary, spoken, terms


def test_words_of_one_family_are_one_and_pairs_and_endings_are_kept() -> None:
    assert terms("Conseillez ! CONSEILS")[:2] == ["consei", "consei"]
    assert terms("Il faut oser.") == ["il", "faut", "oser", "il_faut", "faut_oser"]
    assert "~ons" in terms("Nous commençons.")


def test_each_term_is_found_again_as_it_stands_in_the_text() -> None:
    shown = dict(spoken("Il ne faut PAS s’entêter."))
    assert shown["faut_pas"] == "faut PAS"
    assert shown["entete"] == "entêter"


def test_rare_terms_weigh_more_and_the_squares_add_up_to_one() -> None:
    vocabulary = Vocabulary.of(["le", "devis"], [1.0, 3.0])
    weights = vocabulary.weigh("Le devis, inconnu.")
    assert weights[1] == pytest.approx(3 * weights[0])
    assert sum(weight**2 for weight in weights.values()) == pytest.approx(1)
    assert vocabulary.weigh("Rien de connu.") == {}
