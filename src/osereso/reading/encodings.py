"""Bytes become text: by their mark, by their pattern, else by which old encoding makes French of them.

The rules were measured against charset-normalizer (docs/decisions/0002-libraries.md). Nothing is guessed
in silence: whatever is not told by the bytes themselves comes with a problem.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from osereso.messages import Message, msg
from osereso.problems import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_MARKS = (  # that of UTF-32 begins as that of UTF-16 does
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_NAMES: Mapping[str, str] = {
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32",
    "cp1252": "Windows-1252",
    "iso8859-15": "ISO-8859-15",
    "mac-roman": "Mac Roman",
    "cp850": "CP850 (DOS)",
}
_OLD = ("cp1252", "iso8859-15", "mac-roman", "cp850")  # in this order where they make the same of a text
_SAMPLE = 1_000_000  # bytes; by then an old encoding has shown itself

_FRENCH = re.compile("[àâçéèêëîïôùûüœ]")
# What French never has: a sign or a capital inside a word in small letters, a sign that nobody types.
_NO_FRENCH = re.compile(
    "(?<![\\w’'])[âçéèêëîïùûü](?![\\w’'])|(?<=\\d)[œŒŸŠšŽž]|(?<=[a-zà-ÿœ])[A-ZÀ-ÞŒŸŠŽ](?=[a-zà-ÿœ])|(?<=[a-zà-ÿœ])[A-ZÀ-ÞŒŸŠŽ]\\b(?![.’'])"
    "|(?<=[a-zà-ÿœ])[^\x00-\x7fA-Za-zà-ÿœÀ-ÞŒŸ’‘…·\\-–](?=[a-zà-ÿœ])|(?<=[a-zà-ÿœ])…(?=[a-zà-ÿœ])"
    "|[\x80-\x9f¤¦¨¬´¸¯þÞðÐýÝøØ¹¾‰ƒˆ˜√∂∑∏π∫∆≈≠∞◊ﬁﬂıˇ˘˙˚˝˛░▒▓│┤┐└┴┬├─┼╣║╗╝╚╔╩╦╠═╬┘┌█▄▀■]"
)
_MOST_PLACES = 5  # lines that a problem names


class Decoded(NamedTuple):
    """The text of a file, and what had to be assumed to read it."""

    text: str
    problems: tuple[Problem, ...] = ()


def decoded(data: bytes, name: str) -> Decoded:
    """Return the text of a file's bytes; ``name`` is the file's, for the problems.

    Raises:
        UnicodeDecodeError: no encoding known here makes sense of them.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            body = data[len(mark) :]
            return _utf8(body, name) if encoding == "utf-8" else Decoded(_wide(body, encoding))
    encoding = _by_zeros(data)
    if encoding:
        return Decoded(_wide(data, encoding), (_assumed(encoding, name),))
    return _utf8(data, name)


def numbers(text: str, places: Iterable[int]) -> list[int]:
    """Return the lines, from 1, on which characters of a text stand, each once."""
    wanted = list(places)
    if not wanted:
        return []
    starts = [match.end() for match in re.finditer("\r\n?|\n", text)]
    return list(dict.fromkeys(bisect_right(starts, place) + 1 for place in wanted))


def listed(lines: list[int]) -> str:
    """Return line numbers as a person lists them, the first few only."""
    shown = ", ".join(str(line) for line in lines[:_MOST_PLACES])
    return f"{shown}…" if len(lines) > _MOST_PLACES else shown


def _by_zeros(data: bytes) -> str:
    """UTF-16 or UTF-32 without its mark: of a Latin letter's bytes all are zero but one."""
    start = data[: min(len(data), 65_536) // 4 * 4]
    if len(start) < 8 or b"\0" not in start:
        return ""
    zeros = [start[first::4].count(0) * 4 / len(start) for first in range(4)]
    for encoding, full, empty in (
        ("utf-32-le", (1, 2, 3), (0,)),
        ("utf-32-be", (0, 1, 2), (3,)),
        ("utf-16-le", (1, 3), (0, 2)),
        ("utf-16-be", (0, 2), (1, 3)),
    ):
        if all(zeros[place] > 0.7 for place in full) and all(zeros[place] < 0.05 for place in empty):
            return encoding
    return ""


def _wide(data: bytes, encoding: str) -> str:
    """UTF-16 or UTF-32; half of a pair is kept, to be counted as a character lost."""
    return data.decode(encoding, "surrogatepass")


def _utf8(data: bytes, name: str) -> Decoded:
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        refusal = error
    try:  # pairs of surrogates, each in three bytes: some databases write signs beyond U+FFFF so
        halves = data.decode("utf-8", "surrogatepass")
        return Decoded(halves.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
    except UnicodeDecodeError:
        pass
    escaped = data.decode("utf-8", "surrogateescape")
    if _FRENCH.search(escaped):  # Windows-1252 read as UTF-8 gives no French letter
        return _pasted(escaped, name, refusal)
    return _old(data, name, refusal)


def _pasted(escaped: str, name: str, refusal: UnicodeDecodeError) -> Decoded:
    """UTF-8 in which bytes of Windows-1252 stand here and there: they alone are read anew."""
    try:
        text = re.sub("[\udc80-\udcff]+", _from_bytes, escaped)
    except UnicodeDecodeError:
        raise refusal from None
    places = (match.start() for match in re.finditer("[\udc80-\udcff]", escaped))
    lines = numbers(escaped, islice(places, 100_000))
    problem = Problem(
        "encoding-mixed",
        msg(
            "Some characters, not in UTF-8 as the others are, were read as Windows-1252: line {lines}.",
            lines=listed(lines),
        ),
        msg("If accents look wrong there, correct them and save the file again as text in UTF-8."),
        severity=Severity.NOTE,
        file=name,
        line=lines[0],
    )
    return Decoded(text, (problem,))


def _from_bytes(match: re.Match[str]) -> str:
    return match.group().encode("utf-8", "surrogateescape").decode("cp1252")


def _old(data: bytes, name: str, refusal: UnicodeDecodeError) -> Decoded:
    """One byte a character: the encoding in which the text is the most French."""
    best, fitting = -1, ""
    for encoding in _OLD:
        found = _fit(data, encoding)
        if found > best:
            best, fitting = found, encoding
    if not fitting:
        fitting = _usual(data, refusal)
    return Decoded(data.decode(fitting), (_assumed(fitting, name),))


def _fit(data: bytes, encoding: str) -> int:
    """How French the text is in an encoding; below zero where it is none."""
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return -1
    text = data[:_SAMPLE].decode(encoding)
    return len(_FRENCH.findall(text)) - 3 * len(_NO_FRENCH.findall(text))


def _usual(data: bytes, refusal: UnicodeDecodeError) -> str:
    """Windows-1252, where the signs that no French text has are few."""
    text = data.decode(_OLD[0])
    if len(_NO_FRENCH.findall(text)) > len(text) / 50:
        raise refusal
    return _OLD[0]


def _assumed(encoding: str, name: str) -> Problem:
    what: Message = msg("The text was read as {encoding}.", encoding=_NAMES[encoding])
    return Problem(
        "encoding-assumed",
        what,
        msg("If accents look wrong, save the file again as text in UTF-8."),
        severity=Severity.NOTE,
        file=name,
    )
