"""The item-writing rules, one flaw at a time."""

from __future__ import annotations

import pytest

from osereso.model.quiz import ItemType, Option, Pair
from osereso.problems import Severity
from osereso.quizzing.review import RULES, Flaw, review, sound
from tests.quizzing.courses import item, options

MATCHING = {"type": ItemType.MATCHING, "options": ()}
ORDERING = {"type": ItemType.ORDERING, "options": ()}
ERROR, WARNING = Severity.ERROR, Severity.WARNING


def pairs(*rights: str, decoy: str = "") -> tuple[Pair, ...]:
    lefts = ("Première idée", "Deuxième idée", "Troisième idée", "Quatrième idée")
    found = tuple(Pair(left, right) for left, right in zip(lefts, rights, strict=False))
    return (*found, Pair("", decoy)) if decoy else found


def test_an_item_written_well_has_no_flaw():
    assert review(item()) == ()


@pytest.mark.parametrize(
    ("rule", "severity", "changes"),
    [
        ("number-of-keys", ERROR, {"options": options("Le tri", "Le stock", "La vente", right=(0, 1))}),
        ("number-of-keys", ERROR, {"options": options("Le tri", "Le stock", right=())}),
        ("number-of-keys", ERROR, {"type": ItemType.MULTIPLE_CHOICE}),
        ("pairs-that-match-once", ERROR, {**MATCHING, "pairs": pairs("Le tri", "Le stock")}),
        ("pairs-that-match-once", ERROR, {**MATCHING, "pairs": pairs("Le tri", "Le stock", "Le tri")}),
        ("pairs-that-match-once", ERROR, {**MATCHING, "pairs": pairs("a", "b", "c", decoy="C")}),
        ("steps-in-order", ERROR, {**ORDERING, "steps": ("Trier", "Vendre")}),
        ("steps-in-order", ERROR, {**ORDERING, "steps": ("Trier", "Vendre", "trier")}),
        ("model-answer-there", ERROR, {"type": ItemType.OPEN, "options": (), "model_answer": " "}),
        ("duplicate-options", ERROR, {"options": options("Le tri", "Le stock", "le  TRI")}),
        ("duplicate-options", ERROR, {"options": options("Le stock", "Un tri des dons", "Le tri d’un don")}),
        ("distractor-also-correct", ERROR, {"options": options("Tri des dons", "Tri des dons ici", "Quai")}),
        ("length-cue", ERROR, {"options": options("Tri des dons fait chaque matin à neuf", "Vente", "Quai")}),
        ("length-cue", WARNING, {"options": options("Un tri des dons", "Une vente", "Un stock")}),
        ("form-cue", ERROR, {"options": options("Trier chaque don", "Vente du matin", "Stock du soir")}),
        ("form-cue", WARNING, {"options": options("Collecte de 12 kg", "Vente du matin", "Stock du soir")}),
        ("clang", ERROR, {"options": options("Peser la collecte", "Trier les objets", "Ranger un stock")}),
        ("absolutes", WARNING, {"options": options("Un tri jamais fait", "Un stock tenu", "Une vente")}),
        ("all-or-none", ERROR, {"options": options("Le tri des dons", "Le stock", "Toutes les réponses")}),
        ("unfocused-stem", ERROR, {"stem": "Que peser ?"}),
        ("unfocused-stem", ERROR, {"stem": "Selon Maëlle Kerviel, il faut peser"}),
        ("dangling-context", ERROR, {"options": options("Cela pèse trop", "Une collecte", "Un beau stock")}),
        ("negation-without-emphasis", ERROR, {"stem": "Selon Maëlle Kerviel, que ne faut-il pas peser ?"}),
        ("opinion-without-author", ERROR, {"stem": "Que peser ? « Je pense que tout compte. »"}),
        ("spoken-residue", WARNING, {"stem": "Selon Maëlle Kerviel, du coup, que faut-il peser ?"}),
        ("feedback-everywhere", ERROR, {"feedback": ""}),
        ("feedback-everywhere", ERROR, {"options": (Option("Le tri", True), *options("Le stock", right=()))}),
    ],
)  # fmt: skip
def test_a_flaw_is_found_by_its_rule(rule, severity, changes):
    assert Flaw(rule, severity) in review(item(**changes))


def test_every_rule_has_a_case_above():
    cases = test_a_flaw_is_found_by_its_rule.pytestmark[0].args[1]
    assert {case[0] for case in cases} == set(RULES)


def test_a_negation_in_capitals_is_accepted():
    assert not review(item(stem="Selon Maëlle Kerviel, que ne faut-il PAS peser ?"))


def test_what_a_stem_quotes_may_deny():
    assert sound(item(stem="Selon Maëlle Kerviel, qui dit « on ne jette pas » ?"))


def test_titles_of_sections_may_differ_in_length():
    titles = options("Les difficultés du métier et leurs causes", "Le métier", "Les conseils")
    assert sound(item(kind="categorise", options=titles))


def test_questions_of_the_interview_are_options_as_they_are():
    questions = options(
        "Quelles qualités faut-il ?", "Et la météo, les retards ?", "Un truc à leur glisser ?"
    )
    assert sound(item(kind="passage", options=questions))
    assert not sound(item(kind="single", options=options("Trier", "Quelles qualités faut-il ?", "Le stock")))


def test_an_item_with_a_warning_alone_is_sound():
    assert sound(item(options=options("Un tri des dons", "Une vente", "Un stock")))
