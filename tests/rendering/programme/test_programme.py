"""The programme: all that the session says, a mark for what it does not, a note that names the keys."""

from __future__ import annotations

import io
import subprocess
from dataclasses import fields, replace
from typing import TYPE_CHECKING

import pytest
from docx import Document

from osereso.model.session import Session, Terms
from osereso.problems import Severity
from osereso.rendering.programme import gaps, render
from tests.rendering.session.sessions import GROUP, TERMS, course_of, text_of
from tests.rendering.word.courses import QUIZ, course_and_theme, theme
from tests.samples import CLIENT_NAME
from tests.tools import checker

if TYPE_CHECKING:
    from pathlib import Path

MARK = "[À compléter\u00a0:"


@pytest.mark.parametrize("kind", ["inter", "intra"])
def test_a_programme_tells_objectives_contents_and_all_that_the_session_says(kind: str) -> None:
    course = course_of(kind, terms=TERMS, contact="formation@exemple.fr")
    told = text_of(render(course, QUIZ, theme()))
    texts = [
        *(goal.text for goal in course.objectives),
        *(topic.title for section in course.sections for topic in section.topics),
        *(section.activity.title for section in course.sections),
        *course.session.dates,
        *(getattr(course.session, name) for name in ("place", "trainer", "contact", "organiser")),
    ]
    for field in fields(Terms):
        value = getattr(course.session.terms, field.name)
        texts += [value] if isinstance(value, str) else value
    lines = told.casefold()
    assert [text for text in texts if text.casefold() not in lines] == []
    assert MARK not in told
    assert gaps(course.session) == ()


def test_what_the_session_does_not_say_is_marked_in_bold_and_the_note_names_its_key() -> None:
    course = course_of(dates=(), place="", trainer="")
    content = render(course, QUIZ, theme())
    assert text_of(content).count(MARK) == 11
    document = Document(io.BytesIO(content))
    paragraphs = [*document.paragraphs, *(p for t in document.tables for c in t._cells for p in c.paragraphs)]
    marked = [
        run for paragraph in paragraphs for run in paragraph.runs if run.text.startswith("[À compléter")
    ]
    assert len(marked) == 11
    assert all(run.bold for run in marked)
    (note,) = gaps(course.session)
    assert (note.code, note.severity) == ("programme-incomplete", Severity.NOTE)
    keys = {"dates", "place", "trainer", "contact", *(field.name for field in fields(Terms))} - {"version"}
    assert {key.strip(" .") for key in str(note.remedy).partition(": ")[2].split(",")} == keys


@pytest.mark.parametrize("name", [field.name for field in fields(Terms) if field.name != "version"])
def test_each_key_fills_one_gap(name: str) -> None:
    course = course_of(terms=replace(TERMS, **{name: type(getattr(TERMS, name))()}), contact="a@exemple.fr")
    assert text_of(render(course, QUIZ, theme())).count(MARK) == 1
    (note,) = gaps(course.session)
    assert str(note.remedy).endswith(f": {name}.")


def test_dates_and_place_of_a_clients_session_are_agreed_with_the_client() -> None:
    course = course_of("intra", dates=(), place="", terms=TERMS, contact="a@exemple.fr")
    told = text_of(render(course, QUIZ, theme()))
    assert told.count(f"À convenir avec {CLIENT_NAME}") == 2
    assert MARK not in told
    assert gaps(course.session) == ()


def test_only_a_clients_programme_tells_its_stakes() -> None:
    intra = text_of(render(course_of("intra"), QUIZ, theme()))
    assert f"L’enjeu pour {CLIENT_NAME}\u00a0: Ouvrir un espace de réemploi dans chaque magasin" in intra
    inter = text_of(render(course_of("inter"), QUIZ, theme()))
    assert CLIENT_NAME not in inter
    assert "L’enjeu" not in inter


@pytest.mark.parametrize(
    ("kind", "price", "label"),
    [
        ("inter", "290 €", "Tarif par participant"),
        ("intra", "1 450 €", "Tarif pour le groupe"),
        ("inter", "290 € par personne", "Tarif"),
        ("intra", "1 450 € par jour", "Tarif"),
    ],
)
def test_a_price_says_what_it_is_for(kind: str, price: str, label: str) -> None:
    course = course_of(kind, terms=replace(TERMS, price=price))
    assert label in text_of(render(course, QUIZ, theme())).splitlines()


@pytest.mark.parametrize(
    ("duration", "hours"),
    [
        (210, ["Mardi 1er décembre 2026, 9 h – 12 h 30"]),
        (420, ["Mardi 1er décembre 2026, 9 h – 12 h 30, 13 h 30 – 17 h"]),
        (840, ["Jour 1, 9 h – 12 h 30, 13 h 30 – 17 h", "Jour 2, 9 h – 12 h 30, 13 h 30 – 17 h"]),
    ],
)
def test_each_day_tells_its_hours(duration: int, hours: list[str]) -> None:
    told = text_of(render(course_of(duration=duration), QUIZ, theme())).replace("\u00a0", " ").splitlines()
    assert [line for line in told if line.endswith(("12 h 30", "17 h"))] == hours


def test_without_a_quiz_none_is_promised() -> None:
    told = text_of(render(course_of(), replace(QUIZ, items=()), theme()))
    assert "quiz" not in told.casefold()


def test_who_attends_is_told_nowhere() -> None:
    told = text_of(render(course_of(participants=GROUP), QUIZ, theme()))
    assert not any(word in told for one in GROUP for word in (one.name, one.company))


def test_a_session_that_says_nothing_lacks_everything() -> None:
    assert "dates, place, trainer, capacity, price" in str(gaps(Session())[0].remedy)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("kind", ["inter", "intra"])
@pytest.mark.parametrize("tool", ["validate_ooxml.py", "a11y.py"])
def test_the_checkers_find_nothing(language: str, kind: str, tool: str, tmp_path: Path) -> None:
    course, dressed = course_and_theme(kind, tmp_path)
    course = replace(course, language=language)
    files = theme(language).files
    path = tmp_path / "programme.docx"
    path.write_bytes(render(course, QUIZ, replace(dressed, files=files, texts=files)))
    options = ["--strict"] if tool.startswith("validate") else ["--lang", language]
    found = subprocess.run([*checker(tool, *options), str(path)], capture_output=True, check=False, text=True)
    assert "0 error(s), 0 warning(s)" in found.stdout, found.stdout


def test_two_renderings_are_the_same_bytes() -> None:
    assert render(course_of(), QUIZ, theme()) == render(course_of(), QUIZ, theme())
