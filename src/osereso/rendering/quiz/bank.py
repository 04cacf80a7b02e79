"""The bank of questions as a table that a trainer reads, corrects and gives back: one row an item.

Columns mean the same whatever the type: « answers » are the options, the accepted spellings, the left
sides, or the steps in their right order; « goes with » are the right sides of a matching item, where a row
without its answer is a decoy; the only answer of an open case is the model one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.messages import Message, catalogue, msg
from osereso.model.quiz import ItemType
from osereso.text import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz, QuizItem

FEWEST_ANSWERS = 6  # columns; more where an item has more
TYPES: Mapping[ItemType, Message] = {
    ItemType.SINGLE_CHOICE: msg("One answer"),
    ItemType.MULTIPLE_CHOICE: msg("Several answers"),
    ItemType.TRUE_FALSE: msg("True or false"),
    ItemType.MATCHING: msg("Matching"),
    ItemType.CLOZE: msg("Sentence to complete"),
    ItemType.SHORT_ANSWER: msg("Short answer"),
    ItemType.ORDERING: msg("Steps to order"),
    ItemType.OPEN: msg("Open question"),
}
# what an item is in: the quiz at the end, the one on arrival, both, or neither
FORMS: Mapping[tuple[bool, bool], Message] = {
    (True, False): msg("After"),
    (False, True): msg("Before"),
    (True, True): msg("Before and after"),
    (False, False): msg("In reserve"),
}
KEEP, BAN = msg("keep"), msg("ban")
DECISION, FORM, TYPE = msg("Decision"), msg("Form"), msg("Type")
SECTION, OBJECTIVE, DIFFICULTY = msg("Section"), msg("Objective"), msg("Difficulty")
STEM, RIGHT, FEEDBACK = msg("Question"), msg("Right answers"), msg("Explanation")
SOURCE, ID = msg("Source"), msg("Identifier")


def answer_column(number: int) -> Message:
    """The name of the column of an answer."""
    return msg("Answer {number}", number=number)


def partner_column(number: int) -> Message:
    """The name of the column of what goes with an answer."""
    return msg("Goes with {number}", number=number)


def why_column(number: int) -> Message:
    """The name of the column that explains an answer."""
    return msg("Explanation {number}", number=number)


@dataclass(frozen=True, slots=True)
class Bank:
    """The table: names of the columns, and a row of as many texts for each item."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    decisions: tuple[str, str]  # what may stand in the first column


def bank(course: TailoredCourse, quiz: Quiz) -> Bank:
    """Return the items of both forms and of the reserve, each once, in this order."""
    known = catalogue(quiz.language)

    def say(message: Message) -> str:
        return message.render(known)

    items = {item.id: item for item in quiz.asked}
    after, before = ({item.id for item in form} for form in (quiz.items, quiz.before))
    width = max([FEWEST_ANSWERS, *(len(_answers(item)) for item in items.values())])
    titles = {section.id: section.title for section in course.sections}
    numbers = range(1, width + 1)
    columns = (
        *map(say, (DECISION, FORM, TYPE, SECTION, OBJECTIVE, DIFFICULTY, STEM)),
        *(say(answer_column(number)) for number in numbers),
        say(RIGHT),
        *(say(partner_column(number)) for number in numbers),
        say(FEEDBACK),
        *(say(why_column(number)) for number in numbers),
        *map(say, (SOURCE, ID)),
    )
    rows = tuple(
        (
            "",
            say(FORMS[item.id in after, item.id in before]),
            say(TYPES[item.type]),
            titles.get(item.section, item.section),
            str(item.objective),
            str(item.difficulty),
            clean(item.stem),
            *_padded([clean(answer) for answer, _partner, _why in _answers(item)], width),
            _right(item),
            *_padded([clean(partner) for _answer, partner, _why in _answers(item)], width),
            clean(item.feedback),
            *_padded([clean(why) for _answer, _partner, why in _answers(item)], width),
            item.reference,
            item.id,
        )
        for item in items.values()
    )
    return Bank(columns, rows, (say(KEEP), say(BAN)))


def _answers(item: QuizItem) -> list[tuple[str, str, str]]:
    """Each answer with what it goes with and why it is right or wrong."""
    if item.type is ItemType.MATCHING:
        return [(pair.left, pair.right, "") for pair in item.pairs]
    if item.type is ItemType.ORDERING:
        return [(step, "", "") for step in item.steps]
    if item.type is ItemType.OPEN:
        return [(item.model_answer, "", "")]
    return [(option.text, "", option.feedback) for option in item.options]


def _right(item: QuizItem) -> str:
    """The numbers of the right answers; pairs and steps need none."""
    return ", ".join(str(place) for place, option in enumerate(item.options, 1) if option.correct)


def _padded(texts: list[str], width: int) -> list[str]:
    return texts + [""] * (width - len(texts))
