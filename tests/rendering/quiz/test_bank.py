"""The bank of questions: both forms and the reserve, every text whole, in Excel, CSV and JSON."""

from __future__ import annotations

import csv
import io
import json

import openpyxl

from osereso.model.quiz import ItemType, Quiz, QuizItem
from osereso.rendering.quiz import bank_csv, bank_xlsx, quiz_json
from osereso.rendering.quiz.bank import bank
from osereso.text import clean
from tests.rendering.quiz.items import THEME, generated_quiz, hostile_quiz, item, option
from tests.samples import sample_course

COURSE = sample_course()


def in_excel(quiz: Quiz) -> list[dict[str, str]]:
    content = bank_xlsx.render(COURSE, quiz, THEME)
    header, *rows = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0].iter_rows(values_only=True)
    return [dict(zip(header, ("" if cell is None else cell for cell in row), strict=True)) for row in rows]


def in_csv(quiz: Quiz) -> list[dict[str, str]]:
    text = bank_csv.render(COURSE, quiz, THEME).decode("utf-8-sig")
    return [
        {name: cell.removeprefix("'") for name, cell in row.items()}
        for row in csv.DictReader(io.StringIO(text, newline=""), delimiter=";")
    ]


def texts(row: dict[str, str], name: str) -> list[str]:
    return [cell for number in range(1, 20) if (cell := row.get(f"{name} {number}", ""))]


def check(said: QuizItem, row: dict[str, str]) -> None:
    assert row["Question"] == clean(said.stem)
    assert row["Explication"] == clean(said.feedback)
    assert row["Identifiant"] == said.id
    if said.type is ItemType.MATCHING:
        pairs = [(row[f"Réponse {n}"], row[f"Va avec {n}"]) for n in range(1, len(said.pairs) + 1)]
        assert pairs == [(clean(pair.left), clean(pair.right)) for pair in said.pairs]
    elif said.type is ItemType.ORDERING:
        assert texts(row, "Réponse") == [clean(step) for step in said.steps]
    elif said.type is ItemType.OPEN:
        assert texts(row, "Réponse") == [clean(said.model_answer)]
    else:
        assert texts(row, "Réponse") == [clean(one.text) for one in said.options]
        assert texts(row, "Explication") == [clean(one.feedback) for one in said.options]
        keys = {int(key) for key in row["Bonnes réponses"].split(", ")}
        assert keys == {place for place, one in enumerate(said.options, 1) if one.correct}


def test_every_key_and_text_comes_back_from_excel_and_csv():
    for quiz in (generated_quiz(), hostile_quiz()):
        for read in (in_excel(quiz), in_csv(quiz)):
            assert len(read) == len(quiz.items)
            for said, row in zip(quiz.items, read, strict=True):
                check(said, row)


def test_an_item_of_both_forms_has_one_row_and_the_reserve_comes_last():
    first, second, third, spare = generated_quiz(4).items
    quiz = Quiz("t", "fr", (first, second), before=(first, third), reserve=(spare,))
    table = bank(COURSE, quiz)
    assert [row[1] for row in table.rows] == ["Avant et après", "Après", "Avant", "En réserve"]
    assert table.columns[0] == "Décision"
    assert table.decisions == ("garder", "écarter")


def test_an_item_with_many_answers_widens_the_table():
    one = item(ItemType.SHORT_ANSWER, options=tuple(option(f"mot {n}", correct=True) for n in range(9)))
    (row,) = in_excel(Quiz("t", "fr", (one,)))
    assert len(texts(row, "Réponse")) == 9


def test_csv_gives_excel_no_formula():
    quiz = Quiz("t", "fr", (item(ItemType.OPEN, stem="=1+1", model_answer="@x", feedback="-1"),))
    text = bank_csv.render(COURSE, quiz, THEME).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=";") for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert {"'=1+1", "'@x", "'-1"} <= set(cells)


def test_json_holds_everything_and_reads_back():
    quiz = generated_quiz(40)
    read = json.loads(quiz_json.render(COURSE, quiz, THEME))
    assert [one["id"] for one in read["items"]] == [one.id for one in quiz.items]
    for said, one in zip(quiz.items, read["items"], strict=True):
        assert [(o["text"], o["correct"]) for o in one["options"]] == [
            (clean(o.text), o.correct) for o in said.options
        ]
        assert one["steps"] == [clean(step) for step in said.steps]
        assert [(p["left"], p["right"]) for p in one["pairs"]] == [
            (clean(p.left), clean(p.right)) for p in said.pairs
        ]
        assert one["source"] == {"exchange": "q1", "start": 0, "end": 5}


def test_the_same_quiz_gives_the_same_bytes():
    for module in (bank_xlsx, bank_csv, quiz_json):
        assert module.render(COURSE, generated_quiz(60), THEME) == module.render(
            COURSE, generated_quiz(60), THEME
        )
