"""The markings seen in a document: for each, the blocks that wear it.

A marking is what questions have in common: they end in « ? », are bold, stand under a heading, bear a
number, a dash or their speaker's name, are in capitals or between guillemets, or open the paragraph that
answers them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from osereso.reading.marks import NUMBER, SIGNS, Seen, number_sequence, quotes
from osereso.reading.wording import LONGEST_PROMPT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

REGULAR = 4  # questions with one mark are no accident
PLAIN = "question mark"
OPENING = "question at the start of the paragraph"
NAMES = "names"
TURNS = "turns"  # each speaker's turn has the same sign, and the speakers take turns

_SHORT = 60  # characters; « Ce que j’aime ? » may still be put to somebody
_REPLY = re.compile(
    r"(?:oui|non|car|bien sûr|absolument|évidemment|tout à fait)\b|parce qu[e'’]", re.IGNORECASE
)
_STATEMENT = re.compile(r"[^.?!…]{2,400}[.!…]\s")
_WEIGHTS = {NUMBER: 1.5, "asks": 1.5, **dict.fromkeys(SIGNS, 1.5)}


class Rival(NamedTuple):
    """A marking that was seen: its name, how many blocks wear it, and its score (0 to 1)."""

    name: str
    blocks: int
    score: float


@dataclass(frozen=True, slots=True)
class Marking:
    """The marking chosen: its name, the blocks that begin an exchange, and the marks of answers.

    ``doubtful`` are the starts that lack the mark; ``score`` is how sure the choice is (0 to 1);
    ``rivals`` are all markings that were weighed, the best first.
    """

    name: str
    starts: tuple[int, ...]
    doubtful: frozenset[int]
    answers: frozenset[str]
    score: float
    rivals: tuple[Rival, ...] = ()


class Candidate(NamedTuple):
    """A marking to be weighed: the blocks that wear it, and how much a mark of its kind counts for."""

    name: str
    members: set[int]
    weight: float


class Page(NamedTuple):
    """What a marking is weighed against: the blocks, those that may belong to the talk, those that ask."""

    seen: Sequence[Seen]
    follower: Mapping[int, int]
    asking: set[int]
    opening: set[int]
    listed: set[int]


def page_of(seen: Sequence[Seen], candidates: Sequence[int]) -> Page | None:
    """Return the page as markings are weighed on it, or nothing where nobody asks anything.

    ``candidates`` are the indices of the blocks that may belong to the interview.
    """
    asking = {
        index
        for index in candidates
        if (seen[index].asks or seen[index].prompts) and not _wonders(seen[index])
    }
    listed = _listed(seen, candidates)
    # A list of questions is no talk: it sums up, or offers.
    if len(asking - listed) > len(asking & listed) / 2:
        asking -= listed
    asking -= _answers_that_ask(seen, candidates, asking)
    opening = {index for index in candidates if seen[index].opening} - asking
    if not asking and not opening:
        asking = {index for index in candidates if _wants_something(seen[index])}
        if len(asking) < REGULAR - 1:
            return None
    return Page(seen, dict(pairwise(candidates)), asking, opening, listed)


def markings_seen(page: Page, candidates: Sequence[int]) -> list[Candidate]:
    """The markings seen, with the weight that each deserves when it is as regular as another."""
    marked: dict[str, set[int]] = {}
    for index in candidates:
        one = page.seen[index]
        for name in (one.label, *sorted(one.styles, key=_headings_first)):
            if name and name != "answers":
                marked.setdefault(name, set()).add(index)
    if NUMBER in marked:
        marked[NUMBER] = number_sequence(page.seen, sorted(marked[NUMBER]))
    named = {name: marked.pop(name) for name in list(marked) if name.startswith("name ")}
    turns = [_turns_of_one(page, members) for name, members in marked.items() if name in SIGNS]
    found = [
        Candidate(PLAIN, page.asking, 1.0),
        Candidate(OPENING, _self_answering(page), 0.95),
        Candidate(NAMES, _interviewers(page, named), 1.5),
        *(Candidate(TURNS, members, 1.5) for members in turns),
        *(Candidate(name, members, _WEIGHTS.get(name, 1.3)) for name, members in marked.items()),
    ]
    return [one for one in found if one.members]


def _headings_first(style: str) -> tuple[bool, str]:
    """Of styles on the same blocks the first decides: always the same one, a heading before what it wears."""
    return not style.startswith("heading "), style


def _self_answering(page: Page) -> set[int]:
    """The paragraphs that open with a question and answer it, with the questions alone among them."""
    put = {index for index in page.opening if page.seen[index].puts_its_opening}
    if len(put) < 2 or len(put) * 2 < max(len(page.asking), len(page.opening)):
        return page.opening
    return page.opening | {index for index in page.asking if page.seen[index].addresses or index > min(put)}


def _interviewers(page: Page, named: Mapping[str, set[int]]) -> set[int]:
    """The turns of those who ask: who puts the most questions, and whoever puts half as many or more."""
    asked = page.asking | page.opening
    turns_of = {name: turns | named.get(_returns_as(name, named), set()) for name, turns in named.items()}
    shares = {name: len(turns & asked) / len(turns) for name, turns in turns_of.items()}
    most = max(shares.values(), default=0.0)
    asking = [name for name, share in shares.items() if share >= max(most / 2, 0.15)]
    return set().union(*(named[name] for name in asking))


def _returns_as(name: str, named: Mapping[str, set[int]]) -> str:
    """The label under which somebody speaks again: « Ada Morel : » once, then « AM : » or « Ada : »."""
    words = name.removeprefix("name ").split()
    forms = ("".join(word[0] for word in words), words[0], words[0][0]) if words else ()
    returning = (f"name {form}" for form in forms if len(named.get(f"name {form}", ())) > 1)
    return next(returning, "") if len(named[name]) == 1 else ""


def _turns_of_one(page: Page, members: set[int]) -> set[int]:
    """Every second turn, where each turn has the same sign and one speaker alone asks."""
    ordered = sorted(members)
    asks = [sum(index in page.asking for index in ordered[start::2]) for start in (0, 1)]
    one = asks.index(max(asks))
    if max(asks) < 3 or min(asks) * 4 > max(asks) or sum(asks) > 0.75 * len(ordered):
        return set()
    return set(ordered[one::2])


def _listed(seen: Sequence[Seen], candidates: Sequence[int]) -> set[int]:
    """The items of lists: blocks with one sign that follow each other."""
    pairs = [
        pair
        for pair in pairwise(candidates)
        if seen[pair[0]].label == seen[pair[1]].label and seen[pair[0]].label
    ]
    return {index for pair in pairs for index in pair if seen[index].label in (*SIGNS, NUMBER)}


def _wonders(one: Seen) -> bool:
    """Whether somebody who talks of himself ends a paragraph with a question that is put to nobody."""
    return (
        one.asks
        and one.tells_of_itself
        and (len(one.text) > LONGEST_PROMPT or (one.says_i and len(one.text) > _SHORT))
    )


def _answers_that_ask(seen: Sequence[Seen], candidates: Sequence[int], asking: set[int]) -> set[int]:
    """The blocks below questions that state something before they ask, and reply or precede a question."""
    threes = zip((-1, *candidates), candidates, (*candidates[1:], -1), strict=False)
    return {
        index
        for before, index, after in threes
        if index in asking
        and before in asking
        and (_STATEMENT.match(seen[index].text) or quotes(seen[index]))
        and (after in asking or after < 0 or _REPLY.match(seen[index].text))
    }


def _wants_something(one: Seen) -> bool:
    """Whether a block that is set apart names what somebody is to speak of: « Ton parcours »."""
    named = one.addresses and len(one.text) <= LONGEST_PROMPT and one.text[-1] not in ".!,;"
    return named and bool(one.label or one.styles)
