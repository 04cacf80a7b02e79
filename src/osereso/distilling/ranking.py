"""Which points matter most: marks of weight in the text, words of the question, place in the answer."""

from __future__ import annotations

import re
from dataclasses import dataclass

from osereso.distilling.judging import content

MOST = 5  # points of one exchange
_ALIKE = 0.6  # share of words of content that make two points one
_WEIGHTY = re.compile(
    r"\b(?:important|essentiel|indispensable|majeur|surtout|premi[eè]re?|principal|avant tout|clé|clef"
    r"|il faut|toujours|jamais|nécessaire|meilleure?|conseil\w*|difficult\w+|obligatoire|d'abord|d’abord)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text that may become a point, with the stretch of the answer it comes from."""

    text: str
    start: int
    end: int
    sentence: str  # the whole sentence, where marks of weight stand
    order: int  # 0 for the first sentence of the answer
    headline: bool  # a full sentence, fit to be a title


def rank(candidates: list[Candidate], question: str) -> list[Candidate]:
    """Return the best candidates, the best first, without near-duplicates."""
    about = content(question)
    ordered = sorted(
        candidates, key=lambda candidate: (-_weight(candidate, about), candidate.start, candidate.text)
    )
    kept: list[Candidate] = []
    for candidate in ordered:
        if not any(_same(candidate.text, other.text) for other in kept):
            kept.append(candidate)
    return kept[:MOST]


def _weight(candidate: Candidate, about: frozenset[str]) -> float:
    words = content(candidate.text)
    weight = min(len(words), 6) * 0.25
    weight += 0.5 * bool(_WEIGHTY.search(candidate.sentence))
    weight += 0.3 * bool(words & about)
    weight += 0.2 * bool(re.search(r"\d", candidate.text))
    weight -= 0.08 * candidate.order
    return weight


def _same(one: str, other: str) -> bool:
    first, second = content(one), content(other)
    if not first or not second:
        return one.casefold() == other.casefold()
    return len(first & second) >= _ALIKE * min(len(first), len(second))
