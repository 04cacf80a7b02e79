"""A client's file for the documents' tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from docx import Document
from docx.shared import Cm, RGBColor

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def letterhead(tmp_path: Path) -> Path:
    """A letterhead with its own header, footer, margins and headings."""
    document = Document()
    section = document.sections[0]
    section.left_margin = section.right_margin = Cm(4)
    section.header.paragraphs[0].text = "ACME SA"
    section.footer.paragraphs[0].text = "SIRET 123"
    document.styles["Heading 1"].font.color.rgb = RGBColor(0xAA, 0, 0)
    document.add_paragraph("Insérez votre texte ici")
    document.save(str(tmp_path / "papier.docx"))
    return tmp_path / "papier.docx"
