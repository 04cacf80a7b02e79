"""What a batch has finished is remembered, even after a crash in the middle of a line."""

from __future__ import annotations

from osereso.batching import journal
from osereso.model.kit import Artifact, Kit
from osereso.storage import write_kit


def finished(tmp_path):
    kit = Kit("m", "s", (Artifact("diaporama.pptx", "deck", b"d"),), (), ())
    write_kit(kit, tmp_path / "kit")
    (tmp_path / "m.module.yaml").write_bytes(b"module")
    path = journal.journal_path(tmp_path / "plan.csv", tmp_path)
    journal.write(path, ())
    journal.note(path, "inputs", tmp_path / "kit", tmp_path / "m.module.yaml")
    return path


def test_a_finished_kit_is_found_again(tmp_path):
    entry = journal.entries(finished(tmp_path))["inputs"]
    assert journal.complete(entry)


def test_a_line_that_a_crash_cut_off_spoils_neither_the_one_before_nor_the_one_after(tmp_path):
    path = finished(tmp_path)
    with path.open("ab") as file:
        file.write(b'\n{"inputs": "half')
    journal.note(path, "later", tmp_path / "kit", tmp_path / "m.module.yaml")
    assert set(journal.entries(path)) == {"inputs", "later"}


def test_a_kit_that_lost_a_file_or_whose_module_changed_is_not_complete(tmp_path):
    entry = journal.entries(finished(tmp_path))["inputs"]
    (tmp_path / "m.module.yaml").write_bytes(b"corrected")
    assert not journal.complete(entry)
    (tmp_path / "m.module.yaml").write_bytes(b"module")
    (tmp_path / "kit" / "diaporama.pptx").unlink()
    assert not journal.complete(entry)


def test_a_kit_that_somebody_edited_is_complete(tmp_path):
    entry = journal.entries(finished(tmp_path))["inputs"]
    (tmp_path / "kit" / "diaporama.pptx").write_bytes(b"my own slides")
    assert journal.complete(entry)


def test_no_journal_is_an_empty_one(tmp_path):
    assert journal.entries(tmp_path / "nothing") == {}
