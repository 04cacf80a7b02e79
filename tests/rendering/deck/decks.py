"""Decks for tests: our own template, a small quiz, and what a deck shows as plain text."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from pptx import Presentation

from osereso.model.quiz import ItemType, Option, Quiz, QuizItem
from osereso.model.source import Source, Span
from osereso.model.theme import Theme
from osereso.rendering.deck.layouts import cast
from osereso.rendering.deck.palette import Palette
from osereso.rendering.deck.stage import Stage
from osereso.rendering.deck.template import open_template
from tests.samples import ROOT

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT = ROOT / "templates" / "default"


def theme(deck: Path | None = None, **more: object) -> Theme:
    """The default theme, or one with a deck template of its own."""
    files = {"deck": deck or DEFAULT / "deck.pptx", "outline": DEFAULT / "deck.md.j2"}
    return Theme("default", ("default",), files, **more)


def stage(deck: Path | None = None) -> Stage:
    """The stage of a template."""
    path = deck or DEFAULT / "deck.pptx"
    template = open_template(path)
    return Stage(template, cast(template.layouts, {}, path), Palette(template.colours, template.slots))


def quiz(count: int = 3) -> Quiz:
    """A quiz of so many items, one of them for each section to ask on the screen, the rest to count."""
    source = Source("q1", Span(0, 1))
    choices = (
        Option("Ouvrir les sacs un par un", correct=True, feedback="C’est exact."),
        Option("Fermer la boutique", correct=False, feedback="Non\u00a0: elle reste ouverte."),
        Option("Repeindre la façade", correct=False, feedback="Non\u00a0: c’était en mars."),
    )
    places = ("metier", "competences", "difficultes", "conseils")
    items = (
        QuizItem(
            str(number), ItemType.SINGLE_CHOICE, f"Par quoi commence la journée n°\u00a0{number}\u00a0?",
            "Selon Inès : « J’ouvre les sacs un par un. »", places[number % 4], 1, source, "Question 1",
            "single", choices,
        )
        for number in range(count)
    )  # fmt: skip
    return Quiz("Quiz", "fr", tuple(items))


def opened(content: bytes) -> Presentation:
    """The deck as python-pptx reads it."""
    return Presentation(io.BytesIO(content))


def shown(content: bytes) -> str:
    """All that the slides show, tables included."""
    return "\n".join(text for slide in opened(content).slides for text in slide_texts(slide))


def slide_texts(slide: object) -> list[str]:
    """The texts of one slide, in reading order."""
    texts = []
    for shape in slide.shapes:
        if shape.has_text_frame:
            texts.append(shape.text_frame.text)
        elif shape.has_table:
            texts += [cell.text for row in shape.table.rows for cell in row.cells]
    return texts


def noted(content: bytes) -> str:
    """All that the notes say."""
    return "\n".join(slide.notes_slide.notes_text_frame.text for slide in opened(content).slides)


def titles(content: bytes) -> list[str]:
    """The titles of the slides."""
    return [slide.shapes.title.text_frame.text for slide in opened(content).slides]
