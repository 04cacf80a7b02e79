"""First persons and orders, said for nobody."""

from __future__ import annotations

import pytest

from osereso.distilling.impersonal import speak_for_nobody
from osereso.distilling.syntax import parse, text_of


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("je leur montre des chiffres", "montrer des chiffres"),
        ("je ne travaille pas le lundi", "ne pas travailler le lundi"),
        ("nous devons prévenir les voisins", "prévenir les voisins"),
        ("votre stock", "le stock"),
        ("j’ai un atelier de quatre places", "un atelier de quatre places"),
        ("j’ai fait deux stages à la mairie", "deux stages à la mairie"),
    ],
)
def test_first_persons_become_infinitives(clause: str, said: str) -> None:
    (words,) = parse([(0, clause)])
    assert text_of(speak_for_nobody(words)) == said


def test_we_as_an_object_is_not_taken_for_the_subject() -> None:
    (words,) = parse([(0, "nous fait gagner un jour")])
    assert text_of(speak_for_nobody(words)) == "nous fait gagner un jour"


def test_what_was_not_done_does_not_become_advice() -> None:
    (words,) = parse([(0, "je ne suis jamais revenue à la banque")])
    assert text_of(speak_for_nobody(words)).startswith("je")


def test_a_mistake_that_is_told_does_not_become_advice() -> None:
    (words,) = parse([(0, "j’avais mesuré le mur à un seul endroit")])
    assert text_of(speak_for_nobody(words)).startswith("j’avais")
