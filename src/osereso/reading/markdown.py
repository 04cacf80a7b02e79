"""Markdown: headings and bold are noted, then the marks go, so that no asterisk reaches a slide.

Lines keep their numbers. List marks and ``>`` stay: interviews use them as marks of questions.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from osereso.reading.blocks import Line, document
from osereso.reading.source import decode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it import MarkdownIt

    from osereso.model.interview import Document
    from osereso.problems import Problem
    from osereso.reading.source import SourceFile


class _Shown(NamedTuple):
    """A line without its marks; its first ``bold`` characters were bold."""

    text: str
    bold: int


LONGEST_PARAGRAPH = 100_000  # characters; what is longer keeps its marks

_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(\S.*?)\s*#*\s*$")
_UNDERLINE = re.compile(r"\s{0,3}(=+|-{3,})\s*$")
_LEADING_MARK = re.compile(r"\s*(?:(?:[-*+>]|\d{1,3}[.)])\s+)*")


def read(source: SourceFile) -> tuple[Document, tuple[Problem, ...]]:
    """Return the document of a Markdown file.

    Raises:
        InputError: the file is no text.
    """
    text, problems = decode(source)
    return document(source, lines(text)), problems


def lines(text: str) -> list[Line]:
    """Return the lines of a Markdown text without its marks, with the level and emphasis they had."""
    found: list[Line] = []
    paragraph: list[tuple[int, str]] = []
    for number, line in enumerate(text.split("\n"), 1):
        heading = _HEADING.match(line)
        if paragraph and _UNDERLINE.match(line) and len(paragraph) == 1:
            level = 1 if "=" in line else 2
            found += _heading(paragraph[0][1], paragraph[0][0], level)
            found.append(Line("", number))
            paragraph = []
        elif heading is None and line.strip():
            paragraph.append((number, line))
        else:
            found += _paragraph(paragraph)
            paragraph = []
            found += _heading(heading[2], number, len(heading[1])) if heading else [Line("", number)]
    return [*found, *_paragraph(paragraph)]


def _heading(text: str, number: int, level: int) -> list[Line]:
    """A heading; what follows a bold question in it is the answer."""
    first, *answer = _paragraph([(number, text)])
    return [first._replace(level=level), *answer]


def _paragraph(numbered: Sequence[tuple[int, str]]) -> list[Line]:
    marks = [_LEADING_MARK.match(line).group() for _, line in numbered]  # type: ignore[union-attr]
    bodies = [line[len(mark) :] for mark, (_, line) in zip(marks, numbered, strict=True)]
    whole = "\n".join(bodies)
    if len(whole) > LONGEST_PARAGRAPH or not _needs_parsing(whole):
        return [Line(line, number) for number, line in numbered]
    shown = list(_without_marks(whole))
    if len(shown) != len(numbered):  # the parser joined lines: they stay as they are
        return [Line(line, number) for number, line in numbered]
    return [
        line
        for mark, (number, _), piece in zip(marks, numbered, shown, strict=True)
        for line in _split(piece, mark, number)
    ]


def _split(shown: _Shown, mark: str, number: int) -> Iterator[Line]:
    """A bold question and the answer that follows it on the same line are two blocks."""
    question, answer = shown.text[: shown.bold], shown.text[shown.bold :]
    if question.rstrip().endswith("?") and answer.strip():
        yield Line(mark + question, number, emphasis=True)
        yield Line(answer, number)
    else:
        yield Line(mark + shown.text, number, emphasis=0 < shown.bold == len(shown.text.rstrip()))


def _needs_parsing(text: str) -> bool:
    return any(sign in text for sign in "*_[`\\&<")


def _without_marks(text: str) -> Iterator[_Shown]:
    """Give each line of a paragraph without its marks."""
    shown, bold, depth = "", 0, 0
    for token in _inline_tokens(text):
        if token.type in ("softbreak", "hardbreak"):
            yield _Shown(shown, bold)
            shown, bold = "", 0
        elif token.type in ("strong_open", "strong_close"):
            depth += token.nesting
        else:
            piece = _text_of(token)
            if bold == len(shown.rstrip()) and (depth > 0 or not piece.strip()):
                bold = len(shown + piece.rstrip())
            shown += piece
    yield _Shown(shown, bold)


def _text_of(token: Any) -> str:
    if token.type == "image":
        return f"[image : {token.content}]"
    return str(token.content)


def _inline_tokens(text: str) -> list[Any]:
    return _parser().parseInline(text)[0].children or []


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415 — only a Markdown file needs it

    rules = ["newline", "escape", "backticks", "emphasis", "link", "image", "autolink", "entity"]
    return MarkdownIt("zero").enable(rules)
