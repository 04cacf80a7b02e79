"""Timelines: moments from left to right on one line; a list where there are too many."""

from __future__ import annotations

import pytest

from osereso.rendering.deck.moments import moments
from osereso.rendering.deck.plan import plan
from osereso.rendering.deck.roles import ROLES
from tests.rendering.deck.decks import stage

OURS = stage()


def parts(*rows: str):
    slide = plan("## T {frise}\n\n| Quand | Quoi |\n|---|---|\n" + "\n".join(rows))[-1]
    return ROLES[slide.role](OURS, slide)


def test_moments_stand_on_one_line_in_their_order():
    (part,) = parts("| 2004 | Un CAP |", "| 2011 | Un atelier |", "| 2019 | Deux apprentis |")
    whens = [text for text in part.texts if text.holder.name.startswith("Moment")]
    assert [text.lines[0].text for text in whens] == ["2004", "2011", "2019"]
    assert [text.holder.box.x for text in whens] == sorted(text.holder.box.x for text in whens)
    rail, *dots = part.shapes
    assert len(dots) == 3
    assert all(rail.box.y >= dot.box.y for dot in dots)


def test_too_many_moments_are_a_list_of_all_of_them():
    made = parts(*(f"| {year} | Une année de plus |" for year in range(2001, 2012)))
    said = " ".join(line.text for part in made for text in part.texts for line in text.lines)
    assert all(str(year) in said for year in range(2001, 2012))


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        (["En 2016 : ouvrir un dépôt", "Depuis 2019 : former", "2011, un CAP"],
         ["2011", "En 2016", "Depuis 2019"]),
        (["L’après-midi : la vente", "Le matin : le tri", "Le soir : la caisse"],
         ["Le matin", "L’après-midi", "Le soir"]),
        (["Mardi : le tri", "Lundi, les dons", "Jeudi : la vente"], ["Lundi", "Mardi", "Jeudi"]),
        (["En 2016 : ouvrir un dépôt", "Le matin : le tri", "Lundi : les dons"], []),
        (["En 2016 : ouvrir un dépôt", "Depuis 2019 : former"], []),
        (["En 2016 : ouvrir un dépôt", "Depuis 2019 : former", "Peser, trier, vendre"], []),
        (["Lundi : le tri", "Lundi : les dons", "Jeudi : la vente"], []),
    ],
)  # fmt: skip
def test_points_that_all_say_when_are_moments(points: list[str], expected: list[str]):
    found = moments(points)
    assert [when for when, _ in found] == expected
    assert all(what[0].isupper() for _, what in found)
