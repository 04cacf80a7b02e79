"""Files written whole or not at all.

A file is first written beside its destination and flushed to the disk, then moved over it in one step. A
link at the destination is replaced, never followed. When anything fails, what was there before is there
still, and neither a temporary file nor an empty folder of ours is left behind.
"""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from osereso.errors import InputError, RefusedError, reason
from osereso.messages import msg

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from osereso.messages import Message

PREFIX, SUFFIX = ".osereso-", ".tmp"
_NEW_FILE = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)


def write_file(path: Path, content: bytes, *, replace: bool = True) -> Path:
    """Write one file and return its path; with ``replace=False``, never over one that is there.

    Raises:
        RefusedError: a file is there and must not be replaced.
        InputError: the folder cannot be written.
    """
    return write_files({path: content}, replace=replace)[0]


def write_files(contents: Mapping[Path, bytes], *, replace: bool = True) -> tuple[Path, ...]:
    """Write several files, all prepared before the first one takes its place; return their paths.

    Raises:
        RefusedError: some are there and must not be replaced; the message names them.
        InputError: a folder cannot be written.
    """
    there = [path for path in contents if os.path.lexists(path)]
    if there and not replace:
        raise RefusedError(
            msg("Already there: {files}.", files=", ".join(str(path) for path in there)),
            remedy=msg("Choose another place, or move what is there."),
        )
    with staging(contents) as staged:
        move_all(staged)
    return tuple(contents)


@contextmanager
def staging(contents: Mapping[Path, bytes]) -> Iterator[Mapping[Path, Path]]:
    """Write every content beside its destination; give destination → temporary file.

    What has not been moved when the block ends is removed. Any failure of the disk, inside the block
    too, becomes an error that says what to do.
    """
    staged: dict[Path, Path] = {}
    folders: list[Path] = []
    try:
        for path, content in contents.items():
            folders += _make_folder(path.parent)
            staged[path] = _stage(path, content)
        yield staged
    except OSError as error:
        raise _unwritable(error, next(iter(contents)).parent) from error
    finally:
        for temporary in staged.values():
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
        for folder in reversed(folders):
            with suppress(OSError):
                folder.rmdir()  # stays where anything was moved into it


def move_all(staged: Mapping[Path, Path]) -> None:
    """Move finished files over their destinations; if one cannot be, bring back those already replaced."""
    before: dict[Path, Path | None] = {}
    try:
        for path, temporary in staged.items():
            before[path] = _second_name(path)
            move(temporary, path)
    except BaseException:
        for path, old in reversed(before.items()):
            with suppress(OSError):
                old.replace(path) if old else path.unlink(missing_ok=True)
        raise
    finally:
        for old in filter(None, before.values()):
            old.unlink(missing_ok=True)


def move(temporary: Path, path: Path) -> None:
    """Move a finished file over its destination in one step, and make the folder remember it."""
    temporary.replace(path)
    with suppress(OSError, AttributeError):  # Windows cannot open a folder
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def append_line(path: Path, line: str) -> None:
    """Add a line to a file, on the disk before this returns; one that a crash cut off stays apart from it.

    Raises:
        InputError: the file cannot be written.
    """
    try:
        with path.open("ab") as file:
            file.write(f"\n{line}\n".encode())
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise _unwritable(error, path.parent) from error


def sweep(folder: Path) -> None:
    """Remove temporary files that a killed process left in a folder."""
    with suppress(OSError):
        for leftover in folder.glob(f"{PREFIX}*{SUFFIX}"):
            leftover.unlink(missing_ok=True)


def _second_name(path: Path) -> Path | None:
    """Give a file that is about to be replaced a second name for the time being; None where there is none."""
    if not os.path.lexists(path):
        return None
    name = _temporary(path)
    try:
        os.link(path, name, follow_symlinks=False)
    except (OSError, NotImplementedError):  # some disks know no links
        _write_new(name, path.read_bytes())
    return name


def _stage(path: Path, content: bytes) -> Path:
    temporary = _temporary(path)
    _write_new(temporary, content)
    return temporary


def _temporary(path: Path) -> Path:
    return path.parent / f"{PREFIX}{secrets.token_hex(6)}{SUFFIX}"


def _write_new(path: Path, content: bytes) -> None:
    handle = os.open(path, _NEW_FILE, 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise


def _make_folder(folder: Path) -> list[Path]:
    """Make a folder and those above it; return the new ones, outermost first."""
    new = [place for place in (folder, *folder.parents) if not place.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return new[::-1]


def _unwritable(error: OSError, folder: Path) -> InputError:
    place = Path(os.fsdecode(error.filename2 or error.filename or folder))
    if PREFIX in place.name:
        place = folder
    return InputError(
        msg("Nothing can be written there: {why}.", why=reason(error)),
        remedy=_remedy(error),
        path=_in_the_way(place) or str(place),
    )


def _in_the_way(place: Path) -> str | None:
    """The file that stands where a folder is needed."""
    with suppress(OSError):
        return next((str(above) for above in place.parents if above.exists() and not above.is_dir()), None)
    return None


def _remedy(error: OSError) -> Message:
    if error.errno in (errno.EACCES, errno.EPERM):
        return msg("Close the file if it is open in Word or PowerPoint, or choose another folder.")
    if error.errno == errno.ENOSPC:
        return msg("Make room, then start again: nothing was lost.")
    return msg("Choose another folder.")
