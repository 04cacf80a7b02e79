"""A PDF is taken apart in a process of its own, which is stopped when it takes too long or too much.

PDFium is native code, and a PDF is a program: one of 600 bytes that draws itself twice within itself keeps
it busy for ever. No limit can be set from within; a process can be ended.
"""

from __future__ import annotations

import contextlib
import io
import os
import pickle
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from osereso.errors import InputError
from osereso.messages import msg
from osereso.reading.pdf.opening import check_signature
from osereso.reading.pdf.taking import Taken, take

if TYPE_CHECKING:
    from osereso.reading.source import SourceFile

LONGEST = 60  # seconds of computing; the largest PDF that is read takes a quarter of it
PATIENCE = 2  # times as long is waited, where the machine has other work
MOST_MEMORY = 2_000_000_000  # bytes
# What an answer is made of.
_WORDS = frozenset(
    {
        ("osereso.reading.pdf.taking", "Taken"),
        ("osereso.reading.pdf.rows", "Row"),
        ("osereso.reading.pdf.faces", "Face"),
        ("osereso.errors", "InputError"),
        ("osereso.errors", "_rebuild"),
        ("osereso.messages", "Message"),
        ("osereso.problems", "Problem"),
        ("osereso.problems", "Severity"),
        *(("pathlib", name) for name in ("PosixPath", "WindowsPath", "PurePosixPath", "PureWindowsPath")),
    }
)
_PROGRAM = "from osereso.reading.pdf.apart import serve; serve()"


def take_apart(source: SourceFile, seconds: float = PATIENCE * LONGEST) -> Taken:
    """Return the lines of a PDF.

    Raises:
        InputError: the file is no PDF, is damaged, locked, too large, has no text, or never ends.
    """
    check_signature(source)
    if not sys.executable:
        return take(source)
    folders = os.pathsep.join(folder for folder in sys.path if folder)
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-c", _PROGRAM],
            input=pickle.dumps(source),
            capture_output=True,
            timeout=seconds,
            check=False,
            env={**os.environ, "PYTHONPATH": folders},
        )
    except (subprocess.TimeoutExpired, OSError):
        raise _stopped(source) from None
    answer = None if done.returncode else _understood(done.stdout)
    if isinstance(answer, InputError):
        raise answer
    if not isinstance(answer, Taken):
        raise _stopped(source)
    return answer


class _Answer(pickle.Unpickler):
    """What the other process says, in the few words that it has: a PDF may have taken it over."""

    def find_class(self, module_name: str, global_name: str, /) -> Any:
        """Return a value's class.

        Raises:
            pickle.UnpicklingError: no answer holds such a value.
        """
        if (module_name, global_name) not in _WORDS:
            raise pickle.UnpicklingError(global_name)
        return super().find_class(module_name, global_name)


def _understood(said: bytes) -> object:
    try:
        return _Answer(io.BytesIO(said)).load()
    except Exception:  # stray bytes make pickle raise nearly anything
        return None


def serve() -> None:
    """Answer one question: the file stands on standard input, what was found goes to standard output."""
    _limit()
    answer: Taken | InputError
    try:
        answer = take(pickle.loads(sys.stdin.buffer.read()))
    except InputError as error:
        answer = error
    sys.stdout.buffer.write(pickle.dumps(answer))


def _limit() -> None:
    """Bound memory and time also where the process that asked is gone."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415 — not there on Windows

        resource.setrlimit(resource.RLIMIT_CPU, (LONGEST, LONGEST + 1))
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def _stopped(source: SourceFile) -> InputError:
    return InputError(
        msg("Reading this PDF was stopped: it takes too long, or is made to harm."),
        remedy=msg("Open it in a viewer, print it to a new PDF, then try again."),
        path=source.path,
    )
