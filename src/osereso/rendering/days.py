"""The days of a session, each with its date and its half-days."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from osereso.model.course import HalfDay, TailoredCourse


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a session. ``number`` counts from 1; ``date`` is empty where nobody can tell it.

    ``hours`` are the half-days in one line: « 9 h – 12 h 30, 13 h 30 – 17 h ».
    """

    number: int
    date: str
    hours: str
    half_days: tuple[HalfDay, ...]


def days(course: TailoredCourse) -> tuple[Day, ...]:
    """Return the days of a course; a date is a day's where the session has as many as days, or one day."""
    count = max(half.day for half in course.half_days)
    dates = course.session.dates
    if len(dates) != count:
        dates = (", ".join(dates),) if count == 1 else ("",) * count
    return tuple(_day(number, date, course.half_days) for number, date in enumerate(dates, 1))


def _day(number: int, date: str, half_days: tuple[HalfDay, ...]) -> Day:
    own = tuple(half for half in half_days if half.day == number)
    return Day(number, date, ", ".join(f"{half.start} – {half.end}" for half in own), own)
