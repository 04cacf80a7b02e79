"""Where an idea comes from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text: character offsets, ``end`` excluded."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two stretches share at least one character."""
        return max(self.start, other.start) < min(self.end, other.end)

    def of(self, text: str) -> str:
        """The stretch itself."""
        return text[self.start : self.end]


class Place(NamedTuple):
    """Where a person finds something: from ``offset`` on, a text stands on this line and page of its file.

    Lines count from 1 (paragraphs, in an Office file); page 0 means that the form has no pages.
    """

    offset: int
    line: int
    page: int = 0


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """A stretch of the answer of one exchange (``q3``, or ``i2-q3`` when there are several interviews).

    ``line`` and ``page`` say where it begins in the interview's file; 0 where that is not known.
    """

    exchange: str
    span: Span
    line: int = field(default=0, compare=False)
    page: int = field(default=0, compare=False)
