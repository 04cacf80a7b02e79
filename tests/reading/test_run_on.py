"""Questions inside the paragraphs that answer them, without line or mark."""

from __future__ import annotations

import time

import pytest

from osereso.reading.run_on import question_at_the_end, questions_apart
from tests.reading import printed, texts
from tests.reading.documents import (
    answered,
    asked,
    document_of,
    doubtful,
    interview_of,
    marking,
    shown_in,
    talk,
    understood,
)

FILLER = "Le bois travaille longtemps, on l’écoute et on attend, puis on recommence, sans se presser. " * 4


def apart(*paragraphs: str) -> list[str] | None:
    document = document_of("\n\n".join(paragraphs))
    found = questions_apart(document.blocks)
    if found is None:
        return None
    assert all(block.span.of(document.text) == block.text for block in found)
    return [block.text for block in found]


def test_a_run_on_paragraph_is_cut_at_the_questions_that_are_put_to_somebody() -> None:
    text = printed.RUN_ON
    interview, problems = understood(text)
    assert asked(interview) == [
        "Depuis quand réparez-vous des horloges ?",
        "Vous montez encore dans les clochers ?",
        "Avez-vous des apprentis ?",
        "Que lui dites-vous ?",
    ]
    assert answered(interview)[1].endswith("Qui s’en plaindrait ?")
    assert answered(interview)[3] == "Qu’il faut écouter avant de démonter."
    assert (marking(interview), problems) == ("run on", ())
    assert [shown_in(text, exchange) for exchange in interview.exchanges] == answered(interview)
    assert {exchange.line for exchange in interview.exchanges} == {3}


def test_several_run_on_paragraphs_keep_their_lines() -> None:
    first = f"Comment commencez-vous ? {FILLER}Et quand finissez-vous ? Le soir."
    second = f"Que gardez-vous ? {FILLER}Et que jetez-vous ? Rien."
    interview = interview_of(f"Une vie d’établi, racontée\n\n{first}\n\n{second}\n")
    assert [(exchange.question, exchange.line) for exchange in interview.exchanges] == [
        ("Comment commencez-vous ?", 3),
        ("Et quand finissez-vous ?", 3),
        ("Que gardez-vous ?", 5),
        ("Et que jetez-vous ?", 5),
    ]
    assert answered(interview)[1] == "Le soir."


def test_what_stands_above_the_first_question_is_no_answer() -> None:
    text = f"{FILLER}Comment commencez-vous ? Tôt. Et quand finissez-vous ? Tard. Que gardez-vous ? Tout."
    interview = interview_of(text)
    assert asked(interview)[0] == "Comment commencez-vous ?"
    assert interview.left_aside[0].text == FILLER.strip()


def test_only_questions_put_to_somebody_cut_a_paragraph() -> None:
    own = (
        f"{FILLER}Pourquoi ai-je commencé ? Par jeu. Qui sait ? Et comment finir, me dis-je, vous comprenez ?"
    )
    assert apart(f"{own} Comment dormez-vous ? Peu. Que lisez-vous ? Rien.") is None
    found = apart(f"{own} Comment dormez-vous ? Peu. Que lisez-vous ? Rien. Où allez-vous ? Loin.")
    assert found is not None
    assert found[1::2] == ["Comment dormez-vous ?", "Que lisez-vous ?", "Où allez-vous ?"]


def test_short_paragraphs_and_questions_on_lines_of_their_own_are_left_as_they_are() -> None:
    assert apart("Comment dormez-vous ? Peu. Que lisez-vous ? Rien. Où allez-vous ? Loin.") is None
    long = f"{FILLER}Comment dormez-vous ? Peu. Que lisez-vous ? Rien. Où allez-vous ? Loin."
    assert apart(long) is not None
    assert apart("Qui êtes-vous ?", "Un luthier.", long) is not None
    assert apart("Qui êtes-vous ?", "Un luthier.", "Et demain ?", "Rien.", long) is None
    assert marking(interview_of(texts.PAGE)) != "run on"


def test_a_megabyte_in_one_paragraph_is_cut_in_a_short_time() -> None:
    start = time.perf_counter()
    found = apart(f"{FILLER}Comment dormez-vous ? Peu. " * 2_500)
    assert found is not None
    assert len(found) == 5_001
    assert time.perf_counter() - start < 3


def test_a_question_at_the_end_of_the_answer_before_it_is_found_and_doubtful() -> None:
    text = (
        "Qui êtes-vous ?\n\nUne potière du Jura.\n\nDormez-vous ?\n\n"
        "Peu. Le four non plus. Que cuisez-vous ?\n\nDes bols.\n\nEt demain ?\n\nRien.\n"
    )
    interview, problems = understood(text)
    assert talk(interview) == [
        ("Qui êtes-vous ?", "Une potière du Jura."),
        ("Dormez-vous ?", "Peu. Le four non plus."),
        ("Que cuisez-vous ?", "Des bols."),
        ("Et demain ?", "Rien."),
    ]
    assert doubtful(problems) == [("question-unmarked", 7)]
    assert [shown_in(text, exchange) for exchange in interview.exchanges] == answered(interview)


def test_a_question_without_mark_at_the_end_of_an_answer_is_found_among_bold_ones() -> None:
    bold = "**{}**\n\n{}\n\n"
    text = bold.format("Qui êtes-vous ?", "Une potière.") + bold.format(
        "Dormez-vous ?", "Peu. Que cuisez-vous ?\n\nDes bols."
    )
    text += bold.format("Et demain ?", "Rien.")
    interview = interview_of(text, "interview.md")
    assert asked(interview) == [
        "Qui êtes-vous ?",
        "Dormez-vous ?",
        "Que cuisez-vous ?",
        "Et demain ?",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "J’ai hésité. Qui ne l’aurait fait ?",
        "Le pont est loin. Et puis, qui d’autre saluerait les hérons ?",
        "Vous savez, c’est loin. Que voulez-vous ?",
        "Quand viendrez-vous ?",
    ],
)
def test_an_answer_that_ends_with_a_question_of_its_own_is_not_cut(said: str) -> None:
    (block,) = document_of(said).blocks
    assert question_at_the_end(block) == []
