"""The words of a text as evidence: folded beginnings, alone and in pairs, and endings."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_STEM = 6  # letters: « conseiller », « conseils » and « conseillé » are one
_ENDING = 3  # letters: who speaks to whom, and of when (« commencez », « faisais »)
_WORD = re.compile(r"[^\W_]+")


def terms(text: str) -> list[str]:
    """Return the words' beginnings, those of each two in a row (``il_faut``), and endings (``~ons``)."""
    words = fold(text).split()
    stems = [word[:_STEM] for word in words]
    pairs = (f"{one}_{other}" for one, other in pairwise(stems))
    endings = (f"~{word[-_ENDING:]}" for word in words if len(word) > _ENDING + 1)
    return [*stems, *pairs, *endings]


def spoken(text: str) -> Iterator[tuple[str, str]]:
    """Yield the beginnings and the pairs with the words as they stand in the text."""
    words = [(fold(match.group())[:_STEM], match) for match in _WORD.finditer(text)]
    for stem, match in words:
        yield stem, match.group()
    for (one, start), (other, end) in pairwise(words):
        yield f"{one}_{other}", text[start.start() : end.end()]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The terms that count, each with its place and the weight of its rarity."""

    known: tuple[str, ...]
    rarity: Mapping[str, tuple[int, float]]

    @classmethod
    def of(cls, known: Sequence[str], rarities: Sequence[float]) -> Vocabulary:
        """Return the vocabulary of the terms in this order."""
        places = {term: (place, rarities[place]) for place, term in enumerate(known)}
        return cls(tuple(known), places)

    def weigh(self, text: str) -> dict[int, float]:
        """Return place → weight of the text's known terms; the squares add up to 1 where there is any.

        A term counts by the logarithm of how often it stands there, times its rarity (tf-idf).
        """
        found = Counter(self.rarity[term] for term in terms(text) if term in self.rarity)
        weights = {place: (1 + math.log(count)) * rarity for (place, rarity), count in found.items()}
        length = math.sqrt(sum(weight * weight for weight in weights.values()))
        return {place: weight / length for place, weight in sorted(weights.items())}
