"""The table of renderings: a kind of file, where it stands in the kit, and who makes it.

A new format is one module and one line here.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from osereso.model.kit import Artifact

if TYPE_CHECKING:
    from collections.abc import Callable

    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz
    from osereso.model.theme import Theme

    Renderer = Callable[[TailoredCourse, Quiz, Theme], bytes]


@dataclass(frozen=True, slots=True)
class Rendering:
    """A file of the kit. ``group`` is what ``--only`` names; ``module`` holds ``render``.

    The module is named, not imported: a quiz alone must not load what writes decks.
    """

    kind: str
    path: str
    group: str
    module: str

    def renderer(self) -> Renderer:
        """The function that makes the file's bytes."""
        return cast("Renderer", import_module(self.module).render)


RENDERINGS: tuple[Rendering, ...] = (
    Rendering("deck", "diaporama.pptx", "deck", "osereso.rendering.deck"),
    Rendering("handout", "livret.docx", "handout", "osereso.rendering.handout"),
    Rendering("schedule", "deroule.docx", "schedule", "osereso.rendering.schedule"),
    Rendering("trainer-guide", "guide-formateur.docx", "guide", "osereso.rendering.guide"),
    Rendering("programme", "programme.docx", "programme", "osereso.rendering.programme"),
    Rendering(
        "satisfaction", "session/satisfaction.docx", "session", "osereso.rendering.session.satisfaction"
    ),
    Rendering("attendance", "session/emargement.docx", "session", "osereso.rendering.session.attendance"),
    Rendering("certificate", "session/certificat.docx", "session", "osereso.rendering.session.certificate"),
    Rendering("quiz", "quiz/quiz.docx", "quiz", "osereso.rendering.quiz.word_quiz"),
    Rendering("quiz-key", "quiz/corrige.docx", "quiz", "osereso.rendering.quiz.word_key"),
    Rendering("quiz-gift", "quiz/quiz.gift", "quiz", "osereso.rendering.quiz.gift"),
    Rendering("quiz-moodle-xml", "quiz/quiz-moodle.xml", "quiz", "osereso.rendering.quiz.moodle_xml"),
)
# what names those who attend, with their companies
NAMING = frozenset({"attendance", "certificate"})


def render_all(
    course: TailoredCourse, quiz: Quiz, theme: Theme, only: frozenset[str] = frozenset()
) -> tuple[Artifact, ...]:
    """Return the files of the groups in ``only``, or all of them; without items no quiz is made."""
    return tuple(
        Artifact(rendering.path, rendering.kind, rendering.renderer()(course, quiz, theme))
        for rendering in RENDERINGS
        if (not only or rendering.group in only) and (rendering.group != "quiz" or quiz.items)
    )
