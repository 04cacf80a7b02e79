"""YAML that people write, read strictly: no aliases, no duplicate keys, no silent type guessing.

YAML 1.2 (ruamel) leaves ``NO``, ``01000`` and ``1:30`` as text. What remains dangerous in a file from
outside is refused here with its line, before any room gives the values a meaning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ruamel.yaml import YAML
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent

from osereso.errors import InputError
from osereso.messages import msg

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 4_000_000  # characters; a module of fifty interviews has a tenth of it


def load(text: str, path: Path | str) -> object:
    """Return the plain value of a YAML text.

    Raises:
        InputError: the text is too large, is not YAML, has an alias or says a key twice; with the line.
    """
    if len(text) > LARGEST:
        raise InputError(
            msg("The file has {size} characters, more than {limit}.", size=len(text), limit=LARGEST),
            path=path,
        )
    try:
        _refuse_aliases(text, path)
        return YAML(typ="safe", pure=True).load(text)
    except DuplicateKeyError as error:
        raise InputError(
            msg("A key is written twice."), remedy=msg("Keep one of the two."), path=path, line=_line(error)
        ) from None
    except YAMLError as error:
        raise InputError(
            msg("This line cannot be understood as YAML."),
            remedy=msg("Check indentation, colons and quotation marks on this line and the one before."),
            path=path,
            line=_line(error),
        ) from None
    except RecursionError:
        raise InputError(msg("The file is nested too deeply."), path=path) from None


def _refuse_aliases(text: str, path: Path | str) -> None:
    for event in YAML(typ="safe", pure=True).parse(text):
        if isinstance(event, AliasEvent):
            raise InputError(
                msg("The file uses a YAML alias (*{name}), which is not accepted.", name=event.anchor),
                remedy=msg("Write the value out, or put it between quotation marks."),
                path=path,
                line=event.start_mark.line + 1,
            )


def _line(error: YAMLError) -> int | None:
    if isinstance(error, MarkedYAMLError) and error.problem_mark is not None:
        return int(error.problem_mark.line) + 1
    return None
