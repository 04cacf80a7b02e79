"""Texts that a cut left without what they belonged to: each flaw, and sound texts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from osereso.distilling import fragments
from osereso.distilling.syntax import Words, parse


def words_of(text: str) -> Words:
    (words,) = parse([(0, text)])
    return words


@pytest.mark.parametrize(
    ("flaw", "text"),
    [
        (fragments.opens_on_a_rest, "telle que la pose du carrelage"),
        (fragments.opens_on_a_rest, "seulement les devis signés"),
        (fragments.opens_on_a_rest, "plus largement avec les voisins"),
        (fragments.judges_the_unnamed, "difficile à trouver en ville"),
        (fragments.judges_the_unnamed, "difficile d'imaginer la suite"),
        (fragments.judges_the_unnamed, "Difficile d’imaginer l’avenir"),
        (fragments.lists_without_its_head, "formation en salle, de conseil"),
        (fragments.lists_without_its_head, "le jour où on s’installe, de compter"),
        (fragments.only_judges, "croire beaucoup à l'entraide entre voisins"),
        (fragments.only_says_who, "être directrice technique pour Brest"),
        (fragments.only_says_who, "être office manager pour Lisbonne"),
        (fragments.counts_the_unnamed, "jamais une seule, pour pouvoir comparer"),
        (fragments.counts_the_unnamed, "les deux, la main et la souris"),
        (fragments.counts_the_unnamed, "les gardes comme les autres"),
        (fragments.counts_the_unnamed, "les gardes comme les autres, payées à part"),
        (fragments.only_judges, "trouver la notice très claire"),
        (fragments.only_judges, "croire avoir bien rangé le stock"),
        (fragments.takes_up_what_stands_nowhere, "l'équipe Achats les valide"),
        (fragments.shows_what_was_said, "travailler dix ans dans ce domaine"),
        (fragments.shows_what_was_said, "allier ces deux aspects"),
        (fragments.shows_what_was_said, "l'idée reste la même"),
        (fragments.names_only_a_rank, "l'élément le plus important"),
        (fragments.mixes_its_verbs, "continuer et appris petit à petit"),
        (fragments.turns_to_nothing, "des outils libres, mais techniquement"),
        (fragments.goes_on_after_a_stop, "trouver sa place ; créer du lien"),
        (fragments.goes_on_after_a_stop, "le pire : le bruit : il use"),
    ],
)
def test_a_flaw_is_seen(flaw: Callable[[Words], bool], text: str) -> None:
    assert flaw(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "une tournée se prépare la veille",
        "le plus dur : les retards de paiement",
        "trouver des clients dans le quartier",
        "choisir un outil simple et le garder",
        "l'équipe relit les devis avant l'envoi",
        "être patient, mais ferme",
        "de 12 à 15 patients par jour",
        "un mélange de patience, de calme et d’ordre",
        "ce métier demande de la patience",
    ],
)
def test_sound_texts_have_none(text: str) -> None:
    assert [flaw.__name__ for flaw in fragments.FRAGMENTS if flaw(words_of(text))] == []
