"""How an interview marks its questions: found on the whole document, by which marking is the most regular.

A marking is what questions have in common: they end in « ? », are bold, stand under a heading, bear a
number, a dash or a speaker's name, are in capitals or between guillemets, or open the paragraph that
answers them. Each marking seen is scored by three shares, and the best one is the document's:

    precision     of the blocks so marked, how many look like questions
    recall        of all blocks that look like questions, how many are so marked
    alternation   of the blocks so marked, how many are followed by another kind of block
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.reading.marks import LONGEST_OPENING, LONGEST_QUESTION, NUMBER, SIGNS, Seen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PLAIN = "question mark"
OPENING = "question at the start of the paragraph"


@dataclass(frozen=True, slots=True)
class Marking:
    """The marking chosen: its name, the blocks that begin an exchange, and the marks of answers.

    ``doubtful`` are the starts that lack the mark; ``score`` is how sure the choice is (0 to 1).
    """

    name: str
    starts: tuple[int, ...]
    doubtful: frozenset[int]
    answers: frozenset[str]
    score: float


def find_marking(seen: Sequence[Seen], candidates: Sequence[int]) -> Marking | None:
    """Return the marking that separates questions from answers best, or nothing when there is no question.

    ``candidates`` are the indices of the blocks that may belong to the interview.
    """
    asking = {index for index in candidates if seen[index].asks or seen[index].prompts}
    opening = {index for index in candidates if seen[index].opening}
    if not asking and not opening:
        return None
    follower = dict(pairwise(candidates))
    scored = [
        (_score(seen, members, asking | opening, follower) * weight, name, members)
        for name, (members, weight) in _markings(seen, candidates, asking, opening).items()
    ]
    for score, name, members in sorted(scored, key=lambda one: -one[0]):
        starts = _regular(seen, name, members) if score > 0 else set()
        if starts:
            answers = _answer_labels(seen, starts)
            added = _unmarked(seen, candidates, min(starts), starts, answers)
            return Marking(name, tuple(sorted(starts | added)), frozenset(added), answers, min(score, 1.0))
    return None


def _markings(
    seen: Sequence[Seen], candidates: Sequence[int], asking: set[int], opening: set[int]
) -> dict[str, tuple[set[int], float]]:
    """The markings seen, with the weight that each deserves when it is as regular as another."""
    marked: dict[str, tuple[set[int], float]] = {PLAIN: (asking, 1.0), OPENING: (opening - asking, 0.95)}
    for index in candidates:
        one = seen[index]
        for name, weight in ((one.label, 1.5), *((style, 1.3) for style in one.styles)):
            if name and name != "answers":
                marked.setdefault(name, (set(), weight))[0].add(index)
    if NUMBER in marked:
        marked[NUMBER] = (_in_sequence(seen, sorted(marked[NUMBER][0])), marked[NUMBER][1])
    return {name: found for name, found in marked.items() if found[0]}


def _score(seen: Sequence[Seen], members: set[int], asking: set[int], follower: dict[int, int]) -> float:
    real = [index for index in members if len(seen[index].text) <= LONGEST_QUESTION or seen[index].opening]
    if not real:
        return 0.0
    precision = sum(1.0 if index in asking else seen[index].like_a_question for index in real) / len(members)
    recall = len(asking & members) / len(asking)
    alone = sum(index in follower and follower[index] not in members for index in real) / len(real)
    self_answering = all(seen[index].opening and not seen[index].asks for index in real)
    replied = sum(_replied(seen, index, follower) for index in real) / len(members)
    return max(precision, 0.9 * replied) * recall * (1.0 if self_answering else alone)


def _replied(seen: Sequence[Seen], index: int, follower: dict[int, int]) -> bool:
    """Whether a marked block is followed by one with another mark: a dialogue in which each has a sign."""
    if index not in follower or not seen[index].label:
        return False
    return seen[follower[index]].label not in ("", NUMBER, seen[index].label)


def _regular(seen: Sequence[Seen], name: str, members: set[int]) -> set[int]:
    """The marked blocks without those that the marking's own regularity excludes."""
    ordered = sorted(members)
    if name in (PLAIN, OPENING, NUMBER):
        return members
    short = {index for index in ordered if len(seen[index].text) <= LONGEST_QUESTION}
    if name.startswith("name ") or name == "asks":
        return short
    firm = name not in SIGNS and sum(seen[index].asks for index in ordered) >= 0.8 * len(ordered)
    fitting = {index for index in short if _fits(seen[index])}
    alone = {
        index
        for index in short
        if not firm
        and seen[index].like_a_question >= 0.5
        and index > min(fitting, default=index)
        and not {index - 1, index + 1} & members
    }
    return fitting | alone


def _fits(one: Seen) -> bool:
    """Whether a marked block asks, or at least addresses somebody or trails off."""
    return one.asks or one.prompts or one.addresses or one.text.rstrip('\u00a0 »”"').endswith(("…", "..."))


def _in_sequence(seen: Sequence[Seen], ordered: Sequence[int]) -> set[int]:
    """Questions count on; a list inside an answer begins again at 1 and has nothing between its items."""
    kept: set[int] = set()
    last = 0
    item = (-1, 0)  # the place and number of the list item just seen
    for index in ordered:
        number = seen[index].number
        if (number == 1 and last > 0) or item == (index - 1, number - 1):
            item = (index, number)
        elif last < number <= last + 3 and len(seen[index].text) <= LONGEST_QUESTION:
            kept.add(index)
            last = number
    return kept


def _unmarked(
    seen: Sequence[Seen], candidates: Iterable[int], first: int, starts: set[int], answers: frozenset[str]
) -> set[int]:
    """Questions that lost their mark: they ask and address somebody, and bear no answer's mark."""
    return {
        index
        for index in candidates
        if index > first
        and index not in starts
        and seen[index].label not in answers
        and len(seen[index].text) <= LONGEST_OPENING
        and (seen[index].asks or seen[index].prompts)
        and seen[index].addresses
    }


def _answer_labels(seen: Sequence[Seen], starts: Iterable[int]) -> frozenset[str]:
    """The marks of answers: those that often stand right after a question, and every other speaker's name."""
    ordered = sorted(starts)
    after = Counter(seen[index + 1].label for index in ordered if index + 1 < len(seen))
    asking = {seen[index].label for index in ordered}
    often = {label for label, count in after.items() if label and count >= max(2, len(ordered) / 3)}
    names = {one.label for one in seen if one.label.startswith("name ")}
    return frozenset((often | names | {"answers"}) - asking)
