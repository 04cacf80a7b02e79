"""What a file is by its first bytes, whatever its name says."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import TYPE_CHECKING, NamedTuple

from osereso.errors import InputError
from osereso.messages import Message, msg

if TYPE_CHECKING:
    from pathlib import Path


class Kind(NamedTuple):
    """What a file is: in words, and the suffix under which it can be read (none: it cannot)."""

    name: Message
    suffix: str = ""


_WORD = Kind(msg("a Word document"), ".docx")
_OPEN_DOCUMENT = Kind(msg("an OpenDocument text"), ".odt")
_PDF = Kind(msg("a PDF file"), ".pdf")
_PICTURE = Kind(msg("a picture"))
_RECORDING = Kind(msg("a sound or video recording"))
_COMPRESSED = Kind(msg("a compressed file"))
_ZIP = Kind(msg("a zip archive"))
_OLD_OFFICE = Kind(msg("a document of an old Office (.doc) or one with a password"))

# how a file begins, and what it is then
_SIGNATURES: tuple[tuple[re.Pattern[bytes], Kind], ...] = tuple(
    (re.compile(pattern, re.DOTALL), kind)
    for pattern, kind in (
        (rb"(?:\xef\xbb\xbf)?\s{0,8}%PDF-\d", _PDF),
        (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OLD_OFFICE),
        (rb"\{\\rtf\d", Kind(msg("an RTF document"))),
        (rb"\x89PNG\r\n\x1a\n|\xff\xd8\xff|GIF8[79]a|II\*\x00|MM\x00\*|RIFF.{4}WEBP|BM.{4}\x00{4}", _PICTURE),
        (rb".{4}ftyp(?:heic|heix|mif1|avif)", _PICTURE),
        (rb".{4}ftyp|RIFF.{4}(?:WAVE|AVI )|ID3[\x02-\x04]|\xff[\xfb\xf3\xf2]|OggS\x00|fLaC\x00", _RECORDING),
        (rb"\x1aE\xdf\xa3", _RECORDING),
        (
            rb"\x1f\x8b\x08|BZh\d1AY|\xfd7zXZ\x00|7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|\x28\xb5\x2f\xfd",
            _COMPRESSED,
        ),
        (rb"SQLite format 3\x00", Kind(msg("a database"))),
        (rb"\x7fELF|MZ.\x00|\xcf\xfa\xed\xfe", Kind(msg("a program"))),
    )
)
# a member of a zip archive that says what the whole is
_MEMBERS = {
    "word/document.xml": _WORD,
    "ppt/presentation.xml": Kind(msg("a PowerPoint presentation")),
    "xl/workbook.xml": Kind(msg("an Excel workbook")),
    "Index/Document.iwa": Kind(msg("a document of Pages")),
}
_MIMETYPES = {
    "application/vnd.oasis.opendocument.text": _OPEN_DOCUMENT,
    "application/vnd.oasis.opendocument.text-template": _OPEN_DOCUMENT,
    "application/vnd.oasis.opendocument.spreadsheet": Kind(msg("an OpenDocument spreadsheet")),
    "application/vnd.oasis.opendocument.presentation": Kind(msg("an OpenDocument presentation")),
    "application/epub+zip": Kind(msg("an EPUB book")),
}
_LONGEST_MIMETYPE = 100  # bytes
# What else a broken archive makes the standard library raise: an offset may be larger than any file.
_MISUSED = (ValueError, RuntimeError, LookupError, OverflowError)

_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_YAML = re.compile(
    r"\s*(?:#[^\n]*\n\s*|---\s*\n)*"
    r"(?:-\s+[\"']?(?:question|q)[\"']?\s*:\s"
    r"|(?:[\w\"'é]+:[^\n]*\n|#[^\n]*\n){0,20}?"
    r"[\"']?(?:exchanges|échanges|echanges|questions|module|sections)[\"']?\s*:\s)",
    re.IGNORECASE,
)
_FRONT_MATTER = re.compile(r"---\s*\n(?:[^\n]*\n){1,60}?(?:---|\.\.\.)\s*\n")
_MARKDOWN = re.compile(r"^#{1,6} \S|^\*\*[^*\n]{2,300}\*\*|^\[[^\]\n]{1,100}\]\(", re.MULTILINE)


def kind_of(data: bytes) -> Kind | None:
    """Return what a file's bytes are by their signature, or nothing where they may be a text."""
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(data)
    return next((kind for pattern, kind in _SIGNATURES if pattern.match(data)), None)


def suffix_of(text: str) -> str:
    """Return the suffix that would suit a text by how it begins."""
    if _PAGE.match(text[:5000]):
        return ".html"
    start = text[:20_000]
    if _FRONT_MATTER.match(start):
        return ".md"
    if _YAML.match(start):
        return ".yaml"
    return ".md" if _MARKDOWN.search(text[:200_000]) else ".txt"


def not_a_text(kind: Kind, path: Path) -> InputError:
    """Return what to say of a file that was to be a text and is something else."""
    return InputError(msg("This is {kind}, not a text.", kind=kind.name), remedy=_remedy(kind), path=path)


def _remedy(kind: Kind) -> Message:
    if kind.suffix:
        return msg("Give the file a name that ends in {suffix}.", suffix=kind.suffix)
    if kind is _PICTURE:
        return msg("Type the interview, or have a program read the text in the picture (OCR).")
    if kind is _RECORDING:
        return msg("Have the recording typed, and give the text.")
    if kind in (_COMPRESSED, _ZIP):
        return msg("Unpack it, and give the file that is in it.")
    return msg("Open it in the program it was made with, and save it as .docx, .odt or text.")


def _zipped(data: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            found = next((kind for member, kind in _MEMBERS.items() if member in names), None)
            return found or _MIMETYPES.get(_mimetype(archive), _ZIP)
    except (zipfile.BadZipFile, EOFError, OSError, *_MISUSED, zlib.error):
        return _ZIP


def _mimetype(archive: zipfile.ZipFile) -> str:
    """What an OpenDocument file or a book says of itself."""
    with archive.open("mimetype") as member:
        return member.read(_LONGEST_MIMETYPE).decode("ascii", "replace").strip()
