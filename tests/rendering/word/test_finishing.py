"""A filled part as Word reads it: line ends, whole cells, true grids, one number a drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx import Document
from docx.enum.dml import MSO_THEME_COLOR
from lxml import etree

from osereso.rendering.package import unpack
from osereso.rendering.word.filling import fill
from osereso.rendering.word.finishing import Accent, number_drawings
from osereso.rendering.word.names import WP, XML_SPACE, w
from tests.rendering.packages import swapped
from tests.rendering.word.files import DRESS, Topic, reopened, tagged

if TYPE_CHECKING:
    from pathlib import Path


def test_line_ends_and_tabs_become_words_own(tmp_path: Path) -> None:
    content = fill(tagged(tmp_path / "a.docx", "{{ title }}"), {"title": "un\ndeux\ttrois"}, DRESS)
    assert reopened(content).paragraphs[0].text == "un\ndeux\ttrois"


def test_a_cell_that_a_condition_empties_is_mended(tmp_path: Path) -> None:
    document = Document()
    cell = document.add_table(1, 1).rows[0].cells[0]
    cell.text = "{%p if title %}"
    cell.add_paragraph("{{ title }}")
    cell.add_paragraph("{%p endif %}")
    document.save(str(tmp_path / "a.docx"))
    content = fill(tmp_path / "a.docx", {"title": ""}, DRESS)
    assert [cell.text for cell in reopened(content).tables[0].rows[0].cells] == [""]


def test_a_table_that_a_loop_empties_is_gone(tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(3, 1)
    texts = ("{%tr for t in topics %}", "{{ t.title }}", "{%tr endfor %}")
    for row, text in zip(table.rows, texts, strict=True):
        row.cells[0].text = text
    document.save(str(tmp_path / "a.docx"))
    assert not reopened(fill(tmp_path / "a.docx", {"topics": ()}, DRESS)).tables
    two = reopened(fill(tmp_path / "a.docx", {"topics": (Topic("a"), Topic("b"))}, DRESS))
    assert [row.cells[0].text for row in two.tables[0].rows] == ["a", "b"]


def test_columns_that_a_loop_makes_share_the_tables_width(tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(1, 3)
    texts = ("{%tc for t in topics %}", "{{ t.title }}", "{%tc endfor %}")
    for cell, text in zip(table.rows[0].cells, texts, strict=True):
        cell.text = text
    whole = sum(int(column.get(w("w"))) for column in table._tbl.tblGrid)
    document.save(str(tmp_path / "a.docx"))
    topics = tuple(Topic(name) for name in "abcd")
    filled = reopened(fill(tmp_path / "a.docx", {"topics": topics}, DRESS)).tables[0]
    assert [cell.text for cell in filled.rows[0].cells] == ["a", "b", "c", "d"]
    widths = [int(column.get(w("w"))) for column in filled._tbl.tblGrid]
    assert widths == [whole // 4] * 4
    assert [int(width.get(w("w"))) for width in filled._tbl.iter(w("tcW"))] == widths


def test_spaces_at_the_ends_of_a_text_are_kept(tmp_path: Path) -> None:
    content = fill(tagged(tmp_path / "a.docx", "{{ title }}"), {"title": " au milieu "}, DRESS)
    text = next(reopened(content).element.iter(w("t")))
    assert text.get(XML_SPACE) == "preserve"


def test_an_accent_colours_what_follows_it_and_leaves_no_trace(tmp_path: Path) -> None:
    document = Document()
    for text in ("avant", "{{ accent }}", "après"):
        document.add_paragraph().add_run(text).font.color.theme_color = MSO_THEME_COLOR.ACCENT_1
    document.save(str(tmp_path / "a.docx"))
    content = fill(tmp_path / "a.docx", {"accent": Accent("accent3")}, DRESS)
    colours = {p.text: p.runs[0].font.color.theme_color for p in reopened(content).paragraphs if p.text}
    assert colours == {"avant": MSO_THEME_COLOR.ACCENT_1, "après": MSO_THEME_COLOR.ACCENT_3}
    assert b"osereso-accent" not in unpack(content)["word/document.xml"]


def test_no_two_drawings_of_a_document_have_the_same_number() -> None:
    roots = [etree.fromstring(f'<x xmlns:wp="{WP}"><wp:docPr id="1"/><wp:docPr id="1"/></x>') for _ in "ab"]
    number_drawings(roots)
    assert [drawing.get("id") for root in roots for drawing in root] == ["1", "2", "3", "4"]


def test_a_grid_in_units_that_we_do_not_count_in_stops_nothing(tmp_path: Path) -> None:
    document = Document()
    document.add_table(1, 3)
    document.add_paragraph("{{ title }}")
    document.save(str(tmp_path / "a.docx"))
    path = swapped(
        tmp_path / "a.docx", "word/document.xml", "</w:tblGrid>", '<w:gridCol w:w="2cm"/></w:tblGrid>'
    )
    table = reopened(fill(path, {"title": "x"}, DRESS)).tables[0]
    assert len(table._tbl.tblGrid) == 3
