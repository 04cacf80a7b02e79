"""A word of the trade, typed in any usual spelling."""

from __future__ import annotations

from osereso.model.quiz import ItemType
from osereso.quizzing.term import spellings, term
from osereso.quizzing.wording import roots
from tests.quizzing.courses import made


def test_the_explanation_is_given_and_the_word_is_asked_for():
    items = [one.item for one in made(term)]
    assert items
    for item in items:
        assert item.type is ItemType.SHORT_ANSWER
        assert all(option.correct for option in item.options)
        assert not roots(item.options[0].text) & roots(item.stem.partition("«")[2])


def test_apostrophes_ligatures_accents_and_plurals_are_accepted():
    assert {"main d’œuvre", "main d'œuvre", "main d’oeuvre", "main d'oeuvre"} <= set(
        spellings("main d’œuvre")
    )
    assert {"déchèterie", "decheterie", "déchèteries"} <= set(spellings("déchèterie"))
    assert spellings("SOC") == ("SOC",)
    assert spellings("relais")[0] == "relais"
