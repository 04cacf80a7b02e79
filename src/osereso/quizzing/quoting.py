"""The sentence of the interview that an idea was made from, as the answer prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.quizzing.wording import roots
from osereso.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.model.module import Point

_ENOUGH = 0.3  # of the idea's words; below, the sentence says something else
_LETTERS = 4  # « précision » and « précis »: an idea may be worded as a noun


def sentence_of(point: Point, paragraphs: Sequence[str]) -> str:
    """Return the sentence of the typeset answer that a point comes from, verbatim; empty if none is near.

    A span counts characters of the source, and typography has moved them a little: the words decide,
    the place breaks ties.
    """
    wanted, loosely = roots(point.text), _beginnings(point.text)
    shared, _distance, found = max(
        (
            (len(wanted & roots(text)) + len(loosely & _beginnings(text)), -abs(offset - place), text)
            for place in [point.source.span.start]
            for offset, text in _placed(paragraphs)
        ),
        default=(0, 0, ""),
    )
    return found if shared >= _ENOUGH * len(wanted) else ""


def _beginnings(text: str) -> frozenset[str]:
    return frozenset(root[:_LETTERS] for root in roots(text) if len(root) >= _LETTERS)


def _placed(paragraphs: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Each sentence with about where it starts in the source."""
    offset = 0
    for paragraph in paragraphs:
        for start, end in sentences(paragraph):
            yield offset + start, paragraph[start:end]
        offset += len(paragraph) + 2
