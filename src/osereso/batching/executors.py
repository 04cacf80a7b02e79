"""Running one function over many tasks on all cores; a worker that dies takes only its own task with it."""

from __future__ import annotations

import os
import signal
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Task = TypeVar("Task")
Result = TypeVar("Result")


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def run_all(
    work: Callable[[Task], Result],
    tasks: Sequence[Task],
    jobs: int,
    *,
    lost: Callable[[Task], Result],
    done: Callable[[Result], None] | None = None,
) -> tuple[Result, ...]:
    """Return the result of each task, in the tasks' order whatever finishes first.

    ``done`` is called in this process with each result as it comes. ``lost`` gives the result of a task
    whose worker died (killed for want of memory, say) twice: once among others, once alone.
    """
    tell = done or _nothing
    if jobs == 1 or len(tasks) < 2:
        return tuple(_here(work, task, tell) for task in tasks)
    results = _pooled(work, tasks, jobs, tell)
    for index, task in enumerate(tasks):
        if index not in results:
            again = _pooled(work, [task], 1, tell)
            if 0 not in again:
                again[0] = lost(task)
                tell(again[0])
            results[index] = again[0]
    return tuple(results[index] for index in range(len(tasks)))


def _nothing(result: object) -> None:
    """Nobody wants to be told."""
    del result


def _here(work: Callable[[Task], Result], task: Task, done: Callable[[Result], None]) -> Result:
    result = work(task)
    done(result)
    return result


def _pooled(
    work: Callable[[Task], Result], tasks: Sequence[Task], jobs: int, done: Callable[[Result], None]
) -> dict[int, Result]:
    """The results by task number; those of a broken pool are missing."""
    results: dict[int, Result] = {}
    with ProcessPoolExecutor(min(jobs, len(tasks)), initializer=_leave_interrupts) as pool:
        numbers = {pool.submit(work, task): index for index, task in enumerate(tasks)}
        try:
            for future in as_completed(numbers):
                if not isinstance(future.exception(), BrokenProcessPool):
                    results[numbers[future]] = future.result()
                    done(results[numbers[future]])
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return results


def _leave_interrupts() -> None:
    """Ctrl-C is the parent's to handle; workers end with it, without a word."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
