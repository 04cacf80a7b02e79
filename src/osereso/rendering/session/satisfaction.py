"""The satisfaction form: what a participant thinks of the course, before the final quiz."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.messages import catalogue
from osereso.rendering.word import front
from osereso.rendering.word.documents import write
from osereso.rendering.word.dressing import dress, house_values

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz
    from osereso.model.theme import Theme


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:
    """Return the form as the bytes of a ``.docx``.

    Raises:
        InputError: the template or a logo cannot be used.
    """
    facts = front(course)
    asked: dict[str, object] = {"objectives": course.objectives, "quiz_size": len(quiz.items)}
    kind = catalogue(course.language).gettext("Satisfaction form")
    values = {**house_values(facts, theme), **asked}
    return write("satisfaction", values, theme, dress(facts, theme, kind))
