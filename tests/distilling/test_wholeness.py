"""Short texts parsed again: what cutting has broken shows."""

from __future__ import annotations

import pytest

from osereso.distilling.syntax import parse
from osereso.distilling.wholeness import is_whole


def whole(text: str) -> bool:
    (words,) = parse([(0, text)])
    return is_whole(words)


@pytest.mark.parametrize(
    "text",
    [
        "Préparer les commandes de la semaine.",
        "Les bénévoles accueillent les familles le samedi.",
        "Une formation de neuf mois avec un stage.",
        "Le lundi : réparer les vélos.",
        "Ne pas travailler le dimanche.",
        "Regarder si la reine pond et s’il reste du miel.",
        "Photographier tout avant de refermer une cloison.",
        "Reconnaître quand on a tort, devant tout le monde.",
        "Calculer un prix de revient à la main.",
    ],
)
def test_an_infinitive_a_sentence_and_a_noun_are_whole(text: str) -> None:
    assert whole(text)


@pytest.mark.parametrize(
    "text",
    [
        "Préparer un retour, une décision tombe.",
        "Galérer au début et ai mis cinq cents euros.",
        "Réparer les vélos, je ferme à six heures.",
    ],
)
def test_a_second_sentence_inside_is_seen(text: str) -> None:
    assert not whole(text)


def test_nothing_is_not_whole() -> None:
    assert not is_whole(())
