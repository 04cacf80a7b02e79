"""The interview, as reading finds it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from osereso.model.source import Span


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of a document, whatever its form was.

    ``span`` gives character offsets into the document's text, ``line`` counts from 1, ``level`` is the
    heading's level (0 for running text).
    """

    text: str
    span: Span
    line: int
    level: int = 0
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A source file as readers give it: its whole text, its blocks and where it came from."""

    name: str
    sha256: str
    text: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question (or two printed together) and its answer, as they stand in the source.

    ``span`` is the answer's, in characters of the document's text; ``line`` is the question's.
    """

    question: str
    answer: str
    span: Span
    line: int


@dataclass(frozen=True, slots=True)
class LeftAside:
    """A part of the document that is no exchange, and why it was left aside."""

    text: str
    line: int
    reason: str  # "title", "standfirst", "caption", "credits", "navigation", "legal"


@dataclass(frozen=True, slots=True)
class Interview:
    """A source document understood: who speaks, about what, and every exchange whole."""

    title: str
    exchanges: tuple[Exchange, ...]
    role: str = ""
    interviewee: str = ""
    date: str = ""
    interviewer: str = ""
    standfirst: str = ""
    language: str = "fr"
    file: str = ""
    sha256: str = ""
    left_aside: tuple[LeftAside, ...] = field(default=())
