"""The quiz on paper and its key: they agree, and the sheet keeps the secret."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from osereso.model.quiz import ItemType
from osereso.rendering.package import unpack
from osereso.rendering.quiz import word_key, word_quiz
from osereso.rendering.quiz.sheet import paper_items
from tests.rendering.quiz.items import hostile_quiz
from tests.rendering.word.courses import QUIZ, course_and_theme, theme
from tests.rendering.word.files import W, reopened, shown
from tests.samples import CLIENT_NAME, sample_course
from tests.tools import shared_tool

if TYPE_CHECKING:
    from pathlib import Path

RENDERERS = {"quiz": word_quiz.render, "key": word_key.render}


def written(name: str, kind: str = "inter") -> str:
    return shown(RENDERERS[name](sample_course(kind), QUIZ, theme()))


def test_every_stem_option_and_pair_is_on_the_sheet() -> None:
    sheet = written("quiz")
    for item in QUIZ.items:
        assert item.stem in sheet
        if item.type is not ItemType.SHORT_ANSWER:
            assert all(option.text in sheet for option in item.options)
        assert all(pair.left in sheet and pair.right in sheet for pair in item.pairs)


def test_the_sheet_says_how_many_answers_are_expected() -> None:
    sheet = written("quiz")
    for words in ("Une seule réponse", "Plusieurs réponses possibles", "Vrai ou faux", "Associez"):
        assert words in sheet


def test_nothing_on_the_sheet_tells_an_answer() -> None:
    content = word_quiz.render(sample_course(), QUIZ, theme())
    whole = b"".join(unpack(content).values()).decode()
    assert "Retour" not in whole  # the feedback of the options
    assert "Selon Maëlle" not in whole
    assert "ressourcerie</w:t>" not in whole.replace("animatrice de ressourcerie", "")
    answers = {item.number: item.matches for item in paper_items(QUIZ) if item.matches}
    rows = [[cell.text for cell in row.cells] for table in reopened(content).tables for row in table.rows]
    assert ["1. Trier", "1 → …"] in [row[:2] for row in rows]
    beside = {(row[0][:1], row[-1][:1]) for row in rows}
    assert not beside & set(answers[4])


def test_the_sheet_shows_the_blank_and_lines_to_write_on() -> None:
    content = word_quiz.render(sample_course(), QUIZ, theme())
    assert "le ______" in shown(content)
    cell = next(t for t in reopened(content).tables if "Énoncé numéro 6" in t.rows[0].cells[0].text)
    assert sum(p.style.name == "Ligne d’écriture" for p in cell.rows[0].cells[0].paragraphs) == 2


def test_letters_on_the_sheet_are_those_of_the_key() -> None:
    sheet, key = written("quiz"), written("key")
    assert re.search(r"B\.\s*juste 1", sheet)
    assert "B. juste 1" in key
    assert "A, C" in key
    assert "ressourcerie / une ressourcerie" in key


def test_the_key_quotes_the_interview_and_names_the_source() -> None:
    key = written("key")
    for item in QUIZ.items:
        assert item.feedback in key
        assert f"Source\u00a0: {item.reference}." in key
    assert "soit 5 bonnes réponses sur 6" in key


def test_an_item_is_kept_together_on_a_page() -> None:
    document = reopened(word_quiz.render(sample_course(), QUIZ, theme()))
    for table in document.tables:
        assert all(row._tr.find(f"{W}trPr/{W}cantSplit") is not None for row in table.rows)
    headings = [p for p in document.paragraphs if p.style.name == "Heading 1"]
    assert len(headings) == len(QUIZ.items)
    assert all(p.style.paragraph_format.keep_with_next for p in headings)


@pytest.mark.parametrize("name", RENDERERS)
def test_hostile_texts_come_out_to_the_letter(name: str) -> None:
    quiz = hostile_quiz()
    out = shown(RENDERERS[name](sample_course(), quiz, theme())).replace("\n", " ")
    for item in quiz.items:
        stem = " ".join(item.stem.split("\n")).replace("\t", "")
        assert stem in out.replace("\t", ""), item.stem


@pytest.mark.parametrize("name", RENDERERS)
def test_the_same_quiz_makes_the_same_bytes(name: str) -> None:
    render = RENDERERS[name]
    assert render(sample_course(), QUIZ, theme()) == render(sample_course(), QUIZ, theme())


@pytest.mark.parametrize("name", RENDERERS)
def test_a_public_quiz_names_no_client(name: str, tmp_path: Path) -> None:
    course, dressed = course_and_theme("inter", tmp_path)
    whole = b"".join(unpack(RENDERERS[name](course, QUIZ, dressed)).values())
    assert CLIENT_NAME.encode() not in whole


@pytest.mark.parametrize("name", RENDERERS)
@pytest.mark.parametrize("tool", ["validate_ooxml.py", "a11y.py"])
def test_the_checkers_find_nothing(name: str, tool: str, tmp_path: Path) -> None:
    course, dressed = course_and_theme("intra", tmp_path)
    path = tmp_path / f"{name}.docx"
    path.write_bytes(RENDERERS[name](course, QUIZ, dressed))
    options = ["--no-xsd", "--strict"] if tool.startswith("validate") else ["--lang", "fr"]
    command = [sys.executable, str(shared_tool(tool)), *options, str(path)]
    found = subprocess.run(command, capture_output=True, check=False, text=True)
    assert "0 error(s), 0 warning(s)" in found.stdout, found.stdout
