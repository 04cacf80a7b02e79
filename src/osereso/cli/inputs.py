"""What a command is given, looked at before anything heavy is loaded."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from osereso.errors import InputError, UsageError
from osereso.messages import Message, msg
from osereso.model.session import Client, Session, SessionKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def existing_file(path: Path) -> Path:
    """Return the path of a file that is there.

    Raises:
        InputError: it is not, or it is a folder.
    """
    if path.is_dir():
        raise InputError(msg("This is a folder, and a file is needed."), path=path)
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
    wanted = [part.strip().casefold() for part in (text or "").split(",") if part.strip()]
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
    if kind == "inter" and client:
        raise UsageError(
            msg("A public session (--inter) has no client."), remedy=msg("Say --intra --client instead.")
        )
    if kind == "intra" and not (client and client.strip()):
        raise UsageError(
            msg("A session with --intra needs a client."),
            remedy=msg('Add --client "Name", or give a session file with --session.'),
        )
    if client and client.strip():
        return Session(kind=SessionKind.INTRA, client=Client(name=client.strip()))
    return Session()


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
    near = difflib.get_close_matches(path.name, names, n=1)
    if near:
        return msg("Did you mean “{word}”?", word=path.parent / near[0])
    return msg("Check its name and its folder.")
