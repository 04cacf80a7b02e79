"""Courses, themes and quizzes for the documents' tests; nothing here is the work of another room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image

from osereso.model.quiz import ItemType, Option, Pair, Quiz, QuizItem
from osereso.model.source import Source, Span
from osereso.model.theme import Theme
from osereso.rendering.handout import render
from osereso.typography import french
from tests.samples import ROOT, sample_course

if TYPE_CHECKING:
    from pathlib import Path

    from osereso.model.course import TailoredCourse

DEFAULT = ROOT / "templates" / "default"
LOGO_COLOUR = (122, 31, 92)
ROLES = (
    *("handout", "quiz", "quiz-key", "schedule", "trainer-guide"),
    *("programme", "satisfaction", "attendance", "certificate"),
)
COLOURS = {"accent1": "7A1F5C", "dk2": "3D0F2E"}


def theme(language: str = "fr", **changes: object) -> Theme:
    """The default template's Word files as a theme."""
    suffix = "" if language == "fr" else f".{language}"
    files = {role: DEFAULT / f"{role}{suffix}.docx" for role in ROLES}
    files |= {"deck": DEFAULT / "deck.pptx", "outline": DEFAULT / f"deck{suffix}.md.j2"}
    facts: dict[str, object] = {"files": files, "texts": files}
    return Theme("default", ("default",), **{**facts, **changes})  # type: ignore[arg-type]


def logo(folder: Path) -> Path:
    """A logo of the client's, with a place where it was drawn hidden in it."""
    path = folder / "logo.jpg"
    hidden = Image.Exif()
    hidden[0x010E] = "bureau du directeur"
    Image.new("RGB", (300, 100), LOGO_COLOUR).save(path, exif=hidden)
    return path


def course_and_theme(kind: str, folder: Path) -> tuple[TailoredCourse, Theme]:
    """The sample course with the theme that theming gives it."""
    if kind == "inter":
        return sample_course("inter"), theme()
    return sample_course("intra"), theme(colours=COLOURS, client_logo=logo(folder))


def handout_on(letterhead: Path) -> bytes:
    """The sample handout in a client's file without tags."""
    files = {**theme().files, "handout": letterhead}
    return render(sample_course("intra"), QUIZ, theme(files=files))


def _item(number: int, kind: ItemType, **changes: object) -> QuizItem:
    facts: dict[str, object] = {
        "id": f"item-{number}",
        "type": kind,
        "stem": french(f"Énoncé numéro {number} ?"),
        "feedback": french(f"Selon Maëlle Kerviel : « phrase {number} »."),
        "section": "metier",
        "objective": 1 + number % 2,
        "source": Source("q1", Span(0, 5)),
        "reference": f"Question {number}",
        "kind": "made",
    }
    return QuizItem(**{**facts, **changes})  # type: ignore[arg-type]


def _options(*texts: str) -> tuple[Option, ...]:
    """Options of which those that start with a star are right."""
    return tuple(Option(text.lstrip("*"), text.startswith("*"), f"Retour {text}") for text in texts)


PAIRS = (
    Pair("Trier", "le matin"),
    Pair("Réparer", "l’après-midi"),
    Pair("Peser", "tout le temps"),
    Pair("", "jamais"),
)
QUIZ = Quiz(
    "Quiz",
    "fr",
    (
        _item(1, ItemType.SINGLE_CHOICE, options=_options("fausse 1", "*juste 1", "fausse 2")),
        _item(2, ItemType.MULTIPLE_CHOICE, options=_options("*juste 2", "fausse 3", "*juste 3", "fausse 4")),
        _item(3, ItemType.TRUE_FALSE, options=_options("*Vrai", "Faux")),
        _item(4, ItemType.MATCHING, pairs=PAIRS),
        _item(
            5, ItemType.CLOZE, stem=french("Complétez : le ______"), options=_options("*tri", "vol", "lit")
        ),
        _item(6, ItemType.SHORT_ANSWER, options=_options("*ressourcerie", "*une ressourcerie")),
    ),
)
