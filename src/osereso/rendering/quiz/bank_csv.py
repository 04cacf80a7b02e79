"""The bank of questions as CSV, as a French Excel opens it: semicolons, UTF-8 with its mark.

A cell that Excel would take for a formula begins with an apostrophe, as it would if one were typed there;
reading the bank back takes it off.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from osereso.rendering.quiz.bank import bank

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz
    from osereso.model.theme import Theme

FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:  # noqa: ARG001 - every renderer's
    """Return both forms and the reserve of a quiz, a line each."""
    table = bank(course, quiz)
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerows([_safe(cell) for cell in row] for row in (table.columns, *table.rows))
    return stream.getvalue().encode("utf-8-sig")


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell
