from __future__ import annotations

from osereso.rendering.deck.measure import height, last_row
from osereso.rendering.deck.pages import Box, Holder, Style, Text, words
from osereso.rendering.deck.widows import bound
from osereso.typography import NBSP

HOLDER = Holder("body", 11, "Points", Box(0, 0, 300, 200), Style(size=20), insets=(0, 0, 0, 0))
ALONE = "Quelles sont vos premières qualités ici ?"


def bound_line(text: str, holder: Holder = HOLDER):
    (line,) = bound(Text(holder, (words(text),))).lines
    return line


def test_a_short_word_does_not_end_a_paragraph_alone():
    before = words(ALONE)
    after = bound_line(ALONE)
    assert after.text.replace(NBSP, " ") == ALONE
    assert last_row(after, HOLDER.style, 300)[1] > last_row(before, HOLDER.style, 300)[1] + 0.1


def test_binding_never_costs_a_row():
    for count in range(5, 60):
        text = " ".join(["mots"] * count) + " un"
        line = bound_line(text)
        assert height((line,), HOLDER.style, 300) == height((words(text),), HOLDER.style, 300)


def test_a_paragraph_that_fits_one_row_is_left_alone():
    assert bound_line("Court et bon").text == "Court et bon"


def test_words_that_nothing_can_join_are_left_alone():
    long = "anticonstitutionnellement " * 2
    assert bound_line(long.strip()).text == long.strip()
