"""Jobs run in turn, so that a machine that slows down slows all of them: what counts are the ratios."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from osereso.model.course import TailoredCourse

SIZES = (1, 9, 27)  # times the topics of the sample course


def in_turn(jobs: Sequence[Callable[[], object]], runs: int) -> list[list[float]]:
    """Return the seconds of each job, run in turn; the first round only fills caches."""
    times: list[list[float]] = [[] for _ in jobs]
    for _ in range(runs + 1):
        for job, found in zip(jobs, times, strict=True):
            start = time.perf_counter()
            job()
            found.append(time.perf_counter() - start)
    return [found[1:] for found in times]


def compare(jobs: Mapping[str, Callable[[], object]], yardsticks: Sequence[str], runs: int) -> None:
    """Print the median of each job, and the ratio of the first to each yardstick, round by round."""
    times = dict(zip(jobs, in_turn(tuple(jobs.values()), runs), strict=True))
    ours = next(iter(jobs))
    for title, found in times.items():
        print(f"  {title:<24} {statistics.median(found) * 1000:6.0f} ms")
    for title in yardsticks:
        print(f"  {f'{ours} / {title}':<24} {ratio(times[ours], times[title]):6.2f}")


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """Return the median of the ratios, pair by pair."""
    return statistics.median(a / b for a, b in zip(ours, theirs, strict=True))


def peak(command: Sequence[str]) -> float:
    """Return the highest memory of a process of its own, in megabytes."""
    process = subprocess.Popen(command)
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_maxrss / 1024


def longer(course: TailoredCourse, times: int) -> TailoredCourse:
    """Return a course with so many times its topics."""
    sections = tuple(replace(one, topics=one.topics * times) for one in course.sections)
    return replace(course, sections=sections)
