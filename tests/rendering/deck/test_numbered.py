"""The numbers of slides: those that the deck really has, long slides counted as often as they are cut."""

from __future__ import annotations

import io
from dataclasses import replace

from pptx import Presentation

from osereso.model.quiz import Quiz
from osereso.rendering.deck import numbered, render
from tests.rendering.deck.decks import theme
from tests.samples import sample_course


def test_slides_have_the_numbers_that_the_deck_gives_them() -> None:
    course, quiz, dressed = sample_course("inter"), Quiz("Quiz", "fr", ()), theme()
    first = course.sections[0]
    long = replace(first.topics[0], points=first.topics[0].points * 6)
    course = replace(
        course, sections=(replace(first, topics=(long, *first.topics[1:])), *course.sections[1:])
    )
    told = numbered(course, quiz, dressed)
    titles = [
        slide.shapes.title.text for slide in Presentation(io.BytesIO(render(course, quiz, dressed))).slides
    ]
    assert told[-1].last == len(titles)
    assert any(one.last > one.first for one in told)
    for one in told:
        shown = titles[one.first - 1 : one.last]
        assert all(title.startswith(one.slide.title[:20]) for title in shown), (one.slide.title, shown)
