"""Problems that several stages saw are told once."""

from __future__ import annotations

from osereso.batching.report import once
from osereso.messages import msg
from osereso.problems import Problem


def test_each_problem_is_told_once_in_the_order_of_first_sight():
    first, second = Problem("a", msg("x {n}", n=1)), Problem("a", msg("x {n}", n=2))
    assert once([first, second, Problem("a", msg("x {n}", n=1))]) == (first, second)
