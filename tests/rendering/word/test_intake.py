"""Files from outside: what is dangerous or damaged is refused in a sentence, before any library reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from osereso.errors import InputError
from osereso.rendering.package import unpack
from osereso.rendering.word.filling import fill
from osereso.rendering.word.intake import open_package
from tests.rendering.word.files import (
    DRESS,
    WORD_KIND,
    bomb,
    changed,
    reopened,
    swapped,
    tagged,
    with_relation,
)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def client(tmp_path: Path) -> Path:
    return tagged(tmp_path / "client.docx", "{{ title }}")


def refusal(path: Path) -> InputError:
    with pytest.raises(InputError) as stop:
        open_package(path)
    assert stop.value.path == path
    return stop.value


def test_a_macro_is_refused_with_a_remedy(client: Path) -> None:
    stop = refusal(changed(client, {"word/vbaProject.bin": b"MZ"}))
    assert "macro" in str(stop)
    assert stop.remedy


def test_a_file_that_says_it_has_macros_is_refused(client: Path) -> None:
    kind = "application/vnd.ms-word.document.macroEnabled.main+xml"
    refusal(swapped(client, "[Content_Types].xml", f"{WORD_KIND}.document.main+xml", kind))


@pytest.mark.parametrize("kind", ["image", "oleObject", "frame", "subDocument"])
def test_what_lies_outside_the_file_is_refused(kind: str, client: Path) -> None:
    stop = refusal(with_relation(client, kind, "http://example.org/x", external=True))
    assert kind in str(stop)


def test_a_link_to_a_page_is_harmless_but_not_one_to_a_file(client: Path) -> None:
    open_package(with_relation(client, "hyperlink", "https://example.org", external=True))
    refusal(swapped(client, "word/_rels/document.xml.rels", "https://example.org", "file:///etc/passwd"))


def test_the_name_of_the_template_it_came_from_is_dropped(client: Path) -> None:
    path = with_relation(client, "attachedTemplate", "file:///C:/modele.dotm", external=True)
    assert b"modele.dotm" not in open_package(path)["word/_rels/document.xml.rels"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_document_type_is_refused_in_any_encoding(encoding: str, client: Path) -> None:
    text = '<!DOCTYPE x [<!ENTITY e "x">]><x/>'
    assert "DOCTYPE" in str(refusal(changed(client, {"customXml/item1.xml": text.encode(encoding)})))


@pytest.mark.parametrize("field", ["INCLUDETEXT C:/x.docx", "DDEAUTO cmd x", " includepicture x", "LINK x"])
def test_a_field_that_reads_other_files_is_refused(field: str, client: Path) -> None:
    code = f'<w:r><w:instrText xml:space="preserve">{field}</w:instrText></w:r><w:r>'
    path = swapped(client, "word/document.xml", "<w:r>", code)
    with pytest.raises(InputError, match="field"):
        fill(path, {"title": "x"}, DRESS)


def test_a_zip_bomb_is_refused_before_it_unpacks(client: Path) -> None:
    assert "more than a document" in str(refusal(bomb(client)))


def test_names_that_leave_the_folder_are_refused(client: Path) -> None:
    refusal(changed(client, {"../../etc/passwd": b"x"}))


def test_an_old_or_protected_file_is_told_from_a_damaged_one(tmp_path: Path) -> None:
    old, damaged = tmp_path / "old.docx", tmp_path / "damaged.docx"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    damaged.write_bytes(b"PK\x03\x04 nothing")
    assert ".doc format" in str(refusal(old))
    assert "damaged" in str(refusal(damaged))


def test_a_missing_file_and_another_zip_are_told_apart(tmp_path: Path, client: Path) -> None:
    assert "missing" in str(refusal(tmp_path / "absent.docx"))
    assert "not a Word document" in str(refusal(changed(client, {"[Content_Types].xml": None})))


@pytest.mark.parametrize("part", ["word/document.xml", "[Content_Types].xml", "_rels/.rels"])
def test_a_truncated_part_is_a_damaged_file(part: str, client: Path) -> None:
    whole = unpack(client.read_bytes())[part]
    with pytest.raises(InputError, match="damaged"):
        fill(changed(client, {part: whole[: len(whole) // 2]}), {"title": "x"}, DRESS)


def test_a_dotx_becomes_a_document(tmp_path: Path) -> None:
    path = tagged(tmp_path / "client.dotx", "{{ title }}")
    swapped(path, "[Content_Types].xml", f"{WORD_KIND}.document.main+xml", f"{WORD_KIND}.template.main+xml")
    content = fill(path, {"title": "Atelier"}, DRESS)
    assert reopened(content).paragraphs[0].text == "Atelier"
