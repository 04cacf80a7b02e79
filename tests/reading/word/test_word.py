from __future__ import annotations

from typing import TYPE_CHECKING

import docx
import pytest

from osereso.errors import InputError
from osereso.reading import read

if TYPE_CHECKING:
    from pathlib import Path


def test_a_word_document_with_bold_questions_gives_its_exchanges(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Une horlogère au travail", 0)
    for question, answer in (
        ("Que réparez-vous ?", "Des montres."),
        ("Racontez une panne", "Un ressort perdu."),
    ):
        document.add_paragraph().add_run(question).bold = True
        document.add_paragraph(answer)
        document.add_paragraph("Et c’est tout.")
    document.save(str(tmp_path / "interview.docx"))
    interview, _ = read(tmp_path / "interview.docx")
    assert interview.title == "Une horlogère au travail"
    assert [(one.question, one.answer) for one in interview.exchanges] == [
        ("Que réparez-vous ?", "Des montres.\n\nEt c’est tout."),
        ("Racontez une panne", "Un ressort perdu.\n\nEt c’est tout."),
    ]


def test_questions_in_the_cells_of_a_table_are_read(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(1, 1)
    table.cell(0, 0).text = "Pourquoi ce métier ?"
    document.add_paragraph("Pour les mains.")
    document.save(str(tmp_path / "interview.docx"))
    assert read(tmp_path / "interview.docx")[0].exchanges[0].question == "Pourquoi ce métier ?"


@pytest.mark.parametrize("data", [b"PK\x03\x04 tronque", b"\xd0\xcf\x11\xe0 ancien", b"du texte"])
def test_what_is_no_word_document_is_refused_with_the_remedy(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "interview.docx").write_bytes(data)
    with pytest.raises(InputError, match="not a Word document") as refusal:
        read(tmp_path / "interview.docx")
    assert refusal.value.remedy is not None
