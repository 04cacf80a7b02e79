"""Mapping by nearest example, with the encoder that ships."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osereso.mapping import load_taxonomy, place
from osereso.mapping.encoder import sentence_encoder
from osereso.model.taxonomy import SectionDefinition, Taxonomy
from tests.samples import ROOT, sample_module

TAXONOMY = load_taxonomy(ROOT / "data" / "taxonomy.yaml")[0]


@pytest.mark.parametrize("exchange", sample_module().exchanges, ids=lambda exchange: exchange.id)
def test_an_interview_of_a_trade_nobody_listed_is_mapped_right(exchange: object) -> None:
    placement = place(exchange.question, exchange.answer, TAXONOMY, sentence_encoder())  # type: ignore[attr-defined]
    assert placement.section == exchange.section  # type: ignore[attr-defined]


def test_confidence_and_reason_tell_the_trainer_why() -> None:
    placement = place("Quels conseils donneriez-vous ?", "Commencez petit.", TAXONOMY, sentence_encoder())
    assert placement.section == "conseils"
    assert 0.4 <= placement.confidence <= 1
    assert "“" in str(placement.reason)


def test_a_section_that_a_trainer_adds_works_at_once() -> None:
    added = SectionDefinition(
        id="securite",
        title="La sécurité",
        objectives=("appliquer les règles de sécurité",),
        questions=("Quelles règles de sécurité appliquez-vous ?",),
        answers=("Nous portons un casque et des gants.",),
    )
    taxonomy = Taxonomy((*TAXONOMY.sections, added))
    placement = place(
        "Quelles sont les règles de sécurité sur le chantier ?",
        "On porte un casque et des gants.",
        taxonomy,
        sentence_encoder(),
    )
    assert placement.section == "securite"


def test_a_section_may_have_examples_of_one_kind_only() -> None:
    bare = tuple(replace(section, answers=(), cues=()) for section in TAXONOMY.sections)
    placement = place(
        "Quels conseils donneriez-vous ?", "Commencez petit.", Taxonomy(bare), sentence_encoder()
    )
    assert placement.section == "conseils"


def test_an_answer_without_letters_is_still_placed() -> None:
    assert place("Quelles difficultés ?", "…", TAXONOMY, sentence_encoder()).section == "difficultes"
