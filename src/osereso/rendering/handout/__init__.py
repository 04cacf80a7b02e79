"""The handout: a booklet that a participant reads again, writes in and keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.rendering.handout.outline import outline
from osereso.rendering.word import front
from osereso.rendering.word.documents import write
from osereso.rendering.word.dressing import dress, house_values

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz
    from osereso.model.theme import Theme


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:
    """Return the handout as the bytes of a ``.docx``.

    Raises:
        InputError: the template or a logo cannot be used.
    """
    facts = front(course)
    values = {**house_values(facts, theme), **outline(course, quiz).values()}
    return write("handout", values, theme, dress(facts, theme))
