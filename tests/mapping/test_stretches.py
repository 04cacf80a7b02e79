"""Sentences that serve another section than their exchange does."""

from __future__ import annotations

from dataclasses import replace

from osereso.mapping import Placement, load_taxonomy, place, place_stretches
from osereso.mapping.encoder import sentence_encoder
from osereso.model.taxonomy import SectionDefinition, Taxonomy
from osereso.text import sentences
from tests.samples import ROOT, sample_module

TAXONOMY = load_taxonomy(ROOT / "data" / "taxonomy.yaml")[0]
QUESTION = "À quoi ressemblent vos journées ?"
WORK = (
    "J’ouvre l’atelier à sept heures, je prépare les commandes avec mes deux collègues.",
    "L’après-midi, je livre les magasins du quartier et je passe à la banque.",
    "Le vendredi est réservé aux devis et à la comptabilité.",
    "Nous sommes quatre dans l’atelier, et mon frère tient la boutique le samedi.",
)
ADVICE = (
    "Si vous voulez vous lancer, faites d’abord un stage de plusieurs semaines.",
    "N’hésitez pas à demander conseil aux anciens, et surtout ne signez rien sans avoir comparé.",
    "Commencez petit et gardez toujours de côté de quoi tenir six mois.",
)


def placed(answer: str, taxonomy: Taxonomy = TAXONOMY) -> Placement:
    return place(QUESTION, answer, taxonomy, sentence_encoder())


def of(stretches: tuple[str, ...], taxonomy: Taxonomy = TAXONOMY) -> tuple[str, ...]:
    placement = placed(" ".join((*WORK, *ADVICE)), taxonomy)
    return place_stretches(QUESTION, stretches, placement, taxonomy, sentence_encoder())


def test_advice_in_an_account_of_the_job_goes_to_advice() -> None:
    served = of((*WORK, *ADVICE))
    assert set(served[: len(WORK)]) == {"metier"}
    assert "conseils" in served[len(WORK) :]


def test_the_order_and_choice_of_the_stretches_change_nothing() -> None:
    whole = dict(zip((*WORK, *ADVICE), of((*WORK, *ADVICE)), strict=True))
    some = (ADVICE[1], WORK[0])
    assert of(some) == tuple(whole[one] for one in some)


def test_an_answer_of_one_kind_stays_together() -> None:
    for exchange in sample_module().exchanges:
        placement = place(exchange.question, exchange.answer, TAXONOMY, sentence_encoder())
        stretches = [exchange.answer[start:end] for start, end in sentences(exchange.answer)]
        served = place_stretches(exchange.question, stretches, placement, TAXONOMY, sentence_encoder())
        assert len(served) == len(stretches)
        assert set(served) == {exchange.section}


def test_part_of_a_sentence_goes_where_its_sentence_goes() -> None:
    part = ADVICE[1].partition(",")[0]
    assert of((part,)) == of((ADVICE[1],))


def test_what_the_answer_does_not_hold_stays_in_its_section() -> None:
    assert of(("Il pleut sur la mer.",)) == ("metier",)


def test_a_sentence_like_an_added_example_goes_to_its_section() -> None:
    safety = SectionDefinition(
        "securite", "La sécurité", ("appliquer",), (), ("Le vendredi est réservé aux devis.",)
    )
    assert of(WORK, Taxonomy((*TAXONOMY.sections, safety))) == (
        "metier",
        "metier",
        "securite",
        "metier",
    )


def test_an_exchange_of_a_section_that_was_never_learnt_keeps_its_sentences() -> None:
    placement = replace(placed(" ".join(ADVICE)), section="autre")
    served = place_stretches(QUESTION, ADVICE, placement, TAXONOMY, sentence_encoder())
    assert set(served) == {"autre"}
