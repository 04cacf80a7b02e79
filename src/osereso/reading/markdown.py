"""Markdown: headings and bold are noted, then the marks go, so that no asterisk reaches a slide.

Lines keep their numbers. List marks and ``>`` stay: interviews use them as marks of questions.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from osereso.reading.blocks import Line, document
from osereso.reading.source import decode
from osereso.reading.traced import Traced

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


_BOLD = frozenset({"bold"})
LONGEST_PARAGRAPH = 100_000  # characters; what is longer keeps its marks

_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(\S.*?)\s*#*\s*$")
_UNDERLINE = re.compile(r"\s{0,3}(=+|-{3,})\s*$")
_TARGET = re.compile(r"\]\([^()\n]{0,2000}\)")
_LEADING_MARK = re.compile(r"\s*(?:(?:[-*+>]|\d{1,3}[.)])\s+)*")


def read(source: SourceFile) -> tuple[Document, tuple[Problem, ...]]:
    """Return the document of a Markdown file.

    Raises:
        InputError: the file is no text.
    """
    text, problems = decode(source)
    return document(source, lines(text)), problems


def lines(text: str) -> list[Line]:
    """Return the lines of a Markdown text without its marks, with the level and styles they had."""
    found: list[Line] = []
    paragraph: list[Line] = []
    for number, piece in enumerate(Traced.whole(text).split("\n"), 1):
        line = Line(piece, number)
        heading = _HEADING.match(line.text)
        if paragraph and _UNDERLINE.match(line.text) and len(paragraph) == 1:
            found += _heading(paragraph[0], 1 if "=" in line.text else 2)
            found.append(line._replace(traced=piece[:0]))
            paragraph = []
        elif heading is None and line.text.strip():
            paragraph.append(line)
        else:
            found += _paragraph(paragraph)
            paragraph = []
            if heading:
                title = line._replace(traced=piece[heading.start(2) : heading.end(2)])
                found += _heading(title, len(heading[1]))
            else:
                found.append(line)
    return [*found, *_paragraph(paragraph)]


def _heading(line: Line, level: int) -> list[Line]:
    """A heading; what follows a bold question in it is the answer."""
    first, *answer = _paragraph([line])
    return [first._replace(level=level), *answer]


def _paragraph(raw: Sequence[Line]) -> list[Line]:
    marks = [_LEADING_MARK.match(line.text).group() for line in raw]  # type: ignore[union-attr]
    bodies = [line.text[len(mark) :] for mark, line in zip(marks, raw, strict=True)]
    whole = "\n".join(bodies)
    if len(whole) > LONGEST_PARAGRAPH or not _needs_parsing(whole):
        return list(raw)
    shown = list(_without_marks(whole))
    if len(shown) != len(raw):  # the parser joined lines: they stay as they are
        return list(raw)
    return [
        part
        for mark, line, piece in zip(marks, raw, shown, strict=True)
        for part in _split(piece, mark, line)
    ]


def _split(shown: _Shown, mark: str, line: Line) -> Iterator[Line]:
    """A bold question and the answer that follows it on the same line are two blocks."""
    whole = line._replace(traced=line.traced.shown_as(mark + shown.text, _TARGET))
    end = len(mark) + shown.bold
    question, answer = shown.text[: shown.bold], shown.text[shown.bold :]
    if question.rstrip().endswith("?") and answer.strip():
        yield whole._replace(traced=whole.traced[:end], styles=_BOLD)
        yield whole._replace(traced=whole.traced[end:])
    elif 0 < shown.bold == len(shown.text.rstrip()):
        yield whole._replace(styles=_BOLD)
    else:
        yield whole._replace(lead=end if shown.bold else 0)


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
