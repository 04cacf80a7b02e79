"""The table of contents: filled when the document is opened, each line a link with its page."""

from __future__ import annotations

from docx import Document
from lxml import etree

from osereso.rendering.word.contents import fill_contents
from osereso.rendering.word.names import W, w
from osereso.rendering.word.styles import Styles

TOC = 'TOC \\o "1-2" \\h'


def mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def with_contents(code: str = TOC) -> Document:
    """A document that begins with a table of contents still to be filled, over two paragraphs."""
    document = Document()
    first = f"{mark('begin')}<w:r><w:instrText> {code} </w:instrText></w:r>{mark('separate')}"
    for place, inside in enumerate((first, f"<w:r><w:t>Appuyez sur F9</w:t></w:r>{mark('end')}")):
        paragraph = etree.fromstring(f'<w:p xmlns:w="{W}">{inside}</w:p>')
        document.element.body.insert(place, paragraph)
    return document


def headed(document: Document, *headings: tuple[int, str]) -> Document:
    """The document with headings, each on a page of its own."""
    for level, text in headings:
        heading = document.add_heading(text, level)
        heading.paragraph_format.page_break_before = True
    return document


def filled(document: Document) -> list[list[str]]:
    """The lines of the table: text, and page where one is shown."""
    fill_contents(document.element, Styles.of(document.styles.element), "Calibri")
    links = document.element.iter(w("hyperlink"))
    return [[text.text for text in link.iter(w("t"))] for link in links]


def test_each_heading_of_the_levels_shown_has_a_line_with_its_page() -> None:
    document = headed(with_contents(), (1, "Le métier"), (2, "Une journée"), (3, "Le matin"), (1, "Fin"))
    assert filled(document) == [["Le métier", "2"], ["Une journée", "3"], ["Fin", "5"]]
    assert "Appuyez sur F9" not in [paragraph.text for paragraph in document.paragraphs]


def test_each_line_leads_to_a_bookmark_that_no_other_has() -> None:
    document = headed(with_contents(), (1, "Même titre"), (1, "Même titre"))
    other = f'<w:bookmarkStart xmlns:w="{W}" w:id="7" w:name="sien"/>'
    document.paragraphs[-1]._p.append(etree.fromstring(other))
    filled(document)
    anchors = [link.get(w("anchor")) for link in document.element.iter(w("hyperlink"))]
    marks = {m.get(w("name")): m for m in document.element.iter(w("bookmarkStart"))}
    assert [marks[anchor].getparent() for anchor in anchors] == [p._p for p in document.paragraphs[-2:]]
    numbers = [each.get(w("id")) for each in marks.values()]
    assert len(set(numbers)) == len(numbers) == 3


def test_levels_that_the_field_leaves_unpaged_have_no_number() -> None:
    document = headed(with_contents(TOC + " \\n 2-2"), (1, "Le métier"), (2, "Une journée"))
    assert filled(document) == [["Le métier", "2"], ["Une journée"]]


def test_the_tables_own_length_moves_the_pages() -> None:
    titles = [(1, f"Titre {number}") for number in range(60)]
    assert filled(headed(with_contents(), *titles))[0] == ["Titre 0", "4"]  # sixty lines fill three pages


def test_the_field_stays_one_that_word_can_count_again() -> None:
    document = headed(with_contents(), (1, "Le métier"), (1, "Fin"))
    filled(document)
    codes = [code.text.strip() for code in document.element.iter(w("instrText"))]
    assert codes[0] == TOC
    assert [code.split()[0] for code in codes[1:]] == ["PAGEREF", "PAGEREF"]
    kinds = [each.get(w("fldCharType")) for each in document.element.iter(w("fldChar"))]
    assert kinds.count("begin") == kinds.count("end") == kinds.count("separate") == 3
    assert (kinds[0], kinds[-1]) == ("begin", "end")


def test_a_document_without_headings_keeps_its_table_and_an_empty_heading_is_no_line() -> None:
    document = headed(with_contents(), (1, ""))
    assert filled(document) == []
    assert document.paragraphs[1].text == "Appuyez sur F9"
