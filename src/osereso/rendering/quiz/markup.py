"""What the two Moodle formats share: texts as HTML, names, weights that the importer knows."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from osereso.text import clean, squeeze

if TYPE_CHECKING:
    from osereso.model.quiz import Quiz, QuizItem

LONGEST_NAME = 255  # characters of a question or category name in Moodle's tables
_LONGEST_TITLE = 100  # what a question bank shows on one line
# Moodle refuses an import that has other weights; these are the shares of 1 to 10 right answers.
_SHARES = ("100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10")


def as_html(text: str) -> str:
    """Return a plain text as HTML on one line: what looks like a tag is shown, line ends are kept."""
    lines = (squeeze(line) for line in clean(text).splitlines())
    return "<br>".join(html.escape(line, quote=False) for line in lines if line)


def as_line(text: str) -> str:
    """Return a plain text on one line, where the importer takes no HTML."""
    return squeeze(clean(text))


def share(count: int) -> str:
    """Return the weight of one of ``count`` answers, in per cent, as Moodle's list spells it."""
    return _SHARES[min(count, len(_SHARES)) - 1]


def item_name(number: int, item: QuizItem) -> str:
    """Return the name that a teacher sees in the question bank: the number and how the stem begins."""
    stem = as_line(item.stem)
    if len(stem) > _LONGEST_TITLE:
        stem = stem[:_LONGEST_TITLE].rpartition(" ")[0] + "…"
    return f"{number:02d}. {stem}"[:LONGEST_NAME]


def category(quiz: Quiz, section_title: str) -> str:
    """Return the path of the category of a section; a slash in a name is doubled."""
    names = (as_line(name).replace("/", "//")[:LONGEST_NAME] for name in (quiz.title, section_title))
    return "/".join(["$course$", *names])
