"""Pictures of a part: stored once, named by every part that shows them, typed for Word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx import Document

from osereso.rendering.package import unpack
from osereso.rendering.parts import RELS, TYPES, A, R, parse, relations_of, resolve, types_of
from osereso.rendering.word.filling import fill
from osereso.rendering.word.media import add_pictures
from osereso.rendering.word.pictures import picture
from tests.rendering.word.courses import logo
from tests.rendering.word.files import DRESS, reopened, tagged

if TYPE_CHECKING:
    from pathlib import Path


def test_the_same_logo_twice_is_stored_once_and_described_each_time(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ logo }} et {{ logo }}")
    content = fill(path, {"logo": picture(logo(tmp_path), "Logo de « Dupont & fils »")}, DRESS)
    document = reopened(content)
    described = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert described == ["Logo de « Dupont & fils »"] * 2
    assert len({shape._inline.docPr.get("id") for shape in document.inline_shapes}) == 2
    assert len([name for name in unpack(content) if name.endswith(".png")]) == 1


def test_a_header_and_the_text_each_name_the_same_file(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ logo }}")
    document = Document(str(path))
    document.sections[0].header.paragraphs[0].text = "{{ logo }}"
    document.save(str(path))
    parts = unpack(fill(path, {"logo": picture(logo(tmp_path), "Logo")}, DRESS))
    media = [name for name in parts if name.endswith(".png")]
    assert len(media) == 1
    headers = [name for name in parts if name.startswith("word/header") and b"a:blip" in parts[name]]
    for part in ("word/document.xml", *headers):
        embeds = {blip.get(f"{{{R}}}embed") for blip in parse(parts[part]).iter(f"{{{A}}}blip")}
        targets = {r.get("Id"): r.get("Target") for r in parse(parts[relations_of(part)])}
        assert [resolve(part, targets[embed]) for embed in embeds] == media
    assert len(headers) == 1


def test_png_is_typed_where_the_file_knew_none_and_an_id_that_is_taken_stays(tmp_path: Path) -> None:
    shown_one = picture(logo(tmp_path), "Logo")
    root = parse(f'<x xmlns:a="{A}" xmlns:r="{R}"><a:blip r:embed="{shown_one.key}"/></x>')
    relations = (
        f'<Relationships xmlns="{RELS}"><Relationship Id="rIdPicture1" Type="t" Target="x"/></Relationships>'
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{TYPES}"/>'.encode(),
        "word/_rels/document.xml.rels": relations.encode(),
        "word/document.xml": b"",
    }
    add_pictures(parts, {"word/document.xml": root}, [shown_one])
    assert types_of(parts)[f"word/media/{shown_one.key}.png"] == "image/png"
    assert root[0].get(f"{{{R}}}embed") == "rIdPicture2"
    assert len(parse(parts["word/_rels/document.xml.rels"])) == 2


def test_a_picture_that_no_part_shows_is_not_stored(tmp_path: Path) -> None:
    content = fill(tagged(tmp_path / "a.docx", "sans logo"), {"logo": picture(logo(tmp_path), "Logo")}, DRESS)
    assert not [name for name in unpack(content) if name.endswith(".png")]
