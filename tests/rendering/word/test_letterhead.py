"""A client's file without tags: our text goes in, and everything of the client's stays."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from docx import Document
from docx.shared import Cm, RGBColor

from osereso.rendering.handout import render
from osereso.rendering.package import unpack
from tests.rendering.packages import changed, swapped
from tests.rendering.word.courses import QUIZ, theme
from tests.rendering.word.files import W, reopened, shown
from tests.samples import sample_course
from tests.tools import shared_tool

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def letterhead(tmp_path: Path) -> Path:
    document = Document()
    section = document.sections[0]
    section.left_margin = section.right_margin = Cm(4)
    section.header.paragraphs[0].text = "ACME SA"
    section.footer.paragraphs[0].text = "SIRET 123"
    document.styles["Heading 1"].font.color.rgb = RGBColor(0xAA, 0, 0)
    document.add_paragraph("Insérez votre texte ici")
    document.save(str(tmp_path / "papier.docx"))
    return tmp_path / "papier.docx"


def built(path: Path) -> bytes:
    files = {**theme().files, "handout": path}
    return render(sample_course("intra"), QUIZ, theme(files=files))


def test_header_footer_and_margins_stay_and_the_sample_text_goes(letterhead: Path) -> None:
    content = built(letterhead)
    document = reopened(content)
    assert document.sections[0].header.paragraphs[0].text == "ACME SA"
    assert document.sections[0].footer.paragraphs[0].text == "SIRET 123"
    assert document.sections[0].left_margin.cm == pytest.approx(4, abs=0.01)
    assert "Insérez votre texte ici" not in shown(content)
    assert "Pesez tout dès le premier jour" in shown(content)


def test_headings_are_the_clients_and_missing_styles_are_brought(letterhead: Path) -> None:
    document = reopened(built(letterhead))
    heading = next(p for p in document.paragraphs if p.text == "Vos objectifs")
    assert heading.style.name == "Heading 1"
    assert heading.style.font.color.rgb == RGBColor(0xAA, 0, 0)
    assert any(p.style.name == "Témoignage" for p in document.paragraphs)


def test_a_style_is_found_by_its_name_whatever_its_id(letterhead: Path) -> None:
    styles = unpack(letterhead.read_bytes())["word/styles.xml"]
    changed(letterhead, {"word/styles.xml": styles.replace(b'"Heading1"', b'"Titre1"')})
    document = reopened(built(letterhead))
    heading = next(p for p in document.paragraphs if p.text == "Vos objectifs")
    assert heading.style.style_id == "Titre1"


def test_no_style_is_used_that_is_not_defined(letterhead: Path) -> None:
    document = reopened(built(letterhead))
    defined = {style.style_id for style in document.styles}
    used = {
        element.get(f"{W}val")
        for name in ("pStyle", "rStyle", "tblStyle")
        for element in document.element.iter(f"{W}{name}")
    }
    assert used <= defined


def test_tables_are_no_wider_than_the_text(letterhead: Path) -> None:
    document = reopened(built(letterhead))
    room = document.sections[0].page_width.twips - 2 * document.sections[0].left_margin.twips
    widths = [int(element.get(f"{W}w")) for element in document.element.iter(f"{W}tblW")]
    assert widths
    assert max(widths) <= room + 1


def test_lists_are_lists_even_where_the_letterhead_has_none(letterhead: Path) -> None:
    changed(letterhead, {"word/numbering.xml": None})
    parts = unpack(letterhead.read_bytes())
    for name in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        lines = parts[name].decode().split("<")
        changed(letterhead, {name: "<".join(line for line in lines if "numbering" not in line).encode()})
    document = reopened(built(letterhead))
    steps = [p for p in document.paragraphs if p.style.name == "List Number"]
    assert steps
    assert all(any(True for _ in step._p.iter(f"{W}numId")) for step in steps)


def test_text_too_light_to_be_read_is_darkened_and_the_clients_own_is_not(letterhead: Path) -> None:
    swapped(letterhead, "word/theme/theme1.xml", "4F81BD", "FFD500")
    content = built(letterhead)
    section = next(p for p in reopened(content).paragraphs if p.text == "Le métier" and p.runs[0].font.color)
    assert section.runs[0].font.color.rgb < RGBColor(0xA0, 0xA0, 0)
    assert b'<w:color w:val="AA0000"' in unpack(content)["word/styles.xml"]


def test_the_checkers_find_nothing(letterhead: Path, tmp_path: Path) -> None:
    tool = shared_tool("validate_ooxml.py")
    (tmp_path / "livret.docx").write_bytes(built(letterhead))
    command = [sys.executable, str(tool), "--no-xsd", "--json", str(tmp_path / "livret.docx")]
    found = json.loads(subprocess.run(command, capture_output=True, check=False, text=True).stdout)
    assert not [line for line in json.dumps(found).split("{") if '"error"' in line.lower()], found
