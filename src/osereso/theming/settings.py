"""``template.toml``: what a trainer writes about a template, checked key by key."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

from pydantic import Field

from osereso.errors import InputError, reason
from osereso.messages import msg
from osereso.model.theme import SLOTS, hex_digits
from osereso.problems import Problem
from osereso.shape import Shape, fill, meant
from osereso.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    Lines = dict[tuple[str | int, ...], int]

SETTINGS = "template.toml"
_LARGEST = 100_000  # bytes; a template.toml has some hundreds
_FAULT = re.compile(r"\(at line (\d+),")
_HEADING = re.compile(r"""\s*\[\s*["']?([^\]"']+?)["']?\s*\]""")
_KEY = re.compile(r"""\s*["']?([\w-]+)["']?\s*=""")


class Settings(Shape):
    """The keys of ``template.toml``; all may be left out. Colours are six hex digits, in capitals."""

    extends: str | None = None
    client: str | None = None
    logo: str | None = None
    colours: dict[str, str] = Field(default_factory=dict)
    layouts: dict[str, str] = Field(default_factory=dict)


def load_settings(path: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """Return the settings of a template and what is odd in them.

    Raises:
        InputError: the file is not TOML, or a value cannot be used; with the key and its line.
    """
    text = _read(path)
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
    lines = _lines(text)
    settings, problems = fill(Settings, Written(table, lines), path)
    colours = _colours(settings.colours, lines, path)
    strange = tuple(_strange_slots(settings.colours, lines, path))
    return settings.model_copy(update={"colours": colours}), (*problems, *strange)


def _read(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(
            msg("The file cannot be read: {why}.", why=reason(error)),
            remedy=msg("Check the name, the folder and your rights."),
            path=path,
        ) from None
    if len(content) > _LARGEST:
        raise InputError(msg("The file is too large for the settings of a template."), path=path)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(
            msg("The file is not in UTF-8."), remedy=msg("Save it again as UTF-8 text."), path=path
        ) from None


def _lines(text: str) -> Lines:
    """The line of each key, as far as a plain look at the text tells."""
    lines: Lines = {}
    above: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        if heading := _HEADING.match(line):
            above = (heading.group(1),)
            lines.setdefault(above, number)
        elif key := _KEY.match(line):
            lines.setdefault((*above, key.group(1)), number)
    return lines


def _colours(written: Mapping[str, str], lines: Lines, path: Path) -> dict[str, str]:
    colours = {}
    for slot, value in written.items():
        digits = hex_digits(value)
        if digits is None:
            raise InputError(
                msg("“{value}” is not a colour.", value=value),
                remedy=msg('Write six hex digits: {slot} = "#0F766E".', slot=slot),
                path=path,
                line=lines.get(("colours", slot)),
            )
        colours[slot] = digits
    return colours


def _strange_slots(colours: Mapping[str, str], lines: Lines, path: Path) -> Iterator[Problem]:
    for slot in colours:
        if slot not in SLOTS:
            yield Problem(
                "unknown-key",
                msg("The key “{key}” is not known here and was not used.", key=slot),
                meant(slot, SLOTS) or msg("Known keys: {keys}.", keys=", ".join(SLOTS)),
                file=str(path),
                line=lines.get(("colours", slot)),
                place=slot,
            )
