"""Orders and wishes become advice to nobody."""

from __future__ import annotations

import pytest

from osereso.distilling.orders import said_as_advice
from osereso.distilling.syntax import parse, text_of


@pytest.mark.parametrize(
    ("order", "advice"),
    [
        ("Choisissez un bon outil", "choisir un bon outil"),
        ("Entourez-vous de bons artisans", "s’entourer de bons artisans"),
        ("Ne vous installez pas seul trop tôt", "ne pas s’installer seul trop tôt"),
        ("Garde une marge", "garder une marge"),
        ("qu’elle apprenne le métier chez un ancien", "apprendre le métier chez un ancien"),
    ],
)
def test_an_order_becomes_an_infinitive(order: str, advice: str) -> None:
    (words,) = parse([(0, order)])
    assert text_of(said_as_advice(words)) == advice


@pytest.mark.parametrize("text", ["Reste la question du prix", "Le chantier avance", "Une marge suffit"])
def test_what_orders_nothing_is_left(text: str) -> None:
    (words,) = parse([(0, text)])
    assert text_of(said_as_advice(words)) == text
