"""``kit.json`` says what a kit is, the same way every time."""

from __future__ import annotations

import json

import pytest

from osereso.messages import msg
from osereso.model.kit import Artifact, Fate, Kit, LedgerEntry, SourceRecord
from osereso.model.source import Span
from osereso.problems import Problem
from osereso.storage import MANIFEST, manifest_bytes, read_manifest
from osereso.storage.manifest import file_record

KIT = Kit(
    "boulangere",
    "inter",
    (Artifact("diaporama.pptx", "deck", b"abc"),),
    (LedgerEntry("q1", Span(0, 9), "Je pétris.", Fate.USED, ("deck",)),),
    (SourceRecord("Pétrir", "point", "q1", Span(0, 9), 12),),
    (Problem("odd", msg("Odd: {what}", what="é"), file="/home/somebody/secret/module.yaml", line=3),),
)


def manifest(kit: Kit) -> bytes:
    return manifest_bytes(kit, tuple(file_record(artifact) for artifact in kit.artifacts))


def test_the_manifest_has_the_keys_that_other_programs_rely_on():
    value = json.loads(manifest(KIT))
    assert list(value) == ["module", "session", "files", "ledger", "problems", "sources"]
    assert value["files"][0].keys() == {"path", "kind", "sha256", "bytes"}
    assert value["ledger"][0]["fate"] == "used"
    assert value["sources"][0] == {
        "shown": "Pétrir",
        "kind": "point",
        "exchange": "q1",
        "start": 0,
        "end": 9,
        "line": 12,
        "page": 0,
    }


def test_the_manifest_names_no_folder_of_the_machine():
    assert b"somebody" not in manifest(KIT)
    assert json.loads(manifest(KIT))["problems"][0]["file"] == "module.yaml"


def test_the_same_kit_gives_the_same_bytes_whatever_language_is_spoken(monkeypatch):
    before = manifest(KIT)
    monkeypatch.setenv("LANGUAGE", "fr")
    assert manifest(KIT) == before


def test_a_manifest_reads_back(tmp_path):
    (tmp_path / MANIFEST).write_bytes(manifest(KIT))
    found = read_manifest(tmp_path)
    assert found
    assert found.files == (file_record(KIT.artifacts[0]),)


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"\xff", b'{"module":1', b"[" * 100_000, b'{"files": 3}']
)
def test_what_is_no_manifest_of_ours_reads_as_none(tmp_path, content):
    (tmp_path / MANIFEST).write_bytes(content)
    assert read_manifest(tmp_path) is None
