"""A page's bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from osereso.errors import InputError
from osereso.reading import READERS
from osereso.reading.source import SourceFile

TEXT = "<p>L’été à Paris : « déjà » — 40 €, garçon, œuvre</p>"


def shown(data: bytes) -> tuple[str, list[str]]:
    document, problems = READERS[".html"](SourceFile(Path("p.html"), data))
    return document.text.strip(), [problem.code for problem in problems]


PLAIN = TEXT.removeprefix("<p>").removesuffix("</p>")


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16", "utf-8"])
def test_marks_and_utf_8_count_before_what_the_page_says(mark: str) -> None:
    assert shown(f'<meta charset="iso-8859-1">{TEXT}'.encode(mark)) == (PLAIN, [])


@pytest.mark.parametrize("said", ["windows-1252", "ISO-8859-1", "latin1"])
def test_what_the_page_says_is_believed_without_a_word(said: str) -> None:
    page = f"<meta http-equiv=Content-Type content='text/html; charset={said}'>{TEXT}"
    assert shown(page.encode("cp1252")) == (PLAIN, [])


def test_other_tables_are_read_as_the_page_says() -> None:
    page = '<?xml version="1.0" encoding="iso-8859-15"?><p>déjà 40 €</p>'
    assert shown(page.encode("iso-8859-15")) == ("déjà 40 €", [])


@pytest.mark.parametrize("said", ["utf-8", "punycode", "idna", "rot13", "nothing", "utf-7", "unicode_escape"])
def test_a_page_that_says_something_wrong_is_read_as_any_text_and_that_is_said(said: str) -> None:
    assert shown(f"<meta charset={said}>{TEXT}".encode("cp1252")) == (PLAIN, ["encoding-assumed"])


def test_line_ends_of_all_kinds_count_as_one() -> None:
    document, _ = READERS[".html"](SourceFile(Path("p.html"), b"<p>a</p>\r\n<p>b</p>\r<p>c</p>"))
    assert [block.line for block in document.blocks] == [1, 2, 3]


def test_a_web_archive_is_called_by_its_name() -> None:
    data = b"From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n<html>"
    with pytest.raises(InputError, match="web archive") as refusal:
        shown(data)
    assert refusal.value.remedy is not None


@pytest.mark.parametrize(
    "data", [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, b"{\\rtf1 a}", b"a\0" * 3 + b"\0" * 99]
)
def test_other_forms_under_the_name_of_a_page_are_refused(data: bytes) -> None:
    with pytest.raises(InputError) as refusal:
        shown(data)
    assert refusal.value.remedy is not None
