"""What the papers of a session tell: plain values, decided without any Word file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from osereso.model.session import Participant

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse

EMPTY_ROWS = 12  # an ordinary group, where nobody is named yet


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who signs. Nameless ``participants`` are rows to fill in by hand."""

    participants: tuple[Participant, ...]
    companies: bool  # whether a column says where participants come from


def attendance(course: TailoredCourse) -> Attendance:
    """Return the rows of the attendance sheet of a course."""
    named = course.session.participants
    companies = not course.session.intra or any(one.company for one in named)
    return Attendance(attested(course) if named else (Participant(""),) * EMPTY_ROWS, companies)


def attested(course: TailoredCourse) -> tuple[Participant, ...]:
    """Return whom certificates are for: the participants, of the client's where nothing else is said.

    Where the session names none, one nameless participant stands for a form to fill in.
    """
    named = course.session.participants or (Participant(""),)
    return tuple(one if one.company else replace(one, company=course.client_name) for one in named)
