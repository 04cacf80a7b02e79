from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

import pytest

from osereso.errors import InputError
from osereso.reading import read
from osereso.text import fold
from tests.reading import texts
from tests.reading.documents import answered, asked, interview_of, read_text, shown_in

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


def test_a_place_inside_an_answer_is_found_on_either_side_of_what_interrupts_it() -> None:
    text = "**Quel bois ?**\n\nDe l’épicéa.\n\n### Le vernis\n\nIl est secret.\n\n**Et après ?**\n\nRien.\n"
    exchange = interview_of(text, "interview.md").exchanges[0]
    assert exchange.answer == "De l’épicéa.\n\nIl est secret."
    places = [exchange.place(exchange.answer.index(word)) for word in ("De", "épicéa", "Il", "secret")]
    assert [place.line for place in places] == [3, 3, 7, 7]
    assert [place.offset for place in exchange.places] == [0, exchange.answer.index("Il")]
    assert shown_in(text, exchange) == "De l’épicéa.\n\n### Le vernis\n\nIl est secret."


def test_what_nobody_sees_in_a_file_does_not_move_the_place_of_an_answer() -> None:
    text = "Qui\u200b êtes-vous\u00ad ?\r\n\r\nUne\u200b potière.\r\n\r\nEt demain ?\r\n\r\nDes bols.\r\n"
    interview = interview_of(text)
    assert answered(interview) == ["Une potière.", "Des bols."]
    plain = text.replace("\r\n", "\n")
    shown = [shown_in(plain, exchange) for exchange in interview.exchanges]
    assert shown == ["Une\u200b potière.", "Des bols."]
    assert [exchange.line for exchange in interview.exchanges] == [1, 5]


def test_lines_count_after_front_matter_and_tags_too() -> None:
    text = "---\ntitle: Le sel\n---\n<!-- deux\nlignes -->\n\n## Qui ?\n\n<p>Moi.</p>\n\n## Où ?\n\nLà.\n"
    interview = interview_of(text, "interview.md")
    assert [(exchange.line, exchange.place(0).line) for exchange in interview.exchanges] == [(7, 9), (11, 13)]
    assert [shown_in(text, exchange) for exchange in interview.exchanges] == ["Moi.", "Là."]


def test_guillemets_around_every_question_are_no_part_of_them() -> None:
    text = "« Qui êtes-vous ? »\n\nUne potière.\n\n« Et demain ? »\n\nDes bols.\n\n« Et après ? »\n\nRien.\n"
    assert asked(interview_of(text)) == ["Qui êtes-vous ?", "Et demain ?", "Et après ?"]


def test_a_question_on_two_lines_is_one_line_and_an_answer_keeps_its_own() -> None:
    text = "**Qui êtes-vous,\n  et d’où ?**\n\nUne potière.\nDu  Jura.\n\n**Et après ?**\n\nRien.\n"
    interview = interview_of(text, "interview.md")
    assert asked(interview)[0] == "Qui êtes-vous, et d’où ?"
    assert answered(interview)[0] == "Une potière.\nDu  Jura."


def test_the_file_and_its_content_are_named(tmp_path: Path) -> None:
    interview = read_text(tmp_path, "Qui ?\n\nMoi.\n", "une-potiere.txt")
    assert (interview.file, interview.title) == ("une-potiere.txt", "une-potiere")
    assert interview.sha256 == hashlib.sha256(b"Qui ?\n\nMoi.\n").hexdigest()


def test_what_is_said_three_times_is_said_each_time(tmp_path: Path) -> None:
    text = "".join(f"{asked} ?\n\nOui, tout à fait.\n\n" for asked in ("Dormez-vous", "Et lui", "Et vous"))
    assert answered(read_text(tmp_path, text)) == ["Oui, tout à fait."] * 3
