"""Fields that act by themselves: refused, wherever they stand and however Word cut them up."""

from __future__ import annotations

import pytest
from lxml import etree

from osereso.errors import InputError
from osereso.rendering.word.fields import refuse_foreign_fields
from osereso.rendering.word.names import W

FOREIGN = ["INCLUDETEXT C:/x.docx", "DDEAUTO cmd x", " includepicture x", "LINK x"]


def part(inside: str) -> etree._Element:
    return etree.fromstring(f'<w:document xmlns:w="{W}"><w:p>{inside}</w:p></w:document>')


@pytest.mark.parametrize("field", FOREIGN)
def test_a_field_that_reads_other_files_is_refused(field, tmp_path):
    with pytest.raises(InputError, match="field"):
        refuse_foreign_fields(part(f'<w:fldSimple w:instr="{field}"/>'), tmp_path)


def test_a_field_cut_into_pieces_is_read_as_one(tmp_path):
    pieces = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in ("INCLUDE", "TEXT C:/x"))
    with pytest.raises(InputError, match="INCLUDETEXT"):
        refuse_foreign_fields(part(pieces), tmp_path)


@pytest.mark.parametrize("field", ["PAGE", "TOC \\o", "DATE", "HYPERLINK x", "LINKED"])
def test_page_numbers_and_contents_are_harmless(field, tmp_path):
    refuse_foreign_fields(part(f'<w:fldSimple w:instr="{field}"/>'), tmp_path)
