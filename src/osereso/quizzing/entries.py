"""Candidates that are sound, with all that is asked of them when a quiz is chosen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from osereso.problems import Severity
from osereso.quizzing.balance import Print
from osereso.quizzing.review import review

if TYPE_CHECKING:
    from collections.abc import Iterable

    from osereso.model.quiz import QuizItem
    from osereso.quizzing.candidates import Candidate

# What a trainer would rather ask comes first; no kind fills the quiz alone.
_WORTH = {
    "multiple": 6, "odd-one-out": 5, "matching": 5, "cloze": 4, "single": 4, "passage": 4,
    "true-false": 3, "said-several": 4, "said": 3, "ordering": 6, "who-said": 4, "term": 4,
    "case": 0, "recognise": 1, "categorise": 0,
}  # fmt: skip
_OF_A_QUESTION = frozenset({"multiple", "single", "true-false", "passage", "said", "said-several"})


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A candidate with all that is asked of it again and again.

    ``question`` is the question of the interview that it asks again, its own id for other items.
    """

    candidate: Candidate
    item: QuizItem
    kind: str
    objective: int
    question: str
    print: Print
    worth: float
    friends: dict[int, bool] = field(default_factory=dict)  # by the other's id(): asked in every round

    def goes_with(self, other: Entry) -> bool:
        """Whether neither item answers, repeats or betrays the other."""
        known = self.friends.get(id(other))
        if known is None:
            known = self.friends[id(other)] = not (
                clash(self.candidate, other.candidate)
                or self.print.repeats(other.print)
                or self.print.betrays(other.print)
                or other.print.betrays(self.print)
            )
        return known


def sound_entries(candidates: Iterable[Candidate]) -> list[Entry]:
    """Return the candidates without an error, none twice."""
    found = {one.item.id: entry for one in candidates if (entry := _entry(one)) is not None}
    return list(found.values())


def _entry(candidate: Candidate) -> Entry | None:
    flaws = review(candidate.item)
    if any(flaw.severity is Severity.ERROR for flaw in flaws):
        return None
    item = candidate.item
    return Entry(
        candidate=candidate,
        item=item,
        kind=item.kind,
        objective=item.objective,
        question=item.source.exchange if item.kind in _OF_A_QUESTION else item.id,
        print=Print.of(item),
        worth=_WORTH[item.kind] + candidate.merit - 2 * len(flaws),
    )


def clash(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates test the same idea, or one shows what the other keeps back."""
    return bool(
        one.tested & other.tested or one.hidden & (other.shown | other.hidden) or other.hidden & one.shown
    )
