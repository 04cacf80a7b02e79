"""Minutes: the parts of an activity and of a section add up, whatever they are."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from osereso.model.course import Step
from osereso.rendering.guide.minutes import Piece, launch_work_share, of_section, of_topics, pieces
from osereso.typography import clock
from tests.samples import sample_course

COURSE = sample_course("inter")


@given(st.integers(5, 240))
def test_launching_working_and_sharing_fill_an_activity(minutes: int) -> None:
    parts = launch_work_share(minutes)
    assert sum(parts) == minutes
    assert min(parts) > 0
    assert parts[1] == max(parts)


@given(st.integers(10, 300), st.booleans(), st.booleans())
def test_the_moments_of_a_section_fill_its_minutes(minutes: int, words: bool, quick: bool) -> None:
    section = COURSE.sections[0]
    spent = replace(section.activity, minutes=max(5, minutes // 15 * 5))
    section = replace(section, minutes=minutes, activity=spent)
    parts = of_section(section, of_topics(section, COURSE), words=words, quick=quick)
    assert sum(parts) == minutes
    assert min(parts) >= 0
    assert parts[len(section.topics) + 1] == spent.minutes


def test_what_comes_after_a_break_begins_after_it_and_what_the_break_cuts_goes_on() -> None:
    steps = [Step("Un", "section", clock(540), 20, "s"), Step("Un (suite)", "section", clock(575), 15, "s")]
    assert pieces(steps, [20, 10, 5]) == [[Piece(0, 540, 20)], [Piece(1, 575, 10)], [Piece(1, 585, 5)]]
    assert pieces(steps, [5, 25, 0, 5]) == [
        [Piece(0, 540, 5)],
        [Piece(0, 545, 15), Piece(1, 575, 10)],
        [Piece(1, 585, 0)],
        [Piece(1, 585, 5)],
    ]
