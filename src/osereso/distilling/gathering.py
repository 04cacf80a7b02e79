"""Neighbouring texts of one kind that make one point: « rédiger l’annonce, trier les candidatures »."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.distilling.judging import fits
from osereso.distilling.ranking import same
from osereso.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from osereso.distilling.candidate import Candidate

_HANGING = ("de ", "d'", "d’")  # « de conseil », which hung on something that is gone
_SHORT = 6  # words of a text that may join one of the sentence before


def gather(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return the candidates in the order of the answer, without repetitions, neighbours joined that fit."""
    gathered: list[Candidate] = []
    for candidate in sorted(_fullest(candidates), key=lambda one: (one.start, one.end, one.text)):
        joined = _joined(gathered[-1], candidate) if gathered else None
        if joined is None:
            gathered.append(candidate)
        else:
            gathered[-1] = joined
    return gathered


def _fullest(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Of texts that say the same, the longest."""
    kept: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda one: (-len(one.text), one.start, one.text)):
        if not any(same(candidate.text, other.text) for other in kept):
            kept.append(candidate)
    return kept


def _joined(first: Candidate, second: Candidate) -> Candidate | None:
    if first.verb != second.verb or first.verb == "fin" or ":" in second.text or first.past != second.past:
        return None
    near = first.order == second.order or (
        first.verb == "inf"
        and second.order == first.order + 1
        and max(len(words(first.text)), len(words(second.text))) <= _SHORT
    )
    hangs = second.start_low.startswith(_HANGING) and not first.start_low.startswith(_HANGING)
    if not near or hangs or "«" in second.text:
        return None
    text = f"{first.text}, {second.start_low}"
    if not fits(text):
        return None
    return replace(
        first,
        text=text,
        restated=first.restated or second.restated,
        start=min(first.start, second.start),
        end=max(first.end, second.end),
    )
