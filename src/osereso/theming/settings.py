"""``template.toml``: what a trainer writes about a template, checked key by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from osereso.errors import InputError
from osereso.messages import msg
from osereso.model.theme import SLOTS, hex_digits
from osereso.problems import Problem
from osereso.shape import Shape, fill, meant
from osereso.tomlfile import load_written
from osereso.written import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    Lines = Mapping[tuple[str | int, ...], int]

SETTINGS = "template.toml"
_LARGEST = 100_000  # bytes; a template.toml has some hundreds


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
    written = load_written(read_text(path, largest=_LARGEST), path)
    settings, problems = fill(Settings, written, path)
    colours = _colours(settings.colours, written.lines, path)
    strange = tuple(_strange_slots(settings.colours, written.lines, path))
    return settings.model_copy(update={"colours": colours}), (*problems, *strange)


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
