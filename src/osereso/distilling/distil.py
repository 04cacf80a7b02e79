"""An answer distilled: a headline, points, a quote and terms, all found in the text, none added to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.distilling.candidates import find_candidates
from osereso.distilling.gathering import gather
from osereso.distilling.judging import content
from osereso.distilling.quotes import best_quote
from osereso.distilling.ranking import rank, stresses
from osereso.distilling.scenes import speaks_of_people
from osereso.distilling.syntax import parse
from osereso.distilling.terms import find_terms
from osereso.model.module import Point, Quote, Term
from osereso.model.source import Source, Span
from osereso.text import sentences

if TYPE_CHECKING:
    from osereso.distilling.candidate import Candidate

_ENOUGH = 3  # points, one of which may become the headline; two, where the answer has more to quote


@dataclass(frozen=True, slots=True)
class Distillate:
    """What an exchange gives to a course."""

    title: str
    points: tuple[Point, ...]
    quote: Quote | None
    terms: tuple[Term, ...]


def distil(exchange: str, question: str, answer: str) -> Distillate:
    """Return what the answer to a question gives, every piece with its source in the answer."""
    cuts = [(start, answer[start:end]) for start, end in sentences(answer)]
    asked = [(start, text) for start, text in cuts if not text.rstrip(" »”\u00a0").endswith("?")]
    candidates = [
        candidate
        for order, ((_, text), words) in enumerate(zip(asked, parse(asked), strict=True))
        for candidate in find_candidates(words, text, order, f"{answer} {question}")
    ]
    ranked = rank(gather(candidates))
    headline = None
    if len(ranked) >= _ENOUGH or (len(ranked) == _ENOUGH - 1 and len(cuts) >= _ENOUGH):
        headline = _headline(ranked, question)
        ranked = [candidate for candidate in ranked if candidate is not headline]
    return Distillate(
        title=headline.text if headline else "",
        points=tuple(
            Point(candidate.text, Source(exchange, Span(candidate.start, candidate.end)))
            for candidate in ranked
        ),
        quote=_quote(exchange, cuts, [one.text for one in (*ranked, *([headline] if headline else []))]),
        terms=tuple(
            Term(found.term, found.explanation, Source(exchange, Span(found.start, found.end)))
            for found in find_terms(answer)
        ),
    )


def _headline(ranked: list[Candidate], question: str) -> Candidate | None:
    """The sentence that answers the whole question: it takes up its words, or comes first, or stresses."""
    sentences = [one for one in ranked if one.headline and not speaks_of_people(one.text)]
    answering = [one for one in sentences if content(one.text) & content(question)]
    early = [one for one in sentences if one.order == 0 or (one.order == 1 and stresses(one.text))]
    return next(iter(answering or early), None)


def _quote(exchange: str, cuts: list[tuple[int, str]], shown: list[str]) -> Quote | None:
    place = best_quote([text for _, text in cuts], shown)
    if place is None:
        return None
    start, text = cuts[place]
    return Quote(text, Source(exchange, Span(start, start + len(text))))
