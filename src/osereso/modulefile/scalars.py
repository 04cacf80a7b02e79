"""One text as a YAML scalar: the plainest form that gives every character back."""

from __future__ import annotations

import json
import re

_PLAIN = re.compile(r"[^\W_][^\n:#\"\\{}\[\]&*!|>%@`]*$")
_SPACED = re.compile(r"^\s|\s$")
_WORD_OF_YAML = re.compile(r"(?:~|null|true|false|yes|no|on|off|y|n)$", re.IGNORECASE)
# What YAML forbids or takes for a line end, and what no editor shows: written as \u…; also lone surrogates.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]|[^\x00-\uffff](?<=[\ufffe\uffff])"
)


def scalar(text: str) -> str:
    """Return a text as a scalar on one line: plain where nothing can be misread, else in quotation marks."""
    if _PLAIN.match(text) and not _SPACED.search(text) and not _WORD_OF_YAML.match(text):
        if not _UNPRINTABLE.search(text) and "\t" not in text:
            return text
    elif '"' in text and "'" not in text and "\\" not in text and _fits_one_line(text):
        return f"'{text}'"
    return _escaped(text)


def block(text: str, indent: int) -> str:
    """Return a text as a block that keeps its lines (``|-``), or as ``scalar`` where a block would not."""
    first, _, _ = text.partition("\n")
    last = text.rpartition("\n")[2]
    if not first.strip(" \t") or _SPACED.match(first) or not last.strip(" \t") or _UNPRINTABLE.search(text):
        return scalar(text)
    margin = " " * indent
    lines = (margin + line if line else "" for line in text.split("\n"))
    return "|-\n" + "\n".join(lines)


def _fits_one_line(text: str) -> bool:
    return "\n" not in text and not _UNPRINTABLE.search(text)


def _escaped(text: str) -> str:
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda match: _code(match.group()), quoted)


def _code(letter: str) -> str:
    number = ord(letter)
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"
