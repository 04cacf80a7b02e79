"""The timetable: minutes that add up, whatever the duration."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osereso.errors import UsageError
from osereso.tailoring.timetable import Share, half_days, timetable


def shares(*weights: int) -> list[Share]:
    return [Share(f"s{place}", f"Section {place}", weight) for place, weight in enumerate(weights)]


@given(st.lists(st.integers(1, 12), min_size=1, max_size=6), st.integers(120, 1260))
def test_minutes_sum_to_the_duration_and_every_section_is_taught(weights: list[int], duration: int) -> None:
    wanted = shares(*weights)
    try:
        steps = timetable(wanted, duration, "09:00", str)
    except UsageError:
        assert duration < 200
        return
    assert sum(step.minutes for step in steps if step.kind != "lunch") == duration
    assert {step.section for step in steps if step.section} == {share.section for share in wanted}
    assert all(step.minutes >= 5 for step in steps)


@pytest.mark.parametrize("duration", [210, 420, 840])
def test_every_session_opens_with_a_welcome_and_ends_with_a_review(duration: int) -> None:
    steps = timetable(shares(3, 2, 2, 3), duration, "09:00", str)
    assert [step.kind for step in steps[:2]] == ["welcome", "quiz"]
    assert [step.kind for step in steps[-2:]] == ["quiz", "closing"]


def test_a_day_has_lunch_and_a_break_in_each_half() -> None:
    steps = timetable(shares(3, 2, 2, 3), 420, "09:00", str)
    assert [step.kind for step in steps].count("break") == 2
    (lunch,) = [step for step in steps if step.kind == "lunch"]
    assert (lunch.start, lunch.minutes, lunch.section) == ("12\u00a0h\u00a030", 60, None)
    assert (
        next(step.start for step in steps if step.title == "What we remember so far") == "13\u00a0h\u00a030"
    )


@pytest.mark.parametrize(
    ("duration", "start", "told"),
    [
        (210, "09:00", [(1, "morning", "9 h", "12 h 30")]),
        (210, "13:30", [(1, "afternoon", "13 h 30", "17 h")]),
        (420, "09:00", [(1, "morning", "9 h", "12 h 30"), (1, "afternoon", "13 h 30", "17 h")]),
        (
            840,
            "08:30",
            [
                (1, "morning", "8 h 30", "12 h"),
                (1, "afternoon", "13 h", "16 h 30"),
                (2, "morning", "8 h 30", "12 h"),
                (2, "afternoon", "13 h", "16 h 30"),
            ],
        ),
        (120, "18:30", [(1, "evening", "18 h 30", "20 h 30")]),
    ],
)
def test_lunch_and_night_part_a_session_into_half_days(
    duration: int, start: str, told: list[tuple[int, str, str, str]]
) -> None:
    found = half_days(duration, start)
    assert [(one.day, one.part, one.start, one.end) for one in found] == [
        (day, part, begins.replace(" ", "\u00a0"), ends.replace(" ", "\u00a0"))
        for day, part, begins, ends in told
    ]


@given(st.integers(120, 2400))
def test_half_days_begin_and_end_as_the_timetable_does(duration: int) -> None:
    steps = timetable(shares(1), duration, "09:00", str)
    told = half_days(duration, "09:00")
    assert told[0].start == steps[0].start
    assert [one.end for one in told[:-1:2]] == [step.start for step in steps if step.kind == "lunch"]
    opened = [place for place, step in enumerate(steps) if step.kind == "welcome"]
    assert [one.start for one in told] == [steps[place].start for place in opened]


def test_a_section_that_more_questions_serve_gets_more_time() -> None:
    steps = timetable(shares(2, 8), 210, "09:00", str)
    minutes = {step.section: step.minutes for step in steps if step.section}
    assert minutes["s1"] > minutes["s0"]


def test_a_session_too_short_is_refused_with_the_least_duration() -> None:
    with pytest.raises(UsageError) as caught:
        timetable(shares(1, 1, 1, 1), 60, "09:00", str)
    assert "80" in str(caught.value.remedy)
    assert sum(step.minutes for step in timetable(shares(1, 1, 1, 1), 80, "09:00", str)) == 80
