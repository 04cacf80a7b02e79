"""Numbered lists that a loop repeats: each counts from one again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx import Document
from lxml import etree

from osereso.rendering.word.filling import fill
from osereso.rendering.word.names import w
from osereso.rendering.word.numbering import put_in_list, restart_lists
from osereso.rendering.word.styles import Styles
from tests.rendering.word.files import DRESS, Topic, W, reopened

if TYPE_CHECKING:
    from pathlib import Path


def test_a_numbered_list_in_a_loop_starts_again_at_one(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("{%p for topic in topics %}")
    document.add_paragraph("{{ topic.title }}", style="Heading 1")
    document.add_paragraph("{%p for point in topic.points %}")
    document.add_paragraph("{{ point }}", style="List Number")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endfor %}")
    document.save(str(tmp_path / "a.docx"))
    topics = (Topic("A", ("1", "2")), Topic("B", ("1", "2")), Topic("C", ("1",)))
    filled = reopened(fill(tmp_path / "a.docx", {"topics": topics}, DRESS))
    assert [_list(p) for p in filled.paragraphs if p.style.name == "List Number"] == ["", "", "x", "x", "y"]


def _list(paragraph) -> str:
    """A letter for each list that a paragraph names itself: none, the first one, the second one."""
    numbers = [element.get(f"{W}val") for element in paragraph._p.iter(f"{W}numId")]
    everyone = [e.get(f"{W}val") for e in paragraph._p.getparent().iter(f"{W}numId")]
    seen = list(dict.fromkeys(everyone))
    return "xyz"[seen.index(numbers[0])] if numbers else ""


def listed(*styles: str):
    """A document with a paragraph in each style, and its lists, restarted."""
    document = Document()
    for style in styles:
        document.add_paragraph("texte", style=style)
    numbering = document.part.numbering_part.element
    restart_lists(document.element, numbering, Styles.of(document.styles.element))
    return document, numbering


def test_a_bulleted_list_and_one_that_goes_on_are_left_alone() -> None:
    bullets = ("Heading 1", "List Bullet", "Heading 1", "List Bullet")
    for styles in (bullets, ("List Number", "Normal", "List Number")):
        document, _ = listed(*styles)
        assert [_list(paragraph) for paragraph in document.paragraphs] == [""] * len(styles)


def test_the_fresh_list_is_the_same_list_from_one() -> None:
    document, numbering = listed("List Number", "Heading 2", "List Number")
    fresh = document.paragraphs[2]._p.find(f".//{w('numId')}").get(w("val"))
    style = document.styles["List Number"].element.find(f".//{w('numId')}").get(w("val"))
    lists = {number.get(w("numId")): number for number in numbering.findall(w("num"))}
    assert fresh != style
    assert _abstract(lists[fresh]) == _abstract(lists[style])
    assert lists[fresh].find(f"{w('lvlOverride')}/{w('startOverride')}").get(w("val")) == "1"


def _abstract(number: etree._Element) -> str:
    return number.find(w("abstractNumId")).get(w("val"))


def test_a_paragraph_changes_its_list_where_words_schema_wants_it() -> None:
    names = ("pStyle", "keepNext", "spacing")
    inside = "".join(f"<w:{name}/>" for name in names)
    paragraph = etree.fromstring(f'<w:p xmlns:w="{W[1:-1]}"><w:pPr>{inside}</w:pPr></w:p>')
    put_in_list(paragraph, "3")
    put_in_list(paragraph, "7")
    order = [etree.QName(child).localname for child in paragraph[0]]
    assert order == ["pStyle", "keepNext", "numPr", "spacing"]
    assert [element.get(w("val")) for element in paragraph.iter(w("numId"))] == ["7"]


def test_a_list_with_a_number_of_another_program_stops_nothing() -> None:
    document = Document()
    for style in ("List Number", "Heading 1", "List Number"):
        document.add_paragraph("texte", style=style)
    numbering = document.part.numbering_part.element
    numbering.append(etree.fromstring(f'<w:num xmlns:w="{W[1:-1]}" w:numId="un"/>'))
    restart_lists(document.element, numbering, Styles.of(document.styles.element))
    assert document.paragraphs[2]._p.find(f".//{w('numId')}") is not None
