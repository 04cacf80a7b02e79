"""``osereso read --explain``: each marking has words that a trainer understands."""

from __future__ import annotations

import pytest

from osereso.cli.explaining import MARKINGS, explanation, named
from osereso.model.interview import Evidence
from osereso.reading import markings, marks, turns


def test_every_marking_that_reading_chooses_has_its_words() -> None:
    fixed = {markings.PLAIN, markings.OPENING, markings.NAMES, markings.TURNS}
    assert fixed | {marks.NUMBER, turns.GIVEN, turns.RUN_ON} <= MARKINGS.keys()


@pytest.mark.parametrize(
    ("marking", "words"),
    [
        ("heading 3", "headings of level 3"),
        ("style Question du client", "the style “Question du client”"),
        ("→", "the sign “→”"),
    ],
)
def test_levels_styles_and_signs_are_named(marking: str, words: str) -> None:
    assert named(marking) == words


def test_marks_that_say_nothing_are_not_listed() -> None:
    evidence = Evidence("bold", 0.97, 9, 1, ("ada",), (("bold", 9, 0.97), ("•", 3, 0.01), ("number", 1, 0.4)))
    assert list(explanation(evidence)) == [
        "Mark of the questions: bold (97 % regular).",
        "9 questions wear it.",
        "1 question does not, and was told by its words.",
        "Names before answers: ada.",
        "Other marks seen:",
        "  a number: 1 time, 40 %",
    ]
