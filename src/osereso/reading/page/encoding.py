"""A page's bytes as text: UTF-8 or by a mark, then as the page says itself, then as any text is read."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg
from osereso.reading.source import LARGEST, decode

if TYPE_CHECKING:
    from osereso.problems import Problem
    from osereso.reading.source import SourceFile

_NEAR_THE_TOP = 4_096  # bytes; browsers look at 1,024, but what Word saves begins with long comments
_SAYS = re.compile(
    rb"<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE
)
# Only tables of 256 letters: Python knows codecs that take more than linear time.
_TABLE = re.compile(r"(?:iso-?8859-(?:[2-9]|1[0-6])|windows-125[0-8]|cp125[0-8]|mac-?roman|macintosh)$")
_LATIN = re.compile(r"(?:iso-?8859-1|latin-?1|l1|us-ascii|ascii)$")  # what browsers read as Windows-1252
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_MULTIPART = re.compile(rb"content-type:\s*multipart/related", re.IGNORECASE)


def text_of(source: SourceFile) -> tuple[str, tuple[Problem, ...]]:
    """Return the text of a page with plain line ends, and a problem for whatever had to be assumed.

    Bytes that are UTF-8 are read so whatever the page says: programs change the one and forget the other.

    Raises:
        InputError: the bytes are no page.
    """
    _refuse_archive(source)
    table = _said(source.data)
    if table:
        try:
            text = source.data.decode(table)
        except UnicodeDecodeError:
            return decode(source, LARGEST)
        return decode(replace(source, data=text.encode("utf-8")), LARGEST)
    return decode(source, LARGEST)


def _said(data: bytes) -> str:
    """The table that a page names, where its bytes leave room for one."""
    said = _SAYS.search(data, 0, _NEAR_THE_TOP)
    if said is None or data.startswith(_MARKS) or b"\0" in data or _is_utf8(data):
        return ""
    name = said[1].decode("ascii").casefold()
    if _LATIN.match(name):
        return "cp1252"
    return name if _TABLE.match(name) else ""


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _refuse_archive(source: SourceFile) -> None:
    """Word and browsers also save a page and its pictures in one file."""
    start = source.data[:2_000]
    if b"mime-version:" in start.lower() and _MULTIPART.search(start):
        raise InputError(
            msg("This is a web archive (.mht), though its name says that it is a page."),
            remedy=msg("Open it in a browser or in Word and save it as a page (.html) or as .docx."),
            path=source.path,
        )
