"""The interview, as reading finds it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from osereso.model.source import Place, Span

if TYPE_CHECKING:
    from collections.abc import Mapping


_NOWHERE = Span(0, 0)


class Anchor(NamedTuple):
    """From here on, text and file run side by side.

    ``offset`` counts in the text that is read, ``origin`` in the text of the file: its characters for
    text, Markdown, pages and YAML (a line end is one), those of its paragraphs for other forms.
    """

    offset: int
    origin: int


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of a document, whatever its form was.

    ``span`` gives character offsets into the document's text, ``line`` counts from 1 (lines of a text,
    paragraphs of an Office file), ``page`` too (0: the form has none), ``level`` is the heading's level
    (0 for running text). ``styles`` names what sets the whole paragraph apart: ``bold``, ``italic``,
    ``underlined``, ``quote``, ``item``, ``style Question``…; ``lead`` counts the characters at its start
    that are bold though the rest is not.
    """

    text: str
    span: Span
    line: int
    level: int = 0
    styles: frozenset[str] = frozenset()
    lead: int = 0
    page: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """A source file as readers give it: its whole text, its blocks and where it came from.

    ``anchors`` say where the text stands in the file; ``meta`` is what the form itself says (front matter
    of Markdown, properties of an Office file): ``title``, ``author``, ``date``.
    """

    name: str
    sha256: str
    text: str
    blocks: tuple[Block, ...]
    anchors: tuple[Anchor, ...] = (Anchor(0, 0),)
    meta: Mapping[str, str] = field(default_factory=dict)

    def origin(self, span: Span) -> Span:
        """Where a stretch of the text stands in the file."""
        return Span(self._origin(span.start), self._origin(span.end - 1) + 1 if span.end else 0)

    def _origin(self, offset: int) -> int:
        anchor = self.anchors[max(0, bisect_right(self.anchors, offset, key=itemgetter(0)) - 1)]
        return anchor.origin + offset - anchor.offset


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question (or two printed together) and its answer, as they stand in the source.

    ``span`` is the answer's, in characters of the document's text, and ``origin`` in those of the file;
    ``line`` and ``page`` are the question's. ``places`` give, for offsets into the answer from which they
    hold, the line and page. ``confidence`` says how sure the cut is (0 to 1).
    """

    question: str
    answer: str
    span: Span
    line: int
    page: int = 0
    origin: Span = _NOWHERE
    places: tuple[Place, ...] = ()
    confidence: float = 1.0

    def place(self, offset: int) -> Place:
        """The line and page on which a character of the answer stands."""
        held = [place for place in self.places if place.offset <= offset]
        return held[-1] if held else Place(0, self.line, self.page)


@dataclass(frozen=True, slots=True)
class Evidence:
    """How the questions of a document were told from its answers.

    ``marking`` names what they have in common (``bold``, ``heading 2``, ``names``, ``question mark``…),
    ``confidence`` says how regular it is (0 to 1), ``marked`` and ``unmarked`` count the exchanges whose
    question wears it or not, ``speakers`` are the names before answers; ``weighed`` are all markings
    seen: name, blocks that wear it, score.
    """

    marking: str
    confidence: float
    marked: int
    unmarked: int = 0
    speakers: tuple[str, ...] = ()
    weighed: tuple[tuple[str, int, float], ...] = ()


@dataclass(frozen=True, slots=True)
class LeftAside:
    """A part of the document that is no exchange, and why it was left aside."""

    text: str
    line: int
    reason: str  # "title", "standfirst", "caption", "credits", "navigation", "legal"
    page: int = 0


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
    evidence: Evidence | None = None
