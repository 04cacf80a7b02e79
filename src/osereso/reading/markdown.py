"""Markdown: headings and bold are noted, then the marks go, so that no asterisk reaches a slide.

Lines keep their numbers. List marks stay: interviews use them as marks of questions.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from osereso.reading.blocks import Line, document
from osereso.reading.front_matter import FIELDS, front_matter
from osereso.reading.markup import plain_markdown
from osereso.reading.source import decode
from osereso.reading.traced import Traced

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it import MarkdownIt

    from osereso.model.interview import Document
    from osereso.problems import Problem
    from osereso.reading.source import SourceFile


class _Shown(NamedTuple):
    """A line without its marks; its first ``bold`` characters were bold, its first ``italic`` italic.

    ``strong`` are all stretches in bold.
    """

    text: str
    bold: int
    italic: int
    strong: tuple[tuple[int, int], ...] = ()


_NOTHING: frozenset[str] = frozenset()
_QUOTE = frozenset({"quote"})
LONGEST_PARAGRAPH = 100_000  # characters; what is longer keeps its marks

_HEADING = re.compile(r"\s{0,3}(#(?=\s)|#{2,6})\s*(?:#{1,6}\s+)*(\S.*?)\s*#*\s*$")
_FIELD = re.compile(r"(?:---|\+\+\+|\.\.\.|(?:- )?[\w-]{1,30}:(?:\s*[>|][-+]?|\s+\S{0,40})?)$")
_KNOWN = re.compile(r"([\w-]{1,30}):\s+[^\s|>]")
_QUOTED = re.compile(r"\s{0,3}(?:>\s?)+")
_UNDERLINE = re.compile(r"\s{0,3}(=+|-{3,})\s*$")
_TARGET = re.compile(r"\]\([^()\n]{0,2000}\)")
_LEADING_MARK = re.compile(r"\s*(?:(?:[-*+]|\d{1,3}[.)])\s+)*")
_STRAY = re.compile(r"\*\*[ \t]*|[ \t]*\*\*$")
_SHORTEST = 12  # characters of a question inside a paragraph; less is emphasis
_ENDED = re.compile(r"[.!?…»”)][\s\u00a0]*$")
_ROW = re.compile(r"\s*\|(.*\S.*)\|\s*$")
_ROW_RULE = re.compile(r"[\s|:-]+$")
_PICTURE = re.compile(r"\[image : [^\]]*\]")


def read(source: SourceFile) -> tuple[Document, tuple[Problem, ...]]:
    """Return the document of a Markdown file.

    Raises:
        InputError: the file is no text.
    """
    text, problems = decode(source)
    return read_text(source, text), problems


def read_text(source: SourceFile, text: str) -> Document:
    """Return the document of a Markdown text."""
    said = front_matter(text)
    body = len(text) - said.end
    if body < said.end / 4:  # some sites keep the whole text among what a page says of itself
        return document(source, lines(text, outdented=True), said.meta)
    return document(source, lines(text, said.end), said.meta)


def lines(text: str, start: int = 0, *, outdented: bool = False) -> list[Line]:
    """Return the lines of a Markdown text without its marks, with the level and styles they had.

    The text begins at ``start``; ``outdented``: what stands at the beginning of its lines is no code.
    """
    ends = [match.start() for match in re.finditer("\n", text)]
    found: list[Line] = []
    paragraph: list[Line] = []
    number = 1
    for piece in plain_markdown(Traced.whole(text)[start:]).split("\n"):
        if piece.origins:
            number = bisect_right(ends, piece.origins[0] - 1) + 1
        line = Line(piece.strip() if outdented else piece, number)
        if outdented and _is_frame(piece.text):
            line = line._replace(traced=piece[:0])
        if quoted := _QUOTED.match(line.text):
            line = line._replace(traced=line.traced[quoted.end() :], styles=_QUOTE)
        heading = _HEADING.match(line.text)
        row = _ROW.match(line.text)
        if paragraph and _UNDERLINE.match(line.text) and len(paragraph) == 1:
            found += _heading(paragraph[0], 1 if "=" in line.text else 2)
            found.append(line._replace(traced=piece[:0]))
            paragraph = []
        elif heading is None and row is None and line.text.strip():
            paragraph.append(line)
        else:
            found += _paragraph(paragraph)
            paragraph = []
            if heading:
                title = line._replace(traced=line.traced[heading.start(2) : heading.end(2)])
                found += _heading(title, len(heading[1]))
            else:
                found += _row(line, row) if row else [line]
    return [*found, *_paragraph(paragraph)]


def _is_frame(text: str) -> bool:
    """Whether a line among what a page says of itself is no text: a key, a short value, a fence."""
    field = _KNOWN.match(text)
    known = field is not None and field[1].casefold() in FIELDS
    return known or _FIELD.match(text.strip()) is not None


def _heading(line: Line, level: int) -> list[Line]:
    """A heading; what follows a bold question in it is the answer."""
    first, *answer = _paragraph([line])
    return [first._replace(level=level), *answer]


def _row(line: Line, row: re.Match[str]) -> Iterator[Line]:
    """The cells of a table, a paragraph each."""
    if _ROW_RULE.match(line.text):
        return
    for cell in line.traced[row.start(1) : row.end(1)].split("|"):
        yield from _paragraph([line._replace(traced=cell.strip())])
        yield line._replace(traced=cell[:0])


def _paragraph(raw: Sequence[Line]) -> list[Line]:
    marks = [_LEADING_MARK.match(line.text).group() for line in raw]  # type: ignore[union-attr]
    bodies = [line.text[len(mark) :] for mark, line in zip(marks, raw, strict=True)]
    whole = "\n".join(bodies)
    if len(whole) > LONGEST_PARAGRAPH or not _needs_parsing(whole):
        return list(raw)
    shown = list(_without_marks(whole))
    if len(shown) != len(raw):  # the parser joined lines: they stay as they are
        return list(raw)
    parts = zip(shown, marks, raw, strict=True)
    return [part for piece, mark, line in parts for part in _split(_seen(piece), mark, line)]


def _seen(shown: _Shown) -> _Shown:
    """A line without marks that were never closed, and without pictures between words."""
    if "**" in shown.text:
        stray = shown.text.lstrip().startswith("**")
        text = _STRAY.sub("", shown.text)
        shown = _Shown(text, len(text.rstrip()) if stray else min(shown.bold, len(text)), shown.italic)
    if "[image : " in shown.text and (text := _PICTURE.sub("", shown.text)).strip():
        gone = len(shown.text) - len(text)
        before = shown.text.startswith("[image : ")
        sizes = (shown.bold, shown.italic)
        bold, italic = (max(0, size - gone) if before else min(size, len(text)) for size in sizes)
        shown = _Shown(text, bold, italic, ((0, bold),) if bold else ())
    return shown


def _split(shown: _Shown, mark: str, line: Line) -> Iterator[Line]:
    """A bold question, what stands before it on its line and the answer behind it are blocks of their own."""
    whole = line._replace(traced=line.traced.shown_as(mark + shown.text, _TARGET))
    end = len(mark) + shown.bold
    length = len(shown.text.rstrip())
    italic = frozenset({"italic"}) if 0 < length <= shown.italic else _NOTHING
    asked = [] if 0 < length <= shown.bold else _questions(shown)
    place = 0
    for start, stop in asked:
        begin = len(mark) + start if start else 0
        if any(map(str.isalnum, whole.text[place:begin])):
            yield whole._replace(traced=whole.traced[place:begin])
        place = len(mark) + stop
        yield whole._replace(traced=whole.traced[begin:place], styles=line.styles | {"bold"})
    if asked and any(map(str.isalnum, whole.text[place:])):
        yield whole._replace(traced=whole.traced[place:])
    elif not asked and 0 < length <= shown.bold:
        yield whole._replace(styles=line.styles | italic | {"bold"})
    elif not asked:
        yield whole._replace(lead=end if shown.bold else 0, styles=line.styles | italic)


def _questions(shown: _Shown) -> list[tuple[int, int]]:
    """The bold stretches of a line that ask, where a sentence may begin."""
    return [
        (start, end)
        for start, end in shown.strong
        if shown.text[start:end].rstrip().endswith("?")
        and (
            not any(map(str.isalnum, shown.text[:start]))
            or (end - start >= _SHORTEST and _ENDED.search(shown.text[:start]))
        )
    ]


def _needs_parsing(text: str) -> bool:
    return any(sign in text for sign in "*_[`\\&<")


def _without_marks(text: str) -> Iterator[_Shown]:
    """Give each line of a paragraph without its marks."""
    shown = ""
    strong: list[tuple[int, int]] = []
    worn = {"strong": 0, "em": 0}  # how many such marks are open
    reach = {"strong": 0, "em": 0}  # how far the line is bold and italic from its start
    for token in _inline_tokens(text):
        kind = token.type.partition("_")[0]
        if token.type in ("softbreak", "hardbreak"):
            yield _Shown(shown, reach["strong"], reach["em"], tuple(strong))
            shown, reach, strong = "", dict.fromkeys(reach, 0), []
        elif kind in worn:
            worn[kind] += token.nesting
        elif piece := _text_of(token):
            for mark, depth in worn.items():
                if reach[mark] == len(shown.rstrip()) and (depth > 0 or not any(map(str.isalnum, piece))):
                    reach[mark] = len(shown + piece.rstrip())
            if worn["strong"]:
                start = strong.pop()[0] if strong and strong[-1][1] == len(shown) else len(shown)
                strong.append((start, len(shown + piece)))
            shown += piece
    yield _Shown(shown, reach["strong"], reach["em"], tuple(strong))


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
