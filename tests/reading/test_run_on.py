"""Questions inside the paragraphs that answer them, without line or mark."""

from __future__ import annotations

import time

from osereso.reading.run_on import questions_apart
from tests.reading import printed, texts
from tests.reading.documents import answered, asked, document_of, interview_of, marking, shown_in, understood

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
