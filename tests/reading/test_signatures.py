"""A file is known by its first bytes, whatever its name says."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import subprocess
import zipfile
from pathlib import Path

import docx
import openpyxl
import pptx
import pytest
from PIL import Image

from osereso.errors import InputError
from osereso.reading.signatures import kind_of, suffix_of
from osereso.reading.source import SourceFile, decode
from tests.packages import far
from tests.tools import needs


def saved(thing: object) -> bytes:
    stream = io.BytesIO()
    thing.save(stream)  # type: ignore[attr-defined]
    return stream.getvalue()


def picture(form: str) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (4, 4)).save(stream, form)
    return stream.getvalue()


def zipped(**members: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "said", "remedy"),
    [
        (saved(docx.Document()), "Word document", ".docx"),
        (saved(pptx.Presentation()), "PowerPoint", "save it as"),
        (saved(openpyxl.Workbook()), "Excel", "save it as"),
        (zipped(mimetype="application/vnd.oasis.opendocument.text"), "OpenDocument text", ".odt"),
        (zipped(mimetype="application/epub+zip"), "EPUB", "save it as"),
        (zipped(a="b"), "zip archive", "Unpack"),
        (saved(docx.Document())[:200], "zip archive", "Unpack"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF", ".pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Office", "save it as"),
        (b"{\\rtf1\\ansi Qui ?}", "RTF", "save it as"),
        (picture("PNG"), "picture", "OCR"),
        (picture("JPEG"), "picture", "OCR"),
        (picture("GIF"), "picture", "OCR"),
        (picture("WEBP"), "picture", "OCR"),
        (picture("TIFF"), "picture", "OCR"),
        (picture("BMP"), "picture", "OCR"),
        (gzip.compress(b"Qui ?", mtime=0), "compressed", "Unpack"),
        (bz2.compress(b"Qui ?"), "compressed", "Unpack"),
        (lzma.compress(b"Qui ?"), "compressed", "Unpack"),
        (b"ID3\x04\x00\x00", "recording", "typed"),
        (b"\x00\x00\x00\x20ftypM4A \x00", "recording", "typed"),
        (b"\x00\x00\x00\x20ftypheic\x00", "picture", "OCR"),
    ],
)
def test_what_is_called_a_text_and_is_none_is_named_with_what_to_do(
    data: bytes, said: str, remedy: str
) -> None:
    with pytest.raises(InputError, match=said) as refusal:
        decode(SourceFile(Path("interview.txt"), data))
    assert remedy in str(refusal.value.remedy)


@needs("soffice")
def test_files_that_libreoffice_makes_are_known(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Qui ?\n\nMoi.\n", encoding="utf-8")
    for kind, said in (("odt", "OpenDocument"), ("doc", "old Office"), ("pdf", "PDF"), ("rtf", "RTF")):
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation={(tmp_path / 'lo').as_uri()}",
                "--headless",
                "--convert-to",
                kind,
                "a.txt",
            ],
            cwd=tmp_path,
            check=True,
            capture_output=True,
            timeout=120,
        )
        found = kind_of((tmp_path / f"a.{kind}").read_bytes())
        assert found is not None
        assert said in str(found.name)


@pytest.mark.parametrize(
    "text",
    [
        "Qui ?\n\nMoi.",
        "ID3 ? Un format.",
        "Le blog WEBP",
        "GIF ou JPEG ?",
        "MZ, Qui ?",
        "BZh et moi",
        "PK: Qui ?",
        "II*",
    ],
)
def test_a_text_is_taken_for_nothing_else(text: str) -> None:
    assert kind_of(text.encode()) is None


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        ("Qui ?\n\nMoi.", ".txt"),
        ("- Qui ?\n- Moi.", ".txt"),
        ("Titre : le pain\n\nQui ?\n", ".txt"),
        ("# Le pain\n\nQui ?", ".md"),
        ("**Qui ?**\n\nMoi.", ".md"),
        ("---\ntitle: Le pain\ndate: 2020\n---\n\nQui ?\n\nMoi.", ".md"),
        ("<!DOCTYPE html>\n<p>Qui ?", ".html"),
        ('<?xml version="1.0"?>\n<html lang="fr">', ".html"),
        ("titre: Le pain\nechanges:\n  - question: Qui ?\n", ".yaml"),
        ("# mon entretien\n- question: Qui ?\n  réponse: Moi.\n", ".yaml"),
    ],
)
def test_the_kind_of_a_text_is_found_by_how_it_begins(text: str, suffix: str) -> None:
    assert suffix_of(text) == suffix


def test_an_archive_of_which_a_part_begins_beyond_any_file_is_an_archive() -> None:
    found = kind_of(far())
    assert found is not None
    assert found.suffix == ""
