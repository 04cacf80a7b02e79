"""The trainer's guide: what to prepare, say, ask and watch for, step by step, beside a flip chart.

course + quiz + the deck's numbers ─guide→ plain values ─word→ .docx
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.messages import catalogue
from osereso.rendering import deck
from osereso.rendering.guide.outline import guide
from osereso.rendering.word import front
from osereso.rendering.word.documents import write
from osereso.rendering.word.dressing import dress, house_values

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz
    from osereso.model.theme import Theme

ROLE = "trainer-guide"


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:
    """Return the trainer's guide as the bytes of a ``.docx``.

    Raises:
        InputError: the template, a logo, or the deck whose slides the guide names cannot be used.
    """
    facts = front(course)
    slides = deck.numbered(course, quiz, theme)
    values = {**house_values(facts, theme), **guide(course, quiz, slides).values()}
    kind = catalogue(course.language).gettext("Trainer’s guide")
    return write(ROLE, values, theme, dress(facts, theme, kind))
