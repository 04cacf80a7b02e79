"""What stops the work.

    OseresoError                  has an exit code and says how to mend it
    ├── UsageError                2   the command was asked for something that makes no sense
    ├── InputError                3   a file that cannot be used
    └── RefusedError              4   going on would destroy somebody's work

Anything else that escapes is a fault of ours, and the command ends with 70.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from pathlib import Path

    from osereso.messages import Message


class OseresoError(Exception):
    """An expected stop: what went wrong, where, and what to do about it."""

    exit_code: ClassVar[int] = 70

    def __init__(
        self,
        what: Message,
        *,
        remedy: Message | None = None,
        path: Path | str | None = None,
        line: int | None = None,
    ) -> None:
        super().__init__(what, remedy, path, line)
        self.what = what
        self.remedy = remedy
        self.path = path
        self.line = line

    def __reduce__(self) -> tuple[object, ...]:
        """Keyword arguments survive the way back from a worker process."""
        return _rebuild, (type(self), self.what, self.remedy, self.path, self.line)

    def __str__(self) -> str:
        return str(self.what)


class UsageError(OseresoError):
    """The command was asked for something that makes no sense."""

    exit_code = 2


class InputError(OseresoError):
    """A file or folder that cannot be used as it is."""

    exit_code = 3


class RefusedError(OseresoError):
    """Going on would destroy somebody's work."""

    exit_code = 4


def _rebuild(
    kind: type[OseresoError], what: Message, remedy: Message | None, path: Path | str | None, line: int | None
) -> OseresoError:
    return kind(what, remedy=remedy, path=path, line=line)
