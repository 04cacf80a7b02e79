"""Placing exchanges with the weights, the encoder and the taxonomy that ship."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace

import pytest

from osereso.mapping import Order, Placement, load_taxonomy, place
from osereso.mapping.encoder import sentence_encoder
from osereso.model.taxonomy import SectionDefinition, Taxonomy
from tests.samples import ROOT, sample_module

TAXONOMY = load_taxonomy(ROOT / "data" / "taxonomy.yaml")[0]
SAFETY = SectionDefinition(
    id="securite",
    title="La sécurité",
    objectives=("appliquer les règles de sécurité",),
    questions=("Quelles règles de sécurité appliquez-vous ?",),
    answers=("Nous portons un casque et des gants.",),
)


def placed(question: str, answer: str, taxonomy: Taxonomy = TAXONOMY) -> Placement:
    return place(question, answer, taxonomy, sentence_encoder())


def with_example(section: str, **added: tuple[str, ...]) -> Taxonomy:
    """The taxonomy after a trainer added examples to a section."""
    return Taxonomy(
        tuple(
            replace(one, **{kind: (*getattr(one, kind), *more) for kind, more in added.items()})
            if one.id == section
            else one
            for one in TAXONOMY.sections
        )
    )


@pytest.mark.parametrize("exchange", sample_module().exchanges, ids=lambda exchange: exchange.id)
def test_an_interview_of_a_trade_nobody_listed_is_mapped_right(exchange: object) -> None:
    assert placed(exchange.question, exchange.answer).section == exchange.section  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("section", "question", "answer"),
    [
        (
            "metier",
            "Un conseil à donner ?",
            "J’ai repris l’atelier de mon oncle en 2011. Nous sommes trois, je tiens les comptes le lundi.",
        ),
        (
            "conseils",
            "Comment se passent vos journées ?",
            "Si vous débutez, commencez par observer. N’achetez rien, demandez conseil, notez tout.",
        ),
        (
            "difficultes",
            "Qu’est-ce qui vous plaît ?",
            "Plus grand-chose. Les délais sont intenables, les clients paient en retard et j’ai mal au dos.",
        ),
        ("hors_sujet", "Le mot de la fin ?", "Merci à vous, et à bientôt sur le marché !"),
    ],
)
def test_what_the_answer_gives_counts_more_than_what_was_asked(
    section: str, question: str, answer: str
) -> None:
    assert placed(question, answer).section == section


def test_confidence_is_low_where_two_sections_are_near() -> None:
    clear = placed("Quels conseils donneriez-vous ?", "Commencez petit et entourez-vous bien.")
    unclear = placed("Pourquoi ?", "Il faut de la patience et il ne faut pas compter ses heures.")
    assert clear.confidence > 0.9 > unclear.confidence
    assert unclear.shares[1].chance > clear.shares[1].chance
    assert sum(share.chance for share in clear.shares) == pytest.approx(1, abs=0.001)


def test_an_added_example_decides_at_once_for_what_is_like_it() -> None:
    question, answer = "Combien de ruches avez-vous ?", "Cent vingt, réparties sur six ruchers."
    assert placed(question, answer).section == "metier"
    added = with_example("hors_sujet", questions=("Vous avez combien de ruches ?",))
    corrected = placed(question, answer, added)
    assert corrected.section == "hors_sujet"
    assert "like your example “Vous avez combien de ruches ?”" in str(corrected.reason)


def test_an_added_example_of_an_answer_decides_too() -> None:
    question, answer = "Et ensuite ?", "Cent vingt ruches, réparties sur six ruchers."
    added = with_example("competences", answers=("Cent vingt ruches réparties en six ruchers.",))
    assert placed(question, answer).section != "competences"
    assert placed(question, answer, added).section == "competences"


def test_an_added_example_moves_nothing_else() -> None:
    added = with_example("hors_sujet", questions=("Vous avez combien de ruches ?",))
    for exchange in sample_module().exchanges:
        before, after = (placed(exchange.question, exchange.answer, one) for one in (TAXONOMY, added))
        assert before.shares == after.shares


def test_a_section_that_a_trainer_adds_works_at_once_and_hurts_no_other() -> None:
    taxonomy = Taxonomy((*TAXONOMY.sections, SAFETY))
    own = placed(
        "Quelles sont les règles de sécurité sur le chantier ?", "On porte un casque et des gants.", taxonomy
    )
    assert own.section == "securite"
    for exchange in sample_module().exchanges:
        assert placed(exchange.question, exchange.answer, taxonomy).section == exchange.section


def test_a_section_that_was_given_another_id_is_known_by_its_examples() -> None:
    renamed = Taxonomy(
        tuple(
            replace(one, id="trucs_et_astuces") if one.id == "conseils" else one for one in TAXONOMY.sections
        )
    )
    advice = sample_module().exchanges_of("conseils")[0]
    before, after = (placed(advice.question, advice.answer, one) for one in (TAXONOMY, renamed))
    assert (before.section, after.section) == ("conseils", "trucs_et_astuces")
    assert before.confidence == after.confidence


def test_without_a_section_its_exchanges_go_to_the_next_best() -> None:
    fewer = Taxonomy(tuple(one for one in TAXONOMY.sections if one.id != "conseils"))
    advice = sample_module().exchanges_of("conseils")[0]
    before, after = (placed(advice.question, advice.answer, one) for one in (TAXONOMY, fewer))
    assert after.section == before.shares[1].section


def test_a_taxonomy_of_other_sections_altogether_goes_by_its_examples() -> None:
    other = SectionDefinition("animaux", "Les animaux", ("soigner",), ("Que mangent vos chèvres ?",))
    taxonomy = Taxonomy((SAFETY, other))
    assert placed("Que donnez-vous à manger aux chèvres ?", "Du foin.", taxonomy).section == "animaux"
    assert placed("Quelles règles de sécurité ?", "Un casque.", taxonomy).section == "securite"


def test_a_single_section_takes_everything() -> None:
    alone = placed("Où êtes-vous ?", "Ici.", Taxonomy((replace(SAFETY, answers=(), questions=("x",)),)))
    assert (alone.section, alone.confidence) == ("securite", 1.0)


def test_a_cue_speaks_where_the_question_names_it_and_the_answer_takes_it_up() -> None:
    question, answer = (
        "La certification, c’est quoi ?",
        "La certification ? Un papier. On le reçoit au printemps.",
    )
    cued = Taxonomy(
        tuple(replace(one, cues=("Certif",)) if one.id == "competences" else one for one in TAXONOMY.sections)
    )
    before, after, unsaid = (
        dict(placed(question, said, taxonomy).shares)["competences"]
        for said, taxonomy in ((answer, TAXONOMY), (answer, cued), ("Un papier.", cued))
    )
    assert after > before
    assert unsaid == dict(placed(question, "Un papier.").shares)["competences"]


@pytest.mark.parametrize(
    ("question", "answer"),
    [("Quelles difficultés ?", "…"), ("", "Merci."), ("", ""), ("?", "\n\n"), ("Pourquoi ?", "mot " * 3000)],
)
def test_anything_is_placed_somewhere(question: str, answer: str) -> None:
    assert placed(question, answer).section in TAXONOMY.ids


def test_a_plain_question_decides_where_the_answer_says_nothing() -> None:
    assert placed("Quelles difficultés rencontrez-vous ?", "…").section == "difficultes"


def test_the_place_in_the_interview_is_a_clue() -> None:
    question, answer = "Alors ?", "Eh bien voilà."
    middle, last = (
        dict(place(question, answer, TAXONOMY, sentence_encoder(), Order(number, 10)).shares)
        for number in (5, 10)
    )
    assert last["hors_sujet"] > middle["hors_sujet"]


_PROGRAM = """
import json, sys
from osereso.mapping import load_taxonomy, place
from osereso.mapping.encoder import sentence_encoder
from tests.samples import ROOT, sample_module
taxonomy = load_taxonomy(ROOT / "data" / "taxonomy.yaml")[0]
exchanges = sample_module().exchanges
if len(sys.argv) > 1:
    exchanges = [one for one in exchanges if one.id == sys.argv[1]]
placements = {one.id: place(one.question, one.answer, taxonomy, sentence_encoder()) for one in exchanges}
made = {id: [one.section, one.confidence, str(one.reason), one.shares] for id, one in placements.items()}
print(json.dumps(made))
"""


def _run(threads: int, *arguments: str) -> dict[str, object]:
    environment = {
        name: str(threads) for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
    }
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, *arguments],
        cwd=ROOT,
        env=os.environ | environment | {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def test_threads_and_company_change_nothing() -> None:
    first = sample_module().exchanges[2].id
    on_one, on_four, alone = _run(1), _run(4), _run(4, first)
    assert on_one == on_four
    assert alone == {first: on_one[first]}
