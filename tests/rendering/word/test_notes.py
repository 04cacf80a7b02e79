"""Lines for notes: they fill the foot of a page, and never open a page of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt

from osereso.rendering.word.filling import fill
from tests.rendering.word.files import DRESS, reopened

if TYPE_CHECKING:
    from pathlib import Path

TALL = 24  # points of a line for notes


def page(folder: Path, before: int, after: int, *, title: str = "Titre de notes") -> Document:
    """A page with so many paragraphs before two lines for notes, and so many kept together after them."""
    document = Document()
    for name in ("Ligne de notes", "Titre de notes"):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    for number in range(before):
        document.add_paragraph(f"avant {number}")
    document.add_paragraph("Vos notes", style=title).paragraph_format.keep_with_next = True
    table = document.add_table(2, 1)
    for row in table.rows:
        row.height = Pt(TALL)
        row.cells[0].paragraphs[0].style = "Ligne de notes"
    for number in range(after):
        document.add_paragraph(f"après {number}").paragraph_format.keep_with_next = number + 1 < after
    document.save(str(folder / "a.docx"))
    return reopened(fill(folder / "a.docx", {}, DRESS))


def lines(document: Document) -> int:
    return sum(len(table.rows) for table in document.tables)


def test_what_follows_comes_up_where_it_fits(tmp_path: Path) -> None:
    document = page(tmp_path, before=5, after=2)
    assert not document.tables
    assert "Vos notes" not in [paragraph.text for paragraph in document.paragraphs]


def test_notes_fill_the_foot_of_a_page_that_what_follows_leaves(tmp_path: Path) -> None:
    few, many = lines(page(tmp_path, before=14, after=12)), lines(page(tmp_path, before=10, after=16))
    assert 2 < few < many


def test_notes_give_way_with_their_title_on_a_full_page(tmp_path: Path) -> None:
    document = page(tmp_path, before=22, after=12)
    assert not document.tables
    assert "Vos notes" not in [paragraph.text for paragraph in document.paragraphs]


def test_notes_under_a_heading_stay_and_fill_its_page(tmp_path: Path) -> None:
    assert lines(page(tmp_path, before=5, after=0, title="Heading 1")) > 10
    assert lines(page(tmp_path, before=22, after=0, title="Heading 1")) == 2


def test_any_other_table_keeps_its_rows(tmp_path: Path) -> None:
    document = Document()
    document.add_table(3, 1)
    document.save(str(tmp_path / "a.docx"))
    assert lines(reopened(fill(tmp_path / "a.docx", {}, DRESS))) == 3
