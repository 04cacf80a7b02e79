"""What a command is given, looked at before anything heavy is loaded."""

from __future__ import annotations

import difflib
import sys
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

from osereso.errors import InputError, UsageError
from osereso.messages import Message, msg
from osereso.model.session import Client, Session, SessionKind
from osereso.reading.source import LARGEST, SourceFile, within_limits
from osereso.text import clean, squeeze

if TYPE_CHECKING:
    from collections.abc import Sequence


_STANDARD_INPUT = "-"

# parts of a kit by the French names of their files
_PARTS = {"diaporama": "deck", "livret": "handout"}


def given_file(path: Path) -> Path | SourceFile:
    """Return the path of a file that is there, or what stands on standard input where ``-`` is given.

    Raises:
        InputError: the file is not there; standard input is empty or too large.
        UsageError: somebody sits at standard input, who would have to type an interview.
    """
    return _standard_input() if str(path) == _STANDARD_INPUT else existing_file(path)


def given_files(paths: Sequence[Path]) -> list[Path | SourceFile]:
    """Return several files that are there, one of which may be standard input.

    Raises:
        InputError, UsageError: as ``given_file``; or ``-`` is given twice.
    """
    if sum(str(path) == _STANDARD_INPUT for path in paths) > 1:
        raise UsageError(
            msg("Standard input (-) can be read only once."),
            remedy=msg("Give the other files by their names."),
        )
    there = [path if str(path) == _STANDARD_INPUT else existing_file(path) for path in paths]
    return [given_file(path) for path in there]


def _standard_input() -> SourceFile:
    path = Path(_("standard input"))
    if sys.stdin is None or sys.stdin.closed:
        return within_limits(b"", path)
    if sys.stdin.isatty():
        raise UsageError(
            msg("Nothing is sent to standard input (-)."),
            remedy=msg("Send a file to it, as in: {example}", example="osereso read - < interview.txt"),
        )
    return within_limits(sys.stdin.buffer.read(LARGEST + 1), path)


def existing_file(path: Path) -> Path:
    """Return the path of a file that is there.

    Raises:
        InputError: it is not, or it is a folder.
    """
    if path.is_dir():
        raise InputError(
            msg("This is a folder, and a file is needed."),
            remedy=msg("Name one of the files in it."),
            path=path,
        )
    return existing(path)


def existing(path: Path) -> Path:
    """Return the path of a file or folder that is there.

    Raises:
        InputError: it is not; the remedy names the nearest one.
    """
    if not path.exists():
        raise InputError(msg("There is no such file."), remedy=_near(path), path=path)
    return path


def chosen_parts(text: str | None, known: Sequence[str]) -> frozenset[str]:
    """Return the parts of a kit that are asked for; an empty set means all of them.

    Raises:
        UsageError: a part is not known.
    """
    named = [part.strip().casefold() for part in (text or "").split(",") if part.strip()]
    wanted = [_PARTS.get(part, part) for part in named]
    for part in wanted:
        if part not in known:
            raise UsageError(
                msg("“{part}” is no part of a kit.", part=part),
                remedy=msg("Choose among: {parts}.", parts=", ".join(known)),
            )
    return frozenset(wanted)


def session_from_options(kind: str | None, client: str | None) -> Session:
    """Return a session without a session file: public, or for a client who is only named.

    Raises:
        UsageError: the options contradict each other.
    """
    name = squeeze(clean(client or ""))
    if kind == "inter" and client:
        raise UsageError(
            msg("A public session (--inter) has no client."), remedy=msg("Say --intra --client instead.")
        )
    if not name and (kind == "intra" or client is not None):
        raise UsageError(
            msg("A session with --intra needs a client."),
            remedy=msg('Add --client "Name", or give a session file with --session.'),
        )
    return Session(kind=SessionKind.INTRA, client=Client(name=name)) if name else Session()


def refuse_both(session: Path | None, kind: str | None, client: str | None) -> None:
    """Refuse a session file together with the options that would say the same in another way.

    Raises:
        UsageError: both are given.
    """
    if session and (kind or client):
        raise UsageError(
            msg("A session file already says the kind of session and its client."),
            remedy=msg("Leave out --session, or else --inter, --intra and --client."),
        )


def _near(path: Path) -> Message:
    """« Did you mean » a file of nearly the same name in the same folder."""
    try:
        names = [file.name for file in path.parent.iterdir()]
    except OSError:
        return msg("Check its name and its folder.")
    near = difflib.get_close_matches(
        path.name, [name for name in names if name != path.name], n=1, cutoff=0.75
    )
    if near:
        return msg("Did you mean “{word}”?", word=path.parent / near[0])
    return msg("Check its name and its folder.")
