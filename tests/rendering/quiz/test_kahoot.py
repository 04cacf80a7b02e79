"""Kahoot: the sheet has its official layout, and nothing in it is longer than what Kahoot takes."""

from __future__ import annotations

import io

import openpyxl
import pytest

from osereso.model.quiz import ItemType, Quiz
from osereso.rendering.quiz.holding import held
from osereso.rendering.quiz.kahoot import refusal, render, seconds
from osereso.text import clean, squeeze
from tests.rendering.quiz.items import THEME, generated_quiz, hostile_quiz, item, option
from tests.samples import sample_course

TIMES = {5, 10, 20, 30, 60, 90, 120, 240}


def rows(content: bytes) -> list[tuple[object, ...]]:
    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    assert sheet["B8"].value.startswith("Question")
    return [row[:8] for row in sheet.iter_rows(min_row=9, values_only=True)]


@pytest.mark.parametrize("quiz", [generated_quiz(), hostile_quiz()], ids=["generated", "hostile"])
def test_every_key_comes_back_with_its_answers(quiz):
    given = held(quiz, refusal)
    assert given.items
    read = rows(render(sample_course(), given, THEME))
    assert len(read) == len(given.items)
    for number, (said, row) in enumerate(zip(given.items, read, strict=True), 1):
        answers = [cell for cell in row[2:6] if cell is not None]
        assert row[0] == number
        assert row[1] == squeeze(clean(said.stem))
        assert len(row[1]) <= 120
        assert answers == [squeeze(clean(one.text)) for one in said.options]
        assert max(map(len, answers)) <= 75
        assert row[6] in TIMES
        keys = {int(key) for key in row[7].split(",")}
        assert keys == {place for place, one in enumerate(said.options, 1) if one.correct}


def test_what_is_too_long_is_refused_and_never_cut():
    long = item(ItemType.SINGLE_CHOICE, stem="a" * 121, options=(option("b", correct=True), option("c")))
    wide = item(ItemType.SINGLE_CHOICE, options=(option("b" * 76, correct=True), option("c")))
    many = item(
        ItemType.SINGLE_CHOICE, options=(option("b", correct=True), *(option(str(n)) for n in range(4)))
    )
    assert "120" in str(refusal(long))
    assert "75" in str(refusal(wide))
    assert "4" in str(refusal(many))
    assert refusal(item(ItemType.MATCHING)) is not None


def test_a_text_that_begins_like_a_formula_is_a_text():
    one = item(
        ItemType.SINGLE_CHOICE,
        stem="=1+1 ?",
        options=(option("=A1", correct=True), option("http://exemple.fr")),
    )
    content = render(sample_course(), Quiz("t", "fr", (one,)), THEME)
    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    assert [sheet.cell(9, column).data_type for column in (2, 3, 4)] == ["s", "s", "s"]
    assert [sheet.cell(9, column).value for column in (2, 3, 4)] == ["=1+1 ?", "=A1", "http://exemple.fr"]


def test_longer_questions_get_more_time_and_the_same_quiz_the_same_bytes():
    short = item(ItemType.SINGLE_CHOICE, stem="a ?", options=(option("b", correct=True), option("c")))
    long = item(ItemType.SINGLE_CHOICE, stem="a" * 119, options=tuple(option("b" * 74) for _ in range(4)))
    assert seconds(short) == 20 < seconds(long)
    quiz = held(generated_quiz(60), refusal)
    assert render(sample_course(), quiz, THEME) == render(sample_course(), quiz, THEME)
