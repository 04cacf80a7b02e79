"""From a clause to drafts of a point, the fullest first: a search over what can be left out.

Sentence compression by cutting branches of the dependency tree is an old idea (Filippova and Strube,
“Dependency tree based sentence compression”, INLG 2008); here every step is a named rule of reductions.py.
"""

from __future__ import annotations

import heapq
from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.distilling.reductions import reductions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.distilling.syntax import Words

_MOST_DRAFTS = 60  # looked at for one clause
_MEANINGFUL = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "NUM", "X"})


def drafts(clause: Words) -> Iterator[Words]:
    """Yield the clause, then what is left of it by ever more reductions, the most meaningful first."""
    waiting: list[tuple[float, int, float, Words]] = [(-_meaning(clause), 0, 0.0, clause)]
    seen = {_key(clause)}
    count = 1
    for _ in range(_MOST_DRAFTS):
        if not waiting:
            return
        _, _, paid, words = heapq.heappop(waiting)
        yield words
        for shorter, cost in reductions(words):
            key = _key(shorter)
            if key in seen or len(shorter) < 2 or _breaks(words, shorter):
                continue
            seen.add(key)
            total = paid + cost
            heapq.heappush(waiting, (total - _meaning(shorter), count, total, shorter))
            count += 1


def _breaks(words: Words, shorter: Words) -> bool:
    return _loses_its_verb(words, shorter) or _runs_together(shorter) or _cuts_a_compound(words, shorter)


def _runs_together(shorter: Words) -> bool:
    """Whether a noun meets an article over a cut: « les forums le principal effet »."""
    return any(
        here.tag in {"NOUN", "PROPN"} and there.tag == "DET" and there.place != here.place + 1
        for here, there in pairwise(shorter)
    )


def _cuts_a_compound(words: Words, shorter: Words) -> bool:
    """Whether a cut runs through what is written as one: « Aix-Marseille », « peut-être »."""
    left = {word.place for word in shorter}
    return any(
        (here.place in left) != (there.place in left)
        and here.end == there.start
        and "PUNCT" not in {here.tag, there.tag}
        and not here.text.endswith(("'", "’"))
        for here, there in pairwise(words)
    )


def _loses_its_verb(words: Words, shorter: Words) -> bool:
    """Whether a subject stays whose verb is gone: « les préférences des recruteurs », which go nowhere."""
    left = {word.place for word in shorter}
    gone = {word.place for word in words} - left
    return any(
        word.dep.startswith(("nsubj", "dislocated"))
        and word.head in gone
        and word.tag in {"NOUN", "PROPN", "PRON"}
        for word in shorter
    )


def _meaning(words: Words) -> float:
    return sum(word.tag in _MEANINGFUL for word in words)


def _key(words: Words) -> tuple[int, ...]:
    return tuple(word.place for word in words)
