"""Packages from outside: what they say of themselves is not believed."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from osereso.archive import (
    LARGEST_PART,
    MOST_PARTS,
    Archive,
    ArchiveError,
    Fault,
    declares_a_type,
)
from tests.packages import far, overlapping, packed, patched


def fault_of(data: bytes) -> Fault:
    """What is wrong with a package of which every part is read."""
    with pytest.raises(ArchiveError) as stop:
        _all_parts(data)
    return stop.value.fault


def _all_parts(data: bytes) -> dict[str, bytes]:
    archive = Archive.opened(io.BytesIO(data))
    return {name: archive.read(name) for name in archive.names}


def test_the_parts_of_a_sound_package_are_given_in_their_order() -> None:
    assert _all_parts(packed({"b.xml": b"2", "a/c.xml": b"1" * 90_000})) == {
        "b.xml": b"2",
        "a/c.xml": b"1" * 90_000,
    }
    assert "b.xml" in Archive.opened(io.BytesIO(packed({"b.xml": b"2"})))


def test_text_before_the_package_does_no_harm() -> None:
    assert _all_parts(b"#!shell\n" + packed({"a": b"1"})) == {"a": b"1"}


@pytest.mark.parametrize("name", ["/etc/passwd", "../a", "a/../../b", "a\\b", "C:a"])
def test_names_that_lead_elsewhere_are_damage(name: str) -> None:
    assert fault_of(packed({name: b"x"})) is Fault.DAMAGED


def test_one_name_in_two_cases_is_damage() -> None:
    assert fault_of(packed({"word/a.xml": b"1", "Word/A.xml": b"2"})) is Fault.DAMAGED


@pytest.mark.parametrize("cut", [3, 40, 200])
def test_a_package_that_lacks_its_end_is_damaged(cut: int) -> None:
    assert fault_of(packed({"a.xml": bytes(range(256)) * 4})[:-cut]) is Fault.DAMAGED


def test_a_part_whose_bytes_were_changed_is_damaged() -> None:
    data = bytearray(packed({"a.xml": bytes(range(256)) * 4}, zipfile.ZIP_STORED))
    data[100] ^= 1
    assert fault_of(bytes(data)) is Fault.DAMAGED


def test_a_ratio_that_no_text_reaches_is_too_large() -> None:
    assert fault_of(packed({"a.xml": b"\0" * 2_000_000})) is Fault.TOO_LARGE


def test_too_many_parts_are_too_large() -> None:
    assert fault_of(packed({f"{n}": b"" for n in range(MOST_PARTS + 1)})) is Fault.TOO_LARGE


def test_a_part_that_says_it_is_huge_is_not_unpacked() -> None:
    data = patched(packed({"a.xml": b"x" * 100}), size=LARGEST_PART + 1)
    assert fault_of(data) is Fault.TOO_LARGE


@pytest.mark.parametrize("size", [10, 1_000])
def test_a_part_that_lies_about_its_size_is_damaged(size: int) -> None:
    assert fault_of(patched(packed({"a.xml": b"x" * 500_000}), size=size)) is Fault.DAMAGED


def test_a_part_that_says_it_is_more_than_there_is_is_damaged() -> None:
    assert fault_of(patched(packed({"a.xml": b"x" * 100}), size=101)) is Fault.DAMAGED


def test_parts_that_lie_over_each_other_are_too_large() -> None:
    data = overlapping(50)
    assert len(zipfile.ZipFile(io.BytesIO(data)).namelist()) == 50
    assert fault_of(data) is Fault.TOO_LARGE


def test_a_part_that_begins_beyond_any_file_is_damage() -> None:
    assert fault_of(far()) is Fault.DAMAGED


def test_a_part_with_a_password_is_told_from_a_damaged_one() -> None:
    data = bytearray(packed({"a.xml": b"x" * 100}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(mark) + place
        data[at : at + 2] = struct.pack("<H", 1)
    assert fault_of(bytes(data)) is Fault.PROTECTED


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_packing_that_no_office_program_uses_is_damage(method: int) -> None:
    assert fault_of(packed({"a.xml": b"x" * 100}, method)) is Fault.DAMAGED


@pytest.mark.parametrize(
    "data", [b"", b"PK", b"PK\x03\x04", b"PK\x05\x06" + b"\xff" * 18, b"PK\x05\x06" + b"\0" * 17]
)
def test_what_is_no_package_is_damaged(data: bytes) -> None:
    assert fault_of(data) is Fault.DAMAGED


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be"])
def test_a_document_type_is_seen_in_any_encoding(encoding: str) -> None:
    assert declares_a_type("<!DOCTYPE x []><x/>".encode(encoding))
    assert not declares_a_type("<x>&lt;!DOCTYPE</x>".encode(encoding))
