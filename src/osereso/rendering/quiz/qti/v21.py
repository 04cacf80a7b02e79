"""The quiz as a QTI 2.1 package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.rendering.quiz.qti.package import V21, package

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz
    from osereso.model.theme import Theme


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:  # noqa: ARG001 - every renderer's
    """Return the package: one item a question, a test that holds them, and the manifest."""
    return package(quiz, V21)
