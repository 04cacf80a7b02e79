"""The bank of questions as an Excel sheet, made to be read, corrected and given back to the next build."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from osereso.messages import catalogue, msg
from osereso.rendering.quiz.bank import Bank, bank
from osereso.rendering.quiz.workbook import LONGEST_CELL, workbook

if TYPE_CHECKING:
    from osereso.messages import Message
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz, QuizItem
    from osereso.model.theme import Theme

_FIRST = (11, 14, 18, 18, 9, 9, 52)  # widths of the columns before the answers
_WIDE, _NARROW = 30, 14
_LANDSCAPE_A4 = 9
_FROZEN = 7  # columns: the question stays in view
_LINE = 15.0  # points
_MOST_LINES = 12


def refusal(item: QuizItem) -> Message | None:
    """Return why Excel cannot hold an item: a cell has an end."""
    texts = [item.stem, item.feedback, item.model_answer, *item.steps, *(one.text for one in item.options)]
    if any(len(text) > LONGEST_CELL for text in texts):
        return msg("longer than a cell of Excel")
    return None


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:
    """Return both forms and the reserve of a quiz, a row each, the names of the columns staying in view."""
    table = bank(course, quiz)
    colour = theme.colours.get("dk2", "14345C")

    def write(book: Any) -> None:
        _write(book, table, colour, quiz.language)

    return workbook(quiz.title, course.session.organiser, write)


def _write(book: Any, table: Bank, colour: str, language: str) -> None:
    say = catalogue(language).gettext
    sheet = book.add_worksheet(say("Questions"))
    head = book.add_format(
        {
            "bold": True,
            "font_color": "#FFFFFF",
            "bg_color": f"#{colour}",
            "text_wrap": True,
            "valign": "vcenter",
        }
    )
    text = book.add_format({"text_wrap": True, "valign": "top", "bottom": 4, "bottom_color": "#BFBFBF"})
    strong = book.add_format(
        {"text_wrap": True, "valign": "top", "bold": True, "bottom": 4, "bottom_color": "#BFBFBF"}
    )
    widths = _widths(table)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    for column, name in enumerate(table.columns):
        sheet.write_string(0, column, name, head)
    for number, row in enumerate(table.rows, 1):
        sheet.set_row(number, _height(row, widths))
        for column, cell in enumerate(row):
            sheet.write_string(number, column, cell, strong if column == len(_FIRST) - 1 else text)
    last = len(table.rows)
    sheet.data_validation(
        1, 0, last + 50, 0,
        {
            "validate": "list",
            "source": list(table.decisions),
            "input_title": say("Decision"),
            "input_message": say("keep: always in the quiz. ban: never. Empty: the program chooses."),
        },
    )  # fmt: skip
    sheet.autofilter(0, 0, last, len(table.columns) - 1)
    sheet.freeze_panes(1, _FROZEN)
    sheet.set_landscape()
    sheet.set_paper(_LANDSCAPE_A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_footer("&C&P / &N")


def _widths(table: Bank) -> tuple[int, ...]:
    rest = table.columns[len(_FIRST) :]
    filled = [any(row[len(_FIRST) + place] for row in table.rows) for place in range(len(rest))]
    return (*_FIRST, *(_WIDE if wide else _NARROW for wide in filled))


def _height(row: tuple[str, ...], widths: tuple[int, ...]) -> float:
    """Excel fits rows only when somebody edits them: the height is the one that the longest text asks for."""
    lines = max(
        sum(-(-max(len(line), 1) // width) for line in cell.split("\n"))
        for cell, width in zip(row, widths, strict=True)
    )
    return _LINE * min(lines, _MOST_LINES)
