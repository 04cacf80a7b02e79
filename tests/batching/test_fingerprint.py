"""Whatever changes a kit changes its fingerprint, and nothing else does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osereso.batching.fingerprint import Fingerprints
from osereso.batching.rows import PlanRow
from osereso.errors import InputError
from osereso.model.session import Client, Session, SessionKind
from osereso.workspace import Workspace


@pytest.fixture
def row(tmp_path):
    (tmp_path / "m.yaml").write_bytes(b"module")
    (tmp_path / "logo.png").write_bytes(b"logo")
    client = Client("Acme", logo=tmp_path / "logo.png")
    return PlanRow(2, tmp_path / "m.yaml", Session(SessionKind.INTRA, client))


def fingerprint(row, tmp_path, only=frozenset(), template="default"):
    return Fingerprints(Workspace(tmp_path), only).of(row, template)


def test_the_same_inputs_have_the_same_fingerprint_on_any_line(row, tmp_path):
    assert fingerprint(row, tmp_path) == fingerprint(replace(row, line=9), tmp_path)


def test_source_session_logo_parts_template_and_data_all_count(row, tmp_path):
    seen = {fingerprint(row, tmp_path), fingerprint(row, tmp_path, frozenset({"quiz"}))}
    seen.add(fingerprint(replace(row, session=replace(row.session, trainer="Ana")), tmp_path))
    row.source.write_bytes(b"corrected")
    seen.add(fingerprint(row, tmp_path))
    (tmp_path / "logo.png").write_bytes(b"another")
    seen.add(fingerprint(row, tmp_path))
    (tmp_path / "templates" / "acme").mkdir(parents=True)
    seen.add(fingerprint(row, tmp_path, template="acme"))
    (tmp_path / "templates" / "acme" / "handout.docx").write_bytes(b"")
    seen.add(fingerprint(row, tmp_path, template="acme"))
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "activities.toml").write_bytes(b"mine")
    seen.add(fingerprint(row, tmp_path))
    assert len(seen) == 8


def test_what_is_missing_has_no_fingerprint(row, tmp_path):
    with pytest.raises(InputError):
        fingerprint(row, tmp_path, template="nothing")
    row.source.unlink()
    with pytest.raises(OSError, match=r"m\.yaml"):
        fingerprint(row, tmp_path)
