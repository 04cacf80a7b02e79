"""Where an assistant could propose points, each of them verified against the answer it says it comes from.

Nothing here needs a network or a language model, none is shipped, and nothing calls this unasked: who has
an assistant writes a class with ``propose`` and takes the exchanges of a mapped module through
``with_proposals``, with the rules by which distilling judges its own points. What comes out is only ever
what the professional said: a proposal whose source does not stand in the answer, or that has a word more
than it, is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from osereso.messages import Message, msg
from osereso.model.module import Point
from osereso.model.source import Source, Span
from osereso.problems import Problem, Severity
from osereso.text import fold, squeeze

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from osereso.model.module import ModuleExchange

_WORD = re.compile(r"\w+'?")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A point that somebody proposes, and the words of the answer that it comes from, copied from it."""

    text: str
    source: str


class Proposer(Protocol):
    """Proposes points for an exchange: an assistant, a colleague's list, a test's double."""

    def propose(self, exchange: ModuleExchange) -> Sequence[Proposal]:
        """Return points, the best first; the exchange already has those that were distilled."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a point must be, as distilling judges its own.

    ``faithful`` says whether every word of content of a point stands in its source, ``fits`` whether it is
    short enough; ``speakers`` are the words of the first and second person, in small letters with plain
    apostrophes (``j'``); ``most`` is how many points an exchange may have.
    """

    faithful: Callable[[str, str], bool]
    fits: Callable[[str], bool]
    speakers: frozenset[str]
    most: int = 5


def with_proposals(
    exchange: ModuleExchange, proposer: Proposer, rules: Rules
) -> tuple[ModuleExchange, tuple[Problem, ...]]:
    """Return the exchange with the proposals that hold after its own points, and why others were refused.

    An exchange keeps all its points; what it has already, or has no room for, is passed over.
    """
    points, problems = list(exchange.points), []
    for proposal in proposer.propose(exchange):
        span, refusal = verified(proposal, exchange.answer, rules)
        if refusal is not None:
            problems.append(_refused(proposal, refusal, exchange))
        elif len(points) < rules.most and fold(proposal.text) not in {fold(one.text) for one in points}:
            points.append(Point(squeeze(proposal.text), Source(exchange.id, span)))
    return replace(exchange, points=tuple(points)), tuple(problems)


def verified(proposal: Proposal, answer: str, rules: Rules) -> tuple[Span, Message | None]:
    """Return where a proposal stands in the answer, and the first reason to refuse it, if there is one."""
    span = _found(proposal.source, answer)
    said = span.of(answer)
    return span, next(_faults(squeeze(proposal.text), said, rules), None)


def _faults(text: str, said: str, rules: Rules) -> Iterator[Message]:
    if not said:
        yield msg("its source does not stand in the answer")
    if not fold(text):
        yield msg("it is empty")
    if not rules.fits(text):
        yield msg("it is too long")
    if rules.speakers & set(_WORD.findall(text.casefold().replace("’", "'"))):
        yield msg("it speaks in the first or second person")
    if not rules.faithful(text, said):
        yield msg("it has a word that its source does not have")


def _found(source: str, answer: str) -> Span:
    """Where words stand in an answer, whatever spaces and lines part them there; an empty span if nowhere."""
    pieces = [re.escape(piece) for piece in source.split()]
    match = re.search(r"\s+".join(pieces), answer) if pieces else None
    return Span(*match.span()) if match else Span(0, 0)


def _refused(proposal: Proposal, refusal: Message, exchange: ModuleExchange) -> Problem:
    return Problem(
        "proposal-refused",
        msg("The proposed point “{text}” was not taken: {why}.", text=squeeze(proposal.text), why=refusal),
        severity=Severity.NOTE,
        place=exchange.id,
    )
