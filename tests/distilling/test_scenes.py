"""Scenes: what was seen once, by somebody, is no point; what is true of all, or says what to do, is."""

from __future__ import annotations

import pytest

from osereso.distilling import scenes
from osereso.distilling.candidate import Candidate
from osereso.distilling.ranking import rank


def said(text: str, verb: str = "", *, past: bool = False) -> Candidate:
    return Candidate(text, 0, len(text), text, 0, past=past, verb=verb)


@pytest.mark.parametrize(
    ("rule", "point"),
    [
        (scenes.names_people, said("Le gars du troisième, toujours pressé")),
        (scenes.names_people, said("La voisine apporte des crêpes", "fin")),
        (scenes.names_a_moment, said("Une palette de carrelage, un jeudi à midi")),
        (scenes.names_a_moment, said("En octobre 2014 : le hangar en cendres")),
        (scenes.names_a_moment, said("Perdre une fois un camion entier", "inf")),
        (scenes.gives_an_age, said("Trente ans, casquette, pas un mot")),
        (scenes.tells_of_one, said("Un livreur avait cassé la vitrine", "fin", past=True)),
        (scenes.lists_cases, said("Un mariage, deux baptêmes, un départ")),
        (scenes.sets_one_beside_one, said("Une planche de chêne et une planche de pin")),
    ],
)
def test_a_scene_is_told_by_its_rule_and_makes_no_point(rule, point: Candidate) -> None:
    assert rule(point)
    assert point not in rank([point, said("Vérifier les freins avant chaque départ", "inf")])


@pytest.mark.parametrize(
    "point",
    [
        said("Travailler avec son père les premières années", "inf"),
        said("Faire le point une fois par mois", "inf"),
        said("Une coupe coûte en moyenne 36 €", "fin"),
        said("Les livreurs attendaient sur le parking", "fin", past=True),
        said("Une perceuse, le niveau à bulle, la scie sauteuse"),
        said("Une licence de droit puis un master de gestion"),
        said("Le samedi matin et le dimanche soir"),
    ],
)
def test_what_is_true_of_all_is_no_scene(point: Candidate) -> None:
    assert not scenes.sets_a_scene(point)
