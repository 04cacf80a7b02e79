"""Cutting sentences into clauses."""

from __future__ import annotations

import pytest

from osereso.distilling.clauses import clauses
from osereso.distilling.syntax import parse, text_of


def cut(sentence: str) -> list[str]:
    (words,) = parse([(0, sentence)])
    return [text_of(clause) for clause in clauses(words)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Le bruit est fort ; la poussière est partout.", ["Le bruit est fort", "la poussière est partout."]),
        ("Préparez un calendrier, mais gardez une place.", ["Préparez un calendrier", "gardez une place."]),
        (
            "Je conseille de travailler un an chez un artisan, de garder trois mois de réserve.",
            ["Je conseille de travailler un an chez un artisan", "de garder trois mois de réserve."],
        ),
        (
            "Être précis : un outil oublié devient un danger.",
            ["Être précis", "un outil oublié devient un danger."],
        ),
        (
            "Je participe à des réunions, à des débats, je corrige les épreuves.",
            ["Je participe à des réunions, à des débats", "je corrige les épreuves."],
        ),
        (
            "Je présente trois ou quatre personnes, et j’accompagne les autres.",
            ["Je présente trois ou quatre personnes", "j’accompagne les autres."],
        ),
        ("Du pain et du sel", ["Du pain et du sel"]),
    ],
)
def test_clauses_are_cut_where_each_could_stand_alone(sentence: str, expected: list[str]) -> None:
    assert cut(sentence) == expected


def test_what_announces_a_list_is_no_clause() -> None:
    assert cut("Mon métier se décompose en plusieurs éléments :") == []
