"""The handout as a file: whole, clean, in the session's name only, and readable by other programs."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pdfplumber
import pytest

from osereso.model.quiz import Quiz
from osereso.rendering.handout import render
from osereso.rendering.package import unpack
from osereso.typography import french
from tests.rendering.word.courses import COLOURS, QUIZ, course_and_theme, theme
from tests.rendering.word.files import W, reopened, shown
from tests.samples import CLIENT_NAME, sample_course
from tests.tools import checker, needs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from osereso.model.course import TailoredCourse

KINDS = ("inter", "intra")


def handout(kind: str, folder: Path) -> bytes:
    course, dressed = course_and_theme(kind, folder)
    return render(course, QUIZ, dressed)


def texts_of(course: TailoredCourse) -> Iterator[str]:
    """Every text of the course that a participant must find in the handout."""
    yield from (course.title, course.subtitle, course.footer, *course.cover, *course.ground_rules)
    yield from (objective.text for objective in course.objectives)
    for step in course.steps:
        yield from (step.title, step.start)
    for section in course.sections:
        yield from (section.title, section.activity.title, *section.activity.instructions)
        yield from (section.activity.grouping, section.activity.result)
        yield from (point.text for point in section.takeaways)
        for topic in section.topics:
            yield from (topic.title, topic.question, *topic.answer, topic.reference, topic.attribution)
            yield from (point.text for point in topic.points)
            yield from (topic.quote.text,) if topic.quote else ()
            yield from (text for term in topic.terms for text in (term.term, term.explanation))
    yield from (course.action_plan.title, course.action_plan.instructions, *course.action_plan.columns)
    yield from (french(record.title) for record in course.interviews)


@pytest.mark.parametrize("kind", KINDS)
def test_every_text_of_the_course_is_in_the_handout(kind: str, tmp_path: Path) -> None:
    written = shown(handout(kind, tmp_path))
    assert [text for text in texts_of(sample_course(kind)) if text not in written] == []


@pytest.mark.parametrize("kind", KINDS)
def test_two_renderings_have_the_same_bytes(kind: str, tmp_path: Path) -> None:
    assert handout(kind, tmp_path) == handout(kind, tmp_path)


def test_nothing_of_a_client_is_in_a_public_handout(tmp_path: Path) -> None:
    course, _ = course_and_theme("inter", tmp_path)
    _, dressed = course_and_theme("intra", tmp_path)
    parts = unpack(render(course, QUIZ, replace(dressed, colours={})))  # even where a logo is offered
    whole = b"".join(parts.values())
    assert CLIENT_NAME.encode() not in whole
    assert not [name for name in parts if "media" in name]
    assert not any(value.encode() in whole for value in COLOURS.values())


def test_a_clients_name_logo_colours_and_confidentiality_are_in_its_own(tmp_path: Path) -> None:
    content = handout("intra", tmp_path)
    course = sample_course("intra")
    assert {CLIENT_NAME, course.confidentiality} <= set(shown(content).splitlines()) | {CLIENT_NAME}
    assert CLIENT_NAME in shown(content)
    assert course.confidentiality in shown(content)
    assert any("media" in name for name in unpack(content))
    assert b'<a:srgbClr val="7A1F5C"/>' in unpack(content)["word/theme/theme1.xml"]
    assert b'w:val="7A1F5C"' in unpack(content)["word/document.xml"]


def test_the_stakes_are_the_clients_only(tmp_path: Path) -> None:
    stakes = "Ouvrir un espace de réemploi dans chaque magasin"
    assert stakes in shown(handout("intra", tmp_path))
    assert "enjeu" not in shown(handout("inter", tmp_path))


def test_headings_are_real_and_none_is_skipped(tmp_path: Path) -> None:
    document = reopened(handout("inter", tmp_path))
    levels = [
        int(p.style.name[-1]) for p in document.paragraphs if re.match(r"Heading \d", p.style.name or "")
    ]
    titles = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert {section.title for section in sample_course().sections} <= set(titles)
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_section_flows_on_and_its_heading_keeps_to_what_follows(tmp_path: Path) -> None:
    document = reopened(handout("inter", tmp_path))
    titles = {section.title for section in sample_course().sections}
    following = dict(pairwise(document.paragraphs))
    headings = [p for p in following if p.style.name == "Heading 1" and p.text in titles]
    assert len(headings) == 4
    assert not any(p.paragraph_format.page_break_before for p in headings)
    assert all(p.style.paragraph_format.keep_with_next for p in headings)
    assert all(following[p].paragraph_format.keep_with_next for p in headings)


def test_each_answer_is_signed_once(tmp_path: Path) -> None:
    written = shown(handout("inter", tmp_path))
    topics = [topic for section in sample_course().sections for topic in section.topics]
    signed = written.count("—\u00a0Maëlle Kerviel (")
    assert signed == len(topics) + 1  # and the situation of the case study


def test_the_booklet_ends_on_room_for_notes(tmp_path: Path) -> None:
    last = reopened(handout("inter", tmp_path)).tables[-1]
    assert len(last.rows) > 8
    assert not any(cell.text for row in last.rows[1:] for cell in row.cells)


def test_the_instructions_of_each_exercise_start_at_one(tmp_path: Path) -> None:
    document = reopened(handout("inter", tmp_path))
    steps = [p for p in document.paragraphs if p.style.name == "List Number"]
    lists = [next((n.get(f"{W}val") for n in p._p.iter(f"{W}numId")), "style") for p in steps]
    sections = sample_course().sections
    wanted = [number for number, part in enumerate(sections) for _ in part.activity.instructions]
    assert len(set(lists)) == len(sections)
    assert [list(dict.fromkeys(lists)).index(one) for one in lists] == wanted


@needs("soffice", "pdftotext")
def test_thirty_six_lists_each_start_at_one(tmp_path: Path) -> None:
    """Nine times the four parts: each exercise is a numbered list of its own, as LibreOffice counts it."""
    course, dressed = course_and_theme("inter", tmp_path)
    many = replace(course, sections=course.sections * 9)
    path = tmp_path / "livret.docx"
    path.write_bytes(render(many, Quiz("Quiz", "fr", ()), dressed))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, path]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    told = ["pdftotext", "-layout", tmp_path / "livret.pdf", "-"]
    lines = subprocess.run(told, capture_output=True, text=True, check=True).stdout.splitlines()
    firsts = [section.activity.instructions[0][:25] for section in many.sections]
    numbered = [line.strip() for line in lines if any(first in line for first in set(firsts))]
    assert len(firsts) == 36
    assert len(numbered) >= 36
    assert [line for line in numbered if not line.startswith("1.")] == []


def test_the_table_of_contents_is_filled_and_asks_no_question(tmp_path: Path) -> None:
    content = handout("inter", tmp_path)
    document = reopened(content)
    entries = [p for p in document.paragraphs if (p.style.name or "").lower() == "toc 1"]
    assert "Le métier" in "".join(t.text or "" for t in entries[4]._p.iter(f"{W}t"))
    anchors = {link.get(f"{W}anchor") for link in document.element.iter(f"{W}hyperlink")}
    bookmarks = {mark.get(f"{W}name") for mark in document.element.iter(f"{W}bookmarkStart")}
    assert anchors
    assert anchors <= bookmarks
    parts = unpack(content)
    assert b"updateFields" not in parts["word/settings.xml"]
    assert b"w:dirty" not in parts["word/document.xml"]


def test_the_action_plan_has_the_courses_columns_and_rows(tmp_path: Path) -> None:
    plan = sample_course("intra").action_plan
    tables = reopened(handout("intra", tmp_path)).tables
    table = next(t for t in tables if t.rows[0].cells[0].text == plan.columns[0])
    assert tuple(cell.text for cell in table.rows[0].cells) == plan.columns
    assert len(table.rows) == plan.lines + 1


def test_every_table_with_rows_says_which_is_its_header(tmp_path: Path) -> None:
    for table in reopened(handout("intra", tmp_path)).tables:
        header = table.rows[0]._tr.find(f"{W}trPr/{W}tblHeader")
        assert len(table.rows) == 1 or header is not None


def test_without_a_quiz_the_handout_does_not_speak_of_one(tmp_path: Path) -> None:
    course, dressed = course_and_theme("inter", tmp_path)
    assert "S’entraîner" not in shown(render(course, Quiz("Quiz", "fr", ()), dressed))


def test_the_english_template_has_english_words() -> None:
    course = replace(sample_course(), language="en")
    content = render(course, QUIZ, theme("en"))
    assert "How to use this booklet" in shown(content)
    assert reopened(content).core_properties.language == "en-GB"


@pytest.mark.parametrize("kind", KINDS)
def test_french_no_break_spaces_stand_in_the_templates_words(kind: str, tmp_path: Path) -> None:
    wrong = re.findall(r".{0,20}(?:\w [:;!?»]|« ).{0,20}", shown(handout(kind, tmp_path)))
    assert [piece for piece in wrong if "From the" not in piece] == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("tool", ["validate_ooxml.py", "a11y.py"])
def test_the_checkers_find_nothing(kind: str, tool: str, tmp_path: Path) -> None:
    path = tmp_path / "livret.docx"
    path.write_bytes(handout(kind, tmp_path))
    options = ["--strict"] if tool.startswith("validate") else ["--lang", "fr"]
    command = [*checker(tool, *options), str(path)]
    found = subprocess.run(command, capture_output=True, check=False, text=True)
    assert "0 error(s), 0 warning(s)" in found.stdout, json.dumps(found.stdout)


@needs("soffice")
def test_the_page_numbers_are_those_that_libreoffice_counts(tmp_path: Path) -> None:
    path = tmp_path / "livret.docx"
    content = handout("inter", tmp_path)
    path.write_bytes(content)
    profile = (tmp_path / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), str(path)], capture_output=True, check=True, timeout=120
    )
    with pdfplumber.open(path.with_suffix(".pdf")) as pdf:
        pages = [page.extract_text().splitlines() for page in pdf.pages]
    entries = [
        "".join(t.text or "" for t in p._p.iter(f"{W}t"))
        for p in reopened(content).paragraphs
        if (p.style.name or "").lower() == "toc 1"
    ]
    assert len(entries) > 8
    for entry in entries:
        title, number = re.match(r"(.*?)(\d+)$", entry).groups()  # type: ignore[union-attr]
        assert title in pages[int(number) - 1], entry
