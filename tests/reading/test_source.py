from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

import pytest

from osereso.errors import InputError
from osereso.reading import READERS, read, source
from osereso.reading.source import SourceFile, decode, open_source
from tests.reading.texts import PAGE


def read_bytes(folder: Path, data: bytes, name: str = "interview.txt") -> list[str]:
    path = folder / name
    path.write_bytes(data)
    return [exchange.answer for exchange in read(path)[0].exchanges]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends_change_nothing(tmp_path: Path, encoding: str, line_end: str) -> None:
    expected = read_bytes(tmp_path, PAGE.encode())
    assert read_bytes(tmp_path, PAGE.replace("\n", line_end).encode(encoding)) == expected


def test_big_endian_utf16_with_its_mark_is_read(tmp_path: Path) -> None:
    assert read_bytes(tmp_path, b"\xfe\xff" + PAGE.encode("utf-16-be")) == read_bytes(tmp_path, PAGE.encode())


def test_an_assumed_encoding_is_said(tmp_path: Path) -> None:
    path = tmp_path / "ancien.txt"
    path.write_bytes(PAGE.encode("cp1252"))
    assert [problem.code for problem in read(path)[1]] == ["encoding-assumed"]


@pytest.mark.parametrize("byte", [0x81, 0x8D, 0x8F, 0x90, 0x9D])
def test_bytes_that_windows_1252_leaves_undefined_are_refused(tmp_path: Path, byte: int) -> None:
    data = "Qui êtes-vous ?\n\nUn potier né au ".encode("cp1252") + bytes([byte])
    with pytest.raises(InputError, match="encoding") as refusal:
        read_bytes(tmp_path, data)
    assert refusal.value.line == 3


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b" \n\r\n\t", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\xef\xbb\xbf \n\xc2\xa0", "empty"),
        (b"Qui ?\n\0\0\0", "not a text"),
        (bytes(100_000), "not a text"),
        (bytes(range(32)) * 9, "not a text"),
        (b"\xff\xfe\x00", "encoding"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read_bytes(tmp_path, data)


def test_a_lone_surrogate_and_a_control_character_are_said_with_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "abime.txt"
    path.write_bytes(b"Qui \xc3\xaates-vous ?\n\nUn pot\x02ier\xed\xa0\x80 n\xc3\xa9 ici." + b" Bien." * 80)
    interview, problems = read(path)
    assert interview.exchanges[0].answer.startswith("Un potier")
    assert {(problem.code, problem.line) for problem in problems} >= {
        ("characters-lost", 3),
        ("control-characters", 3),
    }


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name here")
def test_what_is_not_a_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "tuyau.txt")
    with pytest.raises(InputError, match="not a file"):
        read(tmp_path / "tuyau.txt")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_source_without_end_is_refused() -> None:
    with pytest.raises(InputError, match="not a file"):
        open_source(Path("/dev/zero"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="everything is allowed to root")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "secret.txt").chmod(0)
    with pytest.raises(InputError, match="not allowed"):
        read(tmp_path / "secret.txt")


@pytest.mark.parametrize("unit", ["a", "Qui ? Moi. ", "\n", "a\n", "Ã©", "\x85", "\ud800", "\x01"])
@pytest.mark.parametrize("size", [4_900_000, 19_000_000])
def test_megabytes_of_one_thing_are_decoded_or_refused_in_seconds(unit: str, size: int) -> None:
    data = unit.encode("utf-8", "surrogatepass")
    start = time.process_time()
    with contextlib.suppress(InputError):
        decode(SourceFile(Path("long.txt"), data * (size // len(data))))
    assert time.process_time() - start < 20


@pytest.mark.parametrize("text", ["Qui ? " * 900_000, "\n" * 1_300_000 + "Qui ?"])
def test_what_is_longer_than_a_book_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="more than 5 million characters"):
        decode(SourceFile(Path("long.txt"), text.encode()))


def test_a_million_empty_lines_between_two_questions_are_read(tmp_path: Path) -> None:
    text = "Qui êtes-vous ?\n\nUne potière.\n" + "\n" * 1_000_000 + "Où ?\n\nIci, à Tours.\n"
    path = tmp_path / "vide.txt"
    path.write_text(text, encoding="utf-8")
    assert [exchange.line for exchange in read(path)[0].exchanges] == [1, 1_000_004]


def test_a_large_file_is_refused_before_it_is_read_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "LARGEST", 100)
    with pytest.raises(InputError, match="larger"):
        read_bytes(tmp_path, PAGE.encode())


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read(tmp_path / "absent.txt")
    (tmp_path / "dossier.txt").mkdir()
    with pytest.raises(InputError, match="not a file"):
        read(tmp_path / "dossier.txt")


@pytest.mark.parametrize("name", ["interview.pages", "interview", "interview.jpg"])
def test_an_unknown_kind_names_the_kinds_that_are_read(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError) as refusal:
        read_bytes(tmp_path, b"x", name)
    assert all(kind in str(refusal.value.remedy) for kind in READERS)


def test_capitals_in_the_suffix_do_not_matter(tmp_path: Path) -> None:
    assert read_bytes(tmp_path, PAGE.encode(), "INTERVIEW.TXT")
