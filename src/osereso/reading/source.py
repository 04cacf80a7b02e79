"""The file itself: opened within limits, and its bytes turned into text without a single guess unsaid."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg
from osereso.problems import Problem, Severity
from osereso.written import read_start

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 20_000_000  # bytes; a whole book has one or two million

# What a text never holds: control characters other than tab, line ends, page breaks and escape.
_BINARY = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file's bytes, and where they came from."""

    path: Path
    data: bytes

    @property
    def sha256(self) -> str:
        """The fingerprint of the bytes, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


def open_source(path: Path) -> SourceFile:
    """Return the bytes of a file.

    Raises:
        InputError: it is not a file, is not there, may not be read, is empty or is too large.
    """
    data = read_start(path, LARGEST + 1)
    if len(data) > LARGEST:
        raise InputError(
            msg("The file is larger than {limit} megabytes.", limit=LARGEST // 1_000_000),
            remedy=msg("Keep only the interview in it."),
            path=path,
        )
    if not data.strip():
        raise InputError(
            msg("The file is empty."), remedy=msg("Save the interview in it, then try again."), path=path
        )
    return SourceFile(path, data)


def decode(source: SourceFile) -> tuple[str, tuple[Problem, ...]]:
    """Return the text of a file with plain line ends, and a note when its encoding had to be assumed.

    Raises:
        InputError: the bytes are no text in UTF-8, UTF-16 (with its mark) or Windows-1252.
    """
    text, problems = _decoded(source)
    if len(_BINARY.findall(text)) > len(text) // 200 or "\x00" in text:
        raise InputError(
            msg("This is not a text, though its name says so."),
            remedy=msg("Open it in the program it was made with, and save it as text (UTF-8)."),
            path=source.path,
        )
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise InputError(
            msg("The file is empty."),
            remedy=msg("Save the interview in it, then try again."),
            path=source.path,
        )
    return text, problems


def _decoded(source: SourceFile) -> tuple[str, tuple[Problem, ...]]:
    try:
        for mark, encoding in _BYTE_ORDER_MARKS:
            if source.data.startswith(mark):
                return source.data[len(mark) :].decode(encoding), ()
        return _without_mark(source)
    except UnicodeDecodeError as error:
        raise InputError(
            msg("The text's encoding is not understood (byte {byte}).", byte=error.start + 1),
            remedy=msg("Save the file again as text in UTF-8."),
            path=source.path,
            line=source.data.count(b"\n", 0, error.start) + 1,
        ) from None


def _without_mark(source: SourceFile) -> tuple[str, tuple[Problem, ...]]:
    try:
        return source.data.decode("utf-8"), ()
    except UnicodeDecodeError:
        # Python's codec is strict here: the five bytes that Windows-1252 leaves undefined are refused.
        text = source.data.decode("cp1252")
    note = Problem(
        "encoding-assumed",
        msg("The text was read as Windows-1252."),
        msg("If accents look wrong, save the file again as text in UTF-8."),
        severity=Severity.NOTE,
        file=source.path.name,
    )
    return text, (note,)
