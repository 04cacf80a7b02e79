"""What stops the work.

    OseresoError                  has an exit code and says how to mend it
    ├── UsageError                2   the command was asked for something that makes no sense
    ├── InputError                3   a file that cannot be used
    └── RefusedError              4   going on would destroy somebody's work

Anything else that escapes is a fault of ours, and the command ends with 70.
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, ClassVar

from osereso.messages import Message, msg

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


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


# What the system says, in a trainer's words and language.
_REASONS: Mapping[int, Message] = {
    errno.ENOSPC: msg("the disk is full"),
    errno.EACCES: msg("you are not allowed to"),
    errno.EPERM: msg("you are not allowed to"),
    errno.EROFS: msg("the disk is read-only"),
    errno.ENOENT: msg("the folder is not there and cannot be made"),
    errno.ENOTDIR: msg("a file stands where a folder is needed"),
    errno.EEXIST: msg("a file stands where a folder is needed"),
    errno.EISDIR: msg("a folder stands where a file is needed"),
    errno.ENAMETOOLONG: msg("the name is too long"),
}


def reason(error: OSError) -> Message:
    """Return why the system refused, as a phrase that ends a sentence."""
    return _REASONS.get(error.errno or 0, msg("{reason}", reason=error.strerror or str(error)))


def out_of_reach(error: OSError) -> InputError:
    """Return what to say of a file or folder that the system refused where nobody expected it."""
    return InputError(
        msg("This cannot be used: {why}.", why=reason(error)),
        remedy=msg("Check the name, the folder and your rights."),
        path=error.filename2 or error.filename,
    )


def _rebuild(
    kind: type[OseresoError], what: Message, remedy: Message | None, path: Path | str | None, line: int | None
) -> OseresoError:
    return kind(what, remedy=remedy, path=path, line=line)
