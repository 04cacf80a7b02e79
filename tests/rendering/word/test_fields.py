"""Fields that act by themselves: refused, wherever they stand and however Word cut them up."""

from __future__ import annotations

import pytest
from lxml import etree

from osereso.errors import InputError
from osereso.rendering.word.fields import refuse_foreign_fields
from osereso.rendering.word.names import W
from osereso.rendering.word.template import word_template
from tests.rendering.packages import changed, swapped
from tests.rendering.word.files import WORD_KIND, tagged

FOREIGN = [
    "INCLUDETEXT C:/x.docx", "DDEAUTO cmd x", " includepicture x", "LINK x", "EMBED Excel.Sheet", "PRINT 27",
    'HYPERLINK "file:///C:/x.exe"', "HYPERLINK \\\\server\\x",
]  # fmt: skip
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def part(inside: str, name: str = W) -> etree._Element:
    return etree.fromstring(f'<w:document xmlns:w="{name}"><w:p>{inside}</w:p></w:document>')


def mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def code(text: str) -> str:
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def field(inside: str) -> str:
    """A field as Word writes it: its code, then what it showed last."""
    return f"{mark('begin')}{inside}{mark('separate')}<w:r><w:t>vu</w:t></w:r>{mark('end')}"


@pytest.mark.parametrize("name", FOREIGN)
def test_a_field_that_reads_other_files_is_refused(name, tmp_path):
    with pytest.raises(InputError, match="field"):
        refuse_foreign_fields(part(f"<w:fldSimple w:instr='{name}'/>"), tmp_path)
    with pytest.raises(InputError, match="field"):
        refuse_foreign_fields(part(field(code(name))), tmp_path)


@pytest.mark.parametrize(
    "hidden",
    [
        code("INCLUDE") + code("TEXT C:/x"),
        field(code("INCLUDE") + code("TEXT C:/x")),
        field(code("INCLUDE") + "</w:p><w:p>" + code("TEXT C:/x")),
        field(code("PAGE")) + field(code("INCLUDETEXT C:/x")),
        field(code("IF 1 = 1 ") + field(code("INCLUDETEXT C:/x")) + code(" autre")),
        mark("begin") + code("INCLUDETEXT C:/x"),
        "<w:del>" + field("<w:r><w:delInstrText>INCLUDETEXT C:/x</w:delInstrText></w:r>") + "</w:del>",
    ],
    ids=["loose", "runs", "paragraphs", "second", "nested", "without end", "deleted"],
)
@pytest.mark.parametrize("name", [W, STRICT])
def test_a_field_is_found_however_it_is_cut_or_nested(hidden, name, tmp_path):
    with pytest.raises(InputError, match="INCLUDETEXT"):
        refuse_foreign_fields(part(hidden, name), tmp_path)


def test_a_field_whose_name_another_field_writes_is_refused(tmp_path):
    letters = field(code("QUOTE 68 68 69"))
    with pytest.raises(InputError, match="field"):
        refuse_foreign_fields(part(field(letters + code(" cmd x"))), tmp_path)


@pytest.mark.parametrize(
    "name", ["PAGE", "TOC \\o", "DATE", 'HYPERLINK "https://exemple.fr"', "HYPERLINK \\l ici", "LINKED"]
)
def test_page_numbers_contents_and_pages_of_the_network_are_harmless(name, tmp_path):
    refuse_foreign_fields(part(f"<w:fldSimple w:instr='{name}'/>"), tmp_path)
    refuse_foreign_fields(part(field(code(f'IF 1 = 1 "{name}" ') + field(code(name)))), tmp_path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("kind", ["comments", "glossary", "header", "footnotes", "settings"])
def test_a_field_is_found_in_every_part(kind, encoding, tmp_path):
    path = tagged(tmp_path / "client.docx", "{{ title }}")
    content = etree.tostring(part(field(code("DDEAUTO cmd x"))), encoding=encoding, xml_declaration=True)
    changed(path, {"word/hidden.bin": content})
    override = f'<Override PartName="/word/hidden.bin" ContentType="{WORD_KIND}.{kind}+xml"/></Types>'
    swapped(path, "[Content_Types].xml", "</Types>", override)
    with pytest.raises(InputError, match="DDEAUTO"):
        word_template(path)
