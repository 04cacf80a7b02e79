"""What a person wrote in a YAML or TOML file, checked against the shape it should have.

A value that cannot be used stops with the file, the line, the key and the remedy. A key that nobody
reads is a problem, with the key that was probably meant.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from osereso.errors import InputError
from osereso.messages import Message, msg
from osereso.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from pydantic_core import ErrorDetails

    from osereso.written import Written

    Place = tuple[str | int, ...]


class Shape(BaseModel):
    """The keys of a block in a file. A key left empty counts as not written."""

    model_config = ConfigDict(extra="allow", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _without_empty_keys(cls, value: object) -> object:
        if not isinstance(value, dict):
            return value
        return {key: item for key, item in value.items() if item is not None or key not in cls.model_fields}


S = TypeVar("S", bound=Shape)


def fill(shape: type[S], written: Written, path: Path | str) -> tuple[S, tuple[Problem, ...]]:
    """Return the file's values in their shape, and a problem for each key that the shape does not know.

    Raises:
        InputError: a key is missing or its value cannot be used; the first one in the file, with its line.
    """
    try:
        filled = shape.model_validate(written.value)
    except ValidationError as error:
        raise _refusal(error, written.lines, path) from None
    return filled, tuple(_unknown_keys(filled, (), written.lines, path))


def meant(word: str, known: Iterable[str]) -> Message | None:
    """Return « did you mean » with the nearest of the known words, or nothing when none is near."""
    near = get_close_matches(word, list(known), 1, 0.7)
    return msg("Did you mean “{word}”?", word=near[0]) if near else None


def _refusal(error: ValidationError, lines: Mapping[Place, int], path: Path | str) -> InputError:
    errors = [(_line(lines, one["loc"]), one) for one in error.errors(include_url=False)]
    line, first = min(errors, key=lambda pair: pair[0])
    key = next((str(part) for part in reversed(first["loc"]) if isinstance(part, str)), "")
    what, remedy = _in_plain_words(first, key)
    return InputError(what, remedy=remedy, path=path, line=line)


def _in_plain_words(error: ErrorDetails, key: str) -> tuple[Message, Message | None]:
    kind = error["type"]
    if kind == "string_type" and isinstance(error["input"], dict):
        return (
            msg("A colon followed by a space cuts a text of “{key}” in two.", key=key),
            msg("Put the whole text between double quotation marks."),
        )
    if kind == "missing":
        return (
            msg("The key “{key}” is missing here.", key=key),
            msg("Add a line that begins with “{key}:”.", key=key),
        )
    if not key:
        return msg("The file does not hold a list of keys and values."), msg(
            "Write lines such as “key: value”."
        )
    wanted = _WANTED.get(kind) or _WANTED.get(kind.partition("_")[0])
    if kind in ("enum", "literal_error"):
        words = re.findall("'([^']*)'", str(error.get("ctx", {}).get("expected", "")))
        wanted = msg("one of these: {words}", words=", ".join(words))
    if wanted is None:
        return msg("The value of “{key}” cannot be used.", key=key), None
    return (
        msg("The value of “{key}” must be {wanted}.", key=key, wanted=wanted),
        msg("Correct this line, or the lines just below it."),
    )


# The kinds of errors that pydantic names, in a trainer's words.
_WANTED: Mapping[str, Message] = {
    "string": msg("a text"),
    "int": msg("a whole number"),
    "float": msg("a number"),
    "bool": msg("true or false"),
    "tuple": msg("a list, each line beginning with a dash"),
    "list": msg("a list, each line beginning with a dash"),
    "dict": msg("a block of keys and values"),
    "model": msg("a block of keys and values"),
    "greater_than_equal": msg("a number that is not so small"),
    "less_than_equal": msg("a number that is not so large"),
    "finite_number": msg("a number"),
}


def _unknown_keys(
    filled: Shape, place: Place, lines: Mapping[Place, int], path: Path | str
) -> Iterator[Problem]:
    known = type(filled).model_fields
    for key in filled.model_extra or {}:
        yield Problem(
            "unknown-key",
            msg("The key “{key}” is not known here and was not used.", key=key),
            meant(key, known) or msg("Known keys: {keys}.", keys=", ".join(known)),
            file=str(path),
            line=_line(lines, (*place, key)),
            place=key,
        )
    for key in known:
        yield from _unknown_inside(getattr(filled, key), (*place, key), lines, path)


def _unknown_inside(
    value: object, place: Place, lines: Mapping[Place, int], path: Path | str
) -> Iterator[Problem]:
    if isinstance(value, Shape):
        yield from _unknown_keys(value, place, lines, path)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _unknown_inside(item, (*place, index), lines, path)


def _line(lines: Mapping[Place, int], place: Place) -> int:
    """The line of a place, or of the nearest block around it."""
    found: Place = ()
    for part in place:
        if (*found, part) in lines:
            found = (*found, part)
    return lines.get(found, 1)
