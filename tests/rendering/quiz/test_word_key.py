"""The trainer's key: short and full answers, the interview's words, and the points of each objective."""

from __future__ import annotations

from dataclasses import replace

from osereso.model.quiz import Quiz
from osereso.rendering.quiz import word_key
from tests.rendering.word.courses import QUIZ, theme
from tests.rendering.word.files import reopened, shown
from tests.samples import sample_course


def content(quiz: Quiz = QUIZ) -> bytes:
    return word_key.render(sample_course(), quiz, theme())


def written(quiz: Quiz = QUIZ) -> str:
    return shown(content(quiz))


def test_the_key_quotes_the_interview_and_names_the_source() -> None:
    key = written()
    for item in QUIZ.items:
        assert item.feedback in key
        assert f"Source\u00a0: {item.reference}." in key
    assert "soit 5 bonnes réponses sur 6" in key


def test_the_answers_stand_in_one_table_at_a_glance() -> None:
    short = [table for table in reopened(content()).tables if table.rows[0].cells[0].text == "Question"]
    rows = [tuple(cell.text for cell in row.cells) for row in short[0].rows[1:]]
    assert rows == [
        ("1", "B"),
        ("2", "A, C"),
        ("3", "A"),
        ("4", "1 → C, 2 → A, 3 → B"),
        ("5", "A"),
        ("6", "ressourcerie / une ressourcerie"),
    ]


def test_matching_pairs_are_spelt_out_under_their_question() -> None:
    assert "1. Trier → C. le matin" in written()
    assert "3. Peser → B. tout le temps" in written()
    assert "jamais" not in written()  # the decoy goes with nothing


def test_wrong_options_are_not_repeated_in_the_key() -> None:
    assert not [wrong for wrong in ("fausse 1", "fausse 3", "Faux", "vol") if wrong in written()]


def test_points_are_counted_by_objective() -> None:
    goals = [[cell.text for cell in row.cells] for row in reopened(content()).tables[0].rows[1:]]
    assert goals == [
        ["1. Décrire les missions et la place du métier d’animatrice", "2, 4, 6", "… / 3"],
        ["2. Identifier les compétences à mettre en œuvre", "1, 3, 5", "… / 3"],
    ]


def test_the_pass_score_follows_the_pass_mark() -> None:
    assert "Seuil de réussite\u00a0: 50\u00a0%, soit 3 bonnes réponses sur 6" in written(
        replace(QUIZ, pass_mark=50)
    )
