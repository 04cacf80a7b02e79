"""Durations and times of day are read as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osereso.tailoring.times import parse_clock, parse_duration


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("3 h 30", 210),
        ("3h30", 210),
        ("3\u00a0h\u00a030", 210),
        ("7 h", 420),
        ("7 heures", 420),
        ("1 heure", 60),
        ("210 min", 210),
        ("210 minutes", 210),
        ("210", 210),
        ("2 h 5", 125),
        ("3 h 75", None),
        ("une matinée", None),
        ("-30", None),
        ("", None),
    ],
)
def test_durations_are_read_as_people_write_them(text: str, minutes: int | None) -> None:
    assert parse_duration(text) == minutes


@settings(max_examples=60)
@given(st.text(max_size=12))
def test_no_text_breaks_the_reading_of_a_duration(text: str) -> None:
    minutes = parse_duration(text)
    assert minutes is None or minutes >= 0


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("9 h", "09:00"),
        ("13:45", "13:45"),
        ("8h05", "08:05"),
        ("25 h", None),
        ("9 h 75", None),
        ("midi", None),
    ],
)
def test_times_of_day_are_read_as_people_write_them(text: str, start: str | None) -> None:
    assert parse_clock(text) == start
