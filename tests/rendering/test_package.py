"""Packages: same parts, same bytes."""

from __future__ import annotations

import io
import zipfile

from osereso.rendering.package import pack, unpack

PARTS = {"word/document.xml": b"<a/>", "[Content_Types].xml": b"<t/>", "_rels/.rels": b"<r/>"}


def test_the_order_in_which_parts_come_does_not_matter() -> None:
    assert pack(PARTS) == pack(dict(reversed(PARTS.items())))


def test_content_types_stand_first_and_times_are_fixed() -> None:
    with zipfile.ZipFile(io.BytesIO(pack(PARTS))) as archive:
        assert archive.namelist()[:2] == ["[Content_Types].xml", "_rels/.rels"]
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_unpacking_gives_back_what_was_packed() -> None:
    assert unpack(pack(PARTS)) == PARTS
