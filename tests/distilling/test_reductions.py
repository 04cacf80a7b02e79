"""Each way of saying less, with its example; nothing that a reduction yields was not there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from osereso.distilling import reductions
from osereso.distilling.reductions import Reduced
from osereso.distilling.syntax import Words, parse, text_of


def reduced(rule: Callable[[Words], Iterator[Reduced]], clause: str) -> list[str]:
    (words,) = parse([(0, clause)])
    return [text_of(found.words) for found in rule(words)]


@pytest.mark.parametrize(
    ("rule", "clause", "shorter"),
    [
        (
            reductions.without_a_branch,
            "la vendeuse, qui habite à côté, ouvre la boutique",
            "la vendeuse ouvre la boutique",
        ),
        (
            reductions.without_the_opinion,
            "je pense souvent que les jeunes partent trop tôt",
            "les jeunes partent trop tôt",
        ),
        (reductions.object_alone, "j’ai suivi une formation de neuf mois", "une formation de neuf mois"),
        (
            reductions.without_the_hearer,
            "la certification me coûte six cents euros",
            "la certification coûte six cents euros",
        ),
        (
            reductions.subordinate_alone,
            "le métier fatigue parce que les délais sont courts",
            "les délais sont courts",
        ),
        (
            reductions.first_part_dropped,
            "Le samedi, les clients arrivent tôt",
            "les clients arrivent tôt",
        ),
        (
            reductions.tail_dropped,
            "les postes restent rares dans les petites villes depuis la crise",
            "les postes restent rares dans les petites villes",
        ),
        (
            reductions.middle_dropped,
            "une école pour débuter et un bon appui vont de pair",
            "une école et un bon appui vont de pair",
        ),
    ],
)
def test_a_reduction_leaves_a_whole(
    rule: Callable[[Words], Iterator[Reduced]], clause: str, shorter: str
) -> None:
    assert shorter in reduced(rule, clause)


def test_a_restrictive_relative_costs_more_than_one_between_commas() -> None:
    (said,) = parse([(0, "le client qui paie d’avance choisit son jour")])
    costs = [found.cost for found in reductions.without_a_branch(said) if "paie" not in text_of(found.words)]
    assert not costs or min(costs) > 2


def test_two_nouns_that_share_a_verb_stay_together() -> None:
    assert "le fond comptent autant" not in reduced(
        reductions.first_part_dropped, "la forme, le fond comptent autant"
    )


def test_what_was_is_not_said_without_its_time() -> None:
    assert reduced(reductions.first_part_dropped, "Dans le passé, les artisans travaillaient seuls") == []


def test_reductions_only_take_away() -> None:
    (words,) = parse(
        [(0, "Le lundi, quand il pleut, les maçons, qui craignent le gel, rangent le dépôt avec soin")]
    )
    places = {word.place for word in words}
    for shorter, cost in reductions.reductions(words):
        assert {word.place for word in shorter} < places
        assert cost >= 0
