"""``template.toml``: what a trainer writes about a template, checked key by key."""

from __future__ import annotations

import difflib
import re
import tomllib
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from osereso.errors import InputError
from osereso.messages import Message, msg
from osereso.problems import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

SETTINGS = "template.toml"
SLOTS = (
    *("dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"),
    *("hlink", "folHlink"),
)
_LARGEST = 100_000  # bytes; a template.toml has some hundreds
_HEX = re.compile(r"#?([0-9A-Fa-f]{6})$")
_LINE = re.compile(r"\(at line (\d+),")


def hex_digits(value: object) -> str:
    """Return six capital hex digits for ``#0f766e`` or ``0F766E``.

    Raises:
        ValueError: the value is no such colour.
    """
    found = _HEX.match(value.strip()) if isinstance(value, str) else None
    if not found:
        raise ValueError("colour")
    return found.group(1).upper()


Colour = Annotated[str, BeforeValidator(hex_digits)]


class Settings(BaseModel):
    """The keys of ``template.toml``; all may be left out."""

    model_config = ConfigDict(frozen=True, strict=True, extra="ignore")

    extends: str | None = None
    client: str | None = None
    logo: str | None = None
    colours: dict[str, Colour] = Field(default_factory=dict)
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
        found = _LINE.search(str(error))
        raise InputError(
            msg("This line cannot be understood as TOML."),
            remedy=msg('A line reads: key = "value", with straight quotation marks.'),
            path=path,
            line=int(found.group(1)) if found else None,
        ) from None
    try:
        return Settings.model_validate(table), tuple(_unknown_keys(table, text, path))
    except ValidationError as error:
        raise _unusable(error, text, path) from None


def _read(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(
            msg("The file cannot be read: {why}.", why=error.strerror or str(error)), path=path
        ) from None
    if len(content) > _LARGEST:
        raise InputError(msg("The file is too large for the settings of a template."), path=path)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(
            msg("The file is not in UTF-8."), remedy=msg("Save it again as UTF-8 text."), path=path
        ) from None


def _unusable(error: ValidationError, text: str, path: Path) -> InputError:
    """Say the first fault; the others show once it is mended."""
    fault = error.errors()[0]
    keys = tuple(str(part) for part in fault["loc"])
    value = fault.get("input")
    return InputError(
        msg("“{key}” cannot be {value}.", key=".".join(keys), value=repr(value)),
        remedy=_expected(keys, fault["type"]),
        path=path,
        line=_line_of(keys, text),
    )


def _expected(keys: tuple[str, ...], kind: str) -> Message:
    if keys[0] == "colours" and len(keys) > 1:
        return msg('Write a colour as six hex digits: {key} = "#0F766E".', key=keys[-1])
    if kind == "dict_type":
        return msg("Write a heading [{key}], and below it one line a value.", key=keys[0])
    return msg('Write a text between quotation marks: {key} = "…".', key=keys[-1])


def _unknown_keys(table: Mapping[str, Any], text: str, path: Path) -> Iterator[Problem]:
    yield from _unknown(table, tuple(Settings.model_fields), (), text, path)
    colours = table.get("colours", {})
    yield from _unknown(colours, SLOTS, ("colours",), text, path)


def _unknown(
    table: Mapping[str, Any], known: tuple[str, ...], above: tuple[str, ...], text: str, path: Path
) -> Iterator[Problem]:
    for key in table:
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            yield Problem(
                "template-unknown-key",
                msg("Unknown key “{key}”: it is not used.", key=".".join((*above, key))),
                msg("Did you mean “{near}”?", near=near[0])
                if near
                else msg("Known keys: {keys}.", keys=", ".join(known)),
                Severity.WARNING,
                file=str(path),
                line=_line_of((*above, key), text),
            )


def _line_of(keys: tuple[str, ...], text: str) -> int | None:
    """The line on which a key stands, as far as a plain look at the text tells."""
    heading = ""
    for number, line in enumerate(text.splitlines(), 1):
        if found := re.match(r"\s*\[([^\]]+)\]", line):
            heading = found.group(1).strip()
            if (heading,) == keys:
                return number
        elif (
            found := re.match(r"""\s*["']?([\w-]+)["']?\s*=""", line)
        ) and f"{heading}.{found.group(1)}".strip(".") == ".".join(keys):
            return number
    return None
