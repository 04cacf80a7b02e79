"""Turns become exchanges; whatever is no exchange is left aside with its reason, so that nothing is lost."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg
from osereso.model.interview import Evidence, Exchange, Interview, LeftAside
from osereso.model.source import Place, Span
from osereso.reading import metadata
from osereso.reading.doubts import doubts
from osereso.reading.turns import Cut, Turn, cut
from osereso.text import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from osereso.model.interview import Document
    from osereso.problems import Problem

_BETWEEN = "\n\n"  # the pieces of an answer that something interrupts
_DOUBTFUL = 0.5  # what is left of the confidence in a question that lacks the others' mark


def understand(document: Document, path: Path) -> tuple[Interview, tuple[Problem, ...]]:
    """Return the interview that a document holds, and the cuts that are doubtful.

    Raises:
        InputError: no question was found.
    """
    found = cut(document)
    if found is None or not found.answered:
        raise _no_question(path)
    aside = _left_aside(found)
    said = metadata.find(found, aside, document.meta)
    interview = Interview(
        title=said.title or path.stem,
        exchanges=tuple(_exchange(document, found, turn) for turn in found.answered),
        role=said.role,
        interviewee=said.interviewee,
        date=said.date,
        interviewer=said.interviewer,
        standfirst=said.standfirst,
        file=document.name,
        sha256=document.sha256,
        left_aside=tuple(
            _aside(found, index, said.reasons.get(index) or reason) for index, reason in sorted(aside.items())
        ),
        evidence=_evidence(found),
    )
    return interview, tuple(doubts(document, found))


def _no_question(path: Path) -> InputError:
    return InputError(
        msg("No question was found in this text."),
        remedy=msg("Let each question be a paragraph of its own that ends with a question mark."),
        path=path,
    )


def _evidence(found: Cut) -> Evidence:
    marking = found.marking
    unmarked = sum(turn.questions[0] in marking.doubtful for turn in found.answered)
    names = sorted(label.removeprefix("name ") for label in marking.answers if label.startswith("name "))
    return Evidence(
        marking.name,
        marking.score,
        len(found.answered) - unmarked,
        unmarked,
        tuple(names),
        tuple((rival.name, rival.blocks, rival.score) for rival in marking.rivals),
    )


def _aside(found: Cut, index: int, reason: str) -> LeftAside:
    block = found.seen[index].block
    return LeftAside(block.text, block.line, reason, block.page)


def _exchange(document: Document, found: Cut, turn: Turn) -> Exchange:
    asked = [found.seen[index] for index in turn.questions]
    first, last = found.seen[turn.answers[0]], found.seen[turn.answers[-1]]
    itself = turn.questions[-1] == turn.answers[0]  # the question opens the paragraph of its answer
    texts = [one.text[: one.opening] if itself and one is asked[-1] else one.text for one in asked]
    start = first.block.span.start
    if itself:
        start += first.body + first.opening
    elif first.label in found.marking.answers:
        start += first.body
    span = _trimmed(document.text, Span(start, last.block.span.end))
    question = squeeze(" ".join(texts))
    if "guillemets" in found.marking.name:
        question = question.strip("«»“” \u00a0\u202f")
    return Exchange(
        question,
        _verbatim(document, found, turn, span),
        span,
        asked[0].block.line,
        asked[0].block.page,
        document.origin(span),
        tuple(_places(found, turn, span)),
        _confidence(found, turn),
    )


def _confidence(found: Cut, turn: Turn) -> float:
    """How sure one cut is: the marking's score, less for what asks nothing or lacks the mark."""
    sure = max(found.seen[index].like_a_question for index in turn.questions)
    doubtful = _DOUBTFUL if turn.questions[0] in found.marking.doubtful else 1.0
    return round(found.marking.score * max(sure, _DOUBTFUL) * doubtful, 2)


def _trimmed(text: str, span: Span) -> Span:
    piece = span.of(text)
    return Span(span.start + len(piece) - len(piece.lstrip()), span.start + len(piece.rstrip()))


def _pieces(found: Cut, turn: Turn, span: Span) -> Iterator[Span]:
    """The stretches of the document that an answer is made of; captions and headings are left out."""
    start = span.start
    for index, following in pairwise(turn.answers):
        if following > index + 1:
            yield Span(start, found.seen[index].block.span.end)
            start = found.seen[following].block.span.start
    yield Span(start, span.end)


def _verbatim(document: Document, found: Cut, turn: Turn, span: Span) -> str:
    """The answer as it stands in the document, less what interrupts it."""
    return _BETWEEN.join(piece.of(document.text) for piece in _pieces(found, turn, span))


def _places(found: Cut, turn: Turn, span: Span) -> Iterator[Place]:
    """Say on which line and page each paragraph of an answer begins."""
    offset = 0
    pieces = list(_pieces(found, turn, span))
    blocks = [found.seen[index].block for index in turn.answers]
    for piece in pieces:
        for block in blocks:
            begin = max(block.span.start, piece.start)
            if begin < min(block.span.end, piece.end):
                yield Place(offset + begin - piece.start, block.line, block.page)
        offset += piece.end - piece.start + len(_BETWEEN)


def _left_aside(found: Cut) -> dict[int, str]:
    inside = {index for turn in found.answered for index in (*turn.questions, *turn.answers)}
    first, last = found.answered[0].questions[0], found.answered[-1].answers[-1]

    def place(index: int) -> str:
        if found.seen[index].block.level or first < index < last:
            return "heading"
        return "standfirst" if index < first else "closing"

    return {
        index: found.reasons[index] or place(index) for index in range(len(found.seen)) if index not in inside
    }
