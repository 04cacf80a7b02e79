"""Fitting a point into twelve words: by its list, by its frame, by its tail; never in mid-phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.distilling.lexicon import RELATIVES, SUBJECTS, TAILS
from osereso.distilling.syntax import text_of, without_signs
from osereso.text import fold
from osereso.text import words as counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from osereso.distilling.syntax import Word, Words

_CLOSE = frozenset({"de", "d'", "du", "des", "à", "au", "aux"})  # links that hold a phrase together
LONGEST = 12  # words as a reader counts them
_LONGEST_SPLIT = 14  # the same where « l’atelier » counts for two
_SHORTEST_REST = 4
_LABEL = 8  # words before a colon that may stay with what follows


def fits(text: str) -> bool:
    """Whether a text is short enough to be a point."""
    return len(counted(text)) <= LONGEST and len(fold(text).split()) <= _LONGEST_SPLIT


def shorten(clause: Words) -> Iterator[Words]:
    """Yield the clause if it fits, else the parts of its list, else what is left without frame or tail."""
    if fits(text_of(clause)):
        yield clause
        return
    cuts = _list_cuts(clause)
    if len(cuts) > 1:
        yield from _chunks(clause, cuts)
        return
    core = _without_frame(clause)
    for way in (_as_it_is, _without_middle, _without_tail, _without_complement):
        shorter = way(core)
        if shorter is not None:
            yield shorter
            return


def _as_it_is(clause: Words) -> Words | None:
    return clause if fits(text_of(clause)) else None


def _list_cuts(clause: Words) -> list[int]:
    """Where the items of an enumeration begin: after commas and « et », when no item is a clause."""
    cuts = [0]
    for place, word in enumerate(clause[:-1]):
        listed = word.text in {",", ":"} and not _explains(clause[: place + 2])
        if listed or (word.low in {"et", "ou"} and _item_begins(clause[place + 1])):
            cuts.append(place + 1)
    items = [clause[start:end] for start, end in zip(cuts[1:], [*cuts[2:], len(clause)], strict=False)]
    if any(word.verb == "fin" for item in items for word in item):
        return []
    restarts = any(
        clause[cut - 1].low in {"et", "ou"} and clause[cut].low in {"de", "d'"} for cut in cuts[1:]
    )
    return cuts if len(items) >= 2 or restarts else []


def _explains(head: Words) -> bool:
    """Whether a comma only says what a name is: « Social Planet, un réseau… »."""
    return len(head) > 2 and head[-3].tag == "PROPN" and head[-1].low in {"un", "une", "le", "la", "l'"}


def _item_begins(word: Word) -> bool:
    return word.low in {"de", "d'", "du", "des"} or word.verb == "inf" or word.tag == "DET"


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


def _without_frame(clause: Words) -> Words:
    """Drop what stands before the first comma, when a whole clause stands behind it."""
    comma = next((place for place, word in enumerate(clause) if word.text == ","), None)
    if comma is None or comma > 14 or clause[0].verb == "inf" or _finite(clause[:comma]):
        return clause
    rest = clause[comma + 1 :]
    return rest if len(rest) >= _SHORTEST_REST and _finite(rest) else clause


def _finite(words: Words) -> bool:
    return any(word.verb == "fin" for word in words)


def _without_middle(clause: Words) -> Words | None:
    """Drop one complement between a long subject and its verb: the least that makes the clause fit."""
    verb = _main_verb(clause)
    if verb is None or verb < _SHORTEST_REST + 1:
        return None
    stop = verb - 1 if clause[verb - 1].low in {"ne", "n'"} else verb
    ends = [stop, *(place for place in range(3, stop) if clause[place].low == "et")]
    found = [
        shorter
        for end in ends
        for start in range(2, end)
        if _droppable(clause[start - 1], clause[start:end])
        and fits(text_of(shorter := (*clause[:start], *clause[end:])))
    ]
    return max(found, key=len) if found else None


def _droppable(before: Word, middle: Words) -> bool:
    """Whether a stretch between subject and verb only says more of the subject."""
    begins = (
        middle[0].tag == "ADP"
        or middle[0].low == "afin"
        or (middle[0].low == "et" and middle[1:2] and middle[1].tag == "ADP")
    )
    holds = any(word.text in {",", ":"} or word.low in SUBJECTS for word in middle)
    return bool(begins) and before.tag in {"NOUN", "PROPN", "ADJ", "NUM", "VERB"} and not holds


def _without_tail(clause: Words) -> Words | None:
    """End the clause at the last place where it fits and a subordinate begins."""
    return _ended(clause, lambda word, _: word.low in TAILS or word.text in {",", ":"})


def _without_complement(clause: Words) -> Words | None:
    """End the clause before its last complements, the links « de » apart."""
    return _ended(
        clause,
        lambda word, before: (
            (word.tag == "ADP" and word.low not in _CLOSE and before.tag != "ADP")
            or (word.verb == "part" and before.tag in {"NOUN", "ADJ", "PROPN", "X"})
        ),
    )


def _ended(clause: Words, may_cut: Callable[[Word, Word], bool]) -> Words | None:
    verb = _main_verb(clause)
    least = max(_SHORTEST_REST - 1, 0 if verb is None else verb + 2)
    for place in range(len(clause) - 1, least - 1, -1):
        if may_cut(clause[place], clause[place - 1]):
            head = without_signs(clause[:place])
            if len(head) >= _SHORTEST_REST - 1 and fits(text_of(head)) and _may_end(head):
                return head
    return None


def _main_verb(clause: Words) -> int | None:
    """The first finite verb outside a relative clause."""
    for place, word in enumerate(clause):
        if word.verb == "fin" and not any(w.low in RELATIVES for w in clause[max(0, place - 3) : place]):
            return place
    return None


def _may_end(head: Words) -> bool:
    """Whether a clause can stop here: on a word of content, not on a link or a verb that wants more."""
    last = head[-1]
    return last.tag in {"NOUN", "PROPN", "ADJ", "NUM", "X", "ADV"} and last.low not in TAILS | {
        "plus",
        "moins",
        "pas",
    }
