"""What a section takes from an exchange, as documents show it: set, attributed, numbered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.model.course import Topic

if TYPE_CHECKING:
    from collections.abc import Iterable

    from osereso.model.module import ModuleExchange, TrainingModule
    from osereso.tailoring.sharing import Part
    from osereso.tailoring.wording import Wording


def topic_of(part: Part, module: TrainingModule, words: Wording) -> Topic:
    """Return the topic of a part, all its texts typeset."""
    exchange, quote = part.exchange, part.quote
    question = words.set(exchange.question)
    titles = {section.id: words.set(section.title) for section in module.sections}
    return Topic(
        exchange=exchange.id,
        interview=exchange.interview,
        number=_number(exchange.id),
        question=question,
        title=words.set(part.title) or question,
        answer=_set(exchange.answer.splitlines() if part.at_home else (), words),
        points=tuple(replace(point, text=words.set(point.text)) for point in part.points),
        quote=replace(quote, text=words.set(quote.text)) if quote else None,
        terms=tuple(
            replace(term, term=words.set(term.term), explanation=words.set(term.explanation))
            for term in part.terms
        ),
        attribution=_attribution(exchange, module, words),
        reference=_reference(exchange, module, words),
        excerpt=() if part.at_home else _set(part.excerpt, words),
        home="" if part.at_home else titles.get(part.home, ""),
    )


def _set(lines: Iterable[str], words: Wording) -> tuple[str, ...]:
    return tuple(words.set(line) for line in lines if line.strip())


def _attribution(exchange: ModuleExchange, module: TrainingModule, words: Wording) -> str:
    record = module.interview_of(exchange)
    known = [part for part in (record.interviewee, record.role) if part]
    return words.set(", ".join(known)) or words.say("the professional interviewed")


def _reference(exchange: ModuleExchange, module: TrainingModule, words: Wording) -> str:
    number = _number(exchange.id)
    name = module.interview_of(exchange).interviewee
    if len(module.interviews) < 2 or not name:
        return words.say("Question {number}", number=number)
    return words.say("Question {number} to {name}", number=number, name=name)


def _number(exchange_id: str) -> int:
    return int("".join(letter for letter in exchange_id.rpartition("q")[2] if letter.isdigit()) or 0)
