"""The days of a session: which date is which day's, and its hours."""

from __future__ import annotations

import pytest

from osereso.rendering.days import days
from tests.rendering.session.sessions import course_of


@pytest.mark.parametrize(
    ("duration", "dates", "told"),
    [
        (210, ("12 mars 2027",), ["12 mars 2027"]),
        (420, ("12 mars 2027", "13 mars 2027"), ["12 mars 2027, 13 mars 2027"]),
        (840, ("12 mars 2027", "13 mars 2027"), ["12 mars 2027", "13 mars 2027"]),
        (840, ("12 et 13 mars 2027",), ["", ""]),
        (840, (), ["", ""]),
        (210, (), [""]),
    ],
)
def test_a_date_is_a_days_where_there_are_as_many(
    duration: int, dates: tuple[str, ...], told: list[str]
) -> None:
    found = days(course_of(duration=duration, dates=dates))
    assert [day.date for day in found] == told
    assert [day.number for day in found] == list(range(1, len(told) + 1))


def test_a_day_tells_its_hours_around_lunch() -> None:
    (day,) = days(course_of("intra"))
    assert day.hours.replace("\u00a0", " ") == "9 h – 12 h 30, 13 h 30 – 17 h"
    assert [half.part for half in day.half_days] == ["morning", "afternoon"]
