"""The rows of a plan: what to build from, for which session, with which template."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osereso.batching.tables import read_table
from osereso.errors import InputError, OseresoError
from osereso.messages import msg
from osereso.model.session import Client, Session, SessionKind
from osereso.problems import Problem
from osereso.shape import meant
from osereso.tailoring.sessionfile import load_session, loads_session
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
    **dict.fromkeys(("participants", "participant", "stagiaires"), "participants"),
    **dict.fromkeys(("audience", "public"), "audience"),
    **dict.fromkeys(("price", "tarif", "prix"), "price"),
    **dict.fromkeys(("capacity", "effectif"), "capacity"),
}
_PLAIN = ("dates", "start", "duration", "place", "trainer", "organiser", "contact", "participants")
_TERMS = ("audience", "price", "capacity")
_LISTS = ("dates", "participants")  # several in one cell, cut by bars


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
            raise InputError(
                msg("This line does not say what to build from."),
                remedy=msg("Name a file in the column “interview” or “module”."),
            )
        session, problems = _session(said, path)
    except OseresoError as error:
        if error.path in (None, path):
            error.path, error.line = path, row.line
        return PlanRow(row.line, source, error=error)
    told = tuple(replace(p, line=row.line) if p.file == str(path) else p for p in problems)
    return PlanRow(row.line, source, session, said.get("template"), told)


def _session(said: Mapping[str, str], path: Path) -> tuple[Session, tuple[Problem, ...]]:
    """The session of a file, if one is named, with what the row says besides."""
    wish, base = said.get("session", ""), Session()
    seen: tuple[Problem, ...] = ()
    kinds = tuple(SessionKind)
    if wish and wish.casefold() not in kinds:
        base, seen = load_session(_beside(wish, path))
    kind = said.get("kind") or (wish if wish.casefold() in kinds else "")
    own, odd = _own_words(said, path)
    who = _who(said, kind.casefold(), base)
    if "client" in who and _name(who["client"]) != _name(
        base.client
    ):  # what was agreed with others is theirs
        base = replace(base, terms=base.organisers_terms, participants=())
    changes: dict[str, Any] = {name: getattr(own, name) for name in _PLAIN if name in said}
    terms = {name: getattr(own.terms, name) for name in _TERMS if name in said}
    return replace(base, terms=replace(base.terms, **terms), **changes, **who), (*seen, *odd)


def _own_words(said: Mapping[str, str], path: Path) -> tuple[Session, tuple[Problem, ...]]:
    """What a row says of times and people, understood as a session's file would be: JSON is YAML."""
    words: dict[str, Any] = {name: said[name] for name in (*_PLAIN, *_TERMS) if name in said}
    for name in _LISTS:
        if name in words:
            words[name] = [one.strip() for one in words[name].split("|") if one.strip()]
    return loads_session(json.dumps(words, ensure_ascii=False), path)


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


def _name(client: Client | None) -> str:
    return fold(client.name) if client else ""


def _beside(name: str, plan: Path) -> Path:
    """A file named in a plan: beside it, or else from the current folder."""
    near = plan.parent / name
    return near if near.exists() else Path(name)
