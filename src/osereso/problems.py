"""What does not stop the work: seen, said with its place, and left to the trainer to judge."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from osereso.messages import Message


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
