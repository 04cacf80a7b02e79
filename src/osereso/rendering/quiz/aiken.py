"""Aiken, as Moodle's importer reads it (aiken/format.php): one line a text, a letter an option, the key last.

The importer knows lines by how they begin: « A) » or « A. » is an option, « ANSWER: » the key, anything else
the question. So no text of ours may begin like these, and no typography may touch the marks.
"""

from __future__ import annotations

import re
from string import ascii_uppercase
from typing import TYPE_CHECKING

from osereso.messages import catalogue
from osereso.model.quiz import ItemType
from osereso.rendering.quiz.holding import more_options, not_of
from osereso.rendering.quiz.markup import as_line

if TYPE_CHECKING:
    from osereso.messages import Message
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz, QuizItem
    from osereso.model.theme import Theme

_TYPES = frozenset({ItemType.SINGLE_CHOICE, ItemType.CLOZE, ItemType.TRUE_FALSE})
_LIKE_A_MARK = re.compile(r"[A-Z][).]\s|ANSWER\s*:", re.ASCII)
_BLANKS = re.compile(r"[\u00a0\u202f\u2009]")  # a mark ends with a plain space; so may every text
# the importer escapes these again: the reader would see « &amp; »
_PLAIN = str.maketrans({"&": "＆", "<": "‹", ">": "›"})


def refusal(item: QuizItem) -> Message | None:
    """Return why Aiken cannot hold an item: it has questions with one right option, no more."""
    return not_of(item, _TYPES) or more_options(item, len(ascii_uppercase))


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:  # noqa: ARG001 - every renderer's
    """Return the quiz in Aiken, UTF-8 without a mark; the format has no feedback and no categories."""
    return ("\n\n".join(_item(item, quiz.language) for item in quiz.items) + "\n").encode()


def _item(item: QuizItem, language: str) -> str:
    lines = [_stem(item.stem, language)]
    lines += [
        f"{letter}) {_line(option.text)}"
        for letter, option in zip(ascii_uppercase, item.options, strict=False)
    ]
    right = next(place for place, option in enumerate(item.options) if option.correct)
    return "\n".join([*lines, f"ANSWER: {ascii_uppercase[right]}"])


def _stem(text: str, language: str) -> str:
    """A question that would be taken for an option (« M. Dupont… ») or for the key is announced as one."""
    line = _line(text)
    if not _LIKE_A_MARK.match(line):
        return line
    return f"{catalogue(language).gettext('Question')} : {line}"


def _line(text: str) -> str:
    return as_line(_BLANKS.sub(" ", text)).translate(_PLAIN)
