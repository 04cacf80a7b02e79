"""Tasks run on all cores; results come in the tasks' order, and a dead worker loses only its own."""

from __future__ import annotations

import os
import time

import pytest

from osereso.batching.executors import cores, run_all


def slow_first(number: int) -> int:
    time.sleep(0.2 if number == 0 else 0)
    return number * 10


def deadly(number: int) -> int:
    if number == 2:
        os._exit(9)
    return number


def lost(number: int) -> int:
    return -number


@pytest.mark.parametrize("jobs", [1, 3])
def test_results_come_in_the_order_of_the_tasks(jobs):
    assert run_all(slow_first, range(5), jobs, lost=lost) == (0, 10, 20, 30, 40)


def test_everyone_is_told_once_as_results_come():
    told: list[int] = []
    run_all(slow_first, range(4), 2, lost=lost, done=told.append)
    assert sorted(told) == [0, 10, 20, 30]
    assert told[-1] == 0 or told[0] != 0


def test_a_worker_that_dies_takes_only_its_own_task_with_it():
    told: list[int] = []
    assert run_all(deadly, range(5), 2, lost=lost, done=told.append) == (0, 1, -2, 3, 4)
    assert sorted(told) == [-2, 0, 1, 3, 4]


def test_nothing_to_do_is_done():
    assert run_all(slow_first, [], 4, lost=lost) == ()


def test_there_is_at_least_one_core():
    assert cores() >= 1
