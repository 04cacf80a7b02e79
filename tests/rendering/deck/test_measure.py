from __future__ import annotations

import pytest

from osereso.rendering.deck.measure import height, last_row, widest
from osereso.rendering.deck.pages import Style, words


def test_height_grows_by_whole_lines():
    style = Style(size=20)
    one = height((words("mot"),), style, 200)
    assert height((words("mot " * 30),), style, 200) % one == pytest.approx(0, abs=1e-6)
    assert height((words("a\nb"),), style, 200) == pytest.approx(2 * one)


def test_a_no_break_space_does_not_break():
    style = Style(size=20)
    assert widest((words("les\u00a0compétences"),), style) > widest((words("les compétences"),), style)


def test_space_before_counts_between_paragraphs_only():
    spaced = Style(size=20, before=10)
    lines = (words("a"), words("b"))
    assert height(lines, spaced, 200) == pytest.approx(height(lines, Style(size=20), 200) + 10)


def test_a_word_wider_than_the_column_takes_several_lines():
    style = Style(size=20)
    assert height((words("x" * 100),), style, 100) > 5 * height((words("x"),), style, 100)


def test_a_last_row_is_measured_with_breaks_after_hyphens():
    style = Style(size=20)
    one = widest((words("aide-"),), style)
    assert last_row(words("aide-conductrice"), style, one + 60)[0] == 2
