"""One delivery of a module, and the client it is for."""

from __future__ import annotations

from dataclasses import dataclass, field
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
class Session:
    """One delivery of a module. ``duration`` counts minutes, breaks included; ``start`` is « 09:00 »."""

    kind: SessionKind = SessionKind.INTER
    client: Client | None = None
    dates: tuple[str, ...] = ()
    place: str = ""
    start: str = "09:00"
    duration: int = 210
    trainer: str = ""
    organiser: str = "OSERESO"
    contact: str = ""

    def __post_init__(self) -> None:
        if self.client and self.kind is not SessionKind.INTRA:
            raise ValueError("an inter session has no client: nothing of a client may reach its kit")

    @property
    def intra(self) -> bool:
        """Whether the session is made to measure for one client."""
        return self.kind is SessionKind.INTRA
