"""Fitting into twelve words without stopping in mid-phrase."""

from __future__ import annotations

import pytest

from osereso.distilling.shortening import fits, shorten
from osereso.distilling.syntax import parse, text_of


def shortened(clause: str) -> list[str]:
    (words,) = parse([(0, clause)])
    return [text_of(part) for part in shorten(words)]


def test_what_fits_is_left_alone() -> None:
    assert shortened("tenir la caisse et ranger les rayons") == ["tenir la caisse et ranger les rayons"]


@pytest.mark.parametrize(
    "clause",
    [
        "le directeur doit garder une place importante dans la conception de la nouvelle stratégie du musée",
        "accueillir les visiteurs, tenir la caisse, ranger les rayons, répondre au téléphone et nettoyer",
    ],
)
def test_every_part_fits_and_stands_in_the_clause(clause: str) -> None:
    parts = shortened(clause)
    assert parts
    assert all(fits(part) and part in clause for part in parts)


def test_a_clause_ends_before_its_last_subordinate() -> None:
    (part,) = shortened(
        "la boutique vend des objets réparés qui viennent tous des dons que les habitants apportent le matin"
    )
    assert part == "la boutique vend des objets réparés qui viennent tous des dons"
