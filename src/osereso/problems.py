"""What does not stop the work: seen, said with its place, and left to the trainer to judge."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from osereso.messages import Catalogue, Message


class Severity(StrEnum):
    """How much a problem matters to a trainer who goes into the room tomorrow."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something seen that does not stop the work.

    ``code`` is stable and short (``quiz-too-short``), ``place`` says where a person would look (a
    question's number, a slide's title, a key of a file), ``line`` counts from 1 in ``file``.
    """

    code: str
    what: Message
    remedy: Message | None = None
    severity: Severity = Severity.WARNING
    file: str | None = None
    line: int | None = None
    place: str | None = None


def as_record(problem: Problem, catalogue: Catalogue) -> dict[str, object]:
    """Return a problem for JSON, its sentences in the catalogue's language."""
    return {
        "code": problem.code,
        "severity": problem.severity.value,
        "message": problem.what.render(catalogue),
        "remedy": problem.remedy.render(catalogue) if problem.remedy else None,
        "file": problem.file,
        "line": problem.line,
        "place": problem.place,
    }
