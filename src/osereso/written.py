"""Files that people write: their text, and their values with the line of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from osereso.errors import InputError, reason
from osereso.messages import msg

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LARGEST = 16_000_000  # bytes; a module of fifty interviews has a fortieth of it


class Written(NamedTuple):
    """What a file says, and where: ``lines`` gives the line (from 1) of each key and list item."""

    value: object
    lines: Mapping[tuple[str | int, ...], int]

    def inside(self, value: object, *place: str | int) -> Written:
        """Return the value that stands at a place, with the lines inside it."""
        depth = len(place)
        return Written(
            value, {there[depth:]: line for there, line in self.lines.items() if there[:depth] == place}
        )


def read_start(path: Path, size: int) -> bytes:
    """Return the first ``size`` bytes of a file, or all where it has fewer.

    Raises:
        InputError: it is not a file, is not there, or may not be read.
    """
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for
            raise InputError(msg("This is not a file."), remedy=msg("Name a file."), path=path)
        with path.open("rb") as stream:
            return stream.read(size)
    except FileNotFoundError:
        raise InputError(
            msg("There is no such file."), remedy=msg("Check the name and the folder."), path=path
        ) from None
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else str(error)
        raise InputError(
            msg("The file cannot be opened: {reason}.", reason=why),
            remedy=msg("Check the name, the folder and your rights."),
            path=path,
        ) from None


def read_text(path: Path, *, largest: int = LARGEST) -> str:
    """Return the text of a file in UTF-8, without a byte order mark.

    Raises:
        InputError: as ``read_start``; or the file has more than ``largest`` bytes, or is not UTF-8.
    """
    data = read_start(path, largest + 1)
    if len(data) > largest:
        raise InputError(
            msg("The file has {size} bytes, more than {limit}.", size=path.stat().st_size, limit=largest),
            remedy=msg("Check that it is the file you mean."),
            path=path,
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(
            msg("The file is not in UTF-8."), remedy=msg("Save it again as UTF-8 text."), path=path
        ) from None
