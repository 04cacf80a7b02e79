"""What an Office file is when it is not what its name says, and how to mend that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.archive import COMPOUND
from osereso.errors import InputError
from osereso.messages import msg
from osereso.reading.signatures import Kind, kind_of, not_a_text

if TYPE_CHECKING:
    from pathlib import Path

_START = 3_000  # bytes
_AS_WORD = msg("Open it in Word and save it as .docx.")
_AS_TEXT = msg("Open it in the program it was made with, and save it as .docx, .odt or text.")
# The names under which the format of before 2007 keeps what a file holds, in UTF-16.
_STREAMS = (
    ("EncryptedPackage", None),
    ("WordDocument", (msg("This is a Word document in the format of before 2007 (.doc)."), _AS_WORD)),
    ("PowerPoint Document", (msg("This is a presentation, not a text."), _AS_TEXT)),
    ("Workbook", (msg("This is a spreadsheet, not a text."), _AS_TEXT)),
)
_FLAT = Kind(msg("an OpenDocument text in one piece"), ".fodt")
_PAGE = Kind(msg("a web page"), ".html")
_TEXT = Kind(msg("a plain text"), ".txt")


def is_flat(data: bytes) -> bool:
    """Whether a file is an OpenDocument text in one piece."""
    return b"<office:document" in data[:_START]


def disguised(data: bytes, path: Path) -> InputError:
    """Return what to say of a file that is not what its name says."""
    if data.startswith(COMPOUND):
        return _compound(data, path)
    kind = kind_of(data) or _unsigned(data)
    if kind is None or kind.suffix == path.suffix.lower():
        return damaged(path)
    return InputError(
        msg("This is {kind}, though its name says otherwise.", kind=kind.name),
        remedy=_AS_WORD if b"{\\rtf" in data[:8] else not_a_text(kind, path).remedy,
        path=path,
    )


def protected(path: Path) -> InputError:
    """Return what to say of a file with a password."""
    return InputError(
        msg("The file is protected by a password."),
        remedy=msg("Open it, take the password off, and save it again."),
        path=path,
    )


def damaged(path: Path) -> InputError:
    """Return what to say of a file of which parts are missing, changed, or such as no program writes."""
    return InputError(
        msg("The file is damaged: parts of it are missing or changed."),
        remedy=msg("Copy it again from where it came, or open it in its program and save it again."),
        path=path,
    )


def too_large(path: Path) -> InputError:
    """Return what to say of a file that would fill a machine's memory."""
    return InputError(
        msg("The file unpacks to more than an interview can hold."),
        remedy=msg("Copy the text of the interview into a new document."),
        path=path,
    )


def empty(path: Path) -> InputError:
    """Return what to say of a file without any text."""
    return InputError(
        msg("The file is empty."), remedy=msg("Save the interview in it, then try again."), path=path
    )


def _compound(data: bytes, path: Path) -> InputError:
    for stream, said in _STREAMS:
        if stream.encode("utf-16-le") in data:
            return InputError(said[0], remedy=said[1], path=path) if said else protected(path)
    return damaged(path)


def _unsigned(data: bytes) -> Kind | None:
    """What a file without a signature is; nothing where it is no text either."""
    start = data[:_START]
    if is_flat(data):
        return _FLAT
    if b"\x00" in start and not start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    tags = start.lower()
    return _PAGE if b"<html" in tags or b"<!doctype html" in tags or b"<body" in tags else _TEXT
