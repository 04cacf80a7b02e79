"""The certificates: that somebody followed the course, a page each. Results are left to be ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.messages import catalogue
from osereso.rendering.session.papers import attested
from osereso.rendering.word import front
from osereso.rendering.word.documents import write
from osereso.rendering.word.dressing import dress, house_values
from osereso.typography import duration

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz
    from osereso.model.theme import Theme


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:
    """Return the certificates as the bytes of a ``.docx``.

    Raises:
        InputError: the template or a logo cannot be used.
    """
    del quiz  # its results are not known when the kit is made
    facts = front(course)
    told: dict[str, object] = {
        "participants": attested(course),
        "dates": course.session.dates,
        "place": course.session.place,
        "total": duration(course.session.duration, course.language),
        "objectives": course.objectives,
        "organiser_details": course.session.terms.organiser_details,
    }
    kind = catalogue(course.language).gettext("Certificate of completion")
    values = {**house_values(facts, theme), **told}
    return write("certificate", values, theme, dress(facts, theme, kind))
