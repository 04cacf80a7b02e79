"""A session as a trainer writes it in a YAML file.

kind: intra
client:
  name: Coopérative Le Grand Pré
  sector: commerce
  stakes: Accueillir mieux les clients du samedi
  vocabulary: {entreprise: coopérative}
  cases: [Le samedi à la caisse]
  logo: logo.png
  colours: {accent1: "#0F766E"}
dates: [12 mars 2027, 13 mars 2027]
place: Angers
start: 9 h 30
duration: 3 h 30
trainer: Maëlle Kerviel
participants: [Ada Morel, {name: Jonas Petit, company: Atelier du Port}]
price: 1 900 € HT pour le groupe

Every key but ``kind`` and the client's name may be left out; docs/session.md lists them all.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, NoReturn

from osereso.errors import InputError
from osereso.messages import Message, msg
from osereso.model.session import Client, Participant, Session, SessionKind, Terms
from osereso.model.theme import LOGO_SUFFIXES, SLOTS, hex_digits
from osereso.problems import Problem, Severity
from osereso.shape import fill, meant
from osereso.tailoring.sessionshape import SessionShape
from osereso.tailoring.times import parse_clock, parse_duration
from osereso.text import clean
from osereso.written import read_text
from osereso.yamlfile import load_written

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LARGEST = 1_000_000  # bytes
SHORTEST, LONGEST = 30, 5 * 24 * 60  # minutes


def load_session(path: Path) -> tuple[Session, tuple[Problem, ...]]:
    """Return the session that a file describes, and what looks wrong in it.

    Raises:
        InputError: the file cannot be read, a key is missing or its value cannot be used; with the line.
    """
    return loads_session(read_text(path, largest=LARGEST), path)


def loads_session(text: str, path: Path) -> tuple[Session, tuple[Problem, ...]]:
    """Return the session that a text describes; a logo is sought beside ``path``.

    Raises:
        InputError: as ``load_session``.
    """
    written = load_written(text, path)
    shape, unknown = fill(SessionShape, written._replace(value=_clean(written.value)), path)
    loading = _Loading(shape, written.lines, path, list(unknown))
    return loading.session(), tuple(sorted(loading.problems, key=lambda problem: problem.line or 0))


def _clean(value: object) -> object:
    """The value without the characters that no document may hold, which YAML can spell all the same."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {key: _clean(item) for key, item in value.items()}
    return [_clean(item) for item in value] if isinstance(value, list) else value


@dataclass(slots=True)
class _Loading:
    """The way from the file's shape to the session, and the problems met on it."""

    shape: SessionShape
    lines: Mapping[tuple[str | int, ...], int]
    path: Path
    problems: list[Problem]
    defaults: Session = field(default_factory=Session)

    def session(self) -> Session:
        kind = self._kind()
        return Session(
            kind=kind,
            client=self._client() if kind is SessionKind.INTRA else None,
            dates=self.shape.dates,
            place=self.shape.place,
            start=self._start(),
            duration=self._duration(),
            trainer=self.shape.trainer,
            organiser=self.shape.organiser or self.defaults.organiser,
            contact=self.shape.contact,
            terms=Terms(**{each.name: getattr(self.shape, each.name) for each in fields(Terms)}),
            participants=tuple(Participant(one.name, one.company) for one in self.shape.participants),
        )

    def _kind(self) -> SessionKind:
        kind = self.shape.kind or (SessionKind.INTRA if self.shape.client else SessionKind.INTER)
        if kind is SessionKind.INTRA and self.shape.client is None:
            self._refuse(
                "kind",
                msg("An intra session needs a client."),
                msg("Add “client:” with a “name:” below it, or write “kind: inter”."),
            )
        if kind is SessionKind.INTER and self.shape.client is not None:
            self._say(
                ("client",),
                "client-in-inter",
                msg("An inter session shows no client: the client was not used."),
                msg("Write “kind: intra” if the session is for this client."),
            )
        return kind

    def _client(self) -> Client | None:
        one = self.shape.client
        if one is None:
            return None
        if not one.name.strip():
            self._refuse("client", msg("The client has no name."), msg("Write it after “name:”."))
        return Client(
            name=one.name.strip(),
            sector=one.sector,
            stakes=one.stakes,
            sponsor=one.sponsor,
            vocabulary=dict(one.vocabulary),
            cases=one.cases,
            logo=self._logo(one.logo),
            colours=self._colours(one.colours),
            template=one.template,
        )

    def _logo(self, name: str) -> Path | None:
        if not name:
            return None
        logo = self.path.parent / name
        what = None
        if not logo.is_file():
            what = msg("The logo “{name}” is not there.", name=name)
        elif logo.suffix.lower() not in LOGO_SUFFIXES:
            what = msg("The logo “{name}” is no picture that documents can show.", name=name)
        if what is None:
            return logo
        remedy = msg("Put a file of the kind {kinds} beside this file.", kinds=", ".join(LOGO_SUFFIXES))
        self._say(("client", "logo"), "logo-missing", what, remedy)
        return None

    def _colours(self, colours: Mapping[str, str]) -> dict[str, str]:
        found = {}
        for slot, written in colours.items():
            colour = hex_digits(written)
            place = ("client", "colours", slot)
            if slot not in SLOTS:
                known = msg("Known colours: {slots}.", slots=", ".join(SLOTS))
                what = msg("There is no colour “{slot}” in a theme.", slot=slot)
                self._say(place, "unknown-colour", what, meant(slot, SLOTS) or known)
            elif colour is None:
                what = msg("“{value}” is not a colour.", value=written)
                self._say(place, "wrong-colour", what, msg("Write six hexadecimal digits, such as 0F766E."))
            else:
                found[slot] = colour
        return found

    def _start(self) -> str:
        if not self.shape.start:
            return self.defaults.start
        start = parse_clock(self.shape.start)
        if start is None:
            what = msg("“{value}” is not a time of day.", value=self.shape.start)
            self._refuse("start", what, msg("Write it as 9 h 30."))
        return start

    def _duration(self) -> int:
        if not self.shape.duration:
            return self.defaults.duration
        minutes = parse_duration(self.shape.duration)
        remedy = msg("Write it as 3 h 30, 7 h or 210 min.")
        if minutes is None:
            self._refuse("duration", msg("“{value}” is not a duration.", value=self.shape.duration), remedy)
        if not SHORTEST <= minutes <= LONGEST:
            self._refuse(
                "duration", msg("A session of {minutes} minutes cannot be planned.", minutes=minutes), remedy
            )
        return minutes

    def _refuse(self, key: str, what: Message, remedy: Message) -> NoReturn:
        raise InputError(what, remedy=remedy, path=self.path, line=self.lines.get((key,)))

    def _say(self, place: tuple[str, ...], code: str, what: Message, remedy: Message) -> None:
        self.problems.append(
            Problem(
                code, what, remedy, Severity.WARNING, str(self.path), self.lines.get(place), ".".join(place)
            )
        )
