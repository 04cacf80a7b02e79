"""A client's file without tags: our text goes in, and everything of the client's stays."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import pytest
from docx.shared import RGBColor

from osereso.rendering.package import unpack
from osereso.rendering.session import satisfaction
from tests.rendering.packages import swapped
from tests.rendering.word.courses import QUIZ, handout_on, theme
from tests.rendering.word.files import W, reopened, shown
from tests.samples import sample_course
from tests.tools import checker

if TYPE_CHECKING:
    from pathlib import Path


def test_header_footer_and_margins_stay_and_the_sample_text_goes(letterhead: Path) -> None:
    content = handout_on(letterhead)
    document = reopened(content)
    assert document.sections[0].header.paragraphs[0].text == "ACME SA"
    assert document.sections[0].footer.paragraphs[0].text == "SIRET 123"
    assert document.sections[0].left_margin.cm == pytest.approx(4, abs=0.01)
    assert "Insérez votre texte ici" not in shown(content)
    assert "Pesez tout dès le premier jour" in shown(content)


def test_tables_are_no_wider_than_the_text(letterhead: Path) -> None:
    document = reopened(handout_on(letterhead))
    room = document.sections[0].page_width.twips - 2 * document.sections[0].left_margin.twips
    widths = [int(element.get(f"{W}w")) for element in document.element.iter(f"{W}tblW")]
    assert widths
    assert max(widths) <= room + 1


def test_lines_to_write_on_end_where_the_text_does(letterhead: Path) -> None:
    files = {**theme().files, "satisfaction": letterhead}
    document = reopened(satisfaction.render(sample_course("inter"), QUIZ, theme(files=files)))
    room = document.sections[0].page_width.twips - 2 * document.sections[0].left_margin.twips
    written = next(style for style in document.styles if style.name == "Ligne d’écriture")
    (stop,) = written.paragraph_format.tab_stops
    assert stop.position.twips == pytest.approx(room, abs=1)


def test_text_too_light_to_be_read_is_darkened_and_the_clients_own_is_not(letterhead: Path) -> None:
    swapped(letterhead, "word/theme/theme1.xml", "4F81BD", "FFD500")
    content = handout_on(letterhead)
    signed = next(p for p in reopened(content).paragraphs if p.text.startswith("En sous-groupe"))
    assert signed.runs[0].font.color.rgb < RGBColor(0xA0, 0xA0, 0)
    assert b'<w:color w:val="AA0000"' in unpack(content)["word/styles.xml"]


def test_the_checkers_find_nothing(letterhead: Path, tmp_path: Path) -> None:
    (tmp_path / "livret.docx").write_bytes(handout_on(letterhead))
    command = [*checker("validate_ooxml.py", "--json"), str(tmp_path / "livret.docx")]
    found = json.loads(subprocess.run(command, capture_output=True, check=False, text=True).stdout)
    assert not [line for line in json.dumps(found).split("{") if '"error"' in line.lower()], found
