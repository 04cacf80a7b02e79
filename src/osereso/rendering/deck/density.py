"""Slides that ask for more reading than listening: the figures that trainers go by, as problems.

At most five points of about six words, thirty words in all; more than fifty are a page of the handout. A
title is read at a glance: two lines, without a stop at its end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.messages import msg
from osereso.problems import Problem, Severity
from osereso.rendering.deck.slides import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.messages import Message
    from osereso.rendering.deck.slides import Slide

MOST_POINTS = 5
MANY_WORDS = 30  # of the points
TOO_MANY_WORDS = 50  # of all that stands under a title
LONGEST_TITLE = 90  # characters: two lines
_READ = (Role.POINTS, Role.LIST, Role.STATEMENT, Role.QUOTE, Role.RECAP)


def dense_slides(slides: Sequence[Slide]) -> tuple[Problem, ...]:
    """Return what is too much on the sections' slides that show ideas; ``place`` is the slide's title."""
    shown = (slide for slide in slides if slide.section and slide.role in _READ)
    return tuple(problem for slide in shown for problem in _dense(slide))


def _dense(slide: Slide) -> Iterator[Problem]:
    points = sum(_words(each.text) for each in slide.items)
    said = points + sum(_words(each.text) for each in (*slide.text, *slide.quote))
    shorten = msg("Shorten its key points or its quotation in the module file, or take some out.")
    if said > TOO_MANY_WORDS:
        what = msg(
            "The slide has {count} words; {most} are the most that a room reads.",
            count=said,
            most=TOO_MANY_WORDS,
        )
        yield _problem(slide, "slide-overfull", what, shorten)
    elif points > MANY_WORDS:
        what = msg(
            "The points of the slide have {count} words; {most} are read at ease.",
            count=points,
            most=MANY_WORDS,
        )
        yield _problem(slide, "slide-wordy", what, shorten, Severity.NOTE)
    if len(slide.items) > MOST_POINTS:
        what = msg(
            "The slide has {count} points; {most} are the most.", count=len(slide.items), most=MOST_POINTS
        )
        yield _problem(slide, "slide-many-points", what, shorten)
    if slide.role is not Role.QUOTE and len(slide.title) > LONGEST_TITLE:
        what = msg("The title takes more than two lines.")
        write = msg("Give the exchange a shorter “title” in the module file.")
        yield _problem(slide, "slide-title-long", what, write, Severity.NOTE)


def _problem(
    slide: Slide, code: str, what: Message, remedy: Message, severity: Severity = Severity.WARNING
) -> Problem:
    return Problem(code, what, remedy, severity, place=slide.title)


def _words(text: str) -> int:
    return sum(any(sign.isalnum() for sign in word) for word in text.split())
