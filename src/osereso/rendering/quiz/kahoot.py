"""Kahoot's sheet of questions, laid out as its own: words above, the names of the columns in row 8."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from osereso.messages import catalogue
from osereso.model.quiz import ItemType
from osereso.rendering.quiz.holding import longer_option, longer_stem, more_options, not_of
from osereso.rendering.quiz.markup import as_line
from osereso.rendering.quiz.workbook import workbook

if TYPE_CHECKING:
    from osereso.messages import Message
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz, QuizItem
    from osereso.model.theme import Theme

_TYPES = frozenset({ItemType.SINGLE_CHOICE, ItemType.MULTIPLE_CHOICE, ItemType.CLOZE, ItemType.TRUE_FALSE})
LONGEST_STEM, LONGEST_OPTION, MOST_OPTIONS = 120, 75, 4  # characters, characters, answers
_TIMES = (20, 30, 60, 90, 120)  # seconds, of those that Kahoot takes
_READ_A_SECOND = 10  # characters, with the time to choose
_HEADER = 7  # the eighth row, counted from 0
_COLUMNS = (
    "Question - max 120 characters",
    *(f"Answer {number} - max 75 characters" for number in range(1, MOST_OPTIONS + 1)),
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
)
_WIDTHS = (4, 60, *(32,) * MOST_OPTIONS, 16, 18)


def refusal(item: QuizItem) -> Message | None:
    """Return why Kahoot cannot hold an item: it takes short choices only, and nothing is cut for it."""
    return (
        not_of(item, _TYPES)
        or longer_stem(item, LONGEST_STEM)
        or longer_option(item, LONGEST_OPTION)
        or more_options(item, MOST_OPTIONS)
    )


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:  # noqa: ARG001 - every renderer's
    """Return the questions as an ``.xlsx`` that Kahoot's « import spreadsheet » takes."""

    def write(book: Any) -> None:
        _write(book, quiz)

    return workbook(quiz.title, course.session.organiser, write)


def _write(book: Any, quiz: Quiz) -> None:
    sheet = book.add_worksheet("Quiz")
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    text = book.add_format({"text_wrap": True, "valign": "top"})
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.write_string(1, 1, as_line(quiz.title), book.add_format({"bold": True, "font_size": 14}))
    say = catalogue(quiz.language).gettext
    sheet.write_string(3, 1, say("In Kahoot: create, add a question, import from a spreadsheet."))
    for column, name in enumerate(_COLUMNS, 1):
        sheet.write_string(_HEADER, column, name, head)
    for number, item in enumerate(quiz.items, 1):
        row = _HEADER + number
        sheet.write_number(row, 0, number, text)
        sheet.write_string(row, 1, as_line(item.stem), text)
        for place, option in enumerate(item.options, 2):
            sheet.write_string(row, place, as_line(option.text), text)
        sheet.write_number(row, MOST_OPTIONS + 2, seconds(item), text)
        sheet.write_string(row, MOST_OPTIONS + 3, _key(item), text)
    sheet.freeze_panes(_HEADER + 1, 2)


def seconds(item: QuizItem) -> int:
    """The time to read an item and to choose, one of those that Kahoot takes."""
    letters = len(item.stem) + sum(len(option.text) for option in item.options)
    return next((time for time in _TIMES if time * _READ_A_SECOND >= letters), _TIMES[-1])


def _key(item: QuizItem) -> str:
    return ",".join(str(place) for place, option in enumerate(item.options, 1) if option.correct)
