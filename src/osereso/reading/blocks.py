"""Blocks from lines of text: one line a block, or one paragraph a block where lines were cut to a width."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from osereso.model.interview import Block, Document
from osereso.model.source import Span
from osereso.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from osereso.reading.source import SourceFile

WIDEST = 110  # characters; a text whose lines were cut by a program has none longer

_LIST_MARK = re.compile(r"\s*(?:[-–—*•→>]|\d{1,3}\s?[./)]|[QR]\s?[:.])\s")
# After these the hyphen at the end of a line belongs to the word: « avez-vous », « celui-ci ».
_AFTER_HYPHEN = re.compile(
    r"(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|la|là|y|en|ci|t|être|mêmes?)\b"
)


class Line(NamedTuple):
    """One line of a text as a reader understood it. ``number`` counts from 1 in the file."""

    text: str
    number: int
    level: int = 0
    emphasis: bool = False


def document(source: SourceFile, lines: Sequence[Line]) -> Document:
    """Return the document that the lines of a file make; empty lines separate paragraphs.

    What nobody sees goes here, before any place in the text is counted.
    """
    lines = [line._replace(text=text) for line in lines for text in clean(line.text).split("\n")]
    if cut_to_a_width(lines):
        lines = list(_unwrapped(lines))
    text = "\n".join(line.text for line in lines)
    return Document(source.path.name, source.sha256, text, tuple(_blocks(lines)))


def cut_to_a_width(lines: Sequence[Line]) -> bool:
    """Whether a program broke the paragraphs into lines of about the same length."""
    lengths = sorted(len(line.text.rstrip()) for line in lines if line.text.strip())
    if not lengths or lengths[-1] > WIDEST:
        return False
    usual = lengths[len(lengths) * 9 // 10]
    inner = [
        len(line.text.rstrip())
        for line, following in pairwise(lines)
        if line.text.strip() and following.text.strip() and not _LIST_MARK.match(following.text)
    ]
    full = sum(length >= usual * 0.75 for length in inner)
    return usual >= 50 and len(inner) >= len(lengths) / 3 and full >= len(inner) * 0.7


def _unwrapped(lines: Iterable[Line]) -> Iterator[Line]:
    """Join the lines of each paragraph; each keeps the number of its first line."""
    paragraph: list[Line] = []
    for line in lines:
        apart = not line.text.strip() or line.level or _LIST_MARK.match(line.text)
        if paragraph and (apart or paragraph[-1].level):
            yield _joined(paragraph)
            paragraph = []
        if line.text.strip():
            paragraph.append(line)
        else:
            yield line
    if paragraph:
        yield _joined(paragraph)


def _joined(paragraph: Sequence[Line]) -> Line:
    pieces = [paragraph[0].text.strip()]
    for line in paragraph[1:]:
        piece = line.text.strip()
        if pieces[-1][-1] == "-" and pieces[-1][-2:-1].isalpha() and piece[0].islower():
            if not _AFTER_HYPHEN.match(piece):
                pieces[-1] = pieces[-1][:-1]
            pieces.append(piece)
        else:
            pieces.append(f" {piece}")
    return paragraph[0]._replace(text="".join(pieces), emphasis=all(line.emphasis for line in paragraph))


def _blocks(lines: Iterable[Line]) -> Iterator[Block]:
    offset = 0
    for line in lines:
        text = line.text.strip()
        if text:
            start = offset + line.text.index(text)
            yield Block(text, Span(start, start + len(text)), line.number, line.level, line.emphasis)
        offset += len(line.text) + 1
