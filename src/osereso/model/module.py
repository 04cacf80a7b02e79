"""The training module: reusable content made from one or more interviews, the trainer's to correct."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from osereso.model.source import Source


@dataclass(frozen=True, slots=True)
class Point:
    """One idea as a slide shows it: at most twelve words, faithful to the answer.

    ``section`` is the one it serves where that is not its exchange's; empty where it is.
    """

    text: str
    source: Source
    section: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of the professional, verbatim."""

    text: str
    source: Source


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the trade, with the explanation that the professional gives."""

    term: str
    explanation: str
    source: Source


@dataclass(frozen=True, slots=True)
class InterviewRecord:
    """What a module remembers of an interview it was made from."""

    id: str  # "i1", "i2"…
    title: str
    role: str = ""
    interviewee: str = ""
    date: str = ""
    interviewer: str = ""
    standfirst: str = ""
    file: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class ModuleSection:
    """A section as this module teaches it. ``objective`` is an infinitive phrase, without final stop."""

    id: str
    title: str
    objective: str


@dataclass(frozen=True, slots=True)
class ModuleExchange:
    """An exchange, the section it serves, and what deserves to stand on a slide.

    ``answer`` is the source's text to the letter: every offset counts in it. ``title`` is the headline
    of its slides, a full sentence where the text allows, empty where the question must serve.
    ``confidence`` runs from 0 to 1; ``reason`` says in a few words why the section was chosen.
    """

    id: str  # "q1", or "i2-q1" when there are several interviews
    interview: str
    question: str
    answer: str
    section: str
    confidence: float = 1.0
    reason: str = ""
    title: str = ""
    points: tuple[Point, ...] = ()
    quote: Quote | None = None
    terms: tuple[Term, ...] = ()

    def section_of(self, point: Point) -> str:
        """The section that one of the exchange's points serves."""
        return point.section or self.section


@dataclass(frozen=True, slots=True)
class TrainingModule:
    """The reusable training content. ``name`` is safe in a path; ``language`` is a tag such as ``fr``."""

    name: str
    title: str
    interviews: tuple[InterviewRecord, ...]
    sections: tuple[ModuleSection, ...]
    exchanges: tuple[ModuleExchange, ...]
    language: str = "fr"

    def interview_of(self, exchange: ModuleExchange) -> InterviewRecord:
        """The interview that an exchange comes from."""
        return next(record for record in self.interviews if record.id == exchange.interview)

    def exchanges_of(self, section_id: str) -> tuple[ModuleExchange, ...]:
        """The exchanges that serve a section as a whole, in the interview's order."""
        return tuple(exchange for exchange in self.exchanges if exchange.section == section_id)

    def points_of(self, section_id: str) -> tuple[Point, ...]:
        """The points that serve a section, whatever exchange they come from, in the interview's order."""
        return tuple(
            point
            for exchange in self.exchanges
            for point in exchange.points
            if exchange.section_of(point) == section_id
        )
