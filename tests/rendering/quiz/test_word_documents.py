"""What the question sheet and its key promise together."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import pytest

from osereso.rendering.package import unpack
from osereso.rendering.quiz import word_key, word_quiz
from tests.rendering.quiz.items import hostile_quiz
from tests.rendering.word.courses import QUIZ, course_and_theme, theme
from tests.rendering.word.files import shown
from tests.samples import CLIENT_NAME, sample_course
from tests.tools import checker

if TYPE_CHECKING:
    from pathlib import Path

RENDERERS = {"quiz": word_quiz.render, "key": word_key.render}


def written(name: str, kind: str = "inter") -> str:
    return shown(RENDERERS[name](sample_course(kind), QUIZ, theme()))


def test_letters_on_the_sheet_are_those_of_the_key() -> None:
    sheet, key = written("quiz"), written("key")
    assert re.search(r"B\.\s*juste 1", sheet)
    assert "B. juste 1" in key
    assert "A, C" in key
    assert "ressourcerie / une ressourcerie" in key


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
    options = ["--strict"] if tool.startswith("validate") else ["--lang", "fr"]
    command = [*checker(tool, *options), str(path)]
    found = subprocess.run(command, capture_output=True, check=False, text=True)
    assert "0 error(s), 0 warning(s)" in found.stdout, found.stdout
