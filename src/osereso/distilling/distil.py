"""An answer distilled: a headline, points, a quote and terms, all found in the text, none added to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.distilling.clauses import clauses
from osereso.distilling.judging import content, faithful, full_sentence, informative, self_contained
from osereso.distilling.quotes import best_quote
from osereso.distilling.ranking import Candidate, rank
from osereso.distilling.rewriting import finish, rewrite
from osereso.distilling.shortening import fits, shorten
from osereso.distilling.syntax import parse, text_of
from osereso.distilling.terms import find_terms
from osereso.model.module import Point, Quote, Term
from osereso.model.source import Source, Span
from osereso.text import sentences, squeeze
from osereso.typography import capital

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.distilling.syntax import Words

_ENOUGH = 3  # points that must be left when one of them becomes the headline


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
        for candidate in _candidates(words, text, order, answer, question)
    ]
    ranked = rank(candidates, question)
    headline = None
    if len(ranked) >= _ENOUGH:
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


def _candidates(words: Words, sentence: str, order: int, answer: str, question: str) -> Iterator[Candidate]:
    """Yield every text of a sentence that may stand on a slide."""
    ground = f"{answer} {question}"
    for clause in clauses(words):
        for draft in shorten(rewrite(clause)):
            point = finish(draft)
            text = squeeze(capital(text_of(point)))
            if (
                text
                and fits(text)
                and self_contained(point)
                and _says_enough(point, clause)
                and faithful(text, ground)
            ):
                yield Candidate(
                    text=text,
                    start=min(word.start for word in clause),
                    end=max(word.end for word in clause),
                    sentence=sentence,
                    order=order,
                    headline=full_sentence(point),
                )


def _headline(ranked: list[Candidate], question: str) -> Candidate | None:
    """The sentence that answers the whole question: it takes up its words, or at least comes early."""
    sentences = [one for one in ranked if one.headline]
    answering = [one for one in sentences if content(one.text) & content(question)]
    return next(iter(answering or [one for one in sentences if one.order <= 1]), None)


def _says_enough(point: Words, clause: Words) -> bool:
    """Whether a point says something; after « Première difficulté : » one noun does."""
    return informative(point) or (len(point) == 2 and any(word.text == ":" for word in clause))


def _quote(exchange: str, cuts: list[tuple[int, str]], shown: list[str]) -> Quote | None:
    place = best_quote([text for _, text in cuts], shown)
    if place is None:
        return None
    start, text = cuts[place]
    return Quote(text, Source(exchange, Span(start, start + len(text))))
