"""Zip packages from outside, opened within limits: what a package says of itself is not believed.

Word, PowerPoint and OpenDocument files are such packages. Who opens one says in its own words what is wrong.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MOST_PARTS = 5_000
LARGEST_PART = 50_000_000  # bytes; the largest photograph that a letterhead was seen to hold has a fifth
LARGEST_WHOLE = 200_000_000
SUSPECT_RATIO = 250  # packed text shrinks by 10 to 60
COMPOUND = b"\xd0\xcf\x11\xe0"  # begins a file of Office before 2007, or the shell of a protected one

_DOCTYPES = ("<!DOCTYPE", "<!ENTITY")
_ENCRYPTED = 1  # bit of an entry's flags
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # the others unpack without a limit; Office knows none
# What a broken package makes the standard library raise; an offset may be larger than any file.
_BROKEN = (zipfile.BadZipFile, EOFError, OSError, OverflowError, ValueError, struct.error)
_HEADER = struct.Struct("<26xHH")  # of an entry: ends with the lengths of its name and its extra field


class Fault(Enum):
    """What is wrong with a package."""

    DAMAGED = auto()
    PROTECTED = auto()
    TOO_LARGE = auto()


class ArchiveError(Exception):
    """A package that cannot be used, and why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Archive:
    """The parts of a package, by name; each is unpacked when it is asked for."""

    _zip: zipfile.ZipFile
    _entries: Mapping[str, zipfile.ZipInfo]

    @classmethod
    def opened(cls, stream: BinaryIO) -> Archive:
        """Return the package that a stream holds; the stream must stay open as long as parts are read.

        Raises:
            ArchiveError: it is no zip, is damaged, or names parts that no document has: too many, elsewhere,
                twice, over each other.
        """
        try:
            package = zipfile.ZipFile(stream)
            entries = [entry for entry in package.infolist() if not entry.is_dir()]
            _check_names([entry.filename for entry in entries])
            _check_sizes(entries)
            _check_places(stream, package)
        except (*_BROKEN, NotImplementedError):
            raise ArchiveError(Fault.DAMAGED) from None
        return cls(package, {entry.filename: entry for entry in entries})

    @property
    def names(self) -> tuple[str, ...]:
        """The parts' names, in the order of the package."""
        return tuple(self._entries)

    def __contains__(self, name: object) -> bool:
        return name in self._entries

    def read(self, name: str) -> bytes:
        """Return a part.

        Raises:
            ArchiveError: the part is damaged, protected or larger than a document needs.
            KeyError: there is no such part.
        """
        entry = self._entries[name]
        if entry.flag_bits & _ENCRYPTED:
            raise ArchiveError(Fault.PROTECTED)
        if entry.compress_type not in _METHODS:
            raise ArchiveError(Fault.DAMAGED)
        if entry.file_size > LARGEST_PART or _suspect(entry):
            raise ArchiveError(Fault.TOO_LARGE)
        try:
            with self._zip.open(entry) as stream:
                content = stream.read(entry.file_size + 1)
        except (*_BROKEN, zlib.error, RuntimeError):
            raise ArchiveError(Fault.DAMAGED) from None
        if len(content) != entry.file_size:
            raise ArchiveError(Fault.DAMAGED)
        return content


def declares_a_type(content: bytes) -> bool:
    """Whether an XML part has a document type: no Office program writes one, and entities hide in it."""
    return any(
        mark.encode(form) in content for mark in _DOCTYPES for form in ("ascii", "utf-16-le", "utf-16-be")
    )


def _check_names(names: Sequence[str]) -> None:
    if len({name.lower() for name in names}) < len(names) or any(_astray(name) for name in names):
        raise ArchiveError(Fault.DAMAGED)


def _astray(name: str) -> bool:
    return name.startswith("/") or "\\" in name or ".." in name.split("/") or ":" in name


def _check_sizes(entries: Sequence[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > LARGEST_WHOLE:
        raise ArchiveError(Fault.TOO_LARGE)


def _suspect(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > 1_000_000 and entry.file_size / max(entry.compress_size, 1) > SUSPECT_RATIO


def _check_places(stream: BinaryIO, package: zipfile.ZipFile) -> None:
    """Refuse parts that lie over each other: Python before 3.11.8 unpacks them all (CVE-2024-0450)."""
    entries = sorted(package.infolist(), key=lambda entry: entry.header_offset)
    starts = [*(entry.header_offset for entry in entries), package.start_dir]
    for entry, (start, following) in zip(entries, pairwise(starts), strict=True):
        stream.seek(start)
        name, extra = _HEADER.unpack(stream.read(_HEADER.size))
        if start + _HEADER.size + name + extra + entry.compress_size > following:
            raise ArchiveError(Fault.TOO_LARGE)
