"""What every document of a course says on its front and at the foot of its pages."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse


@dataclass(frozen=True, slots=True)
class Front:
    """The session's facts that any tagged document may show; client facts are empty in inter."""

    title: str
    subtitle: str
    language: str
    cover: tuple[str, ...]
    footer: str
    organiser: str
    trainer: str
    client: str
    stakes: str
    confidentiality: str
    intra: bool
    dates: str
    place: str


FACTS = frozenset(field.name for field in fields(Front)) | {"logo", "client_logo"}


def front(course: TailoredCourse) -> Front:
    """Return the front of a course's documents; nothing of a client stands in an inter session's."""
    session = course.session
    client = session.client if session.intra else None
    return Front(
        title=course.title,
        subtitle=course.subtitle,
        language=course.language,
        cover=course.cover,
        footer=course.footer,
        organiser=session.organiser,
        trainer=session.trainer,
        client=client.name if client else "",
        stakes=client.stakes if client else "",
        confidentiality=course.confidentiality if client else "",
        intra=session.intra,
        dates=", ".join(session.dates),
        place=session.place,
    )
