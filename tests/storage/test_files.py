"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from osereso.errors import InputError, RefusedError
from osereso.storage import write_file, write_files


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.name.startswith(".osereso-")]


def test_a_file_is_written_with_the_folders_above_it(tmp_path):
    path = write_file(tmp_path / "a" / "b" / "c.txt", b"whole")
    assert path.read_bytes() == b"whole"
    assert not leftovers(tmp_path)


def test_a_new_file_has_the_rights_that_every_other_new_file_has(tmp_path):
    (tmp_path / "plain").write_bytes(b"")
    assert write_file(tmp_path / "ours", b"x").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_full_disk_while_writing_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "module.yaml"
    path.write_bytes(b"old")

    def full(_handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError) as caught:
        write_file(path, b"new")
    assert "full" in str(caught.value)
    assert caught.value.remedy
    assert path.read_bytes() == b"old"
    assert not leftovers(tmp_path)


def test_folders_made_for_a_file_that_could_not_be_written_are_gone_again(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "fsync", _fail)
    with pytest.raises(InputError):
        write_file(tmp_path / "new" / "deeper" / "file", b"x")
    assert list(tmp_path.iterdir()) == []


def test_when_the_second_file_cannot_take_its_place_the_first_one_is_the_old_one_again(tmp_path, monkeypatch):
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_bytes(b"old first")
    second.write_bytes(b"old second")
    replace = Path.replace

    def fails_on_second(self, target):
        if Path(target) == second and b"new" in self.read_bytes():
            raise PermissionError(errno.EACCES, "open in another program", str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fails_on_second)
    with pytest.raises(InputError) as caught:
        write_files({first: b"new first", second: b"new second"})
    assert "Word or PowerPoint" in str(caught.value.remedy)
    assert first.read_bytes() == b"old first"
    assert second.read_bytes() == b"old second"
    assert not leftovers(tmp_path)


def test_when_a_later_file_cannot_take_its_place_a_new_earlier_one_is_taken_away(tmp_path, monkeypatch):
    (tmp_path / "second").mkdir()
    with pytest.raises(InputError):
        write_files({tmp_path / "first": b"new", tmp_path / "second": b"new"})
    assert [path.name for path in tmp_path.iterdir()] == ["second"]


def test_a_link_at_the_destination_is_replaced_and_what_it_points_to_stays(tmp_path):
    target = tmp_path / "somebody's work"
    target.write_bytes(b"precious")
    link = tmp_path / "out"
    link.symlink_to(target)
    write_file(link, b"ours")
    assert not link.is_symlink()
    assert link.read_bytes() == b"ours"
    assert target.read_bytes() == b"precious"


def test_nothing_is_replaced_where_replacing_is_not_allowed(tmp_path):
    there = tmp_path / "there"
    there.write_bytes(b"old")
    with pytest.raises(RefusedError) as caught:
        write_files({tmp_path / "new": b"x", there: b"x"}, replace=False)
    assert "there" in str(caught.value)
    assert there.read_bytes() == b"old"
    assert not (tmp_path / "new").exists()


def test_a_link_that_points_nowhere_counts_as_there(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with pytest.raises(RefusedError):
        write_file(tmp_path / "link", b"x", replace=False)


@pytest.mark.parametrize("place", ["file/under/it", "/proc/osereso/file"])
def test_a_folder_that_cannot_be_made_is_an_input_error_with_a_remedy(tmp_path, place):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(InputError) as caught:
        write_file(tmp_path / place, b"x")
    assert caught.value.remedy
    assert caught.value.path


def test_a_name_that_is_too_long_is_an_input_error(tmp_path):
    with pytest.raises(InputError) as caught:
        write_file(tmp_path / ("x" * 300), b"x")
    assert "too long" in str(caught.value)


def _fail(_handle):
    raise OSError(errno.EIO, "Input/output error")


def test_the_file_that_stands_in_the_way_is_named(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(InputError) as caught:
        write_file(tmp_path / "file" / "under" / "it", b"x")
    assert caught.value.path == str(tmp_path / "file")
