"""Styles and lists brought into a client’s file: found by name, never missing, never twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.shared import RGBColor
from lxml import etree

from osereso.rendering.package import unpack
from osereso.rendering.word.borrowing import bring_styles, list_styles
from osereso.rendering.word.names import w
from tests.rendering.packages import changed
from tests.rendering.word.courses import handout_on
from tests.rendering.word.files import W, reopened

if TYPE_CHECKING:
    from pathlib import Path


def test_headings_are_the_clients_and_missing_styles_are_brought(letterhead: Path) -> None:
    document = reopened(handout_on(letterhead))
    heading = next(p for p in document.paragraphs if p.text == "Vos objectifs")
    assert heading.style.name == "Heading 1"
    assert heading.style.font.color.rgb == RGBColor(0xAA, 0, 0)
    assert any(p.style.name == "Témoignage" for p in document.paragraphs)


def test_a_style_is_found_by_its_name_whatever_its_id(letterhead: Path) -> None:
    styles = unpack(letterhead.read_bytes())["word/styles.xml"]
    changed(letterhead, {"word/styles.xml": styles.replace(b'"Heading1"', b'"Titre1"')})
    document = reopened(handout_on(letterhead))
    heading = next(p for p in document.paragraphs if p.text == "Vos objectifs")
    assert heading.style.style_id == "Titre1"


def test_no_style_is_used_that_is_not_defined(letterhead: Path) -> None:
    document = reopened(handout_on(letterhead))
    defined = {style.style_id for style in document.styles}
    used = {
        element.get(f"{W}val")
        for name in ("pStyle", "rStyle", "tblStyle")
        for element in document.element.iter(f"{W}{name}")
    }
    assert used <= defined


def test_lists_are_lists_even_where_the_letterhead_has_none(letterhead: Path) -> None:
    changed(letterhead, {"word/numbering.xml": None})
    parts = unpack(letterhead.read_bytes())
    for name in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        lines = parts[name].decode().split("<")
        changed(letterhead, {name: "<".join(line for line in lines if "numbering" not in line).encode()})
    document = reopened(handout_on(letterhead))
    steps = [p for p in document.paragraphs if p.style.name == "List Number"]
    assert steps
    assert all(any(True for _ in step._p.iter(f"{W}numId")) for step in steps)


def styles(*inside: str) -> etree._Element:
    """A styles part: each style is « id, name, the rest »."""
    made = (
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:name w:val="{name}"/>{rest}</w:style>'
        for one, name, rest in (text.split("|") for text in inside)
    )
    return etree.fromstring(f'<w:styles xmlns:w="{W[1:-1]}">{"".join(made)}</w:styles>')


def paragraph(style: str) -> etree._Element:
    text = f'<w:p xmlns:w="{W[1:-1]}"><w:pPr><w:pStyle w:val="{style}"/></w:pPr></w:p>'
    return etree.fromstring(text)


def test_what_a_style_is_based_on_comes_with_it_and_a_taken_id_is_not_used_twice() -> None:
    theirs = styles("Encart|autre chose|", "Normal|Normal|")
    ours = styles(
        'Encart|Encart|<w:basedOn w:val="Base"/>', 'Base|Base|<w:basedOn w:val="Normal"/>', "Normal|Normal|"
    )
    block = paragraph("Encart")
    brought = bring_styles(theirs, ours, [block])
    assert [style.get(w("styleId")) for style in brought] == ["EncartOsereso", "Base"]
    assert block.find(f".//{w('pStyle')}").get(w("val")) == "EncartOsereso"
    assert [style.find(w("basedOn")).get(w("val")) for style in brought] == ["Base", "Normal"]
    assert len(theirs) == 4


def test_a_file_that_names_no_default_style_gets_one() -> None:
    theirs = styles("Titre1|heading 1|", "Standard|Standard|")
    bring_styles(theirs, styles(), [])
    assert [style.get(w("default")) for style in theirs] == [None, "1"]


def test_a_style_whose_list_does_not_exist_is_no_list() -> None:
    numbered = '<w:pPr><w:numPr><w:numId w:val="{}"/></w:numPr></w:pPr>'
    lists = etree.fromstring(f'<w:numbering xmlns:w="{W[1:-1]}"><w:num w:numId="4"/></w:numbering>')
    found = list_styles(styles("A|a|" + numbered.format(4), "B|b|" + numbered.format(9), "C|c|"), lists)
    assert found == {"A": "4"}
