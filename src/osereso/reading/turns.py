"""A document cut into turns: each question with the blocks that answer it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.reading import boilerplate
from osereso.reading.ends import beginning_of_talk, echoes, end_of_talk, level_of, looks_of, without_titles
from osereso.reading.markings import OPENING, PLAIN, Marking
from osereso.reading.marks import Seen, as_given, look
from osereso.reading.questions import find_marking
from osereso.reading.run_on import question_at_the_end, questions_apart
from osereso.reading.whole_turns import whole_turns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.model.interview import Block, Document

GIVEN = "given"  # the file itself says what is a question
RUN_ON = "run on"  # questions and answers follow each other in the same paragraph

# Inside an answer only what cannot be talk is left aside; after the last one, more is.
_INSIDE = frozenset({"box", "caption", "echo", "running", "related", "rule", "heading", "code", "stamp"})
_CLOSED = frozenset({"credits", "related", "end", "thanks"})
_LONGEST_MENU = 60  # characters
_FEW = 2  # exchanges; then the others may stand inside paragraphs


@dataclass(frozen=True, slots=True)
class Turn:
    """One exchange as indices of blocks: its questions, and the blocks that answer them."""

    questions: tuple[int, ...]
    answers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Cut:
    """A document as the search for questions left it; ``reasons`` say why a block is no talk."""

    seen: tuple[Seen, ...]
    reasons: tuple[str, ...]
    marking: Marking
    turns: tuple[Turn, ...]

    @property
    def answered(self) -> tuple[Turn, ...]:
        """The turns in which somebody answers."""
        return tuple(turn for turn in self.turns if turn.answers)


def cut(document: Document) -> Cut | None:
    """Return the document cut into turns, or nothing when nobody answers a question in it."""
    if any("question" in block.styles for block in document.blocks):
        return _as_given(document)
    blocks = whole_turns(document.blocks, document.text)
    found = _cut(document, blocks)
    if found is not None and len(found.answered) > _FEW:
        return _ends_apart(document, found)
    apart = questions_apart(blocks)
    again = _cut(document, apart) if apart else None
    return replace(again, marking=replace(again.marking, name=RUN_ON)) if again else found


def _ends_apart(document: Document, found: Cut) -> Cut:
    """The document cut at the questions that end the paragraphs of the answers before them."""
    marking = found.marking
    plain = marking.name == PLAIN
    within = [
        index
        for turn in found.answered
        for index, following in pairwise((*turn.questions, *turn.answers))
        if following == index + 1
        and following >= turn.answers[0]
        and index != turn.questions[0]
        and (plain or index in marking.doubtful)
    ]
    cuts = {index: pieces for index in within if (pieces := question_at_the_end(found.seen[index].block))}
    if not cuts:
        return found
    blocks = [piece for index, one in enumerate(found.seen) for piece in cuts.get(index, [one.block])]
    again = _cut(document, blocks)
    if again is None or len(again.answered) <= len(found.answered):
        return found
    asked = {pieces[-1].span for pieces in cuts.values()}
    doubtful = {index for index in again.marking.starts if again.seen[index].block.span in asked}
    return replace(again, marking=replace(again.marking, doubtful=again.marking.doubtful | doubtful))


def _as_given(document: Document) -> Cut:
    seen = as_given(document.blocks)
    starts = tuple(index for index, one in enumerate(seen) if "question" in one.styles)
    ends = (*starts[1:], len(seen))
    turns = tuple(
        Turn((start,), tuple(range(start + 1, end))) for start, end in zip(starts, ends, strict=True)
    )
    return Cut(seen, ("",) * len(seen), Marking(GIVEN, starts, frozenset(), frozenset(), 1.0), turns)


def _cut(document: Document, blocks: Sequence[Block]) -> Cut | None:
    seen = tuple(look(blocks))
    reasons = tuple(boilerplate.reasons(blocks))
    marking = find_marking(seen, _candidates(seen, reasons))
    if marking is None:
        return None
    begin = beginning_of_talk(seen, marking)
    marking = replace(marking, starts=tuple(start for start in marking.starts if start >= begin))
    echoed = echoes(seen, marking.starts[0]) - set(marking.starts)
    reasons = tuple("echo" if index in echoed else why for index, why in enumerate(reasons))
    turns = tuple(_trimmed(document, seen, reasons, list(_turns(seen, reasons, marking))))
    return Cut(seen, reasons, marking, turns) if any(turn.answers for turn in turns) else None


def _candidates(seen: Sequence[Seen], reasons: Sequence[str]) -> list[int]:
    """The blocks that may belong to the interview: none after credits that no answered question follows."""
    free = [index for index, reason in enumerate(reasons) if not reason]
    talking = [
        one
        for one, following in pairwise(free)
        if (seen[one].asks or seen[one].prompts) and _talks(seen[following])
    ]
    talking += [index for index in free if seen[index].opening and _talks(seen[index])]
    last = max(talking, default=0)
    closed = (index for index in range(last, len(seen)) if reasons[index] in _CLOSED)
    begun = min(talking, default=len(seen))
    comments = (index for index in range(begun, len(seen)) if boilerplate.opens_comments(seen[index].text))
    end = min(next(closed, len(seen)), next(comments, len(seen)))
    return [index for index in free if index < end]


def _talks(one: Seen) -> bool:
    return not one.asks and (one.text.endswith((".", "!", "…", "»")) or len(one.text) > _LONGEST_MENU)


def _turns(seen: Sequence[Seen], reasons: Sequence[str], marking: Marking) -> Iterator[Turn]:
    """Cut the document at its questions; neighbouring ones are asked together."""
    starts = set(marking.starts)
    rank = level_of(marking)
    questions: list[int] = []
    answers: list[int] = []
    closed = False
    for index in range(marking.starts[0], end_of_talk(seen, reasons, marking)):
        one = seen[index]
        if index in starts:
            if answers:
                yield Turn(tuple(questions), tuple(answers))
                questions, answers = [], []
            questions.append(index)
            closed = False
            if (
                one.opening
                and not one.asks
                and (marking.name == OPENING or _stands_alone(one, index, starts))
            ):
                answers.append(index)
        elif 0 < one.block.level < rank:
            closed = True
        elif not (closed or _aside_inside(one, reasons[index], begun=bool(answers))):
            answers.append(index)
    yield Turn(tuple(questions), tuple(answers))


def _stands_alone(one: Seen, index: int, starts: set[int]) -> bool:
    """Whether a numbered question has its answer in its own paragraph: the next one follows at once."""
    return bool(one.label) and index + 1 in starts


def _before_closing(answers: tuple[int, ...], reasons: Sequence[str]) -> tuple[int, ...]:
    """An answer without the thanks, credits and addresses below it."""
    end = len(answers)
    while end > 1 and reasons[answers[end - 1]] in boilerplate.CLOSING:
        end -= 1
    return answers[:end]


def _trimmed(
    document: Document, seen: Sequence[Seen], reasons: Sequence[str], turns: Sequence[Turn]
) -> list[Turn]:
    """The turns without the titles and notes below their answers."""
    apart = {
        index
        for index, (one, following) in enumerate(pairwise(seen), 1)
        if document.text.count("\n", one.block.span.end, following.block.span.start) > 1
    }
    looks = looks_of(
        seen,
        [index for turn in turns for index in turn.questions],
        [index for turn in turns for index in turn.answers],
    )
    last = next((turn for turn in reversed(turns) if turn.answers), None)
    return [
        replace(
            turn,
            answers=without_titles(
                seen, _before_closing(turn.answers, reasons), apart, looks, last=turn is last
            ),
        )
        for turn in turns
    ]


def _aside_inside(one: Seen, reason: str, *, begun: bool) -> bool:
    """Whether a block interrupts an answer; a sentence does not, nor what comes first after a question."""
    if not reason:
        return one.block.level > 0
    if reason in _INSIDE:
        return True
    says_something = one.text.endswith((".", "!", "…", "»"))
    return begun and not says_something and reason != "masthead" and len(one.text) <= _LONGEST_MENU
