"""The seam for an assistant: what it proposes stands in the answer, or is refused with the reason."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from osereso.distilling.judging import faithful
from osereso.distilling.lexicon import SPEAKER
from osereso.model.module import ModuleExchange, Point
from osereso.model.source import Source, Span
from osereso.proposing import Proposal, Rules, verified, with_proposals
from osereso.text import words


def fits(text: str) -> bool:
    return len(words(text)) <= 12


RULES = Rules(faithful, fits, SPEAKER)
ANSWER = (
    "Je règle chaque matin\nla pression du four. Sans cela, la pâte colle à la sole, et j’en jette la moitié."
)
EXCHANGE = ModuleExchange(
    "q4",
    "i1",
    "Que faites-vous ?",
    ANSWER,
    "metier",
    points=(Point("Régler la pression du four", Source("q4", Span(0, 42))),),
)


class Listed:
    """A double that proposes what it was given."""

    def __init__(self, *proposals: Proposal) -> None:
        self.proposals = proposals

    def propose(self, exchange: ModuleExchange) -> Sequence[Proposal]:  # noqa: ARG002 - the protocol has it
        return self.proposals


def reason(text: str, source: str) -> str:
    return str(verified(Proposal(text, source), ANSWER, RULES)[1] or "")


def test_a_proposal_that_holds_becomes_a_point_with_the_place_it_comes_from() -> None:
    sticky = Proposal("La pâte colle à la sole", "la pâte colle à la sole")
    exchange, problems = with_proposals(EXCHANGE, Listed(sticky), RULES)
    assert problems == ()
    assert exchange.points[0] == EXCHANGE.points[0]
    assert exchange.points[1].source.span.of(ANSWER) == sticky.source


def test_spaces_and_lines_of_the_source_do_not_matter() -> None:
    span, refusal = verified(
        Proposal("Pression du four chaque matin", "chaque matin la  pression du four"), ANSWER, RULES
    )
    assert refusal is None
    assert span.of(ANSWER) == "chaque matin\nla pression du four"


@pytest.mark.parametrize(
    ("text", "source", "why"),
    [
        ("La pâte brûle", "la pâte brûle vite", "source does not stand in the answer"),
        ("La pâte colle", "", "source does not stand in the answer"),
        ("La pâte colle à cause du froid", "la pâte colle à la sole", "a word that its source does not have"),
        ("J’en jette la moitié", "j’en jette la moitié", "first or second person"),
        ("…", "la pâte colle", "empty"),
        (
            "Chaque matin la pression du four, sans cela la pâte colle à la sole",
            "Je règle chaque matin la pression du four. Sans cela, la pâte colle à la sole",
            "too long",
        ),
    ],
)
def test_a_proposal_that_does_not_hold_is_refused_with_the_reason(text: str, source: str, why: str) -> None:
    assert why in reason(text, source)
    exchange, [problem] = with_proposals(EXCHANGE, Listed(Proposal(text, source)), RULES)
    assert exchange == EXCHANGE
    assert (problem.code, problem.place) == ("proposal-refused", "q4")
    assert why in str(problem.what)


def test_what_the_exchange_has_already_is_passed_over() -> None:
    again = Proposal("régler la pression du four", "Je règle chaque matin la pression du four")
    assert with_proposals(EXCHANGE, Listed(again), RULES)[0] == EXCHANGE


def test_an_exchange_gets_no_more_points_than_it_may_have() -> None:
    sticky = Proposal("La pâte colle à la sole", "la pâte colle à la sole")
    full = Rules(faithful, fits, SPEAKER, most=1)
    assert with_proposals(EXCHANGE, Listed(sticky), full) == (EXCHANGE, ())
