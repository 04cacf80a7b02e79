"""Text that another program misread before it was saved: « Ã©tÃ© » becomes « été » again.

A line is mended only where it is certain: every sign in it beyond ASCII, taken back to the byte it was,
must give UTF-8 again, and nothing but signs that French uses. One true accent in the line and it stays.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from osereso.messages import msg
from osereso.problems import Problem, Severity
from osereso.reading.encodings import Decoded, listed, numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Each table takes a character back to the byte it was read from (as the character of that number), so
# that the bytes which the encoding leaves undefined, and programs let through, find their way too.
_TABLES: tuple[Mapping[int, int], ...] = tuple(
    {ord(letter): byte for byte in range(128, 256) if (letter := bytes([byte]).decode(encoding, "ignore"))}
    for encoding in ("cp1252", "mac-roman")
)
# What the first byte of « é », « € », « ’ », an emoji looks like after a misreading.
_LEADS = re.compile("[ÂÃÅÌâï√ðÄ‚≈Ô¬]")
_LOST_SPACE = re.compile("Ã (?=[\\s,.;:!?)»\u00a0]|$)|Ã (?=\\w)")
_IN_FRENCH = re.compile(
    "[\x20-\x7e\t\r\u00a0-\u00ffŒœŸŠšŽž€ﬀ-ﬄ\u0300-\u0302\u0308\u0327"
    "\u2009-\u200b\u2010-\u2022\u2026\u202f\u2032\u2033\u2039\u203a\u2060\ufeff\ufe0e\ufe0f"
    "\u2122\u2190-\u21ff\u2212\u2248\u2260\u2264\u2265\u25a0-\u25ff\u2600-\u27bf\U0001f300-\U0001faff]+"
)
_MOST_TIMES = 3
# Signs of Windows-1252 that a program took for ISO-8859-1: control characters where quotation marks were.
_CONTROLS: Mapping[int, str] = {
    byte: letter for byte in range(0x80, 0xA0) if (letter := bytes([byte]).decode("cp1252", "ignore"))
}
_CONTROL = re.compile("[\x80-\x84\x86-\x9f]")
_LOST = re.compile("[\ufffd\ud800-\udfff]")


def mended(text: str, name: str) -> Decoded:
    """Return the text with what was misread set right, and a problem for each kind of mending.

    ``name`` is the file's, for the problems.
    """
    problems = [*_lost(text, name)]
    if _LEADS.search(text):
        lines = text.split("\n")
        again = [_mended_line(line) for line in lines]
        changed = [number for number, line in enumerate(lines, 1) if line != again[number - 1]]
        if changed:
            text = "\n".join(again)
            problems.append(_read_twice(changed, name))
    if _CONTROL.search(text):
        text, problem = _windows_signs(text, name)
        problems.append(problem)
    return Decoded(text.replace("\x85", "\n"), tuple(problems))


def _mended_line(line: str) -> str:
    """The line as it was before it was misread, once or more often; itself where that is not certain."""
    mended_line = step = line
    for _ in range(_MOST_TIMES):
        step = _before(step) or _before(_LOST_SPACE.sub(_with_its_space, step))
        if not step or step.isascii():
            break
        if _IN_FRENCH.fullmatch(step):
            mended_line = step
    return mended_line


def _before(line: str) -> str:
    """The line as it was before one misreading, or nothing where that makes no text."""
    for table in _TABLES:
        try:
            return line.translate(table).encode("latin-1").decode("utf-8")
        except UnicodeError:
            continue
    return ""


def _with_its_space(match: re.Match[str]) -> str:
    """The second byte of « à » is read as a no-break space, which programs make a simple one or drop."""
    text = match.string
    alone = match.start() == 0 or text[match.start() - 1].isspace()
    followed = text[match.end() : match.end() + 1].isalnum()
    return "Ã\u00a0 " if alone and followed else "Ã\u00a0"


def _windows_signs(text: str, name: str) -> tuple[str, Problem]:
    """Where other signs of Windows-1252 were taken for controls, 0x85 is « … » and not the end of a line."""
    lines = numbers(text, (match.start() for match in _CONTROL.finditer(text)))
    problem = Problem(
        "characters-mended",
        msg("Signs that another program had misread were set right: line {lines}.", lines=listed(lines)),
        msg("Compare these lines with the original."),
        severity=Severity.NOTE,
        file=name,
        line=lines[0],
    )
    return text.translate(_CONTROLS), problem


def _read_twice(lines: list[int], name: str) -> Problem:
    return Problem(
        "characters-mended",
        msg(
            "Accents that another program had misread (“Ã©” for “é”) were set right: line {lines}.",
            lines=listed(lines),
        ),
        msg("Compare these lines with the original."),
        severity=Severity.NOTE,
        file=name,
        line=lines[0],
    )


def _lost(text: str, name: str) -> Iterator[Problem]:
    """Characters that were lost before the file came here: nobody can bring them back."""
    lines = numbers(text, (match.start() for match in _LOST.finditer(text)))
    if lines:
        yield Problem(
            "characters-lost",
            msg("Characters are damaged in this file and cannot be read: line {lines}.", lines=listed(lines)),
            msg("Write them again by hand, or save the file again from the original."),
            file=name,
            line=lines[0],
        )
