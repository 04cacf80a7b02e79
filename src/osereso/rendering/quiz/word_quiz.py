"""The quiz as a sheet to fill in with a pen; nothing in the file tells the answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.rendering.quiz.sheet import marked, paper_items
from osereso.rendering.word import front
from osereso.rendering.word.documents import write
from osereso.rendering.word.dressing import dress, house_values

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz
    from osereso.model.theme import Theme
    from osereso.rendering.quiz.sheet import PaperItem, Row, Step


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """An option to tick."""

    letter: str
    text: str


@dataclass(frozen=True, slots=True)
class SheetItem:
    """What a participant sees of an item."""

    number: int
    type: str
    stem: str
    options: tuple[SheetChoice, ...]
    rows: tuple[Row, ...]
    lines: range
    steps: tuple[Step, ...]


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:
    """Return the question sheet as the bytes of a ``.docx``.

    Raises:
        InputError: the template or a logo cannot be used.
    """
    facts = front(course)
    values = {
        **house_values(facts, theme),
        "items": tuple(_sheet_item(item) for item in paper_items(quiz)),
        "marked": marked(quiz),
        "form": quiz.form.value,
    }
    return write("quiz", values, theme, dress(facts, theme, "Quiz"))


def _sheet_item(item: PaperItem) -> SheetItem:
    options = tuple(SheetChoice(option.letter, option.text) for option in item.options)
    return SheetItem(item.number, item.type, item.stem, options, item.rows, item.lines, item.steps)
