"""What each section takes from an exchange: every point once, where it serves.

An answer may serve two sections. Its points go each to its own; the quote, the words explained and the
headline go where the sentence that they come from went, and the whole answer is told once, in the section
that it mainly serves. What a trainer wrote is obeyed: a lone point goes where its section says.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.model.source import Span
from osereso.text import fold, sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.model.module import ModuleExchange, Point, Quote, Term

_SAME = 0.6  # of the headline's words: with fewer, no sentence of the answer says it
_SHORT = 3  # letters: what is no longer stands in any sentence


@dataclass(frozen=True, slots=True)
class Part:
    """What one section takes from an exchange.

    ``title`` is the headline where it belongs there, else empty. ``home`` is the id of the section that
    tells the whole answer, empty where none does: then only what is taken may be shown of it.
    """

    exchange: ModuleExchange
    section: str
    home: str
    title: str
    points: tuple[Point, ...]
    quote: Quote | None
    terms: tuple[Term, ...]

    @property
    def at_home(self) -> bool:
        """Whether this section tells the whole answer."""
        return self.section == self.home

    @property
    def excerpt(self) -> tuple[str, ...]:
        """The sentences that the points come from, word for word, neighbours together."""
        answer = self.exchange.answer
        cuts = [Span(*cut) for cut in sentences(answer)]
        spans = [span for point in self.points if (span := _exact(point, self.exchange))]
        runs: list[Span] = []
        for before, cut in zip([None, *cuts], cuts, strict=False):
            if any(cut.overlaps(span) for span in spans):
                follows = runs and before and runs[-1].end == before.end
                runs[-1:] = [Span(runs[-1].start, cut.end)] if follows else [*runs[-1:], cut]
        return tuple(line for run in runs for line in run.of(answer).splitlines() if line.strip())


def shared(exchange: ModuleExchange, taught: Sequence[str]) -> tuple[Part, ...]:
    """Return what an exchange gives to the sections that are ``taught``, in their order; perhaps nothing.

    Points of any other section (``hors_sujet``) are given to none.
    """
    home = home_of(exchange, taught)
    return tuple(
        Part(
            exchange=exchange,
            section=section,
            home=home,
            title=exchange.title if _place_of_title(exchange, home) == section else "",
            points=points,
            quote=quote if quote and _place_of(quote.source.span, exchange, home) == section else None,
            terms=tuple(
                term for term in exchange.terms if _place_of(term.source.span, exchange, home) == section
            ),
        )
        for quote in [exchange.quote]
        for section in taught
        if (points := _points(exchange, section)) or section == home
    )


def home_of(exchange: ModuleExchange, taught: Sequence[str]) -> str:
    """Return the section that tells the whole answer: the exchange's own, while it keeps a point.

    Where all of them serve other sections, it is the one that most serve. An exchange that is off topic
    has no home.
    """
    if exchange.section not in taught or not exchange.points or _points(exchange, exchange.section):
        return exchange.section if exchange.section in taught else ""
    most = max(taught, key=lambda section: len(_points(exchange, section)))
    return most if _points(exchange, most) else exchange.section


def _points(exchange: ModuleExchange, section: str) -> tuple[Point, ...]:
    return tuple(point for point in exchange.points if exchange.section_of(point) == section)


def _place_of(span: Span, exchange: ModuleExchange, home: str) -> str:
    """The section of the points that a stretch of the answer shares most with; home where it shares none."""
    shares = {home: 0}
    for point in exchange.points:
        said, section = _exact(point, exchange), exchange.section_of(point)
        if said:
            shares[section] = shares.get(section, 0) + max(
                0, min(span.end, said.end) - max(span.start, said.start)
            )
    return max(shares, key=lambda section: shares[section])


def _exact(point: Point, exchange: ModuleExchange) -> Span | None:
    """Where a point stands in the answer; nothing where its source is a whole long answer, or another one."""
    source = point.source
    whole = source.span == Span(0, len(exchange.answer)) and len(sentences(exchange.answer)) > 1
    return None if whole or source.exchange != exchange.id else source.span


def _place_of_title(exchange: ModuleExchange, home: str) -> str:
    """The section of the sentence that the headline repeats; home for one in a trainer's own words."""
    wanted = _words(exchange.title)
    cuts = [Span(*cut) for cut in sentences(exchange.answer)]
    said = max(cuts, key=lambda cut: len(wanted & _words(cut.of(exchange.answer))), default=None)
    if said is None or len(wanted & _words(said.of(exchange.answer))) < _SAME * len(wanted):
        return home
    return _place_of(said, exchange, home)


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in fold(text).split() if len(word) > _SHORT or word.isdigit())
