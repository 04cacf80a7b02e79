"""A kit on the disk: checked whole, then written; what somebody edited stays unless asked otherwise.

The new manifest is put beside the old one first (``.kit.json.new``) and takes its place last. A build
that was killed in between therefore leaves every file whole, and the next build knows them all as ours.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from osereso.errors import RefusedError
from osereso.messages import msg
from osereso.storage.files import move, move_all, staging, sweep
from osereso.storage.manifest import (
    MANIFEST,
    FileRecord,
    Manifest,
    as_made,
    file_record,
    manifest_bytes,
    read_manifest,
)
from osereso.text import slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from osereso.model.kit import Kit

_JOURNAL = ".kit.json.new"
_FORBIDDEN = set('<>:"\\|?*')
_LONGEST_NAME = 255  # bytes, on every usual file system


def kit_folder(output: Path, module: str, session: str) -> Path:
    """Return the folder of a kit; its names are safe whatever the module and the client are called."""
    return output / slug(module, fallback="module") / slug(session, fallback="session")


def write_kit(kit: Kit, folder: Path, *, force: bool = False, partial: bool = False) -> tuple[Path, ...]:
    """Write a kit into its folder and return the paths of its files, the manifest last.

    Files of the last build that this one no longer makes are removed, unless somebody edited them. A
    ``partial`` kit (only the deck, say) leaves the other files of the last build and their records.

    Raises:
        RefusedError: files would be overwritten that somebody edited or that never were ours; a file of
            the kit would land outside its folder.
        InputError: the folder cannot be written.
    """
    _check_names(kit)
    last = [manifest for name in (MANIFEST, _JOURNAL) if (manifest := read_manifest(folder, name))]
    new = {record.path: record for record in map(file_record, kit.artifacts)}
    if not force:
        _refuse_clashes(folder, new, last)
    before = {record.path: record for manifest in last for record in manifest.files}
    kept = _kept(before.values(), new, folder) if partial else ()
    _write(kit, folder, new, kept)
    _remove_stale(folder, [record for path, record in before.items() if path not in new], kept)
    return (*(folder / artifact.path for artifact in kit.artifacts), folder / MANIFEST)


def _write(kit: Kit, folder: Path, new: Mapping[str, FileRecord], kept: tuple[FileRecord, ...]) -> None:
    for place in {folder, *((folder / path).parent for path in new)}:
        sweep(place)
    contents = {
        folder / artifact.path: artifact.content
        for artifact in kit.artifacts
        if not as_made(new[artifact.path], folder)
    }
    manifest, journal = folder / MANIFEST, folder / _JOURNAL
    with staging({journal: manifest_bytes(kit, (*new.values(), *kept)), **contents}) as staged:
        move_all(staged)
        move(journal, manifest)


def _check_names(kit: Kit) -> None:
    """Refuse names that leave the folder, that some system cannot hold, or that meet on another one."""
    seen: set[str] = set()
    for artifact in kit.artifacts:
        if not _safe(artifact.path) or artifact.path.casefold() in seen | {MANIFEST, _JOURNAL}:
            raise RefusedError(
                msg("The kit has a file name that is not safe: {name}.", name=repr(artifact.path)),
                remedy=msg("Nothing was written."),
            )
        seen.add(artifact.path.casefold())


def _safe(path: str) -> bool:
    parts = PurePosixPath(path).parts
    return bool(parts) and path == "/".join(parts) and all(map(_safe_part, parts))


def _safe_part(part: str) -> bool:
    return (
        part not in ("/", ".", "..")
        and not _FORBIDDEN & set(part)
        and part.isprintable()
        and part == part.strip(" .")
        and len(part.encode()) <= _LONGEST_NAME
        and slug(part.partition(".")[0], longest=_LONGEST_NAME)[-1:] != "-"  # CON, NUL, COM1…
    )


def _refuse_clashes(folder: Path, new: Mapping[str, FileRecord], last: list[Manifest]) -> None:
    known = {(record.path, record.sha256): record for manifest in last for record in manifest.files}
    clashes = [
        record.path
        for record in new.values()
        if os.path.lexists(folder / record.path)
        and not as_made(record, folder)
        and not any(as_made(old, folder) for (path, _), old in known.items() if path == record.path)
    ]
    if (folder / MANIFEST).exists() and not read_manifest(folder):
        clashes.append(MANIFEST)
    if clashes:
        raise RefusedError(
            msg("Edited by hand, or not made by osereso: {files}.", files=", ".join(clashes)),
            remedy=msg("Move elsewhere what you want to keep, or add --force to overwrite."),
            path=folder,
        )


def _kept(
    records: Iterable[FileRecord], new: Mapping[str, FileRecord], folder: Path
) -> tuple[FileRecord, ...]:
    return tuple(record for record in records if record.path not in new and (folder / record.path).is_file())


def _remove_stale(folder: Path, records: list[FileRecord], kept: tuple[FileRecord, ...]) -> None:
    """Remove files of the last build that this one does not make; an edited one is somebody's work."""
    for record in records:
        if record in kept or not _safe(record.path) or not as_made(record, folder):
            continue
        with suppress(OSError):
            (folder / record.path).unlink()
            if (folder / record.path).parent != folder:
                (folder / record.path).parent.rmdir()
