"""Files that people write: read whole, or refused in a sentence."""

from __future__ import annotations

import os

import pytest

from osereso.errors import InputError
from osereso.written import Written, read_text


def test_the_mark_that_notepad_writes_is_no_text(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbf\xc3\xa9t\xc3\xa9\r\n")
    assert read_text(path) == "été\r\n"


def test_a_missing_file_a_folder_and_another_encoding_are_told_apart(tmp_path):
    (tmp_path / "latin.yaml").write_bytes("été".encode("cp1252"))
    for name, word in (("none.yaml", "no such file"), ("", "not a file"), ("latin.yaml", "UTF-8")):
        with pytest.raises(InputError, match=word) as caught:
            read_text(tmp_path / name)
        assert caught.value.path == tmp_path / name


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_refused(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text("a")
    path.chmod(0)
    with pytest.raises(InputError, match="cannot be opened"):
        read_text(path)


def test_a_file_that_is_too_large_is_not_read_whole(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_bytes(b"x" * 11)
    with pytest.raises(InputError, match="11 bytes, more than 10"):
        read_text(path, largest=10)


def test_a_part_of_a_file_keeps_its_lines():
    written = Written({"a": {"b": 1}, "c": 2}, {("a",): 1, ("a", "b"): 2, ("c",): 3})
    assert written.inside({"b": 1}, "a") == Written({"b": 1}, {(): 1, ("b",): 2})
