"""``kit.json``: what a kit is made of, where each thing comes from, and what its files were when built."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from osereso.messages import english
from osereso.problems import as_record

if TYPE_CHECKING:
    from osereso.model.kit import Artifact, Kit, LedgerEntry, SourceRecord
    from osereso.problems import Problem

MANIFEST = "kit.json"


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A file as it was built. ``path`` is relative to the kit's folder, with slashes."""

    path: str
    kind: str
    sha256: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What can be read back from ``kit.json``. ``problems`` are records, in English."""

    module: str
    session: str
    files: tuple[FileRecord, ...]
    problems: tuple[dict[str, Any], ...] = ()


def sha256(content: bytes) -> str:
    """Return the fingerprint that the manifest holds."""
    return hashlib.sha256(content).hexdigest()


def file_record(artifact: Artifact) -> FileRecord:
    """Return the line of the manifest for a file of the kit."""
    return FileRecord(artifact.path, artifact.kind, sha256(artifact.content), len(artifact.content))


def manifest_bytes(kit: Kit, files: tuple[FileRecord, ...]) -> bytes:
    """Return ``kit.json`` for a kit: same kit, same bytes, whatever language the user speaks."""
    value = {
        "module": kit.module,
        "session": kit.session,
        "files": [asdict(record) for record in files],
        "ledger": [_ledger_record(entry) for entry in kit.ledger],
        "problems": [_problem_record(problem) for problem in kit.problems],
        "sources": [_source_record(source) for source in kit.sources],
    }
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def read_manifest(folder: Path, name: str = MANIFEST) -> Manifest | None:
    """Return the manifest of a kit's folder; None where there is none, or one that is not ours."""
    try:
        value = json.loads((folder / name).read_bytes())
        return Manifest(
            str(value["module"]),
            str(value["session"]),
            tuple(FileRecord(**record) for record in value["files"]),
            tuple(value["problems"]),
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def as_made(record: FileRecord, folder: Path) -> bool:
    """Whether a file is in the folder as it was built, to the byte."""
    path = folder / record.path
    try:
        return not path.is_symlink() and sha256(path.read_bytes()) == record.sha256
    except OSError:
        return False


def _ledger_record(entry: LedgerEntry) -> dict[str, Any]:
    return {
        "exchange": entry.exchange,
        "start": entry.span.start,
        "end": entry.span.end,
        "text": entry.text,
        "fate": entry.fate.value,
        "where": list(entry.where),
        "reason": entry.reason,
    }


def _source_record(source: SourceRecord) -> dict[str, Any]:
    return {
        "shown": source.shown,
        "kind": source.kind,
        "exchange": source.exchange,
        "start": source.span.start,
        "end": source.span.end,
        "line": source.line,
        "page": source.page,
    }


def _problem_record(problem: Problem) -> dict[str, Any]:
    record = as_record(problem, english())
    if problem.file:  # the machine's folders are nobody's business
        record["file"] = PurePath(problem.file).name
    return record
