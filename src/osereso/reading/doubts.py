"""What the reader was unsure of: problems that name the line and say how to help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.messages import Message, msg
from osereso.problems import Problem, Severity
from osereso.text import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.model.interview import Document
    from osereso.reading.turns import Cut, Turn

SURE = 0.5  # of the best possible score; below it the whole cutting deserves a look


def doubts(document: Document, found: Cut) -> Iterator[Problem]:
    """Give the problems of a cutting, in the document's order."""
    if found.marking.score < SURE:
        yield Problem(
            "marking-unsure",
            msg("The questions have no regular mark; some may have been missed or invented."),
            msg("Compare with “osereso read --explain”; put each question on its own line, in bold."),
            file=document.name,
        )
    for turn in found.turns:
        doubt = _doubt(found, turn)
        if doubt:
            code, text, remedy, severity = doubt
            one = found.seen[turn.questions[0]]
            yield Problem(
                code,
                text,
                remedy,
                severity=severity,
                file=document.name,
                line=one.block.line,
                place=squeeze(one.text)[:60],
            )


def _doubt(found: Cut, turn: Turn) -> tuple[str, Message, Message, Severity] | None:
    one = found.seen[turn.questions[0]]
    if not turn.answers:
        return (
            "question-without-answer",
            msg("No answer was found to this question; it was left aside."),
            msg("Check the text around this line."),
            Severity.WARNING,
        )
    if len(turn.questions) > 1 and turn.questions[-1] != turn.answers[0]:
        return (
            "questions-joined",
            msg("Questions that follow each other were read as one."),
            msg("If the first is an answer, end it with a full stop."),
            Severity.NOTE,
        )
    if turn.questions[0] in found.marking.doubtful:
        return (
            "question-unmarked",
            msg("This was read as a question, though it is not marked as the others are."),
            msg("If it belongs to the answer, join it to the paragraph before."),
            Severity.NOTE,
        )
    asks_nothing = one.like_a_question < 0.6 and not one.opening and "question" not in one.styles
    if asks_nothing and not one.label:
        return (
            "question-asks-nothing",
            msg("This was read as a question, because it is marked as they are, but it asks nothing."),
            msg("If it is a title, take it out of the text."),
            Severity.NOTE,
        )
    return None
