"""Blocks become exchanges; whatever is no exchange is left aside with its reason, so that nothing is lost."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg
from osereso.model.interview import Exchange, Interview, LeftAside
from osereso.model.source import Span
from osereso.problems import Problem, Severity
from osereso.reading import boilerplate, metadata
from osereso.reading.ends import echoes, end_of_talk, level_of, usual_styles, without_titles
from osereso.reading.labels import whole_turns
from osereso.reading.marks import Seen, look
from osereso.reading.questions import OPENING, Marking, find_marking
from osereso.text import fold, squeeze

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from osereso.model.interview import Document

# Inside an answer only what cannot be talk is left aside; after the last one, more is.
_INSIDE = frozenset({"caption", "running", "related", "rule", "heading", "code", "stamp"})
_CLOSED = frozenset({"credits", "related", "end", "thanks"})
_LONGEST_MENU = 60  # characters


@dataclass(frozen=True, slots=True)
class _Turn:
    """One exchange as indices of blocks: its question, and the blocks up to the next one."""

    questions: tuple[int, ...]
    answers: tuple[int, ...]


def understand(document: Document, path: Path) -> tuple[Interview, tuple[Problem, ...]]:
    """Return the interview that a document holds, and the cuts that are doubtful.

    Raises:
        InputError: no question was found.
    """
    blocks = whole_turns(document.blocks, document.text)
    seen = look(blocks)
    reasons = boilerplate.reasons(blocks)
    marking = find_marking(seen, _candidates(seen, reasons))
    turns = _trimmed_turns(document, seen, reasons, list(_turns(seen, reasons, marking))) if marking else []
    answered = [turn for turn in turns if turn.answers]
    if marking is None or not answered:
        raise _no_question(path)
    exchanges = tuple(_exchange(document, seen, turn, marking) for turn in answered)
    aside = _left_aside(seen, reasons, answered)
    around = answered[0].questions[0], answered[-1].answers[-1]
    found = metadata.find(seen, aside, around, marking, document.meta)
    interview = Interview(
        title=found.title or path.stem,
        exchanges=exchanges,
        role=found.role,
        interviewee=found.interviewee,
        date=found.date,
        interviewer=found.interviewer,
        standfirst=found.standfirst,
        file=document.name,
        sha256=document.sha256,
        left_aside=tuple(
            LeftAside(seen[index].block.text, seen[index].block.line, found.reasons.get(index) or reason)
            for index, reason in sorted(aside.items())
        ),
    )
    return interview, tuple(_doubts(document, seen, turns, marking))


def _candidates(seen: Sequence[Seen], reasons: Sequence[str]) -> list[int]:
    """The blocks that may belong to the interview: none after credits that no answered question follows."""
    free = [index for index, reason in enumerate(reasons) if not reason]
    talking = [one for one, following in pairwise(free) if seen[one].asks and _talks(seen[following])]
    talking += [index for index in free if seen[index].opening and _talks(seen[index])]
    last = max(talking, default=0)
    closed = (index for index in range(last, len(seen)) if reasons[index] in _CLOSED)
    end = next(closed, len(seen))
    return [index for index in free if index < end]


def _talks(one: Seen) -> bool:
    return not one.asks and (one.text.endswith((".", "!", "…", "»")) or len(one.text) > _LONGEST_MENU)


def _no_question(path: Path) -> InputError:
    return InputError(
        msg("No question was found in this text."),
        remedy=msg("Let each question be a paragraph of its own that ends with a question mark."),
        path=path,
    )


def _turns(seen: Sequence[Seen], reasons: list[str], marking: Marking) -> Iterator[_Turn]:
    """Cut the document at its questions; neighbouring ones are asked together."""
    starts = set(marking.starts)
    repeated = echoes(seen, marking.starts[0]) - starts
    rank = level_of(marking)
    questions: list[int] = []
    answers: list[int] = []
    closed = False
    for index in range(marking.starts[0], end_of_talk(seen, reasons, marking)):
        one = seen[index]
        if index in starts:
            if answers:
                yield _Turn(tuple(questions), tuple(answers))
                questions, answers = [], []
            questions.append(index)
            closed = False
            if one.opening and not one.asks and marking.name == OPENING:
                answers.append(index)
        elif 0 < one.block.level < rank:
            closed = True
        elif not (closed or index in repeated or _aside_inside(one, reasons[index], begun=bool(answers))):
            answers.append(index)
    yield _Turn(tuple(questions), tuple(answers))


def _before_closing(answers: tuple[int, ...], reasons: Sequence[str]) -> tuple[int, ...]:
    """An answer without the thanks, credits and addresses below it."""
    end = len(answers)
    while end > 1 and reasons[answers[end - 1]] in boilerplate.CLOSING:
        end -= 1
    return answers[:end]


def _trimmed_turns(
    document: Document, seen: Sequence[Seen], reasons: Sequence[str], turns: Sequence[_Turn]
) -> list[_Turn]:
    """The turns without the titles and notes below their answers."""
    apart = {
        index
        for index, (one, following) in enumerate(pairwise(seen), 1)
        if document.text.count("\n", one.block.span.end, following.block.span.start) > 1
    }
    usual = usual_styles(seen, [turn.answers for turn in turns])
    return [
        replace(
            turn,
            answers=without_titles(
                seen, _before_closing(turn.answers, reasons), apart, last=turn is turns[-1], usual=usual
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


def _exchange(document: Document, seen: Sequence[Seen], turn: _Turn, marking: Marking) -> Exchange:
    opening = marking.name == OPENING and turn.questions[-1] == turn.answers[0]
    asked = [seen[index] for index in turn.questions]
    texts = [one.text[: one.opening] if opening and one is asked[-1] else one.text for one in asked]
    first, last = seen[turn.answers[0]], seen[turn.answers[-1]]
    start = first.block.span.start
    if opening:
        start += first.body + first.opening
    elif first.label in marking.answers:
        start += first.body
    span = _trimmed(document.text, Span(start, last.block.span.end))
    question = squeeze(" ".join(texts))
    if "guillemets" in marking.name:
        question = question.strip("«»“” \u00a0\u202f")
    return Exchange(question, _verbatim(document, seen, turn, span), span, asked[0].block.line)


def _trimmed(text: str, span: Span) -> Span:
    piece = span.of(text)
    return Span(span.start + len(piece) - len(piece.lstrip()), span.start + len(piece.rstrip()))


def _verbatim(document: Document, seen: Sequence[Seen], turn: _Turn, span: Span) -> str:
    """The answer as it stands in the document, less the captions and headings that interrupt it."""
    pieces: list[str] = []
    start = span.start
    for index, following in pairwise(turn.answers):
        if following > index + 1:
            pieces.append(document.text[start : seen[index].block.span.end])
            start = seen[following].block.span.start
    return "\n\n".join([*pieces, document.text[start : span.end]])


def _left_aside(seen: Sequence[Seen], reasons: Sequence[str], turns: Sequence[_Turn]) -> dict[int, str]:
    inside = {index for turn in turns for index in (*turn.questions, *turn.answers)}
    first = turns[0].questions[0]
    return {
        index: reasons[index]
        or ("heading" if one.block.level else "standfirst" if index < first else "closing")
        for index, one in enumerate(seen)
        if index not in inside
    }


def _doubts(
    document: Document, seen: Sequence[Seen], turns: Sequence[_Turn], marking: Marking
) -> Iterator[Problem]:
    for turn in turns:
        line = seen[turn.questions[0]].block.line
        place = squeeze(seen[turn.questions[0]].text)[:60]
        if not turn.answers:
            yield Problem(
                "question-without-answer",
                msg("No answer was found to this question; it was left aside."),
                msg("Check the text around this line."),
                file=document.name,
                line=line,
                place=place,
            )
        elif len(turn.questions) > 1:
            yield Problem(
                "questions-joined",
                msg("Questions that follow each other were read as one."),
                msg("If the first is an answer, end it with a full stop."),
                severity=Severity.NOTE,
                file=document.name,
                line=line,
                place=place,
            )
        elif turn.questions[0] in marking.doubtful:
            yield Problem(
                "question-unmarked",
                msg("This was read as a question, though it is not marked as the others are."),
                msg("If it belongs to the answer, join it to the paragraph before."),
                severity=Severity.NOTE,
                file=document.name,
                line=line,
                place=place,
            )
