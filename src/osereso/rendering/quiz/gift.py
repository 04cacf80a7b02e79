"""GIFT, as Moodle's importer reads it (gift/format.php): plain text with signs that must be escaped.

Texts are given as HTML: then « < », « -> » and leading brackets are data whatever the importer does
with its default format. Right sides of pairs and short answers are the only plain texts of the format.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType
from osereso.rendering.quiz.holding import not_of
from osereso.rendering.quiz.markup import as_html, as_line, category, item_name, share

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.messages import Message
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz, QuizItem
    from osereso.model.theme import Theme

_SIGNS = re.compile(r"[\\~=#{}:]")
# At the start of a text a bracket would name its format, and per cent would give its weight.
_AT_START = {"[": "&#91;", "%": "&#37;"}


def refusal(item: QuizItem) -> Message | None:
    """Return why GIFT cannot hold an item: it has no questions of order."""
    return not_of(item, frozenset(_ANSWERS))


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:  # noqa: ARG001 - every renderer's
    """Return the quiz in GIFT, UTF-8, one category a section."""
    titles = {section.id: section.title for section in course.sections}
    numbered = list(enumerate(quiz.items, 1))
    order = list(titles)
    numbered.sort(key=lambda pair: order.index(pair[1].section) if pair[1].section in titles else len(order))
    blocks = []
    for section, group in groupby(numbered, key=lambda pair: pair[1].section):
        blocks.append(f"$CATEGORY: {_category(category(quiz, titles.get(section, section)))}")
        blocks += ["\n".join(_item(number, item)) for number, item in group]
    return ("\n\n".join(blocks) + "\n").encode()


def escape(text: str) -> str:
    """Return a text with the signs of the format escaped."""
    return _SIGNS.sub(r"\\\g<0>", text)


def rich(text: str) -> str:
    """Return a text as escaped HTML, one that starts no format name and no weight."""
    marked = as_html(text)
    return escape(_AT_START.get(marked[:1], marked[:1]) + marked[1:])


def plain(text: str) -> str:
    """Return a text where the format takes no HTML."""
    return escape(as_line(text))


def _category(path: str) -> str:
    """Nothing is unescaped in a category: what would be an escape loses its backslash."""
    return path.replace("\\", " ")


def _item(number: int, item: QuizItem) -> Iterator[str]:
    yield f"// [id:{item.id}] [tag:{item.kind}]"
    yield f"::{plain(item_name(number, item))}::[html]{rich(item.stem)}{{"
    yield from (f"\t{line}" for line in _ANSWERS[item.type](item))
    model = rich(f"{item.model_answer}\n") + "<br>" if item.type is ItemType.OPEN else ""
    yield f"\t####{model}{rich(item.feedback)}"
    yield "}"


def _one_right(item: QuizItem) -> Iterator[str]:
    for option in item.options:
        yield f"{'=' if option.correct else '~'}{rich(option.text)}{_feedback(option.feedback)}"


def _several_right(item: QuizItem) -> Iterator[str]:
    right = sum(option.correct for option in item.options)
    wrong = len(item.options) - right
    for option in item.options:
        weight = share(right) if option.correct else f"-{share(wrong)}"
        yield f"~%{weight}%{rich(option.text)}{_feedback(option.feedback)}"


def _true_false(item: QuizItem) -> Iterator[str]:
    """The first feedback is read after the wrong choice, the second after the right one."""
    right = next(option for option in item.options if option.correct)
    wrong = next(option for option in item.options if not option.correct)
    key = "TRUE" if item.options[0].correct else "FALSE"
    yield f"{key}#{rich(wrong.feedback)}#{rich(right.feedback)}"


def _matching(item: QuizItem) -> Iterator[str]:
    for pair in item.pairs:
        yield f"={rich(pair.left)} -> {plain(pair.right)}" if pair.left else f"= -> {plain(pair.right)}"


def _short(item: QuizItem) -> Iterator[str]:
    """A star would stand for anything, an arrow would make pairs: the first is escaped, the second drawn."""
    for option in item.options:
        text = plain(option.text.replace("->", "→")).replace("*", "\\*")
        named = "[plain]" if text.startswith("[") else ""  # or the text's own bracket would name a format
        yield f"=%100%{named}{text}{_feedback(option.feedback)}"


def _feedback(text: str) -> str:
    return f"#{rich(text)}" if text else ""


def _open(item: QuizItem) -> Iterator[str]:  # noqa: ARG001 - one signature
    """Empty braces make an essay; the model answer has its place in the feedback alone."""
    yield from ()


_ANSWERS = {
    ItemType.SINGLE_CHOICE: _one_right,
    ItemType.CLOZE: _one_right,
    ItemType.MULTIPLE_CHOICE: _several_right,
    ItemType.TRUE_FALSE: _true_false,
    ItemType.MATCHING: _matching,
    ItemType.SHORT_ANSWER: _short,
    ItemType.OPEN: _open,
}
