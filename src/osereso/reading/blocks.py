"""Blocks from lines of text: one line a block, or one paragraph a block where lines were cut to a width."""

from __future__ import annotations

import re
from array import array
from itertools import pairwise, takewhile
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from osereso.model.interview import Anchor, Block, Document
from osereso.model.source import Span
from osereso.reading.traced import Traced
from osereso.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from osereso.reading.source import SourceFile

WIDEST = 110  # characters; a text whose lines were cut by a program has none longer

_ENDS = '.!?…:;,»”")]*_'
_LIST_MARK = re.compile(r"\s*(?:[-–—*•→>]|\d{1,3}\s?[./)]|[QR]\s?[:.])\s")
# After these the hyphen at the end of a line belongs to the word: « avez-vous », « celui-ci ».
_AFTER_HYPHEN = re.compile(
    r"(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|la|là|y|en|ci|t|être|mêmes?)\b"
)


class Line(NamedTuple):
    """One line of a text as a reader understood it; see ``Block`` for what its parts mean.

    ``number`` counts from 1 in the file; ``lead`` is 0 where nothing or everything is bold.
    """

    traced: Traced
    number: int
    level: int = 0
    styles: frozenset[str] = frozenset()
    lead: int = 0
    page: int = 0

    @property
    def text(self) -> str:
        """The line's text."""
        return self.traced.text


def document(source: SourceFile, lines: Iterable[Line], meta: Mapping[str, str] | None = None) -> Document:
    """Return the document that the lines of a file make; empty lines separate paragraphs.

    What nobody sees goes here, before any place in the text is counted.
    """
    cleaned = [piece for line in lines for piece in _cleaned(line)]
    joined = list(_unwrapped(cleaned) if cut_to_a_width(cleaned) else _mended(cleaned))
    whole = Traced.joined((line.traced for line in joined), "\n")
    return Document(
        source.path.name,
        source.sha256,
        whole.text,
        tuple(_blocks(joined)),
        tuple(_anchors(whole)),
        MappingProxyType(dict(meta or {})),
    )


def _cleaned(line: Line) -> Iterator[Line]:
    lead = len(clean(line.text[: line.lead]))
    for piece in line.traced.cleaned().split("\n"):
        yield line._replace(traced=piece, lead=min(lead, len(piece)))


def _anchors(whole: Traced) -> Iterator[Anchor]:
    """Say where text and file part company; in between one offset follows from the other."""
    expected = -1
    for offset, origin in enumerate(whole.origins):
        if origin != expected:
            yield Anchor(offset, origin)
        expected = origin + 1
    if expected < 0:
        yield Anchor(0, 0)


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
            yield joined(paragraph)
            paragraph = []
        if line.text.strip():
            paragraph.append(line)
        else:
            yield line
    if paragraph:
        yield joined(paragraph)


def _mended(lines: Iterable[Line]) -> Iterator[Line]:
    """Join a line to the next where a sentence visibly goes on: it breaks off, and a small letter follows."""
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and not _goes_on(paragraph[-1], line):
            yield joined(paragraph)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield joined(paragraph)


def _goes_on(line: Line, following: Line) -> bool:
    text, start = line.text.rstrip(), following.text.lstrip()[:1]
    return (
        bool(text)
        and start.islower()
        and line.styles == following.styles
        and line.level == following.level
        and (text[-1] not in _ENDS or (text[-1] == "," and line.styles != frozenset()))
        and not _LIST_MARK.match(following.text)
    )


def joined(paragraph: Sequence[Line]) -> Line:
    """Return the lines of one paragraph as one, a word that was cut at a line's end mended."""
    if len(paragraph) == 1:
        return paragraph[0]
    pieces = [paragraph[0].traced.strip()]
    for line in paragraph[1:]:
        piece = line.traced.strip()
        before, text = pieces[-1].text, piece.text
        if before[-1:] == "-" and before[-2:-1].isalpha() and text[:1].islower():
            if not _AFTER_HYPHEN.match(text):
                pieces[-1] = pieces[-1][:-1]
        else:
            pieces.append(Traced(" ", array("I", [pieces[-1].origins[-1] + 1])))
        pieces.append(piece)
    first = paragraph[0]
    shared = frozenset.intersection(*(line.styles for line in paragraph))
    lead = 0
    if "bold" in first.styles and "bold" not in shared:
        wearing = takewhile(lambda line: "bold" in line.styles, paragraph)
        lead = sum(len(line.text.strip()) + 1 for line in wearing) - 1
    return first._replace(traced=Traced.joined(pieces), styles=shared, lead=lead or first.lead)


def _blocks(lines: Iterable[Line]) -> Iterator[Block]:
    offset = 0
    for line in lines:
        text = line.text.strip()
        if text:
            indent = len(line.text) - len(line.text.lstrip())
            start = offset + indent
            lead = max(0, min(line.lead - indent, len(text)))
            span = Span(start, start + len(text))
            yield Block(
                text, span, line.number, line.level, line.styles, lead if lead < len(text) else 0, line.page
            )
        offset += len(line.text) + 1
