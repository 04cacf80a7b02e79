"""A kit on the disk: checked whole, then written; what somebody edited stays."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from osereso.errors import InputError, RefusedError
from osereso.model.kit import Artifact, Kit
from osereso.storage import kit_folder, read_manifest, write_kit

if TYPE_CHECKING:
    from pathlib import Path

DECK, HANDOUT, GIFT = "diaporama.pptx", "livret.docx", "quiz/quiz.gift"


def kit(**contents: bytes) -> Kit:
    names = {"deck": DECK, "handout": HANDOUT, "gift": GIFT}
    artifacts = tuple(Artifact(names[kind], kind, content) for kind, content in contents.items())
    return Kit("module", "inter", artifacts, (), ())


def tree(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()
    }


def test_a_kit_is_written_with_its_manifest(tmp_path):
    paths = write_kit(kit(deck=b"d", gift=b"g"), tmp_path / "kit")
    assert [path.name for path in paths] == [DECK, "quiz.gift", "kit.json"]
    assert set(tree(tmp_path / "kit")) == {DECK, GIFT, "kit.json"}


def test_building_twice_changes_no_byte(tmp_path):
    write_kit(kit(deck=b"d", gift=b"g"), tmp_path)
    before = tree(tmp_path)
    write_kit(kit(deck=b"d", gift=b"g"), tmp_path)
    assert tree(tmp_path) == before


def test_an_edited_file_is_never_overwritten_unasked(tmp_path):
    write_kit(kit(deck=b"built", gift=b"g"), tmp_path)
    (tmp_path / DECK).write_bytes(b"my own slides")
    before = tree(tmp_path)
    with pytest.raises(RefusedError) as caught:
        write_kit(kit(deck=b"rebuilt", gift=b"other"), tmp_path)
    assert DECK in str(caught.value)
    assert "quiz" not in str(caught.value)
    assert "--force" in str(caught.value.remedy)
    assert tree(tmp_path) == before


def test_force_overwrites_an_edited_file(tmp_path):
    write_kit(kit(deck=b"built"), tmp_path)
    (tmp_path / DECK).write_bytes(b"my own slides")
    write_kit(kit(deck=b"rebuilt"), tmp_path, force=True)
    assert (tmp_path / DECK).read_bytes() == b"rebuilt"


def test_an_edit_that_came_to_the_same_bytes_is_no_obstacle(tmp_path):
    write_kit(kit(deck=b"built"), tmp_path)
    (tmp_path / DECK).write_bytes(b"next")
    write_kit(kit(deck=b"next"), tmp_path)


def test_a_file_that_never_was_ours_is_not_overwritten_either(tmp_path):
    (tmp_path / DECK).write_bytes(b"from elsewhere")
    with pytest.raises(RefusedError):
        write_kit(kit(deck=b"built"), tmp_path)
    assert tree(tmp_path) == {DECK: b"from elsewhere"}


def test_a_kit_json_that_is_not_ours_is_not_overwritten(tmp_path):
    (tmp_path / "kit.json").write_text('{"drum": "kit"}')
    with pytest.raises(RefusedError):
        write_kit(kit(deck=b"built"), tmp_path)


def test_a_link_in_place_of_a_file_is_refused_and_with_force_replaced_not_followed(tmp_path):
    target = tmp_path / "precious"
    target.write_bytes(b"precious")
    (tmp_path / "kit").mkdir()
    (tmp_path / "kit" / DECK).symlink_to(target)
    with pytest.raises(RefusedError):
        write_kit(kit(deck=b"built"), tmp_path / "kit")
    write_kit(kit(deck=b"built"), tmp_path / "kit", force=True)
    assert target.read_bytes() == b"precious"
    assert (tmp_path / "kit" / DECK).read_bytes() == b"built"


def test_files_that_a_kit_no_longer_has_are_removed_unless_edited(tmp_path):
    write_kit(kit(deck=b"d", handout=b"h", gift=b"g"), tmp_path)
    (tmp_path / HANDOUT).write_bytes(b"my own handout")
    (tmp_path / "notes.txt").write_bytes(b"mine")
    write_kit(kit(deck=b"d2"), tmp_path)
    found = tree(tmp_path)
    assert found.keys() == {DECK, HANDOUT, "kit.json", "notes.txt"}
    assert found[HANDOUT] == b"my own handout"
    assert not (tmp_path / "quiz").exists()


def test_a_partial_kit_leaves_the_other_files_and_remembers_them(tmp_path):
    write_kit(kit(deck=b"d", gift=b"g"), tmp_path)
    write_kit(kit(deck=b"d2"), tmp_path, partial=True)
    assert tree(tmp_path)[GIFT] == b"g"
    manifest = read_manifest(tmp_path)
    assert manifest
    assert {record.path for record in manifest.files} == {DECK, GIFT}
    write_kit(kit(deck=b"d3", gift=b"g3"), tmp_path)
    assert tree(tmp_path)[GIFT] == b"g3"


@pytest.mark.parametrize(
    "name",
    [
        "../x",
        "/etc/x",
        "a/../../x",
        "CON",
        "nul.docx",
        "a\\b",
        "a:b",
        "x" * 256,
        "tail.",
        " lead",
        "",
        "a//b",
        "é\x07",
    ],
)
def test_a_name_that_is_not_safe_stops_the_kit_before_its_first_byte(tmp_path, name):
    bad = Kit("m", "s", (Artifact(DECK, "deck", b"d"), Artifact(name, "quiz", b"q")), (), ())
    with pytest.raises(RefusedError):
        write_kit(bad, tmp_path / "kit", force=True)
    assert not (tmp_path / "kit").exists()


def test_two_names_that_meet_on_a_system_without_case_are_refused(tmp_path):
    bad = Kit("m", "s", (Artifact("A.txt", "deck", b""), Artifact("a.txt", "quiz", b"")), (), ())
    with pytest.raises(RefusedError):
        write_kit(bad, tmp_path)


@pytest.mark.parametrize("name", ["CON", "../x", "../../etc", "x" * 500, "🎉🎉", "", ".", "Boulangère & Cie"])
def test_the_folder_of_a_kit_stays_in_the_output_whatever_the_names_are(tmp_path, name):
    folder = kit_folder(tmp_path, name, name)
    assert folder.parent.parent == tmp_path
    write_kit(Kit(name, name, (Artifact(DECK, "deck", b"d"),), (), ()), folder)
    assert (folder / DECK).is_file()


def test_an_output_that_cannot_be_written_is_an_input_error_and_leaves_nothing(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(InputError):
        write_kit(kit(deck=b"d"), tmp_path / "file" / "kit")
    assert list(tmp_path.iterdir()) == [tmp_path / "file"]


KILLED = """
import os, sys
from pathlib import Path
sys.path[:0] = sys.argv[1].split(os.pathsep)
from osereso.model.kit import Artifact, Kit
from osereso.storage import write_kit
replace, moves = Path.replace, []
def killed(self, target):
    moves.append(target)
    if len(moves) == int(sys.argv[3]):
        os.kill(os.getpid(), 9)
    return replace(self, target)
Path.replace = killed
names = (("diaporama.pptx", "deck"), ("quiz/quiz.gift", "gift"))
artifacts = tuple(Artifact(name, kind, b"new " + kind.encode()) for name, kind in names)
write_kit(Kit("m", "s", artifacts, (), ()), Path(sys.argv[2]))
"""


@pytest.mark.parametrize("moment", [1, 2, 3, 4])
def test_a_build_killed_at_any_moment_leaves_whole_files_and_the_next_one_goes_through(tmp_path, moment):
    folder = tmp_path / "kit"
    write_kit(kit(deck=b"old deck", gift=b"old gift"), folder)
    paths = ":".join(path for path in sys.path if path)
    done = subprocess.run([sys.executable, "-c", KILLED, paths, str(folder), str(moment)], check=False)
    assert done.returncode == -9
    assert (folder / DECK).read_bytes() in (b"old deck", b"new deck")
    assert (folder / GIFT).read_bytes() in (b"old gift", b"new gift")
    write_kit(kit(deck=b"third", gift=b"third"), folder)
    assert set(tree(folder)) == {DECK, GIFT, "kit.json"}
    assert (folder / DECK).read_bytes() == b"third"
