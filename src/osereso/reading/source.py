"""The file itself: opened within limits, and its bytes turned into text, no guess left unsaid."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg
from osereso.problems import Problem, Severity
from osereso.reading.encodings import decoded, listed, numbers
from osereso.reading.mending import mended
from osereso.reading.signatures import kind_of, not_a_text, suffix_of
from osereso.written import read_start

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LARGEST = 20_000_000  # bytes; pictures make a file of Office large
LONGEST_TEXT = 5_000_000  # characters; a whole book has one or two million
MOST_LINES = 1_200_000

# What a text never holds: control characters other than tab, line ends, page breaks and escape.
_BINARY = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_BINARY = 1 / 200  # of the characters


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
    return within_limits(read_start(path, LARGEST + 1), path)


def within_limits(data: bytes, path: Path) -> SourceFile:
    """Return the bytes as a source; at most one byte more than ``LARGEST`` needs to have been read.

    Raises:
        InputError: there are none, or too many.
    """
    if len(data) > LARGEST:
        raise InputError(
            msg("The file is larger than {limit} megabytes.", limit=LARGEST // 1_000_000),
            remedy=msg("Keep only the interview in it."),
            path=path,
        )
    if not data.strip():
        raise _empty(path)
    return SourceFile(path, data)


def decode(source: SourceFile, longest: int = LONGEST_TEXT) -> tuple[str, tuple[Problem, ...]]:
    """Return the text of a file with plain line ends, and a problem for whatever had to be assumed.

    ``longest`` counts characters; the source of a page with pictures in it has many that nobody reads.

    Raises:
        InputError: the bytes are something else than a text, or in no encoding that is known here.
    """
    kind = kind_of(source.data)
    if kind:
        raise not_a_text(kind, source.path)
    name = source.path.name
    try:
        text, assumed = decoded(source.data, name)
    except UnicodeDecodeError as error:
        raise _not_understood(source, error) from None
    if "\x00" in text or len(_BINARY.findall(text)) > len(text) * _MOST_BINARY:
        raise InputError(
            msg("This is not a text, though its name says so."),
            remedy=msg("Open it in the program it was made with, and save it as text (UTF-8)."),
            path=source.path,
        )
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    refuse_endless(text, source.path, longest)
    text, repaired = mended(text, name)
    if not text.strip("\ufeff\u200b \t\n\f\v\u00a0"):
        raise _empty(source.path)
    return text, (*assumed, *repaired, *_left_out(text, name))


def fitting_suffix(source: SourceFile) -> str:
    """Return the suffix that suits a source whose name says nothing.

    Raises:
        InputError: it is nothing that can be read.
    """
    kind = kind_of(source.data)
    if kind is None:
        return suffix_of(decode(source)[0])
    if not kind.suffix:
        raise not_a_text(kind, source.path)
    return kind.suffix


def _left_out(text: str, name: str) -> Iterator[Problem]:
    lines = numbers(text, (match.start() for match in _BINARY.finditer(text)))
    if lines:
        yield Problem(
            "control-characters",
            msg("Control characters, which nobody sees, were left out: line {lines}.", lines=listed(lines)),
            msg("Check that no letter is missing there."),
            severity=Severity.NOTE,
            file=name,
            line=lines[0],
        )


def refuse_endless(text: str, path: Path, longest: int = LONGEST_TEXT) -> None:
    """Refuse what is longer than a book: it would take minutes to read, and no interview is.

    Raises:
        InputError: the text is longer than ``longest`` characters or has too many lines.
    """
    if len(text) > longest or text.count("\n") > MOST_LINES:
        raise InputError(
            msg(
                "The text has more than {characters} million characters or {lines} lines.",
                characters=longest // 1_000_000,
                lines=MOST_LINES,
            ),
            remedy=msg("Keep only the interview in it."),
            path=path,
        )


def _empty(path: Path) -> InputError:
    return InputError(
        msg("The file is empty."), remedy=msg("Save the interview in it, then try again."), path=path
    )


def _not_understood(source: SourceFile, error: UnicodeDecodeError) -> InputError:
    return InputError(
        msg("The text's encoding is not understood (byte {byte}).", byte=error.start + 1),
        remedy=msg("Save the file again as text in UTF-8."),
        path=source.path,
        line=source.data.count(b"\n", 0, error.start) + 1,
    )
