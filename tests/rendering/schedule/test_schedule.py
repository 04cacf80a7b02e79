"""The schedule: every minute, every topic and every activity once, in a file that others' checkers accept."""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from docx import Document

from osereso.rendering.schedule import render
from osereso.rendering.schedule.steps import schedule
from tests.rendering.word.courses import QUIZ, course_and_theme, theme
from tests.samples import CLIENT_NAME, sample_course
from tests.tools import checker

if TYPE_CHECKING:
    from pathlib import Path


def rows(content: bytes) -> list[list[str]]:
    (table,) = Document(io.BytesIO(content)).tables
    return [[cell.text for cell in row.cells] for row in table.rows]


@pytest.mark.parametrize("kind", ["inter", "intra"])
def test_every_step_has_a_row_and_every_section_its_topics_and_activity(kind: str, tmp_path: Path) -> None:
    course, dressed = course_and_theme(kind, tmp_path)
    header, *told = rows(render(course, QUIZ, dressed))
    assert header == ["Horaire", "Séquence et contenu", "Méthode et activité", "Évaluation"]
    assert [row[0].splitlines()[0] for row in told] == [step.start for step in course.steps]
    for section in course.sections:
        (row,) = [row for row in told if section.objective.text in row[1]]
        assert all(topic.title in row[1] for topic in section.topics)
        assert sum(section.activity.title in row[2] for row in told) == 1


@pytest.mark.parametrize(("count", "words"), [(1, "de 1 question"), (2, "de 2 questions")])
def test_a_quiz_of_one_question_is_told_in_the_singular(count: int, words: str, tmp_path: Path) -> None:
    course, dressed = course_and_theme("inter", tmp_path)
    told = rows(render(course, replace(QUIZ, items=QUIZ.items[:count]), dressed))
    assert f"{words}, correction en groupe" in told[-2][2]


def test_a_day_tells_its_lunch_and_counts_it_nowhere() -> None:
    course = sample_course("intra")
    told = schedule(course, QUIZ)
    kinds = [stage.kind for stage in told.stages]
    assert kinds[:2] == ["welcome", "positioning"]
    assert kinds[-2:] == ["quiz", "closing"]
    assert "recall" in kinds
    assert kinds.count("lunch") == 1
    assert told.total == "7\u00a0h"


def test_a_section_cut_by_a_break_tells_its_topics_first_and_its_activity_last() -> None:
    course = sample_course("inter")
    only = course.sections[0]
    steps = tuple(replace(step, section=only.id) if step.section else step for step in course.steps)
    told = [
        stage
        for stage in schedule(replace(course, steps=steps, sections=(only,)), QUIZ).stages
        if stage.kind == "section"
    ]
    assert [bool(stage.contents) for stage in told] == [True] + [False] * (len(told) - 1)
    assert [stage.task is not None for stage in told] == [False] * (len(told) - 1) + [True]


def test_nothing_of_a_client_stands_in_a_public_session() -> None:
    content = render(sample_course("inter"), QUIZ, theme())
    assert CLIENT_NAME not in "\n".join(cell for row in rows(content) for cell in row)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("tool", ["validate_ooxml.py", "a11y.py"])
def test_the_checkers_find_nothing(language: str, tool: str, tmp_path: Path) -> None:
    course = replace(sample_course("intra"), language=language)
    path = tmp_path / "deroule.docx"
    path.write_bytes(render(course, QUIZ, theme(language)))
    options = ["--strict"] if tool.startswith("validate") else ["--lang", language]
    found = subprocess.run([*checker(tool, *options), str(path)], capture_output=True, check=False, text=True)
    assert "0 error(s), 0 warning(s)" in found.stdout, found.stdout
