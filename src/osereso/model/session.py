"""One delivery of a module, and the client it is for."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class SessionKind(StrEnum):
    """Public, with several companies in the room; or made to measure for one client."""

    INTER = "inter"
    INTRA = "intra"


@dataclass(frozen=True, slots=True)
class Client:
    """Who an intra session is for. ``colours`` maps theme slots (``accent1``…) to six hex digits."""

    name: str
    sector: str = ""
    stakes: str = ""  # what the company expects from the course, one sentence
    sponsor: str = ""
    vocabulary: Mapping[str, str] = field(default_factory=dict)  # generic word → the client's word
    cases: tuple[str, ...] = ()
    logo: Path | None = None
    colours: Mapping[str, str] = field(default_factory=dict)
    template: str = ""


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who attends; ``company`` is empty where the session is one company's."""

    name: str
    company: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a programme says of a session beside its content, in the words of the organiser."""

    audience: str = ""
    prerequisites: str = ""
    price: str = ""
    capacity: str = ""  # « 6 à 12 »
    access: str = ""  # how to register, and how long before
    accessibility: str = ""  # whom people with a disability ask
    organiser_details: tuple[str, ...] = ()  # address, registration: a line each
    version: str = ""  # the programme's date, as it is printed


@dataclass(frozen=True, slots=True)
class Session:
    """One delivery of a module. ``duration`` counts minutes, breaks included; ``start`` is « 09:00 ».

    ``participants`` stand on the attendance sheet and the certificates, nowhere else.
    """

    kind: SessionKind = SessionKind.INTER
    client: Client | None = None
    dates: tuple[str, ...] = ()
    place: str = ""
    start: str = "09:00"
    duration: int = 210
    trainer: str = ""
    organiser: str = "OSERESO"
    contact: str = ""
    terms: Terms = Terms()
    participants: tuple[Participant, ...] = ()

    def __post_init__(self) -> None:
        if self.client and self.kind is not SessionKind.INTRA:
            raise ValueError("an inter session has no client: nothing of a client may reach its kit")

    @property
    def intra(self) -> bool:
        """Whether the session is made to measure for one client."""
        return self.kind is SessionKind.INTRA

    @property
    def organisers_terms(self) -> Terms:
        """The terms that hold whoever the session is for: what was agreed with a client is not in them."""
        return replace(self.terms, audience="", prerequisites="", price="", capacity="", version="")
