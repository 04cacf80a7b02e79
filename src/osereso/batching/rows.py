"""The rows of a plan: what to build from, for which session, with which template."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osereso.batching.tables import read_table
from osereso.errors import InputError, OseresoError
from osereso.messages import msg
from osereso.model.session import Client, Session, SessionKind
from osereso.problems import Problem
from osereso.shape import meant
from osereso.tailoring.sessionfile import load_session
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from osereso.batching.tables import TableRow

# how a column may be called (compared without case, accents and punctuation) → what it says
COLUMNS: Mapping[str, str] = {
    **dict.fromkeys(("interview", "module", "source", "entretien", "fichier"), "source"),
    **dict.fromkeys(("session", "session file", "fichier de session"), "session"),
    **dict.fromkeys(("kind", "type", "formule"), "kind"),
    **dict.fromkeys(("client", "entreprise"), "client"),
    **dict.fromkeys(("sector", "secteur"), "sector"),
    **dict.fromkeys(("stakes", "enjeux"), "stakes"),
    **dict.fromkeys(("template", "modele"), "template"),
    **dict.fromkeys(("dates", "date"), "dates"),
    **dict.fromkeys(("place", "lieu"), "place"),
    **dict.fromkeys(("start", "debut", "heure"), "start"),
    **dict.fromkeys(("duration", "duree"), "duration"),
    **dict.fromkeys(("trainer", "formateur", "formatrice"), "trainer"),
    **dict.fromkeys(("organiser", "organisme"), "organiser"),
    **dict.fromkeys(("contact",), "contact"),
}
_PLAIN = ("place", "trainer", "organiser", "contact")
_HOURS = re.compile(r"(\d{1,2})\s*(?:h|:)\s*(\d{2})?$")
_SHORTEST, _LONGEST = 30, 24 * 60  # minutes


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A row of a plan. One that cannot be used carries its ``error`` and does not hold up the others."""

    line: int
    source: Path
    session: Session = field(default_factory=Session)
    template: str | None = None
    problems: tuple[Problem, ...] = ()
    error: OseresoError | None = None


def read_plan(path: Path) -> tuple[tuple[PlanRow, ...], tuple[Problem, ...]]:
    """Return the rows of a plan and what is odd in its columns.

    Files are looked for beside the plan first, then from the current folder.

    Raises:
        InputError: the plan cannot be read, has no rows, or no column that says what to build from.
    """
    table = read_table(path)
    if not table:
        raise InputError(
            msg("The plan has no sessions."),
            remedy=msg("Write one line a session under the headings."),
            path=path,
        )
    names = dict.fromkeys(name for row in table for name in row.cells)
    if not any(COLUMNS.get(fold(name)) == "source" for name in names):
        raise InputError(
            msg("No column of the plan says what to build from."),
            remedy=msg("Call one of the columns “interview” or “module”."),
            path=path,
            line=1,
        )
    return tuple(_row(row, path) for row in table), tuple(_unknown(names, path))


def _unknown(names: Mapping[str, None], path: Path) -> Iterator[Problem]:
    for name in names:
        if fold(name) not in COLUMNS:
            yield Problem(
                "plan-unknown-column",
                msg("The column “{name}” is not known here and was not used.", name=name),
                meant(fold(name), COLUMNS),
                file=str(path),
                line=1,
            )


def _row(row: TableRow, path: Path) -> PlanRow:
    said = {COLUMNS[fold(name)]: cell for name, cell in row.cells.items() if cell and fold(name) in COLUMNS}
    source = _beside(said.get("source", ""), path)
    try:
        if "source" not in said:
            raise InputError(msg("This line does not say what to build from."))
        session, problems = _session(said, path)
    except OseresoError as error:
        error.path, error.line = error.path or path, error.line or row.line
        return PlanRow(row.line, source, error=error)
    return PlanRow(row.line, source, session, said.get("template"), problems)


def _session(said: Mapping[str, str], path: Path) -> tuple[Session, tuple[Problem, ...]]:
    """The session of a file, if one is named, with what the row says besides."""
    wish, problems, base = said.get("session", ""), (), Session()
    kind = said.get("kind") or (wish if wish.casefold() in tuple(SessionKind) else "")
    if wish and wish.casefold() not in tuple(SessionKind):
        base, problems = load_session(_beside(wish, path))
    changes: dict[str, Any] = {name: said[name] for name in _PLAIN if name in said}
    changes |= _times(said)
    changes |= _who(said, kind.casefold(), base)
    return replace(base, **changes), problems


def _times(said: Mapping[str, str]) -> dict[str, Any]:
    times: dict[str, Any] = {}
    if "dates" in said:
        times["dates"] = tuple(date.strip() for date in said["dates"].split("|") if date.strip())
    if "start" in said:
        hours, minutes = divmod(_minutes(said["start"], "start"), 60)
        times["start"] = f"{hours:02}:{minutes:02}"
    if "duration" in said:
        times["duration"] = _minutes(said["duration"], "duration")
        if not _SHORTEST <= times["duration"] <= _LONGEST:
            raise _not_a_time(said["duration"], "duration")
    return times


def _minutes(text: str, column: str) -> int:
    """Minutes from « 210 » or « 3 h 30 »."""
    if column == "duration" and text.isdecimal() and text.isascii():
        return int(text)
    found = _HOURS.match(text.casefold())
    if not found or int(found.group(1)) > 24 or int(found.group(2) or 0) > 59:
        raise _not_a_time(text, column)
    return int(found.group(1)) * 60 + int(found.group(2) or 0)


def _not_a_time(text: str, column: str) -> InputError:
    return InputError(
        msg("“{text}” cannot be the {column} of a session.", text=text, column=column),
        remedy=msg("Write hours as 09:00, and durations in minutes (210) or as 3 h 30."),
    )


def _who(said: Mapping[str, str], kind: str, base: Session) -> dict[str, Any]:
    """The kind of session and its client; naming a client makes it intra."""
    name = said.get("client")
    if kind and kind not in tuple(SessionKind):
        raise InputError(
            msg("“{kind}” is no kind of session.", kind=kind), remedy=msg("Write inter or intra.")
        )
    if kind == SessionKind.INTER and name:
        raise InputError(
            msg("A public session (inter) has no client."),
            remedy=msg("Write intra, or leave the client out."),
        )
    if kind == SessionKind.INTER:
        return {"kind": SessionKind.INTER, "client": None}
    if not name and not base.client and kind == SessionKind.INTRA:
        raise InputError(
            msg("An intra session needs a client."), remedy=msg("Name it in the column “client”.")
        )
    if not name:
        return {}
    known = base.client if base.client and fold(base.client.name) == fold(name) else Client(name)
    sector, stakes = said.get("sector", known.sector), said.get("stakes", known.stakes)
    return {"kind": SessionKind.INTRA, "client": replace(known, sector=sector, stakes=stakes)}


def _beside(name: str, plan: Path) -> Path:
    """A file named in a plan: beside it, or else from the current folder."""
    near = plan.parent / name
    return near if near.exists() else Path(name)
