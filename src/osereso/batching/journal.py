"""What a batch has finished, a line a kit, so that a batch that was cut off can go on."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from osereso.storage import MANIFEST, append_line, read_manifest, write_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Entry:
    """A finished kit: what it was made from, where it is, and the state of its manifest and module file."""

    inputs: str
    folder: str
    manifest: str
    module_file: str
    module: str


def journal_path(plan: Path, output: Path) -> Path:
    """Return where the journal of a plan is."""
    return output / f".{plan.stem}.batch.jsonl"


def write(path: Path, entries: Iterable[Entry]) -> None:
    """Write a journal anew."""
    write_file(path, "".join(f"{_line(entry)}\n" for entry in entries).encode())


def note(path: Path, inputs: str, folder: Path, module_file: Path) -> Entry:
    """Add a finished kit, on the disk before this returns, and return its entry."""
    entry = Entry(
        inputs, str(folder), file_sha256(folder / MANIFEST), str(module_file), file_sha256(module_file)
    )
    append_line(path, _line(entry))
    return entry


def entries(path: Path) -> Mapping[str, Entry]:
    """Return the finished kits by their inputs; a line cut off by a crash counts for nothing."""
    found: dict[str, Entry] = {}
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return found
    for line in lines:
        try:
            entry = Entry(**json.loads(line))
        except (ValueError, TypeError):
            continue
        found[entry.inputs] = entry
    return found


def complete(entry: Entry) -> bool:
    """Whether a finished kit is there still, from the same module file; edited files are somebody's work."""
    folder = Path(entry.folder)
    manifest = read_manifest(folder)
    return (
        manifest is not None
        and file_sha256(folder / MANIFEST) == entry.manifest
        and file_sha256(Path(entry.module_file)) == entry.module
        and all((folder / record.path).is_file() for record in manifest.files)
    )


def _line(entry: Entry) -> str:
    return json.dumps(asdict(entry), ensure_ascii=False)


def file_sha256(path: Path) -> str:
    """Return the fingerprint of a file, empty where there is none."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
