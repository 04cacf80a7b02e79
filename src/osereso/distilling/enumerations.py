"""Enumerations too long for one point, cut between their items into parts that fit."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.distilling.judging import LONGEST, fits
from osereso.distilling.lexicon import RELATIVES
from osereso.distilling.phrases import PRESENTERS
from osereso.distilling.syntax import starts, text_of, without_signs
from osereso.text import words as counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.distilling.syntax import Word, Words

_BY_DE = frozenset({"de", "d'", "du", "des"})
_LABEL = 8  # words before a colon that may stay with what follows


def chunks(clause: Words) -> Iterator[Words]:
    """Yield the parts of a clause's list, where it is too long a list for one point."""
    if not fits(text_of(clause)):
        for part in _lists(clause):
            cuts = _list_cuts(part)
            if len(cuts) > 1:
                yield from _chunks(part, cuts)


def _lists(clause: Words) -> Iterator[Words]:
    """The clause, or the runs of its items without a verb: « un stand, un marché, et le reste part »."""
    items = _items(clause)
    acting = [_acts(item) for item in items]
    if not any(acting[1:]):
        yield clause
        return
    run: list[Word] = []
    for place, item in enumerate((*items, ())):
        if item and not acting[place]:
            run += item
            continue
        opens = run and run[0].place == clause[0].place
        if run and (opens or _presents(clause)) and not _is_subject(run):
            yield tuple(run)
        run = []


def _items(clause: Words) -> list[Words]:
    """The clause cut after its commas."""
    cuts = [0, *(place + 1 for place, word in enumerate(clause[:-1]) if word.text == ","), len(clause)]
    return [clause[start:end] for start, end in pairwise(cuts)]


def _acts(item: Words) -> bool:
    """Whether an item has a verb of its own, outside « qui réveille la nuit »."""
    return any(
        word.verb == "fin" and not any(near.low in RELATIVES for near in item[:place])
        for place, word in enumerate(item)
    )


def _presents(clause: Words) -> bool:
    return any(starts(clause[place:], phrase) for place in range(4) for phrase in PRESENTERS)


def _is_subject(run: list[Word]) -> bool:
    """Whether a verb outside the run has its subject in it."""
    inside = {word.place for word in run}
    return any(
        word.dep.startswith(("nsubj", "dislocated")) and word.head not in inside and word.head != word.place
        for word in run
    )


def _list_cuts(clause: Words) -> list[int]:
    """Where the items of an enumeration begin: after commas and « et », when no item is a clause."""
    cuts = [0]
    by_de = clause[0].low in _BY_DE  # « de la patience, du calme et de l’ordre »: every item has its own
    for place, word in enumerate(clause[:-1]):
        listed = word.text in {",", ":"} and not _explains(clause[: place + 2])
        listed = listed and (by_de or clause[place + 1].low not in {"de", "d'"})
        if listed or (word.low in {"et", "ou"} and _item_begins(clause[place + 1], by_de=by_de)):
            cuts.append(place + 1)
    items = [clause[start:end] for start, end in zip(cuts[1:], [*cuts[2:], len(clause)], strict=False)]
    if any(map(_acts, items)):
        return []
    restarts = any(
        clause[cut - 1].low in {"et", "ou"} and clause[cut].low in {"de", "d'"} for cut in cuts[1:]
    )
    return cuts if len(items) >= 2 or restarts else []


def _explains(head: Words) -> bool:
    """Whether a comma only says what a name is: « Social Planet, un réseau… »."""
    return len(head) > 2 and head[-3].tag == "PROPN" and head[-1].low in {"un", "une", "le", "la", "l'"}


def _item_begins(word: Word, *, by_de: bool) -> bool:
    if word.low in _BY_DE:
        return by_de
    return word.verb == "inf" or word.tag == "DET"


def _chunks(clause: Words, cuts: list[int]) -> Iterator[Words]:
    """Gather neighbouring items into points that fit, each a stretch of the clause as it stands."""
    ends = [*cuts[1:], len(clause)]
    first = 0
    while first < len(cuts):
        last = first
        while last + 1 < len(cuts) and _together(clause, cuts, first, ends[last + 1]):
            last += 1
        piece = _without_link(clause[cuts[first] : ends[last]])
        announces = clause[ends[last] - 1].text == ":"
        if piece and fits(text_of(piece)) and not announces:
            yield piece
        first = last + 1


def _together(clause: Words, cuts: list[int], first: int, end: int) -> bool:
    """Whether the items from one cut to an end make one readable point."""
    piece = _without_link(clause[cuts[first] : end])
    before_last = max(cut for cut in cuts if cut < end)
    link = clause[before_last - 1]
    restarts = (link.low in {"et", "ou"} and clause[before_last].low in {"de", "d'"}) or (
        link.text == ":" and before_last - cuts[first] > _LABEL
    )
    return len(counted(text_of(piece))) < LONGEST and fits(text_of(piece)) and not restarts


def _without_link(piece: Words) -> Words:
    piece = without_signs(piece)
    while piece and piece[-1].low in {"et", "ou", "puis"}:
        piece = without_signs(piece[:-1])
    return piece
