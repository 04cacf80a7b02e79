from __future__ import annotations

import pytest

from osereso.reading.office.list_marks import BULLET, Counters, Level, numeral


@pytest.mark.parametrize(
    ("count", "form", "shown"),
    [
        (12, "decimal", "12"),
        (1, "letter", "a"),
        (28, "LETTER", "BB"),
        (0, "letter", "0"),
        (4, "roman", "iv"),
        (1994, "ROMAN", "MCMXCIV"),
    ],
)
def test_numbers_are_printed_as_office_programs_print_them(count: int, form: str, shown: str) -> None:
    assert numeral(count, form) == shown


def test_each_list_counts_for_itself_and_deeper_levels_begin_anew() -> None:
    counters, levels = Counters(), (Level("decimal", "%1."), Level("letter", "%1%2)"))
    marks = [counters.next_mark(*step, levels) for step in (("a", 0), ("a", 1), ("b", 0), ("a", 0), ("a", 1))]
    assert marks == ["1. ", "1a) ", "1. ", "2. ", "2a) "]


def test_a_list_may_be_told_where_to_go_on() -> None:
    counters, levels = Counters(), (Level("decimal", "%1.", 7),)
    assert counters.next_mark("a", 0, levels) == "7. "
    counters.restart("a", 0, 3)
    assert counters.next_mark("a", 0, levels) == "3. "


def test_bullets_look_alike_and_a_level_that_is_not_defined_has_no_mark() -> None:
    levels = (Level("bullet", "\uf0b7"), Level())
    assert [Counters().next_mark("a", level, levels) for level in (0, 1, 5)] == [BULLET, "", ""]


def test_a_mark_without_end_is_cut() -> None:
    assert len(Counters().next_mark("a", 0, (Level("decimal", "x" * 10_000),))) < 50
