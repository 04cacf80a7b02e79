"""The keys of a session's file, as a trainer writes them."""

from __future__ import annotations

from pydantic import Field, model_validator

from osereso.model.session import SessionKind  # noqa: TC001 - pydantic reads it
from osereso.shape import Shape

_LISTS = ("dates", "organiser_details", "participants")


class ClientShape(Shape):
    """The keys under ``client``."""

    name: str
    sector: str = ""
    stakes: str = ""
    sponsor: str = ""
    vocabulary: dict[str, str] = Field(default_factory=dict)
    cases: tuple[str, ...] = ()
    logo: str = ""
    colours: dict[str, str] = Field(default_factory=dict)
    template: str = ""


class ParticipantShape(Shape):
    """Somebody who attends; a name alone may stand for the block."""

    name: str = Field(min_length=1)
    company: str = ""

    @model_validator(mode="before")
    @classmethod
    def _name_alone(cls, value: object) -> object:
        return {"name": value} if isinstance(value, str) else value


class SessionShape(Shape):
    """The keys of a session's file; a list of one thing may be written without its dash."""

    kind: SessionKind | None = None
    client: ClientShape | None = None
    dates: tuple[str, ...] = ()
    place: str = ""
    start: str = ""
    duration: str = ""
    trainer: str = ""
    organiser: str = ""
    contact: str = ""
    participants: tuple[ParticipantShape, ...] = ()
    audience: str = ""
    prerequisites: str = ""
    price: str = ""
    capacity: str = ""
    access: str = ""
    accessibility: str = ""
    organiser_details: tuple[str, ...] = ()
    version: str = ""

    @model_validator(mode="before")
    @classmethod
    def _lists_of_one(cls, value: object) -> object:
        if not isinstance(value, dict):
            return value
        return {key: (one,) if key in _LISTS and isinstance(one, str) else one for key, one in value.items()}
