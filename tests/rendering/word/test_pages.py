"""The pages of headings: computed by Word's rules, with lines whose height is known."""

from __future__ import annotations

import pytest
from docx import Document
from docx.enum.text import WD_LINE_SPACING
from docx.shared import Pt

from osereso.rendering.word.pages import Sheaf, heading_pages
from osereso.rendering.word.styles import Styles

HIGH = 200  # points of text on a page
LINE = 20


def sheets() -> Document:
    """An empty document whose pages hold ten lines."""
    document = Document()
    section = document.sections[0]
    section.page_height, section.top_margin, section.bottom_margin = Pt(HIGH + 100), Pt(50), Pt(50)
    return document


def write(document: Document, lines: int = 1, **settings: object) -> object:
    """A paragraph of so many lines, with nothing around it unless said."""
    paragraph = document.add_paragraph("\n".join("ligne" for _ in range(lines)))
    form = paragraph.paragraph_format
    form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(LINE)
    form.space_before = form.space_after = Pt(0)
    for name, value in settings.items():
        setattr(form, name, value)
    return paragraph


def pages(document: Document) -> list[int]:
    found = heading_pages(document.element, Styles.of(document.styles.element), "Calibri")
    return [found[paragraph._p] for paragraph in document.paragraphs]


def test_a_page_is_filled_to_its_foot_and_no_farther() -> None:
    document = sheets()
    for _ in range(11):
        write(document)
    assert pages(document) == [1] * 10 + [2]


def test_what_is_kept_with_the_next_goes_to_its_page() -> None:
    document = sheets()
    for _ in range(9):
        write(document)
    write(document, keep_with_next=True)
    write(document)
    assert pages(document)[-2:] == [2, 2]


@pytest.mark.parametrize(("before", "page"), [(8, 1), (9, 2)])
def test_a_long_paragraph_begins_where_two_of_its_lines_fit(before: int, page: int) -> None:
    document = sheets()
    for _ in range(before):
        write(document)
    write(document, lines=6)
    assert pages(document)[-1] == page


def test_a_paragraph_that_is_kept_whole_begins_where_all_of_it_fits() -> None:
    document = sheets()
    for _ in range(6):
        write(document)
    write(document, lines=5, keep_together=True)
    assert pages(document)[-1] == 2


def test_the_larger_of_two_distances_counts_and_none_at_the_top_of_a_page() -> None:
    document = sheets()
    for _ in range(6):  # twenty points, then four times twenty-five and twenty: the page is full
        write(document, space_before=Pt(25), space_after=Pt(15))
    assert pages(document) == [1] * 5 + [2]


def test_what_follows_a_paragraph_that_is_cut_stands_under_its_end() -> None:
    document = sheets()
    for _ in range(5):
        write(document)
    write(document, lines=12)  # five lines here, seven there
    for _ in range(4):
        write(document)
    assert pages(document)[5:] == [1, 2, 2, 2, 3]


def test_a_page_break_before_opens_a_page() -> None:
    document = sheets()
    write(document)
    write(document, page_break_before=True)
    write(document)
    assert pages(document) == [1, 2, 2]


def test_the_rows_of_a_table_push_what_follows_and_are_not_cut() -> None:
    document = sheets()
    table = document.add_table(3, 1)
    for row in table.rows:
        row.height = Pt(90)
    write(document)
    sheaf = Sheaf.of(document.element, Styles.of(document.styles.element), "Calibri")
    assert [sheaf.spot(place).page for place in range(3)] == [1, 1, 2]
    assert sheaf.spot(3).top == 90
    assert sheaf.place(table.rows[2]._tr) == 2


def test_a_table_goes_with_its_last_row() -> None:
    document = sheets()
    document.add_table(2, 1)
    sheaf = Sheaf.of(document.element, Styles.of(document.styles.element), "Calibri")
    sheaf.remove(0, 1)
    assert len(document.tables[0].rows) == 1
    sheaf.remove(0, 1)
    assert not document.tables
