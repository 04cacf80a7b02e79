"""YAML that people write, read strictly: no aliases, no tags, no duplicate keys, no silent type guessing.

Every value stays text as it was typed: ``NO``, ``01000``, ``1:30`` and ``2026-11-23`` mean what their
reader makes of them; only what is left empty is nothing. The place of every key is remembered, so that
whoever gives the values a meaning can name the line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NoReturn

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)
from ruamel.yaml.reader import ReaderError

from osereso.errors import InputError
from osereso.messages import msg
from osereso.written import Written

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 4_000_000  # characters; a module of fifty interviews has a tenth of it
DEEPEST = 50  # levels; a module file has six

_NULL = re.compile(r"(?:~|null|Null|NULL)?$")


def load_written(text: str, path: Path | str) -> Written:
    """Return the value of a YAML text with the line of each key; every scalar stays text, or None when empty.

    Raises:
        InputError: the text is too large, is not YAML, has an alias or a tag, or says a key twice.
    """
    if len(text) > LARGEST:
        raise InputError(
            msg("The file has {size} characters, more than {limit}.", size=len(text), limit=LARGEST),
            remedy=msg("Make several files of it."),
            path=path,
        )
    builder = _Builder(path)
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            builder.take(event)
    except (YAMLError, ValueError) as error:
        raise _misread(error, text, path, builder.opened) from None
    except RecursionError:
        raise InputError(msg("The file is nested too deeply."), path=path) from None
    return Written(builder.root, builder.lines)


@dataclass(slots=True)
class _Open:
    """A mapping or a list whose end has not been reached. ``key`` waits for its value."""

    value: dict[str, object] | list[object]
    place: tuple[str | int, ...]
    key: str | None = None


@dataclass(slots=True)
class _Builder:
    """Builds the value from the parser's events, in one pass and without recursion."""

    path: Path | str
    root: object = None
    lines: dict[tuple[str | int, ...], int] = field(default_factory=dict)
    _open: list[_Open] = field(default_factory=list)
    _documents: int = 0
    opened: int | None = (
        None  # the line where a text in quotation marks begins that has just ended further down
    )

    def take(self, event: Any) -> None:
        line = event.start_mark.line + 1
        quoted = isinstance(event, ScalarEvent) and event.style in ("'", '"')
        self.opened = line if quoted and event.end_mark.line >= line else None
        if isinstance(event, NodeEvent):
            self._node(event, line)
        elif isinstance(event, CollectionEndEvent):
            self._open.pop()
        elif isinstance(event, DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._refuse(line, msg("The file holds several documents separated by “---”."))

    def _node(self, event: Any, line: int) -> None:
        if isinstance(event, AliasEvent):
            self._refuse(
                line, msg("The file uses a YAML alias (*{name}), which is not accepted.", name=event.anchor)
            )
        if event.tag is not None and event.tag != "!":
            self._refuse(line, msg("The file uses a YAML tag ({tag}), which is not accepted.", tag=event.tag))
        parent = self._open[-1] if self._open else None
        if parent is not None and isinstance(parent.value, dict) and parent.key is None:
            self._key(parent, event, line)
        elif isinstance(event, ScalarEvent):
            self._put(self._scalar(event), line)
        else:
            self._collection(event, line)

    def _key(self, parent: _Open, event: Any, line: int) -> None:
        if not isinstance(event, ScalarEvent):
            self._refuse(line, msg("A key must be a simple word."))
        if event.value in parent.value:
            raise InputError(
                msg("The key “{key}” is written twice.", key=event.value),
                remedy=msg("Keep one of the two."),
                path=self.path,
                line=line,
            )
        parent.key = event.value
        self.lines[*parent.place, event.value] = line

    def _collection(self, event: Any, line: int) -> None:
        if len(self._open) >= DEEPEST:
            raise InputError(msg("The file is nested too deeply."), path=self.path, line=line)
        value: dict[str, object] | list[object] = {} if isinstance(event, MappingStartEvent) else []
        self._open.append(_Open(value, self._put(value, line)))

    def _put(self, value: object, line: int) -> tuple[str | int, ...]:
        """Put a value where it belongs; return its place."""
        if not self._open:
            self.root = value
            self.lines[()] = line
            return ()
        parent = self._open[-1]
        if isinstance(parent.value, list):
            place = (*parent.place, len(parent.value))
            parent.value.append(value)
            self.lines[place] = line
            return place
        key, parent.key = str(parent.key), None
        parent.value[key] = value
        return (*parent.place, key)

    def _scalar(self, event: Any) -> object:
        text = str(event.value)
        if not event.implicit[0]:  # in quotation marks, or a block of text
            return text
        return None if _NULL.match(text) else text

    def _refuse(self, line: int, what: Any) -> NoReturn:
        raise InputError(
            what,
            remedy=msg("Write the value out, or put it between quotation marks."),
            path=self.path,
            line=line,
        )


def _misread(error: Exception, text: str, path: Path | str, opened: int | None) -> InputError:
    """What to say where the parser gave up; a quotation mark left open is named where it stands."""
    if isinstance(error, MarkedYAMLError) and error.context == "while scanning a quoted scalar":
        opened = error.context_mark.line + 1
    if opened is not None:
        return InputError(
            msg("A quotation mark is opened on this line and not closed where the text ends."),
            remedy=msg("Close it at the end of the text, or remove it."),
            path=path,
            line=opened,
        )
    line = _line(error, text)
    written = text.split("\n")[line - 1] if line and line <= text.count("\n") + 1 else ""
    return InputError(
        msg("This line cannot be understood as YAML."),
        remedy=msg("Replace the tab in it by spaces.")
        if "\t" in written
        else msg(
            "A text that holds “: ” or begins with a sign must stand between straight quotation marks; "
            "check the indentation too, here and on the line before."
        ),
        path=path,
        line=line,
    )


def _line(error: Exception, text: str) -> int | None:
    if isinstance(error, MarkedYAMLError) and error.problem_mark is not None:
        return int(error.problem_mark.line) + 1
    if isinstance(error, ReaderError):  # a character that YAML forbids
        return text.count("\n", 0, error.position) + 1
    return None
