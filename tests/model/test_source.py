"""Stretches of an answer."""

from __future__ import annotations

import pytest

from osereso.model.source import Span


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [((0, 5), (4, 9), True), ((0, 5), (5, 9), False), ((2, 3), (0, 9), True), ((3, 3), (0, 9), False)],
)
def test_stretches_overlap_when_they_share_a_character(
    first: tuple[int, int], second: tuple[int, int], expected: bool
) -> None:
    assert Span(*first).overlaps(Span(*second)) is expected
    assert Span(*second).overlaps(Span(*first)) is expected


def test_a_stretch_gives_its_text() -> None:
    assert Span(3, 6).of("Le temps") == "tem"
