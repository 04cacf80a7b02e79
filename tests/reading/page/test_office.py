"""Pages that LibreOffice saves."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import docx
import pytest
from docx.shared import RGBColor

from osereso.reading import read
from osereso.text import fold
from tests.reading.page.layouts import TOLD
from tests.tools import needs

if TYPE_CHECKING:
    from pathlib import Path


def saved_as_page(folder: Path, mark: str) -> Path:
    document = docx.Document()
    document.add_heading(TOLD.title, 0)
    document.add_paragraph(TOLD.standfirst)
    for question, answer in TOLD.exchanges:
        run = document.add_paragraph().add_run(question)
        run.bold, run.italic, run.underline = (
            True if mark == one else None for one in ("bold", "italic", "underline")
        )
        if mark == "colour":
            run.font.color.rgb = RGBColor(0x80, 0, 0)
        for part in answer:
            for text in [part] if isinstance(part, str) else part:
                document.add_paragraph(text, style=None if isinstance(part, str) else "List Bullet")
    document.add_paragraph(TOLD.credits)
    document.save(str(folder / "entretien.docx"))
    command = [
        "soffice",
        f"-env:UserInstallation=file://{folder}/profile",
        "--headless",
        "--convert-to",
        "html",
    ]
    subprocess.run(
        [*command, "--outdir", str(folder), str(folder / "entretien.docx")],
        check=True,
        timeout=120,
        capture_output=True,
    )
    return folder / "entretien.html"


@needs("soffice")
@pytest.mark.parametrize("mark", ["bold", "italic", "underline", "colour"])
def test_a_document_that_libreoffice_saved_as_a_page_gives_its_exchanges(tmp_path: Path, mark: str) -> None:
    interview, _ = read(saved_as_page(tmp_path, mark))
    assert [(one.question.replace("\u00a0", " "), fold(one.answer)) for one in interview.exchanges] == [
        (question, fold(" ".join(part if isinstance(part, str) else " ".join(part) for part in answer)))
        for question, answer in TOLD.exchanges
    ]
