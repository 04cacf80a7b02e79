"""The schedule: minute by minute, what is taught, how, with what, and how one sees that it was learnt.

French trainers call it « déroulé pédagogique »; auditors ask for it, and a colleague who stands in reads it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.messages import catalogue
from osereso.rendering.schedule.steps import schedule
from osereso.rendering.word import front
from osereso.rendering.word.documents import write
from osereso.rendering.word.dressing import dress, house_values

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz
    from osereso.model.theme import Theme


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:
    """Return the schedule as the bytes of a ``.docx``.

    Raises:
        InputError: the template or a logo cannot be used.
    """
    facts = front(course)
    values = {**house_values(facts, theme), **schedule(course, quiz).values()}
    kind = catalogue(course.language).gettext("Schedule")
    return write("schedule", values, theme, dress(facts, theme, kind))
