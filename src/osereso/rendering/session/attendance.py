"""The attendance sheet: who was there, half-day by half-day, one table a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.messages import catalogue
from osereso.rendering.days import days
from osereso.rendering.session.papers import attendance
from osereso.rendering.word import front
from osereso.rendering.word.documents import write
from osereso.rendering.word.dressing import dress, house_values

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz
    from osereso.model.theme import Theme


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:
    """Return the sheet as the bytes of a ``.docx``.

    Raises:
        InputError: the template or a logo cannot be used.
    """
    del quiz  # nobody signs for a quiz
    facts, signing = front(course), attendance(course)
    told: dict[str, object] = {
        "days": days(course),
        "dates": course.session.dates,
        "place": course.session.place,
        "participants": signing.participants,
        "companies": signing.companies,
    }
    kind = catalogue(course.language).gettext("Attendance sheet")
    values = {**house_values(facts, theme), **told}
    return write("attendance", values, theme, dress(facts, theme, kind))
