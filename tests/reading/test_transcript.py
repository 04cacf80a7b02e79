from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from osereso.errors import InputError
from osereso.reading import read
from osereso.text import fold
from tests.reading import texts

if TYPE_CHECKING:
    from pathlib import Path

    from osereso.model.interview import Interview


GAP = "\n\n"


def read_text(folder: Path, text: str, name: str = "interview.txt") -> Interview:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read(path)[0]


def asked(interview: Interview) -> list[str]:
    return [exchange.question for exchange in interview.exchanges]


def answered(interview: Interview) -> list[str]:
    return [exchange.answer for exchange in interview.exchanges]


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


def test_a_page_says_who_speaks_to_whom_and_when(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.PAGE)
    assert interview.title == "Luthière à Mirecourt : « le bois répond »"
    assert interview.interviewee == "Odile Varenne"
    assert interview.role == "luthière installée"
    assert interview.interviewer == "Basile Orcel"
    assert interview.date == "mai 2014"
    assert interview.standfirst.startswith("Elle répare des violons")


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


def test_labels_of_question_and_answer_are_no_part_of_them(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.LABELS)
    assert asked(interview) == ["Racontez-nous votre tournée.", "Et quand il pleut ?", "Merci."]
    assert answered(interview) == [
        "Je pars à six heures.\nEt je rentre à midi.",
        "Je mets une cape.",
        "Merci à vous.",
    ]


def test_several_people_may_answer_one_question(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.NAMES)
    assert asked(interview) == ["Vous vivez seul ici ?", "Parlons du chat.", "Et les tempêtes ?"]
    assert answered(interview)[0] == "Avec Mona, ma collègue.\n\nMona : Il oublie le chat."


def test_a_numbered_list_inside_an_answer_asks_nothing(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.NUMBERS)
    assert asked(interview) == ["Votre parcours", "Une journée type ?", "Un regret ?"]
    assert answered(interview)[1].endswith("3. vérifier encore.")


def test_two_kinds_of_dashes_are_two_speakers(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.DASHES)
    assert asked(interview) == ["Vous dormez ici ?", "On dit que la roue grince…", "Et l’hiver ?"]
    assert answered(interview) == ["Presque toujours.", "Elle chante.", "Elle gèle."]


@pytest.mark.parametrize("name", ["interview.md", "interview.txt"])
def test_bold_questions_and_plain_answers_leave_no_asterisk(tmp_path: Path, name: str) -> None:
    interview = read_text(tmp_path, texts.BOLD, name)
    assert asked(interview) == ["Comment choisit-on un cuir ?", "Racontez une erreur.", "Et après ?"]
    assert answered(interview) == [
        "Avec les doigts, toujours.",
        "J’ai collé un livre à l’envers.",
        "J’ai recommencé : tout.",
    ]
    assert ("La colle et le temps", "heading") in [(left.text, left.reason) for left in interview.left_aside]


def test_headings_may_be_the_questions_and_related_articles_are_not(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.HEADINGS, "interview.md")
    assert interview.title == "La tête dans les nuages"
    assert len(interview.exchanges) == 3
    assert answered(interview)[-1] == "Un mariage sous la grêle."


def test_questions_in_capitals_are_found(tmp_path: Path) -> None:
    assert answered(read_text(tmp_path, texts.CAPITALS)) == [
        "Pour le silence.",
        "On répare les talus.",
        "De venir un matin.",
    ]


def test_a_question_may_open_the_paragraph_that_answers_it(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.OPENINGS)
    assert asked(interview)[1] == "Est-ce que ça pique ?"
    assert answered(interview)[1] == "Oui, mais on s’habitue. Le plus dur reste l’oreille."


def test_lines_cut_to_a_width_are_joined_and_running_headers_go(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.WRAPPED)
    first = interview.exchanges[0]
    assert first.question.endswith("mais que faut-il vraiment comprendre ?")
    assert "seule les associations de riverains" in first.answer
    assert first.answer.endswith("avez-vous vu les miens.")
    assert "cahiers" not in first.answer


def test_a_bold_line_that_asks_and_answers_itself_is_still_found(tmp_path: Path) -> None:
    assert asked(read_text(tmp_path, "**Qui est là ? Un chat.**\n\nIl dort.\n", "interview.md")) == [
        "Qui est là ?"
    ]


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
