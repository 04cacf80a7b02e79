"""Icons: closed figures that stay on their square, found by what a label says in two languages."""

from __future__ import annotations

import re

import pytest

from osereso.rendering.deck.icons import ICONS, SIDE, icon_for
from osereso.rendering.deck.plan import plan
from osereso.rendering.deck.roles import ROLES
from tests.rendering.deck.decks import stage


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_of_closed_figures_on_its_square(name: str) -> None:
    steps = re.findall(r"[MLCZ]", ICONS[name])
    assert steps[0] == "M"
    assert steps[-1] == "Z"
    assert steps.count("M") == steps.count("Z")
    places = [int(number) for number in re.findall(r"\d+", ICONS[name])]
    assert all(0 <= place <= SIDE for place in places)


@pytest.mark.parametrize(
    ("label", "icon"),
    [
        ("Modalité", "people"), ("Durée", "clock"), ("Résultat attendu", "flag"),
        ("Seuil de réussite", "check"), ("Grouping", "people"), ("Length", "clock"),
        ("How", "people"), ("How long", "clock"),
        ("Expected result", "flag"), ("Matériel", ""),
    ],
)  # fmt: skip
def test_a_label_finds_its_icon(label: str, icon: str) -> None:
    assert icon_for(label) == icon


def test_an_icon_stands_beside_its_label_and_never_on_it() -> None:
    (slide,) = plan(
        "## T {activite}\n1. a\n\n| Durée | Une durée dont le nom remplit tout |\n|---|---|\n| 5 min | b |"
    )
    (part,) = ROLES[slide.role](stage(), slide)
    icons = [shape for shape in part.shapes if shape.preset in ICONS]
    assert [icon.preset for icon in icons] == ["clock"]
    card = next(text.holder for text in part.texts if text.lines[0].text == "Durée")
    assert card.box.x + card.box.w / 2 < icons[0].box.x
    assert card.box.y < icons[0].box.y < card.box.y + card.box.h
