"""What cannot be read as PDF is refused with its own reason, in bounded time, and never with a traceback."""

from __future__ import annotations

import io
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from osereso.errors import InputError
from osereso.problems import Severity
from osereso.reading import pdf
from osereso.reading.pdf import apart, taking
from osereso.reading.pdf.taking import take
from osereso.reading.source import SourceFile, open_source
from tests.reading.pdf.prints import flat, p, page, printed, source, stream
from tests.reading.pdf.prints import pdf as file_of
from tests.tools import needs

if TYPE_CHECKING:
    from pathlib import Path

HELLO = b"BT /F1 12 Tf 72 700 Td (Bonjour, que faites-vous ?) Tj ET"
LOCKED = (
    ':writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},'
    '"DocumentOpenPassword":{"type":"string","value":"x"}}'
)
RESERVED = (
    ':writer_pdf_Export:{"RestrictPermissions":{"type":"boolean","value":"true"},"PermissionPassword":'
    '{"type":"string","value":"x"},"EnableCopyingOfContent":{"type":"boolean","value":"false"}}'
)


def refusal(data: bytes) -> InputError:
    with pytest.raises(InputError) as refused:
        pdf.read(source(data))
    assert refused.value.remedy is not None
    return refused.value


def scanned() -> bytes:
    pages = [Image.new("L", (300, 400), 200), Image.new("L", (300, 400), 90)]
    found = io.BytesIO()
    pages[0].save(found, "PDF", save_all=True, append_images=pages[1:])
    return found.getvalue()


def test_pictures_of_pages_without_text_are_refused_as_such() -> None:
    error = refusal(scanned())
    assert "holds pictures of pages" in str(error)
    assert "OCR" in str(error.remedy)


def test_an_empty_page_is_refused() -> None:
    assert str(refusal(page(b""))) == "There is no text in this PDF."


@pytest.mark.parametrize("data", [b"Bonjour", b"PK\x03\x04" + b"\0" * 50, b"%PDX-1.4\n" * 200])
def test_what_is_no_pdf_is_refused_before_anything_is_started(
    data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart.subprocess, "run", lambda *_, **__: pytest.fail("started"))
    assert "not a PDF" in str(refusal(data))


@pytest.mark.parametrize("data", [b"%PDF-1.4\n", b"%PDF-1.7\n" + b"\0" * 5_000, page(HELLO)[:300]])
def test_what_only_begins_as_a_pdf_is_damaged(data: bytes) -> None:
    assert "damaged" in str(refusal(data))


def test_a_pdf_without_its_end_is_read_with_a_warning() -> None:
    _, problems = pdf.read(source(page(HELLO)[:-6]))
    assert [problem.code for problem in problems] == ["pdf-cut"]


def test_pages_that_are_not_there_make_a_damaged_file() -> None:
    round_and_round = file_of(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 20>>")
    assert "damaged" in str(refusal(round_and_round))


def test_one_page_that_is_not_there_is_said_and_the_rest_is_read() -> None:
    kids = file_of(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        stream(HELLO),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    document, problems = pdf.read(source(kids))
    assert document.text.strip() == "Bonjour, que faites-vous ?"
    assert [(one.code, str(one.what)) for one in problems] == [
        ("pdf-page-damaged", "Page 2 is damaged and could not be read.")
    ]


def test_more_pages_than_a_document_has_are_refused() -> None:
    many = b"<</Type/Pages/Kids[" + b"3 0 R " * 501 + b"]/Count 501>>"
    data = file_of(b"<</Type/Catalog/Pages 2 0 R>>", many, b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>")
    assert "501 pages" in str(refusal(data))


def test_more_text_than_a_page_holds_is_refused() -> None:
    line = b"(" + b"mot " * 400 + b") Tj 0 -5 Td "
    assert "characters on page 1" in str(refusal(page(b"BT /F1 1 Tf 72 800 Td " + line * 150 + b"ET")))


def test_more_text_than_a_book_holds_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "MOST_CHARACTERS", 10)
    with pytest.raises(InputError, match="more than 10 characters"):
        take(source(page(HELLO)))


def test_letters_that_the_file_does_not_name_are_refused() -> None:
    data = page(
        b"BT /F3 12 Tf 72 700 Td <" + b"0102030405" * 20 + b"> Tj ET",
        more=[
            b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 0>>stream\n\nendstream",
            b"<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+F/Encoding/Identity-H/DescendantFonts[9 0 R]>>",
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAA+F/CIDSystemInfo 11 0 R/FontDescriptor 10 0 R>>",
            b"<</Type/FontDescriptor/FontName/AAAAAA+F/Flags 4>>",
            b"<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>",
        ],
    ).replace(b"/F2 6 0 R", b"/F3 8 0 R")
    assert "do not say which letters" in str(refusal(data))


@pytest.mark.parametrize("box", [b"[0 0 1e30 1e30]", b"[0 0 0 0]", b"[-9e9 -9e9 9e9 9e9]"])
def test_a_page_of_any_size_is_read(box: bytes) -> None:
    assert pdf.read(source(page(HELLO, box)))[0].text.strip() == "Bonjour, que faites-vous ?"


def test_a_page_that_draws_itself_for_ever_is_stopped() -> None:
    itself = stream(
        b"/X Do /X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 7 0 R>>>>"
    )
    start = time.perf_counter()
    assert "was stopped" in str(refusal(page(b"/X Do", more=[itself])))
    assert time.perf_counter() - start < 60


def test_what_takes_too_long_is_stopped() -> None:
    with pytest.raises(InputError, match="was stopped"):
        apart.take_apart(source(page(HELLO)), seconds=0.001)


def test_an_error_comes_back_from_the_other_process_as_it_was() -> None:
    with pytest.raises(InputError) as here:
        take(source(scanned()))
    there = refusal(scanned())
    assert (str(there), there.path, there.exit_code) == (str(here.value), here.value.path, 3)


@needs("soffice")
def test_a_password_is_asked_away_and_a_wish_not_to_be_copied_is_said(tmp_path: Path) -> None:
    printed(tmp_path, {"locked": flat(p("Bonjour ?"))}, LOCKED)
    assert "password" in str(refusal((tmp_path / "locked.pdf").read_bytes()))
    printed(tmp_path, {"reserved": flat(p("Bonjour ?"))}, RESERVED)
    document, problems = pdf.read(open_source(tmp_path / "reserved.pdf"))
    assert document.text.strip() == "Bonjour ?"
    assert [(one.code, one.severity) for one in problems] == [("pdf-reserved", Severity.NOTE)]


SEED = page(HELLO + b" BT /F2 14 Tf 72 650 Td (Comment ?) Tj 0 -20 Td (Ainsi.) Tj ET", entries=b"/Rotate 90")


@settings(max_examples=300, deadline=None)
@given(
    cuts=st.lists(
        st.tuples(st.integers(0, len(SEED)), st.integers(0, 60), st.binary(max_size=30)),
        min_size=1,
        max_size=6,
    )
)
def test_a_pdf_with_pieces_torn_out_and_put_in_is_read_or_refused(
    cuts: list[tuple[int, int, bytes]],
) -> None:
    data = SEED
    for place, length, piece in cuts:
        data = data[:place] + piece + data[place + length :]
    try:
        pdf._document(source(data), take(source(data)))
    except InputError:
        return


@settings(max_examples=200, deadline=None)
@given(
    content=st.binary(max_size=300)
    | st.text("BTETqQ /F1 2TdTjTm()<>[]-.0123456789 ", max_size=300).map(str.encode)
)
def test_any_content_of_a_page_is_read_or_refused(content: bytes) -> None:
    one: SourceFile = source(page(b"BT /F1 9 Tf 72 700 Td (Bonjour ?) Tj " + content))
    try:
        pdf._document(one, take(one))
    except InputError:
        return
