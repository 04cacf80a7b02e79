from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from osereso.errors import InputError
from osereso.reading import read
from osereso.text import fold
from tests.reading import texts
from tests.reading.documents import answered, asked, read_text

if TYPE_CHECKING:
    from pathlib import Path

GAP = "\n\n"


def test_a_page_gives_every_exchange_whole(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.PAGE)
    assert asked(interview) == [
        "Pourriez-vous vous présenter ?",
        "Pourquoi un violon coûte-t-il si cher ? Qu’achète-t-on vraiment\u00a0?",
        "Quels conseils donneriez-vous à une débutante ?",
    ]
    assert answered(interview) == [
        f"J’ai appris le métier à dix-huit ans.{GAP}Depuis, je n’ai jamais quitté l’établi.",
        f"On achète deux cents heures.{GAP}Feriez-vous un pain en dix minutes ? Non, ici non plus.",
        "Acheter peu d’outils, mais de bons outils.",
    ]


def test_what_surrounds_the_interview_is_left_aside_with_its_reason(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.PAGE)
    reasons = [(left.text[:13], left.reason) for left in interview.left_aside]
    assert reasons == [
        ("Luthière à Mi", "title"),
        ("Elle répare d", "standfirst"),
        ("Odile Varenne", "caption"),
        ("Odile Varenne", "caption"),
        ("Propos recuei", "credits"),
        ("Accueil - Bou", "navigation"),
    ]


def test_the_line_of_a_question_is_the_files_line(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.PAGE)
    lines = texts.PAGE.split("\n")
    assert [lines[exchange.line - 1] for exchange in interview.exchanges] == asked(interview)


def test_an_answer_is_a_slice_of_the_text(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.PAGE)
    assert all(exchange.span.of(texts.PAGE) == exchange.answer for exchange in interview.exchanges)


def test_an_answer_may_begin_with_words_that_menus_use(tmp_path: Path) -> None:
    paragraphs = ["Qu’aimez-vous ?", "Partager.", "Et le matin ?", "Accueil des familles", "Puis le café."]
    text = GAP.join(paragraphs)
    assert answered(read_text(tmp_path, text)) == ["Partager.", "Accueil des familles\n\nPuis le café."]


def test_a_text_without_questions_is_refused_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No question was found") as refusal:
        read_text(tmp_path, "Un récit.\n\nSans la moindre question.\n")
    assert refusal.value.exit_code == 3
    assert "question mark" in str(refusal.value.remedy)


def test_questions_that_follow_each_other_are_one_and_are_said_to_be(tmp_path: Path) -> None:
    path = tmp_path / "deux.txt"
    path.write_text(
        "Titre long de la page ici\n\nQui êtes-vous ?\n\nD’où venez-vous ?\n\nDe loin.\n", encoding="utf-8"
    )
    interview, problems = read(path)
    assert asked(interview) == ["Qui êtes-vous ? D’où venez-vous ?"]
    assert [(problem.code, problem.line) for problem in problems] == [("questions-joined", 3)]


def test_a_last_question_without_answer_is_left_aside_and_said(tmp_path: Path) -> None:
    path = tmp_path / "fin.txt"
    path.write_text("Qui êtes-vous ?\n\nUne potière.\n\nEt demain ?\n", encoding="utf-8")
    interview, problems = read(path)
    assert asked(interview) == ["Qui êtes-vous ?"]
    assert [problem.code for problem in problems] == ["question-without-answer"]
    assert "Et demain ?" in [left.text for left in interview.left_aside]


@pytest.mark.parametrize("text", [texts.PAGE, texts.BOLD, texts.HEADINGS, texts.OPENINGS, texts.CAPITALS])
def test_every_word_of_the_document_is_somewhere(tmp_path: Path, text: str) -> None:
    interview = read_text(tmp_path, text)
    parts = [*asked(interview), *answered(interview), *(left.text for left in interview.left_aside)]
    shown = re.sub(r"\]\([^)]*\)", "", text)
    assert sorted(fold(" ".join(parts)).split()) == sorted(fold(shown).split())
