"""Files from outside: what is dangerous or damaged is refused in a sentence, before any library reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from docx import Document
from pptx import Presentation

from osereso.errors import InputError
from osereso.rendering.intake import open_package
from osereso.rendering.office import POWERPOINT, WORD, OfficeFile, Program
from osereso.rendering.package import CONTENT_TYPES, unpack
from osereso.rendering.parts import types_of
from tests.packages import overlapping
from tests.rendering.packages import bomb, changed, related, swapped

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Client:
    """A client's file, its program, and the part whose relationships are tried."""

    path: Path
    program: Program
    relations: str

    def opened(self) -> dict[str, bytes]:
        return open_package(OfficeFile(self.path, self.program))

    def refused(self) -> InputError:
        with pytest.raises(InputError) as stop:
            self.opened()
        assert stop.value.path == self.path
        assert self.program.name in str(stop.value)
        return stop.value


@pytest.fixture(params=["Word", "PowerPoint"])
def client(request, tmp_path) -> Client:
    if request.param == "Word":
        path = tmp_path / "client.docx"
        Document().save(str(path))
        return Client(path, WORD, "word/_rels/document.xml.rels")
    path = tmp_path / "client.pptx"
    Presentation().save(str(path))
    return Client(path, POWERPOINT, "ppt/slideMasters/_rels/slideMaster1.xml.rels")


def test_a_clean_file_is_let_in(client):
    assert set(client.opened()) == set(unpack(client.path.read_bytes()))


@pytest.mark.parametrize("part", ["vbaProject.bin", "activeX/activeX1.xml"])
def test_a_macro_is_refused_with_a_remedy(client, part):
    changed(client.path, {f"word/{part}": b"MZ"})
    assert "macro" in str(client.refused())
    assert client.refused().remedy


def test_a_file_that_says_it_has_macros_is_refused(client):
    kind = "application/vnd.ms-office.macroEnabled.main+xml"
    swapped(client.path, CONTENT_TYPES, client.program.main, kind)
    assert "macro" in str(client.refused())


def test_the_macros_of_a_file_that_says_it_has_some_stay_outside(client):
    swapped(client.path, CONTENT_TYPES, client.program.main, client.program.with_macros[-1])
    changed(
        client.path,
        {"word/vbaProject.bin": b"MZ", "word/vbaData.xml": b"<a/>", "customUI/customUI.xml": b"<a/>"},
    )
    parts = client.opened()
    assert not [name for name in parts if "vba" in name or "customUI" in name]
    assert client.program.main.encode() in parts[CONTENT_TYPES]
    assert b"macroEnabled" not in parts[CONTENT_TYPES]


def test_an_embedded_object_is_refused_in_word_and_usual_in_powerpoint(client):
    changed(client.path, {"x/embeddings/oleObject1.bin": b"\xd0\xcf\x11\xe0"})
    if client.program is WORD:
        client.refused()
    else:
        client.opened()


@pytest.mark.parametrize("kind", ["image", "oleObject", "frame", "subDocument", "slide", "video"])
def test_what_lies_outside_the_file_is_refused(client, kind):
    related(client.path, client.relations, kind, "http://example.org/x", external=True)
    assert kind in str(client.refused())


@pytest.mark.parametrize("kind", ["control", "vbaProject", "activeXControlBinary"])
def test_an_active_part_is_refused_whatever_it_is_called(client, kind):
    related(client.path, client.relations, kind, "/harmless.xml")
    assert "macro" in str(client.refused())


def test_a_macro_is_refused_by_its_type_whatever_its_part_is_called(client):
    changed(client.path, {"x/y.xml": b"<x/>"})
    kind = "application/vnd.ms-office.vbaProject"
    swapped(
        client.path,
        CONTENT_TYPES,
        "</Types>",
        f'<Override PartName="/x/y.xml" ContentType="{kind}"/></Types>',
    )
    assert "macro" in str(client.refused())


def test_an_add_in_that_opens_a_page_beside_the_document_is_refused(client):
    related(client.path, "_rels/.rels", "webextensiontaskpanes", "/x.xml")
    assert "add-in" in str(client.refused())


@pytest.mark.parametrize("target", ["http://example.org/x.png", "\\\\server\\x.png", "file:///x.png"])
def test_an_address_in_place_of_a_part_is_refused(client, target):
    related(client.path, client.relations, "image", target)
    assert "image" in str(client.refused())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("target", ["http://example.org/x.png", "\\\\server\\x.png", "file:///x.png"])
def test_an_old_drawing_may_not_fetch_its_picture(client, target, encoding):
    vml = f'<x xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata src="{target}"/></x>'
    changed(client.path, {"x/drawing.vml": vml.encode(encoding)})
    assert "image" in str(client.refused())


def test_an_old_drawing_with_a_picture_of_its_own_is_let_in(client):
    vml = '<x xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata id="rId1" src="image1.png"/></x>'
    changed(client.path, {"x/drawing.vml": vml.encode()})
    client.opened()


def test_a_mail_merge_and_its_list_of_addresses_are_dropped(client):
    changed(client.path, {"x/settings.xml": b'<w:s xmlns:w="w"><w:mailMerge/><w:zoom/></w:s>'})
    related(client.path, client.relations, "mailMergeSource", "file:///C:/adresses.xlsx", external=True)
    parts = client.opened()
    assert b"adresses" not in parts[client.relations]
    assert b"mailMerge" not in parts["x/settings.xml"]
    assert b"zoom" in parts["x/settings.xml"]


@pytest.mark.parametrize("encoding", ["utf-7", "cp037"])
def test_letters_that_office_does_not_read_may_hide_nothing(client, encoding):
    start = f'<?xml version="1.0" encoding="{encoding}"?>'
    hidden = '<!DOCTYPE x [<!ENTITY e "x">]><x/>'.encode(encoding)
    head = start.encode() if encoding == "utf-7" else start.encode(encoding)
    changed(client.path, {"x/y.xml": head + hidden})
    client.refused()


def test_a_link_to_a_page_is_harmless_but_not_one_to_a_file(client):
    related(client.path, client.relations, "hyperlink", "https://example.org", external=True)
    client.opened()
    swapped(client.path, client.relations, "https://example.org", "file:///etc/passwd")
    client.refused()


def test_the_name_of_the_template_it_came_from_is_dropped(client):
    related(client.path, client.relations, "attachedTemplate", "file:///C:/modele.dotm", external=True)
    changed(client.path, {"x/settings.xml": b'<w:s xmlns:w="w"><w:attachedTemplate/><w:zoom/></w:s>'})
    parts = client.opened()
    assert b"modele.dotm" not in parts[client.relations]
    assert b"attachedTemplate" not in parts["x/settings.xml"]
    assert b"zoom" in parts["x/settings.xml"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_document_type_is_refused_in_any_encoding(client, encoding):
    text = '<!DOCTYPE x [<!ENTITY e "x">]><x/>'
    changed(client.path, {"customXml/item1.xml": text.encode(encoding)})
    assert "DOCTYPE" in str(client.refused())


def test_a_zip_bomb_is_refused_before_it_unpacks(client):
    bomb(client.path)
    assert "unpacks to more" in str(client.refused())


def test_parts_that_lie_over_each_other_are_refused(client):
    client.path.write_bytes(overlapping(100))
    assert "unpacks to more" in str(client.refused())


def test_names_that_leave_the_folder_are_refused(client):
    changed(client.path, {"../../etc/passwd": b"x"})
    client.refused()


def test_an_old_or_protected_file_is_told_from_a_damaged_one(client):
    client.path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    assert "password" in str(client.refused())
    client.path.write_bytes(b"PK\x03\x04 nothing")
    assert "damaged" in str(client.refused())


def test_a_missing_file_and_another_zip_are_told_apart(client):
    changed(client.path, {CONTENT_TYPES: None})
    assert f"not a {client.program.name} file" in str(client.refused())
    client.path.unlink()
    assert "missing" in str(client.refused())


def test_the_other_programs_file_is_refused(client):
    other = POWERPOINT if client.program is WORD else WORD
    assert "not a" in str(Client(client.path, other, "").refused())


@pytest.mark.parametrize("part", [CONTENT_TYPES, "_rels/.rels"])
def test_a_truncated_part_is_a_damaged_file(client, part):
    whole = unpack(client.path.read_bytes())[part]
    changed(client.path, {part: whole[: len(whole) // 2]})
    assert "damaged" in str(client.refused())


def test_templates_and_shows_become_documents(client):
    for variant in client.program.variants:
        swapped(client.path, CONTENT_TYPES, client.program.main, variant)
        assert client.program.main in types_of(client.opened()).values()
        swapped(client.path, CONTENT_TYPES, variant, client.program.main)
