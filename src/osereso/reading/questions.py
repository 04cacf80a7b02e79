"""How an interview marks its questions: found on the whole document, by which marking is the most regular.

A marking is what questions have in common: they end in « ? », are bold, stand under a heading, bear a
number, a dash or their speaker's name, are in capitals or between guillemets, or open the paragraph that
answers them. Each marking seen is scored by three shares, and the best one is the document's:

    precision     of the blocks so marked, how many look like questions
    recall        of all blocks that look like questions, how many are so marked
    alternation   of the blocks so marked, how many are followed by another kind of block
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from osereso.reading.marks import (
    LONGEST_OPENING,
    LONGEST_PROMPT,
    LONGEST_QUESTION,
    NUMBER,
    SIGNS,
    Seen,
    number_sequence,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_SHORT = 60  # characters; « Ce que j’aime ? » may still be put to somebody
_REGULAR = 4  # questions with one mark are no accident
LONGEST_ADDITION = 50  # characters after a question's mark
_OPEN, _CLOSE = '«“"', '»”"'
_REPLY = re.compile(
    r"(?:oui|non|car|bien sûr|absolument|évidemment|tout à fait)\b|parce qu[e'’]", re.IGNORECASE
)
_STATEMENT = re.compile(r"[^.?!…]{2,400}[.!…]\s")
PLAIN = "question mark"
OPENING = "question at the start of the paragraph"
NAMES = "names"
TURNS = "turns"  # each speaker's turn has the same sign, and the speakers take turns


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


class _Candidate(NamedTuple):
    """A marking to be weighed: the blocks that wear it, and how much a mark of its kind counts for."""

    name: str
    members: set[int]
    weight: float


class _Page(NamedTuple):
    """What a marking is weighed against: the blocks, those that may belong to the talk, those that ask."""

    seen: Sequence[Seen]
    follower: Mapping[int, int]
    asking: set[int]
    opening: set[int]
    listed: set[int]


def find_marking(seen: Sequence[Seen], candidates: Sequence[int]) -> Marking | None:
    """Return the marking that separates questions from answers best, or nothing when there is no question.

    ``candidates`` are the indices of the blocks that may belong to the interview.
    """
    asking = {
        index
        for index in candidates
        if (seen[index].asks or seen[index].prompts) and not _wonders(seen[index])
    }
    listed = _listed(seen, candidates)
    if (
        len(asking - listed) > len(asking & listed) / 2
    ):  # a list of questions is no talk: it sums up, or offers
        asking -= listed
    asking -= _answers_that_ask(seen, candidates, asking)
    opening = {index for index in candidates if seen[index].opening} - asking
    if not asking and not opening:
        asking = {index for index in candidates if _wants_something(seen[index])}
        if len(asking) < _REGULAR - 1:
            return None
    page = _Page(seen, dict(pairwise(candidates)), asking, opening, listed)
    scored = [(*_score(page, one), one) for one in _markings(page, candidates)]
    scored.sort(key=lambda found: -found[0])
    for _, score, (name, members, _) in scored:
        starts = _regular(seen, name, members) if score > 0 else set()
        if starts:
            answers = _answer_labels(seen, starts)
            if name.startswith("heading "):
                starts |= _headings(page, starts, candidates)
            added = _unmarked(page, candidates, starts, answers) if name != OPENING else set()
            starts |= {
                index + 1 for index in starts if index + 1 < len(seen) and _in_brackets(seen[index + 1])
            }
            starts |= {item for index in starts for item in _choices(page, index)}
            if name == TURNS:
                answers |= {seen[index].label for index in members}
            rivals = tuple(Rival(one.name, len(one.members), round(found, 2)) for _, found, one in scored)
            return Marking(
                name, tuple(sorted(starts | added)), frozenset(added), answers, round(score, 2), rivals
            )
    return None


def _markings(page: _Page, candidates: Sequence[int]) -> list[_Candidate]:
    """The markings seen, with the weight that each deserves when it is as regular as another."""
    marked: dict[str, set[int]] = {}
    for index in candidates:
        one = page.seen[index]
        for name in (one.label, *one.styles):
            if name and name != "answers":
                marked.setdefault(name, set()).add(index)
    if NUMBER in marked:
        marked[NUMBER] = number_sequence(page.seen, sorted(marked[NUMBER]))
    named = {name: marked.pop(name) for name in list(marked) if name.startswith("name ")}
    turns = [_turns_of_one(page, members) for name, members in marked.items() if name in SIGNS]
    found = [
        _Candidate(PLAIN, page.asking, 1.0),
        _Candidate(OPENING, _self_answering(page), 0.95),
        _Candidate(NAMES, _interviewers(page, named), 1.5),
        *(_Candidate(TURNS, members, 1.5) for members in turns),
        *(_Candidate(name, members, _WEIGHTS.get(name, 1.3)) for name, members in marked.items()),
    ]
    return [one for one in found if one.members]


_WEIGHTS = {NUMBER: 1.5, "asks": 1.5, **dict.fromkeys(SIGNS, 1.5)}


def _self_answering(page: _Page) -> set[int]:
    """The paragraphs that open with a question and answer it, with the questions alone among them."""
    put = {index for index in page.opening if page.seen[index].puts_its_opening}
    if len(put) < 2 or len(put) * 2 < max(len(page.asking), len(page.opening)):
        return page.opening
    return page.opening | {index for index in page.asking if page.seen[index].addresses or index > min(put)}


def _interviewers(page: _Page, named: Mapping[str, set[int]]) -> set[int]:
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


def _turns_of_one(page: _Page, members: set[int]) -> set[int]:
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


def _score(page: _Page, candidate: _Candidate) -> tuple[float, float]:
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


def _holds_them_together(candidate: _Candidate, precision: float, recall: float, alone: float) -> bool:
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
    usual = sum(seen[index].asks for index in short) >= max(_REGULAR, len(short) / 2)
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
    """Whether a block among real questions is more than a title: « Extrait en cuisine » is one."""
    return one.like_a_question > 0.5 or len(one.text.split()) > 5 or not one.block.level


def _remarks(one: Seen) -> bool:
    """Whether a block may be what an interviewer throws in: « Ils devaient être ravis. »."""
    return len(one.text) <= LONGEST_OPENING and not one.tells_of_itself and not one.heads_no_question


def _fits(one: Seen) -> bool:
    """Whether a marked block asks, or at least addresses somebody or trails off."""
    return one.asks or one.prompts or one.addresses or _trails_off(one)


def _trails_off(one: Seen) -> bool:
    return one.text.rstrip('\u00a0 »”"').endswith(("…", "..."))


def _choices(page: _Page, question: int) -> list[int]:
    """The list of questions that stands below a question and belongs to it."""
    items: list[int] = []
    while (item := question + 1 + len(items)) in page.listed:
        items.append(item)
    asks = sum(page.seen[item].asks or page.seen[item].opening > 0 for item in items)
    return items if asks > len(items) / 2 and len(items) > 1 else []


def _in_brackets(one: Seen) -> bool:
    """Whether a block only says more of the question above it."""
    text = one.text
    whole = text.startswith("(") and text.endswith(")") and len(text) <= LONGEST_QUESTION
    return whole and (one.asks or one.begins_like_a_question)


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
        and (_STATEMENT.match(seen[index].text) or _quotes(seen[index]))
        and (after in asking or after < 0 or _REPLY.match(seen[index].text))
    }


def _unmarked(page: _Page, candidates: Sequence[int], starts: set[int], answers: frozenset[str]) -> set[int]:
    """Questions that lost their mark: they ask and address somebody, and bear no answer's mark.

    Where the marking is regular, such a block must also begin as questions do.
    """
    firm = len(starts) >= _REGULAR
    first = min(starts)
    styles = Counter(style for index in starts for style in page.seen[index].styles)
    worn = {style for style, count in styles.items() if count >= 0.6 * len(starts)}
    added = set()
    for index in candidates:
        one = page.seen[index]
        if index < first or index in starts or one.label in answers:
            continue
        following = page.follower.get(index)
        outright = not one.label.startswith("name ") and worn & one.styles and one.like_a_question >= 0.6
        answered = following is not None and following not in starts
        outright = outright or (
            _asks_outright(one)
            and (not firm or (answered and one.opens_like_a_question and index not in page.listed))
        )
        outright = outright or _between_quotations(page, index, starts) or _without_name(page, index)
        if outright or (answered and _asks_and_adds(one, page.seen[following or 0].label in answers)):
            added.add(index)
    return added


def _between_quotations(page: _Page, index: int, starts: set[int]) -> bool:
    """Whether a block stands unquoted between answers that are all quoted, and is put to somebody."""
    one = page.seen[index]
    following = page.follower.get(index)
    if one.text[0] in _OPEN or following is None or not one.addresses or following in starts:
        return False
    answers = [page.seen[start + 1].text for start in starts if start + 1 < len(page.seen)]
    quoted = sum(text[0] in _OPEN for text in answers)
    return (
        quoted >= max(2, 0.8 * len(answers))
        and page.seen[following].text[0] in _OPEN
        and page.seen[index - 1].text.rstrip(" .")[-1:] in _CLOSE
    )


def _without_name(page: _Page, index: int) -> bool:
    """Whether a question without a name stands between two turns of one speaker, who answers it."""
    one, following = page.seen[index], page.follower.get(index)
    answer = page.seen[following].label if following else ""
    if one.label or not one.asks or not answer.startswith(("name ", "answers")):
        return False
    return answer == next((before.label for before in page.seen[index - 1 :: -1] if before.label), "")


def _wants_something(one: Seen) -> bool:
    """Whether a block that is set apart names what somebody is to speak of: « Ton parcours »."""
    named = one.addresses and len(one.text) <= LONGEST_PROMPT and one.text[-1] not in ".!,;"
    return named and bool(one.label or one.styles)


def _headings(page: _Page, starts: set[int], candidates: Sequence[int]) -> set[int]:
    """Headings of another level that ask; above the first question only lower ones, for a title may ask."""
    level = min(page.seen[index].block.level for index in starts)
    among = set(candidates)
    end = max(starts)
    while end + 1 in among:  # what stands below a rule or credits is another matter
        end += 1
    return {
        index
        for index in candidates
        if (one := page.seen[index]).block.level
        and (one.asks or one.prompts or one.opening)
        and (index > min(starts) or one.block.level > level)
        and index <= end
    }


def _asks_outright(one: Seen) -> bool:
    asks = one.asks or one.prompts or (_trails_off(one) and not one.tells_of_itself)
    return len(one.text) <= LONGEST_OPENING and asks and one.addresses and not (_quotes(one) or one.says_i)


def _asks_and_adds(one: Seen, answered: bool) -> bool:
    """Whether a few words follow the question: « Et votre vie à côté ? Vos loisirs. »."""
    if not one.opening or one.label.startswith("name "):
        return False
    if answered:
        return len(one.text) <= LONGEST_QUESTION and not one.tells_of_itself
    return one.addresses and len(one.text) - one.opening <= LONGEST_ADDITION and not one.tells_of_itself


def _quotes(one: Seen) -> bool:
    """Whether the question is somebody else's: « On me demande : “Et vous ?” »."""
    before, found, _ = one.text.partition("«") if "«" in one.text else one.text.partition("“")
    return bool(found) and ":" in before


def _answer_labels(seen: Sequence[Seen], starts: Iterable[int]) -> frozenset[str]:
    """The marks of answers: those that often stand right after a question, and every other speaker's name."""
    ordered = sorted(starts)
    after = Counter(seen[index + 1].label for index in ordered if index + 1 < len(seen))
    asking = {seen[index].label for index in ordered}
    often = {label for label, count in after.items() if label and count >= max(2, len(ordered) / 3)}
    names = {one.label for one in seen if one.label.startswith("name ")}
    return frozenset((often | names | {"answers"}) - asking)
