"""The papers of a session: who signs where and when, who is certified, what participants are asked."""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from docx import Document

from osereso.model.session import Participant
from osereso.rendering.session import attendance, certificate, satisfaction
from osereso.rendering.session.papers import EMPTY_ROWS
from tests.rendering.session.sessions import GROUP, TERMS, course_of, text_of
from tests.rendering.word.courses import QUIZ, course_and_theme, theme
from tests.samples import CLIENT_NAME
from tests.tools import checker

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

PAPERS = {"satisfaction": satisfaction, "attendance": attendance, "certificate": certificate}
SEVERAL = pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)


def sheets(content: bytes) -> list[list[list[str]]]:
    """The tables of a document, as rows of cells."""
    tables = Document(io.BytesIO(content)).tables
    return [
        [[cell.text.replace("\u00a0", " ") for cell in row.cells] for row in table.rows] for table in tables
    ]


def page_openers(content: bytes) -> int:
    """How many paragraphs open a page, the first page aside."""
    return sum(bool(p.paragraph_format.page_break_before) for p in Document(io.BytesIO(content)).paragraphs)


MORNING, AFTERNOON = "Matin\n9 h – 12 h 30", "Après-midi\n13 h 30 – 17 h"


@pytest.mark.parametrize(
    ("duration", "start", "columns", "days"),
    [
        (210, "09:00", [MORNING], 1),
        (210, "13:30", [AFTERNOON], 1),
        (420, "09:00", [MORNING, AFTERNOON], 1),
        (840, "09:00", [MORNING, AFTERNOON], 2),
    ],
)
def test_a_sheet_has_a_table_a_day_and_a_column_a_half_day(
    duration: int, start: str, columns: list[str], days: int
) -> None:
    course = course_of(duration=duration, start=start, participants=GROUP)
    content = attendance.render(course, QUIZ, theme())
    tables = sheets(content)
    assert [table[0] for table in tables] == [["Nom et prénom", "Entreprise", *columns]] * days
    assert page_openers(content) == days - 1
    for table in tables:
        assert [row[:2] for row in table[1:]] == [
            ["Ada Morel", "Atelier du Port"],
            ["Jonas Petit", "Biscuiterie Corbel"],
            ["Animation : Camille Roy", "OSERESO"],
        ]
        assert {cell for row in table[1:] for cell in row[2:]} == {""}
    for table in Document(io.BytesIO(content)).tables:
        assert "w:tblHeader" in table.rows[0]._tr.xml


def test_each_days_sheet_has_its_date() -> None:
    told = text_of(
        attendance.render(course_of(duration=840, dates=("2027-03-01", "2027-03-02")), QUIZ, theme())
    )
    assert told.count("Date\u00a0: lundi 1er mars 2027") == 1
    assert told.count("Date\u00a0: mardi 2 mars 2027") == 1


def test_without_names_there_are_empty_rows_to_fill_in() -> None:
    ((header, *rows, leader),) = sheets(attendance.render(course_of(), QUIZ, theme()))
    assert rows == [[""] * len(header)] * EMPTY_ROWS
    assert leader[0].startswith("Animation")


def test_a_clients_sheet_has_companies_only_where_one_is_said() -> None:
    team = (Participant("Ada Morel"), Participant("Jonas Petit"))
    ((header, *_),) = sheets(attendance.render(course_of("intra", participants=team), QUIZ, theme()))
    assert header == ["Nom et prénom", MORNING, AFTERNOON]
    mixed = (team[0], GROUP[1])
    ((header, first, second, *_),) = sheets(
        attendance.render(course_of("intra", participants=mixed), QUIZ, theme())
    )
    assert header[1] == "Entreprise"
    assert (first[1], second[1]) == (CLIENT_NAME, "Biscuiterie Corbel")


@pytest.mark.parametrize("kind", ["inter", "intra"])
def test_every_participant_has_a_certificate_of_its_own_page(kind: str) -> None:
    group = tuple(Participant(f"Personne {number}") for number in range(1, 6))
    course = course_of(kind, participants=group, terms=TERMS)
    content = certificate.render(course, QUIZ, theme())
    told = text_of(content)
    assert [told.count(one.name) for one in group] == [1] * 5
    assert page_openers(content) == 4
    assert told.splitlines().count(CLIENT_NAME) == (5 if kind == "intra" else 0)
    for text in (course.title, *course.session.dates, "3 rue du Port, Nantes"):
        assert told.count(text) >= 5
    assert all(told.count(goal.text) == 5 for goal in course.objectives)


def test_a_certificate_counts_hours_of_training_and_ticks_nothing() -> None:
    told = text_of(certificate.render(course_of("intra", participants=GROUP[:1]), QUIZ, theme()))
    assert "Durée de la formation\u00a0: 7\u00a0h" in told
    assert told.count("☐") == 3 * 4
    assert "☑" not in told
    assert "Fait à …" in told


def test_without_names_one_certificate_is_left_to_fill_in() -> None:
    content = certificate.render(course_of(), QUIZ, theme())
    assert page_openers(content) == 0
    assert "Nom et prénom" in text_of(content)
    assert "Entreprise" in text_of(content)


@pytest.mark.parametrize("kind", ["inter", "intra"])
def test_participants_are_asked_about_each_objective_and_about_their_own_kind_of_session(kind: str) -> None:
    course = course_of(kind, participants=GROUP)
    content = satisfaction.render(course, QUIZ, theme())
    told, (objectives, _statements) = text_of(content), sheets(content)
    assert [row[0] for row in objectives[1:]] == [goal.text for goal in course.objectives]
    assert all(row[1:] == ["☐"] * 4 for row in objectives[1:])
    assert ("autres entreprises" in told) == (kind == "inter")
    assert "avant le quiz final" in told
    assert not any(one.name in told for one in GROUP)


def test_without_a_quiz_the_form_speaks_of_none() -> None:
    assert (
        "quiz" not in text_of(satisfaction.render(course_of(), replace(QUIZ, items=()), theme())).casefold()
    )


@SEVERAL
def test_nothing_of_a_client_stands_in_a_public_session(paper: ModuleType) -> None:
    assert CLIENT_NAME not in text_of(paper.render(course_of("inter", participants=GROUP), QUIZ, theme()))


@SEVERAL
def test_a_name_that_looks_like_a_tag_is_a_name(paper: ModuleType) -> None:
    odd = (Participant("{{ organiser }} & <b>", "{% if %}"),)
    told = text_of(paper.render(course_of(participants=odd, place="{{ title }}"), QUIZ, theme()))
    assert ("{{ organiser }} & <b>" in told) == (paper is not satisfaction)


@SEVERAL
def test_two_renderings_are_the_same_bytes(paper: ModuleType) -> None:
    course = course_of("intra", participants=GROUP)
    assert paper.render(course, QUIZ, theme()) == paper.render(course, QUIZ, theme())


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("named", [GROUP, ()], ids=["named", "blank"])
@pytest.mark.parametrize("tool", ["validate_ooxml.py", "a11y.py"])
def test_the_checkers_find_nothing(
    language: str, named: tuple[Participant, ...], tool: str, tmp_path: Path
) -> None:
    _, dressed = course_and_theme("intra", tmp_path)
    course = replace(course_of("intra", participants=named, duration=840), language=language)
    files = theme(language).files
    paths = []
    for name, paper in PAPERS.items():
        paths.append(tmp_path / f"{name}.docx")
        paths[-1].write_bytes(paper.render(course, QUIZ, replace(dressed, files=files, texts=files)))
    options = ["--strict"] if tool.startswith("validate") else ["--lang", language]
    found = subprocess.run(
        [*checker(tool, *options), *map(str, paths)], capture_output=True, check=False, text=True
    )
    assert found.stdout.count("0 error(s), 0 warning(s)") == len(paths), found.stdout
