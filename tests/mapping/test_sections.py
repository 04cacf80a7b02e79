"""The sections of a module, worded for its trade."""

from __future__ import annotations

from osereso.mapping import load_taxonomy, module_sections
from tests.samples import ROOT

TAXONOMY = load_taxonomy(ROOT / "data" / "taxonomy.yaml")[0]


def test_objectives_name_the_trade_with_the_right_elision() -> None:
    objectives = [section.objective for section in module_sections(TAXONOMY, "apiculteur")]
    assert objectives[0] == "décrire les missions et la place du métier d’apiculteur"
    assert all("{" not in objective for objective in objectives)


def test_off_topic_is_no_section_of_a_module() -> None:
    assert "hors_sujet" not in [section.id for section in module_sections(TAXONOMY, "apiculteur")]


def test_an_unknown_trade_is_worded_too() -> None:
    objectives = [section.objective for section in module_sections(TAXONOMY, "")]
    assert objectives[0] == "décrire les missions et la place du métier"
    assert objectives[2] == "analyser les difficultés du métier et leurs causes"
