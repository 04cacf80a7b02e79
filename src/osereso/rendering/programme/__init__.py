"""The training programme: what is published, or annexed to a contract, before a session.

French trainers call it « programme de formation »: objectives, content, methods, assessment, terms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.messages import catalogue
from osereso.rendering.programme.content import programme
from osereso.rendering.programme.gaps import gaps
from osereso.rendering.word import front
from osereso.rendering.word.documents import write
from osereso.rendering.word.dressing import dress, house_values

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz
    from osereso.model.theme import Theme

__all__ = ["gaps", "render"]


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:
    """Return the programme as the bytes of a ``.docx``.

    Raises:
        InputError: the template or a logo cannot be used.
    """
    facts = front(course)
    values = {**house_values(facts, theme), **programme(course, quiz).values()}
    kind = catalogue(course.language).gettext("Training programme")
    return write("programme", values, theme, dress(facts, theme, kind))
