"""What became of each row of a plan."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from osereso.batching.rows import PlanRow
    from osereso.errors import OseresoError
    from osereso.problems import Problem


class Status(StrEnum):
    """How a row ended."""

    BUILT = "built"
    SKIPPED = "skipped"  # its kit was complete, from the same inputs
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A row and what became of it.

    A failed row has an ``error`` that a person can mend, or the traceback of a ``fault`` of ours.
    """

    row: PlanRow
    status: Status
    folder: Path | None = None
    problems: tuple[Problem, ...] = ()
    error: OseresoError | None = None
    fault: str | None = None


def once(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems in order, each once though two stages may have seen it."""
    kept: list[Problem] = []
    for problem in problems:
        if problem not in kept:
            kept.append(problem)
    return tuple(kept)
