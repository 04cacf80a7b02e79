"""An unmarked encoding is found by which one makes French of the bytes, and what is assumed is said."""

from __future__ import annotations

import codecs

import pytest

from osereso.reading.encodings import decoded
from tests.tools import ROOT

SAMPLES = sorted((ROOT / "data" / "samples").glob("*.txt"))
NAMES = {
    "cp1252": "Windows-1252",
    "iso8859-15": "ISO-8859-15",
    "mac-roman": "Mac Roman",
    "cp850": "CP850 (DOS)",
}
SHORT = "Où êtes-vous né, à l’été 1970 ?\n\nÀ Évreux, près du chœur de l’église : « ça compte… »\n"


def lines_in(encoding: str, text: str) -> bytes:
    return text.encode(encoding, "ignore")


def codes(data: bytes) -> list[str]:
    return [problem.code for problem in decoded(data, "a.txt").problems]


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_is_believed_and_nothing_is_assumed(mark: bytes, encoding: str) -> None:
    assert decoded(mark + SHORT.encode(encoding), "a.txt") == (SHORT, ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [SHORT, "Qui ?\n\nMoi."])
def test_wide_encodings_without_a_mark_are_known_by_their_zeros_and_said(encoding: str, text: str) -> None:
    found = decoded(text.encode(encoding), "a.txt")
    assert found.text == text
    assert [problem.what.facts["encoding"] for problem in found.problems] == [encoding[:6].upper()]


@pytest.mark.parametrize("encoding", NAMES)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_whole_interview_in_an_old_encoding_is_read_to_the_letter(encoding: str, sample) -> None:
    data = lines_in(encoding, sample.read_text(encoding="utf-8"))
    found = decoded(data, "a.txt")
    assert found.text == data.decode(encoding)


@pytest.mark.parametrize("encoding", NAMES)
def test_two_lines_are_enough_and_the_encoding_is_named(encoding: str) -> None:
    data = lines_in(encoding, SHORT)
    found = decoded(data, "a.txt")
    assert found.text == data.decode(encoding)
    assert [problem.what.facts["encoding"] for problem in found.problems] == [NAMES[encoding]]


def test_the_oe_of_iso_8859_15_is_no_half() -> None:
    assert decoded("Le chœur, la sœur et 12 ¤".encode("iso8859-15", "ignore"), "a.txt").text.startswith(
        "Le chœur"
    )
    assert decoded("Né à 3½ km".encode("cp1252"), "a.txt").text == "Né à 3½ km"


def test_bytes_pasted_from_windows_are_read_alone_and_their_lines_named() -> None:
    head, pasted, tail = "Où êtes-vous né ?\n", "À Orléans, l’été…\n", "\nEt après ?\n"
    data = head.encode() + pasted.encode("cp1252") + tail.encode() + "Bâle".encode("cp1252")
    found = decoded(data, "a.txt")
    assert found.text == head + pasted + tail + "Bâle"
    assert [(problem.code, problem.line) for problem in found.problems] == [("encoding-mixed", 2)]
    assert found.problems[0].what.facts["lines"] == "2, 5"


def test_only_the_first_lines_are_named() -> None:
    data = "é\n".encode() + "\xe9\n".encode("cp1252") * 50
    assert decoded(data, "a.txt").problems[0].what.facts["lines"] == "2, 3, 4, 5, 6…"


def test_signs_that_databases_write_as_two_halves_become_whole() -> None:
    halves = "Bravo \U0001f44d".encode("utf-16", "surrogatepass").decode("utf-16")
    data = "".join(f"{letter}" if ord(letter) < 0x10000 else "\ud83d\udc4d" for letter in halves).encode(
        "utf-8", "surrogatepass"
    )
    assert decoded(data, "a.txt") == ("Bravo \U0001f44d", ())


def test_nothing_is_assumed_of_utf_8() -> None:
    assert codes(SHORT.encode()) == []
    assert codes(b"plain ASCII") == []


@pytest.mark.parametrize("data", [b"a\x81b\x8d\x9d " * 20, bytes(range(0x80, 0x100)) * 5, b"\xff\xfe\x00"])
def test_bytes_that_make_no_french_in_any_encoding_are_refused(data: bytes) -> None:
    with pytest.raises(UnicodeDecodeError):
        decoded(data, "a.txt")
