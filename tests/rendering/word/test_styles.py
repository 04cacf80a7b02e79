"""What styles say of a paragraph: its own word first, then its style's, then those it is based on."""

from __future__ import annotations

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt
from lxml import etree

from osereso.rendering.word.names import W, w
from osereso.rendering.word.styles import Styles, edges


def styles(inside: str) -> Styles:
    return Styles.of(etree.fromstring(f'<w:styles xmlns:w="{W}">{inside}</w:styles>'))


def style(name: str, inside: str = "", more: str = "") -> str:
    return f'<w:style w:type="paragraph" w:styleId="{name}" {more}><w:name w:val="{name}"/>{inside}</w:style>'


def paragraph(inside: str = "") -> etree._Element:
    return etree.fromstring(f'<w:p xmlns:w="{W}">{inside}</w:p>')


def test_a_paragraphs_own_settings_win_over_its_styles_and_those_over_what_they_are_based_on() -> None:
    document = Document()
    base = document.styles.add_style("Base", WD_STYLE_TYPE.PARAGRAPH)
    base.font.size, base.font.bold, base.paragraph_format.keep_with_next = Pt(14), True, True
    child = document.styles.add_style("Enfant", WD_STYLE_TYPE.PARAGRAPH)
    child.base_style, child.font.size = base, Pt(9)
    text = document.add_paragraph("texte", style="Enfant")
    text.paragraph_format.keep_with_next = False
    text.paragraph_format.space_after = Pt(3)
    look = Styles.of(document.styles.element).look(text._p)
    assert (look.size, look.bold, look.keep_next, look.after) == (9, True, False, 60)


def test_a_paragraph_that_names_no_style_has_the_default_one() -> None:
    read = styles(style("Autre") + style("Corps", '<w:rPr><w:sz w:val="30"/></w:rPr>', 'w:default="1"'))
    assert read.style_of(paragraph()) == "Corps"
    assert read.look(paragraph()).size == 15


def test_styles_based_on_each_other_end() -> None:
    read = styles(style("A", '<w:basedOn w:val="B"/>') + style("B", '<w:basedOn w:val="A"/>'))
    assert read.look(paragraph('<w:pPr><w:pStyle w:val="A"/></w:pPr>')).size == 10


@pytest.mark.parametrize(
    ("name", "inside", "level"),
    [
        ("Heading 2", "", 2),
        ("Titre 3", "", 3),
        ("Chapitre", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', 1),
        ("Corps", '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', 0),
        ("Titre", "", 0),
    ],
)
def test_a_heading_is_known_by_its_name_in_any_language_or_by_its_outline(
    name: str, inside: str, level: int
) -> None:
    read = styles(style(name, inside))
    assert read.heading_level(paragraph(f'<w:pPr><w:pStyle w:val="{name}"/></w:pPr>')) == level


def test_a_border_takes_its_width_and_its_distance_unless_it_is_none() -> None:
    inside = '<w:top w:val="single" w:sz="8" w:space="4"/><w:bottom w:val="nil" w:sz="8" w:space="4"/>'
    borders = etree.fromstring(f'<w:pBdr xmlns:w="{W}">{inside}</w:pBdr>')
    assert edges(borders) == 5
    look = styles("").look(paragraph(f"<w:pPr>{etree.tostring(borders, encoding='unicode')}</w:pPr>"))
    assert look.edges == 5


def test_a_tables_style_says_the_lines_between_its_rows() -> None:
    line = '<w:tblPr><w:tblBorders><w:insideH w:sz="12"/></w:tblBorders></w:tblPr>'
    table = etree.fromstring(f'<w:tbl xmlns:w="{W}"><w:tblPr><w:tblStyle w:val="T"/></w:tblPr></w:tbl>')
    assert styles(style("T", line)).rule_between_rows(table) == 1.5
    assert styles("").rule_between_rows(table) == 0
    assert styles("").rule_between_rows(etree.Element(w("tbl"))) == 0
