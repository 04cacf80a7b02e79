"""Spoken French names a thing and takes it up again; a point names it once, where it belongs."""

from __future__ import annotations

import pytest

from osereso.distilling.copies import put_the_object_back, say_it_once
from osereso.distilling.syntax import parse, text_of


def said_once(text: str) -> str:
    (words,) = parse([(0, text)])
    return text_of(put_the_object_back(say_it_once(words)))


@pytest.mark.parametrize(
    ("spoken", "written"),
    [
        ("Une tournée, ça se construit comme un puzzle", "Une tournée se construit comme un puzzle"),
        ("Une livraison ça se prépare la veille", "Une livraison se prépare la veille"),
        ("Le chef il garde les clés du dépôt", "Le chef garde les clés du dépôt"),
        ("Les clientes, elles reviennent au printemps", "Les clientes reviennent au printemps"),
        ("Les débutants, on les forme en une journée", "on forme les débutants en une journée"),
        ("La caisse, je la vérifie toujours le soir", "je vérifie toujours la caisse le soir"),
    ],
)
def test_a_thing_goes_back_to_its_pronoun(spoken: str, written: str) -> None:
    assert said_once(spoken) == written


@pytest.mark.parametrize(
    "text",
    [
        "Le frelon, elles craignent son retour",  # another number and gender: not the frelon
        "Les insultes, ça glisse",  # « les insultes glisse » would be no French
        "Le jour où il ouvre, tout va bien",
        "Les clients, je ne les vois jamais",  # where « jamais » would go is not safe
        "Les colis, on peut les suivre en ligne",
        "La boutique ferme quand elle veut",
    ],
)
def test_what_is_not_the_same_thing_stays(text: str) -> None:
    assert said_once(text) == text
