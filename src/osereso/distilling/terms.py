"""Words of the trade that the professional explains."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_EXPLAINED = re.compile(
    r"«\s*(?P<quoted>[^»]{2,40}?)\s*»(?:,| \()? ?(?:c['’]est(?:[ -]à[ -]dire)?|autrement dit|soit) "
    r"(?P<one>[^.;()«»!?]{10,120})"
    r"|\b(?P<named>[\w’'-]+(?: [\w’'-]+)?), c['’]est[ -]à[ -]dire (?P<other>[^.;()«»!?]{10,120})"
)


@dataclass(frozen=True, slots=True)
class FoundTerm:
    """A term, its explanation, and where both stand in the answer."""

    term: str
    explanation: str
    start: int
    end: int


def find_terms(answer: str) -> Iterator[FoundTerm]:
    """Yield the terms that an answer explains: « X », c’est Y; X, c’est-à-dire Y."""
    for match in _EXPLAINED.finditer(answer):
        term = match["quoted"] or match["named"]
        explanation = (match["one"] or match["other"]).partition(",")[0].strip(" \u00a0")
        yield FoundTerm(term.strip(), explanation, match.start(), match.end())
