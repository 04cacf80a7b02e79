"""The table of renderings: a kind of file, where it stands in the kit, and who makes it.

A new format is one module and one line here.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from osereso.model.kit import Artifact
from osereso.rendering.quiz.holding import held, left_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz, QuizItem
    from osereso.model.theme import Theme
    from osereso.problems import Problem
    from osereso.rendering.quiz.holding import Refusal

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
    before: bool = False  # the quiz that is answered on arrival, where it is another one

    def renderer(self) -> Renderer:
        """The function that makes the file's bytes."""
        return cast("Renderer", import_module(self.module).render)

    def refusal(self) -> Refusal:
        """The function that gives the reason why the file cannot hold an item, or nothing."""
        return cast("Refusal", getattr(import_module(self.module), "refusal", _nothing))


def _nothing(_item: QuizItem) -> None:
    return None


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
    Rendering("quiz-before", "quiz/quiz-avant.docx", "quiz", "osereso.rendering.quiz.word_quiz", before=True),
    Rendering(
        "quiz-key-before", "quiz/corrige-avant.docx", "quiz", "osereso.rendering.quiz.word_key", before=True
    ),
    Rendering("quiz-gift", "quiz/quiz.gift", "quiz", "osereso.rendering.quiz.gift"),
    Rendering("quiz-moodle-xml", "quiz/quiz-moodle.xml", "quiz", "osereso.rendering.quiz.moodle_xml"),
    Rendering("quiz-html", "quiz/quiz.html", "quiz", "osereso.rendering.quiz.page"),
    Rendering("quiz-html-before", "quiz/quiz-avant.html", "quiz", "osereso.rendering.quiz.page", before=True),
    Rendering("quiz-scorm12", "quiz/quiz-scorm12.zip", "quiz", "osereso.rendering.quiz.scorm12"),
    Rendering("quiz-aiken", "quiz/quiz-aiken.txt", "quiz", "osereso.rendering.quiz.aiken"),
    Rendering("quiz-qti21", "quiz/quiz-qti21.zip", "quiz", "osereso.rendering.quiz.qti.v21"),
    Rendering("quiz-qti30", "quiz/quiz-qti30.zip", "quiz", "osereso.rendering.quiz.qti.v30"),
    Rendering("quiz-h5p", "quiz/quiz.h5p", "quiz", "osereso.rendering.quiz.h5p"),
    Rendering("quiz-kahoot", "quiz/quiz-kahoot.xlsx", "quiz", "osereso.rendering.quiz.kahoot"),
    Rendering("quiz-xlsx", "quiz/banque.xlsx", "quiz", "osereso.rendering.quiz.bank_xlsx"),
    Rendering("quiz-csv", "quiz/banque.csv", "quiz", "osereso.rendering.quiz.bank_csv"),
    Rendering("quiz-json", "quiz/quiz.json", "quiz", "osereso.rendering.quiz.quiz_json"),
)
# what names those who attend, with their companies
NAMING = frozenset({"attendance", "certificate"})


def render_all(
    course: TailoredCourse, quiz: Quiz, theme: Theme, only: frozenset[str] = frozenset()
) -> tuple[Artifact, ...]:
    """Return the files of the groups in ``only``, or all of them; without items no quiz is made."""
    made = []
    for rendering in _wanted(only):
        given = quiz.opening() if rendering.before else quiz
        if rendering.group == "quiz":
            given = held(given, rendering.refusal())
            if not given.items:
                continue
        made.append(Artifact(rendering.path, rendering.kind, rendering.renderer()(course, given, theme)))
    return tuple(made)


def not_held(quiz: Quiz, only: frozenset[str] = frozenset()) -> tuple[Problem, ...]:
    """Return which questions stand in which file of the quiz not, and why."""
    return tuple(
        problem
        for rendering in _wanted(only)
        if rendering.group == "quiz" and not rendering.before
        for problem in left_out(quiz, rendering.refusal(), rendering.path)
    )


def _wanted(only: frozenset[str]) -> tuple[Rendering, ...]:
    return tuple(one for one in RENDERINGS if not only or one.group in only)
