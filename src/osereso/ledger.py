"""The ledger: what became of every sentence of the interview. Nothing is lost without being said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.messages import catalogue
from osereso.model.kit import Fate, LedgerEntry, SourceRecord
from osereso.model.source import Source, Span
from osereso.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.model.course import TailoredCourse
    from osereso.model.module import ModuleExchange, TrainingModule
    from osereso.model.quiz import Quiz

# The kinds of files that show points and quotes, and those that carry whole answers.
_SHOWING = ("deck", "handout")
_QUIZ = "quiz"


def keep_ledger(
    module: TrainingModule, course: TailoredCourse, quiz: Quiz, kinds: frozenset[str]
) -> tuple[LedgerEntry, ...]:
    """Return one entry a sentence, in the interviews' order; ``kinds`` are the kinds of files in the kit."""
    documents = tuple(kind for kind in _SHOWING if kind in kinds)
    shown = [(source, documents) for source in _shown_sources(course)]
    if any(kind.startswith(_QUIZ) for kind in kinds):
        shown += [(item.source, (_QUIZ,)) for item in quiz.asked]
    reasons = _Reasons(module, course)
    return tuple(
        _entry(exchange, span, shown, documents, reasons)
        for exchange in module.exchanges
        for span in (Span(*cut) for cut in sentences(exchange.answer))
    )


def sources_of(course: TailoredCourse, quiz: Quiz) -> tuple[SourceRecord, ...]:
    """Return what the kit shows, each with the stretch of the answer that it comes from."""
    return tuple(
        SourceRecord(shown, kind, source.exchange, source.span, source.line, source.page)
        for shown, kind, source in (
            *_shown(course),
            *((item.stem, "quiz-item", item.source) for item in quiz.asked),
        )
    )


class _Reasons:
    """Why something of an exchange is not shown, in the module's language."""

    def __init__(self, module: TrainingModule, course: TailoredCourse) -> None:
        self.say = catalogue(module.language).gettext
        self._taught = {section.id for section in course.sections}
        self._whole = {topic.exchange for topic in course.topics if topic.answer}
        self._served = {topic.exchange for topic in course.topics}

    def left_out(self, exchange: ModuleExchange) -> str:
        """Why a sentence that nothing comes from is shown nowhere; empty where whole answers are told."""
        if exchange.id in self._whole:
            return ""
        if exchange.id in self._served:
            return self.say("Only some points of the exchange serve a section of the course.")
        return self.say("The exchange serves no section of the course.")

    def set_aside(self, exchange: ModuleExchange, span: Span) -> str:
        """Why a point that comes from a sentence is shown nowhere; empty where there is none."""
        aside = [
            point
            for point in exchange.points
            if point.section not in ("", *self._taught)
            and point.source.exchange == exchange.id
            and point.source.span.overlaps(span)
        ]
        sentence = self.say("The point “{point}” serves no section of the course ({section}).")
        return " ".join(sentence.format(point=point.text, section=point.section) for point in aside)


def _entry(
    exchange: ModuleExchange,
    span: Span,
    shown: list[tuple[Source, tuple[str, ...]]],
    documents: tuple[str, ...],
    reasons: _Reasons,
) -> LedgerEntry:
    text, aside = span.of(exchange.answer), reasons.set_aside(exchange, span)
    where = tuple(
        dict.fromkeys(
            kind
            for source, kinds in shown
            if source.exchange == exchange.id and source.span.overlaps(span)
            for kind in kinds
        )
    )
    if where:
        return LedgerEntry(exchange.id, span, text, Fate.USED, where, aside)
    if reason := reasons.left_out(exchange):
        return LedgerEntry(exchange.id, span, text, Fate.LEFT_OUT, reason=aside or reason)
    return LedgerEntry(exchange.id, span, text, Fate.KEPT, documents, aside)


def _shown(course: TailoredCourse) -> Iterator[tuple[str, str, Source]]:
    for topic in course.topics:
        yield from ((point.text, "point", point.source) for point in topic.points)
        if topic.quote:
            yield topic.quote.text, "quote", topic.quote.source
        yield from ((term.term, "term", term.source) for term in topic.terms)


def _shown_sources(course: TailoredCourse) -> Iterator[Source]:
    return (source for _, _, source in _shown(course))
