"""An OpenDocument file becomes a document, or an error that says what it is and how to mend it."""

from __future__ import annotations

import random
import time
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from osereso.errors import InputError
from osereso.reading import open_document
from osereso.reading.source import SourceFile
from tests.packages import overlapping, packed
from tests.reading.open_document.files import MIMETYPE, NAMESPACES, content, p, parts
from tests.reading.word import files as word_files

_PATH = Path("entretien.odt")
_FLAT = Path("entretien.fodt")


def _refusal(data: bytes) -> InputError:
    with pytest.raises(InputError) as stop:
        open_document.read(SourceFile(_PATH, data))
    assert stop.value.path == _PATH
    assert stop.value.remedy is not None
    return stop.value


def _flat(body: str, head: str = "") -> bytes:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<office:document {NAMESPACES}>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


def test_the_properties_are_given_unless_a_program_wrote_them() -> None:
    about = (
        "<dc:title>{}</dc:title><meta:initial-creator>{}</meta:initial-creator><dc:creator>Autre</dc:creator>"
    )
    about += "<meta:creation-date>2014-05-12T10:00:00</meta:creation-date>"
    said = packed(parts(p("Texte"), meta=about.format("Une vie", "Basile Orcel")))
    assert open_document.read(SourceFile(_PATH, said))[0].meta == {
        "title": "Une vie",
        "author": "Basile Orcel",
        "date": "2014-05-12",
    }
    unsaid = packed(parts(p("Texte"), meta=about.format("Sans nom 1", "")))
    assert open_document.read(SourceFile(_PATH, unsaid))[0].meta == {"author": "Autre", "date": "2014-05-12"}


def test_a_text_in_one_piece_is_read_with_its_styles() -> None:
    document, _ = open_document.read_flat(SourceFile(_FLAT, _flat("<text:h>Titre</text:h>\n" + p("Texte"))))
    assert [(block.text, block.level) for block in document.blocks] == [("Titre", 1), ("Texte", 0)]


def test_a_place_in_the_text_is_one_in_the_paragraphs_joined_by_newlines() -> None:
    document, _ = open_document.read(SourceFile(_PATH, packed(parts(p("Un") + p("") + p("Deux  trois")))))
    assert [document.origin(block.span).start for block in document.blocks] == [0, 4]
    assert [block.line for block in document.blocks] == [1, 3]


@pytest.mark.parametrize(
    ("data", "what", "remedy"),
    [
        (packed(word_files.parts(word_files.p("Texte"))), "a Word document", ".docx"),
        (packed({"mimetype": MIMETYPE.replace(b"text", b"spreadsheet")}), "spreadsheet", "save it as"),
        (b"{\\rtf1 Bonjour}", "RTF", ".docx"),
        (b"<html><body>a", "web page", ".html"),
        (b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le"), "before 2007", ".docx"),
        ("Qui êtes-vous ?".encode(), "plain text", ".txt"),
        (b"\x89PNG\r\n\x1a\n", "picture", "OCR"),
        (_flat(p("Texte")), "in one piece", ".fodt"),
    ],
)
def test_what_is_no_open_document_is_called_by_its_name(data: bytes, what: str, remedy: str) -> None:
    refusal = _refusal(data)
    assert what in str(refusal)
    assert remedy in str(refusal.remedy)


def test_a_package_named_as_a_text_in_one_piece_is_called_by_its_name() -> None:
    with pytest.raises(InputError, match="OpenDocument text") as stop:
        open_document.read_flat(SourceFile(_FLAT, packed(parts(p("Texte")))))
    assert ".odt" in str(stop.value.remedy)


def test_a_protected_file_is_told_from_a_damaged_one() -> None:
    manifest = b"<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
    hidden = {"META-INF/manifest.xml": manifest, "content.xml": bytes(range(256))}
    refusal = _refusal(packed(parts("") | hidden))
    assert "password" in str(refusal)
    assert "take the password off" in str(refusal.remedy)
    assert "damaged" in str(_refusal(packed(parts("") | {"content.xml": bytes(range(256))})))


@pytest.mark.parametrize("share", [0.2, 0.6, 0.99])
def test_a_truncated_file_is_damaged(share: float) -> None:
    data = packed(parts(p("Texte") * 2_000))
    assert "damaged" in str(_refusal(data[: int(len(data) * share)]))


def test_a_document_without_text_is_said_to_be_empty() -> None:
    assert "empty" in str(_refusal(packed(parts(p("") + p(" ")))))


def test_a_document_type_is_refused_in_a_part_and_in_one_piece() -> None:
    kind = '<!DOCTYPE d [<!ENTITY e "x">]>'
    assert "DOCTYPE" in str(_refusal(packed(parts("") | {"content.xml": kind.encode() + content(p("&e;"))})))
    with pytest.raises(InputError, match="DOCTYPE"):
        open_document.read_flat(SourceFile(_FLAT, _flat(p("&e;"), kind)))


@pytest.mark.parametrize(
    "data",
    [
        packed(parts("") | {"content.xml": b" " * 40_000_000}),
        packed(parts("") | {f"Pictures/{number}": b"" for number in range(6_000)}),
        overlapping(200),
        packed(parts("<text:section>" * 200_000 + "</text:section>" * 200_000)),
    ],
    ids=["ratio", "parts", "overlap", "depth"],
)
def test_a_bomb_is_refused_before_it_unpacks(data: bytes) -> None:
    start = time.process_time()
    refusal = _refusal(data)
    assert "unpacks to more" in str(refusal) or "damaged" in str(refusal)
    assert time.process_time() - start < 20


def test_nesting_that_a_document_may_have_is_read() -> None:
    deep = "<text:section>" * 200 + p("au fond") + "</text:section>" * 200
    assert open_document.read(SourceFile(_PATH, packed(parts(deep))))[0].text.strip() == "au fond"
    spans = "<text:span>" * 200 + "au fond" + "</text:span>" * 200
    assert open_document.read(SourceFile(_PATH, packed(parts(p(spans)))))[0].text.strip() == "au fond"


def test_a_file_whose_bytes_were_changed_gives_a_document_or_a_meant_error() -> None:
    whole = packed(parts("<text:h>Qui ?</text:h>" + p("Moi.")), zipfile.ZIP_STORED)
    chance = random.Random(7)
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        with suppress(InputError):
            open_document.read(SourceFile(_PATH, bytes(data)))
