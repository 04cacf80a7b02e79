"""What a file is, whatever its name says: told by its first bytes, or by the parts of a package."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from osereso.archive import COMPOUND
from osereso.messages import Message, msg

if TYPE_CHECKING:
    from osereso.archive import Archive


class Kind(NamedTuple):
    """A kind of file that is not what its name says: what it is, and what to do with it."""

    what: Message
    remedy: Message


def _renamed(suffix: str) -> Message:
    return msg("Change the end of its name to {suffix}, then try again.", suffix=suffix)


_AS_TEXT = msg("Open it in the program it was made with, and save the interview as .docx, .odt or .txt.")
_AS_WORD = msg("Open it in Word and save it as .docx.")

WORD = Kind(msg("This is a Word document, though its name says otherwise."), _renamed(".docx"))
OPEN_DOCUMENT = Kind(msg("This is an OpenDocument text, though its name says otherwise."), _renamed(".odt"))
FLAT = Kind(
    msg("This is an OpenDocument text in one piece, though its name says otherwise."), _renamed(".fodt")
)
PROTECTED = Kind(
    msg("The file is protected by a password."),
    msg("Open it, take the password off, and save it again."),
)
OLD_WORD = Kind(msg("This is a Word document in the format of before 2007 (.doc)."), _AS_WORD)
DAMAGED = Kind(
    msg("The file is damaged: parts of it are missing or changed."),
    msg("Copy it again from where it came, or open it in its program and save it again."),
)
_RICH_TEXT = Kind(msg("This is a Rich Text file (.rtf), though its name says otherwise."), _AS_WORD)
_PAGE = Kind(msg("This is a web page, though its name says otherwise."), _renamed(".html"))
_PDF = Kind(msg("This is a PDF file, though its name says otherwise."), _renamed(".pdf"))
_TEXT = Kind(msg("This is a plain text, though its name says otherwise."), _renamed(".txt"))
_PICTURE = Kind(
    msg("This is a picture: there is no text in it."),
    msg("Write the interview down, or run text recognition (OCR) on the picture, and save it as text."),
)
_SHEET = Kind(msg("This is a spreadsheet, not a text."), _AS_TEXT)
_SLIDES = Kind(msg("This is a presentation, not a text."), _AS_TEXT)
_UNKNOWN = Kind(msg("What this file is cannot be told; it is not what its name says."), _AS_TEXT)

_START = 3_000  # bytes
_SIGNATURES = (
    (b"{\\rtf", _RICH_TEXT),
    (b"%PDF-", _PDF),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"II*\0", _PICTURE),
    (b"MM\0*", _PICTURE),
    (b"PK\x03\x04", DAMAGED),  # the start of a package that could not be opened
)
# The names under which the old format keeps what a file holds.
_STREAMS = (
    ("EncryptedPackage", PROTECTED),
    ("WordDocument", OLD_WORD),
    ("PowerPoint Document", _SLIDES),
    ("Workbook", _SHEET),
)
_TAG = re.compile(rb"\s*<(?:!doctype\s+html|html|head|body|p|div|h[1-6])[\s>]", re.IGNORECASE)
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def kind_of(data: bytes) -> Kind:
    """Return what a file is that is no package, or no sound one."""
    if data.startswith(COMPOUND):
        return next((kind for name, kind in _STREAMS if name.encode("utf-16-le") in data), _UNKNOWN)
    start = data[:_START].removeprefix(b"\xef\xbb\xbf")
    for signature, kind in _SIGNATURES:
        if start.startswith(signature):
            return kind
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return _PICTURE
    if b"<office:document" in start:
        return FLAT
    if _TAG.match(start) or b"<html" in start.lower():
        return _PAGE
    return _UNKNOWN if _BINARY.search(start) else _TEXT


def kind_of_package(archive: Archive) -> Kind:
    """Return what a package is, by the parts that it holds."""
    if any(name.startswith("word/") for name in archive.names):
        return WORD
    for name, kind in (("xl/", _SHEET), ("ppt/", _SLIDES)):
        if any(part.startswith(name) for part in archive.names):
            return kind
    declared = archive.read("mimetype")[:200] if "mimetype" in archive else b""
    if b"opendocument.text" in declared:
        return OPEN_DOCUMENT
    for word, kind in ((b"opendocument.spreadsheet", _SHEET), (b"opendocument.presentation", _SLIDES)):
        if word in declared:
            return kind
    return OPEN_DOCUMENT if "content.xml" in archive else _UNKNOWN
