"""How an interview marks its questions: found on the whole document, by which marking is the most regular.

Each marking seen (markings.py) is scored by three shares, and the best one is the document's:

    precision     of the blocks so marked, how many look like questions
    recall        of all blocks that look like questions, how many are so marked
    alternation   of the blocks so marked, how many are followed by another kind of block
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from osereso.reading.markings import (
    NAMES,
    OPENING,
    PLAIN,
    REGULAR,
    TURNS,
    Candidate,
    Marking,
    Page,
    Rival,
    markings_seen,
    page_of,
)
from osereso.reading.marks import NUMBER, SIGNS, Seen, trails_off
from osereso.reading.unmarked import asking_headings, belonging, unmarked_questions
from osereso.reading.wording import LONGEST_OPENING, LONGEST_QUESTION

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


def find_marking(seen: Sequence[Seen], candidates: Sequence[int]) -> Marking | None:
    """Return the marking that separates questions from answers best, or nothing when there is no question.

    ``candidates`` are the indices of the blocks that may belong to the interview.
    """
    page = page_of(seen, candidates)
    if page is None:
        return None
    scored = [(*_score(page, one), one) for one in markings_seen(page, candidates)]
    scored.sort(key=lambda found: -found[0])
    rivals = tuple(Rival(one.name, len(one.members), round(score, 2)) for _, score, one in scored)
    for _, score, chosen in scored:
        starts = _regular(seen, chosen.name, chosen.members) if score > 0 else set()
        if starts:
            return _marking(page, candidates, chosen, starts, round(score, 2), rivals)
    return None


def _marking(
    page: Page,
    candidates: Sequence[int],
    chosen: Candidate,
    starts: set[int],
    score: float,
    rivals: tuple[Rival, ...],
) -> Marking:
    """The marking chosen, with the questions that lack its mark."""
    answers = _answer_labels(page.seen, starts)
    if chosen.name.startswith("heading "):
        starts |= asking_headings(page, starts, candidates)
    added = set() if chosen.name == OPENING else unmarked_questions(page, candidates, starts, answers)
    starts |= belonging(page, starts | added)
    if chosen.name == TURNS:
        answers |= {page.seen[index].label for index in chosen.members}
    return Marking(chosen.name, tuple(sorted(starts | added)), frozenset(added), answers, score, rivals)


def _score(page: Page, candidate: Candidate) -> tuple[float, float]:
    """How a marking ranks among others, and how regular it is."""
    members = candidate.members
    seen, asking = page.seen, page.asking | page.opening
    if candidate.name not in (*SIGNS, NUMBER, TURNS) and asking - page.listed:
        asking -= page.listed
    real = [index for index in members if len(seen[index].text) <= LONGEST_QUESTION or seen[index].opening]
    if not real:
        return 0.0, 0.0
    precision = sum(1.0 if index in asking else seen[index].like_a_question for index in real) / len(members)
    recall = len(asking & members) / len(asking)
    alone = sum(page.follower.get(index, index) not in members for index in real) / len(real)
    if candidate.name == OPENING:
        asked = [index for index in real if index in page.asking]
        alone = 1 - sum(page.follower.get(index, index) in page.asking for index in asked) / len(real)
    replied = sum(_replied(seen, index, page.follower) for index in real) / len(members)
    score = max(precision, 0.9 * replied) * recall * alone
    if candidate.name not in (PLAIN, OPENING) and _holds_them_together(candidate, precision, recall, alone):
        return candidate.weight, score
    return score * candidate.weight, score


def _holds_them_together(candidate: Candidate, precision: float, recall: float, alone: float) -> bool:
    """Whether nearly all questions wear a mark that little else wears: the rest are remarks, and asides."""
    enough = 0.6 if candidate.name.startswith("heading ") else 0.75
    return len(candidate.members) > 2 and recall >= enough and precision >= 0.5 and alone >= 0.8


def _replied(seen: Sequence[Seen], index: int, follower: Mapping[int, int]) -> bool:
    """Whether a marked block is followed by one with another mark: a dialogue in which each has a sign."""
    if index not in follower or not seen[index].label:
        return False
    return seen[follower[index]].label not in ("", NUMBER, seen[index].label)


def _regular(seen: Sequence[Seen], name: str, members: set[int]) -> set[int]:
    """The marked blocks without those that the marking's own regularity excludes."""
    if name in (PLAIN, OPENING, NUMBER, NAMES, TURNS, "asks"):
        return members
    short = {index for index in members if len(seen[index].text) <= LONGEST_QUESTION}
    fitting = {index for index in short if _fits(seen[index])}
    first = min(fitting, default=0)
    usual = sum(seen[index].asks for index in short) >= max(REGULAR, len(short) / 2)
    alone = {
        index
        for index in short - fitting
        if index > first
        and not {index - 1, index + 1} & members
        and (
            (seen[index].like_a_question >= 0.5 and (not usual or _says_enough(seen[index])))
            or (usual and name == "bold" and _remarks(seen[index]))
        )
    }
    return fitting | alone


def _says_enough(one: Seen) -> bool:
    """Whether a block among real questions is more than a title: « Au fournil » is one."""
    return one.like_a_question > 0.5 or len(one.text.split()) > 5 or not one.block.level


def _remarks(one: Seen) -> bool:
    """Whether a block may be what an interviewer throws in: « La voisine a dû rire. »."""
    return len(one.text) <= LONGEST_OPENING and not one.tells_of_itself and not one.heads_no_question


def _fits(one: Seen) -> bool:
    """Whether a marked block asks, or at least addresses somebody or trails off."""
    return one.asks or one.prompts or one.addresses or trails_off(one)


def _answer_labels(seen: Sequence[Seen], starts: Iterable[int]) -> frozenset[str]:
    """The marks of answers: those that often stand right after a question, and every other speaker's name."""
    ordered = sorted(starts)
    after = Counter(seen[index + 1].label for index in ordered if index + 1 < len(seen))
    asking = {seen[index].label for index in ordered}
    often = {label for label, count in after.items() if label and count >= max(2, len(ordered) / 3)}
    names = {one.label for one in seen if one.label.startswith("name ")}
    return frozenset((often | names | {"answers"}) - asking)
