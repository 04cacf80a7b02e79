"""Blocks of a document: how tall paragraphs and rows are, before anybody lays out a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from docx import Document
from docx.enum.text import WD_BREAK, WD_LINE_SPACING
from docx.shared import Cm, Pt
from lxml import etree

from osereso.rendering.word.blocks import Block, blocks, sheet
from osereso.rendering.word.names import W
from osereso.rendering.word.styles import Styles
from tests.rendering.word.courses import logo

if TYPE_CHECKING:
    from pathlib import Path

WIDE = 9000  # twentieths of a point


def measured(document: Document, room: int = WIDE) -> list[Block]:
    return list(blocks(document.element.body, Styles.of(document.styles.element), room, "Calibri"))


def lined(document: Document, text: str, points: float = 20) -> object:
    """A paragraph whose lines are so high, with nothing around it."""
    paragraph = document.add_paragraph(text)
    settings = paragraph.paragraph_format
    settings.line_spacing_rule, settings.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(points)
    settings.space_before = settings.space_after = Pt(0)
    return paragraph


def test_a_long_text_takes_more_lines_in_a_narrow_column() -> None:
    document = Document()
    lined(document, "des mots qui se suivent " * 20)
    wide, narrow = measured(document)[0], measured(document, WIDE // 3)[0]
    assert wide.tall == wide.lines * 20
    assert 2.5 * wide.lines < narrow.lines < 4 * wide.lines


def test_a_line_end_is_a_line_and_a_page_break_is_none() -> None:
    document = Document()
    lined(document, "un\ndeux\ntrois")
    lined(document, "suite").runs[0].add_break(WD_BREAK.PAGE)
    first, second = measured(document)
    assert (first.lines, first.page_break) == (3, False)
    assert (second.lines, second.page_break) == (1, True)


def test_a_row_is_as_tall_as_its_tallest_cell_and_no_lower_than_it_says() -> None:
    document = Document()
    table = document.add_table(2, 2)
    for row in table.rows:
        for cell in row.cells:
            cell._tc.remove(cell.paragraphs[0]._p)
            cell._tc.append(lined(document, "ligne")._p)
    table.rows[0].cells[1]._tc.append(lined(document, "une de plus")._p)
    table.rows[1].height = Pt(90)
    assert [row.tall for row in measured(document)] == [40, 90]
    assert all(row.whole for row in measured(document))


def test_a_tables_title_row_is_repeated_above_the_rows_that_follow_it() -> None:
    document = Document()
    table = document.add_table(3, 1)
    for row in table.rows:
        row.height = Pt(50)
    properties = table.rows[0]._tr.get_or_add_trPr()
    properties.append(etree.fromstring(f'<w:tblHeader xmlns:w="{W}"/>'))
    assert [row.header for row in measured(document)] == [0, 50, 50]


def test_what_stands_in_a_content_control_counts_too() -> None:
    document = Document()
    inner = lined(document, "champ")._p
    control = etree.fromstring(f'<w:sdt xmlns:w="{W}"><w:sdtContent/></w:sdt>')
    inner.addprevious(control)
    control[0].append(inner)
    assert [block.element for block in measured(document)] == [inner]


def test_a_page_is_what_its_margins_leave_and_a4_where_nothing_is_said() -> None:
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(20), Cm(30)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(5)
    area = sheet(document.element)
    assert (area.width, area.height) == pytest.approx((10 / 2.54 * 1440, 20 / 2.54 * 1440), abs=2)
    unsaid = sheet(etree.fromstring(f'<w:document xmlns:w="{W}"/>'))
    assert (unsaid.width, unsaid.height) == (11906 - 2 * 1417, 16838 - 2 * 1417)


def test_a_picture_makes_its_line_as_tall_as_itself(tmp_path: Path) -> None:
    document = Document()
    document.add_picture(str(logo(tmp_path)), height=Pt(100))
    assert measured(document)[0].tall == pytest.approx(100)
