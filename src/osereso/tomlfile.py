"""TOML that people write, with the line of each key as far as a plain look at the text tells."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg
from osereso.written import Written

if TYPE_CHECKING:
    from pathlib import Path

_FAULT = re.compile(r"\(at line (\d+),")
_HEADING = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"""\s*["']?([\w-]+)["']?\s*=""")


def load_written(text: str, path: Path) -> Written:
    """Return the values of a TOML text with the line of each key.

    Raises:
        InputError: the text is not TOML; with the line.
    """
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        found = _FAULT.search(str(error))
        raise InputError(
            msg("This line cannot be understood as TOML."),
            remedy=msg('A line reads: key = "value", with straight quotation marks.'),
            path=path,
            line=int(found.group(1)) if found else None,
        ) from None
    return Written(table, _lines(text))


def _lines(text: str) -> dict[tuple[str | int, ...], int]:
    lines: dict[tuple[str | int, ...], int] = {}
    above: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        if heading := _HEADING.match(line):
            above = tuple(part.strip().strip("\"'") for part in heading.group(1).split("."))
            lines.setdefault(above, number)
        elif key := _KEY.match(line):
            lines.setdefault((*above, key.group(1)), number)
    return lines
