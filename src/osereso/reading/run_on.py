"""Questions that follow the answers in the same paragraph, without line or mark: found by their words."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.model.source import Span
from osereso.reading.wording import addresses, begins_like_a_question, puts_a_question
from osereso.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.model.interview import Block

_LONG = 400  # characters; shorter paragraphs are one person's
_ENOUGH = 3  # questions inside paragraphs are no accident


def questions_apart(blocks: Sequence[Block]) -> list[Block] | None:
    """Return the blocks cut at the questions inside them, or nothing where questions have their own lines."""
    asked = sum(block.text.rstrip().endswith("?") and len(block.text) < _LONG for block in blocks)
    inside = {index: found for index, block in enumerate(blocks) if (found := _questions(block))}
    if sum(map(len, inside.values())) < max(_ENOUGH, 2 * asked + 1):
        return None
    return [
        piece
        for index, block in enumerate(blocks)
        for piece in (_cut(block, inside[index]) if index in inside else (block,))
    ]


def question_at_the_end(block: Block) -> list[Block]:
    """Return an answer and the question that stands behind it in its paragraph, or nothing."""
    *said, last = (Span(*stretch) for stretch in sentences(block.text))
    asked = last.of(block.text)
    before = block.text[: last.start]
    if not said or before.rstrip().endswith("?") or addresses(before):
        return []
    return list(_cut(block, [last])) if puts_a_question(asked) and begins_like_a_question(asked) else []


def _questions(block: Block) -> list[Span]:
    """The sentences of a long paragraph that put a question to somebody."""
    if len(block.text) < _LONG or block.lead or "?" not in block.text:
        return []
    found = (Span(*stretch) for stretch in sentences(block.text))
    return [span for span in found if puts_a_question(span.of(block.text))]


def _cut(block: Block, questions: Sequence[Span]) -> Iterator[Block]:
    edges = [0, *(edge for span in questions for edge in (span.start, span.end)), len(block.text)]
    for start, end in pairwise(edges):
        piece = block.text[start:end]
        text = piece.strip()
        if text:
            begin = block.span.start + start + piece.index(text)
            yield replace(block, text=text, span=Span(begin, begin + len(text)))
