"""Words and their places."""

from __future__ import annotations

from osereso.distilling.syntax import parse, starts, text_of, without_signs


def test_offsets_count_in_the_answer_whatever_the_apostrophes() -> None:
    answer = "Bien. J’ai 12 000 ruches\u00a0!"
    (words,) = parse([(6, answer[6:])])
    assert all(answer[word.start : word.end] == word.text for word in words)
    assert text_of(words).startswith("J’ai")


def test_signs_at_the_ends_are_dropped() -> None:
    (words,) = parse([(0, ", le temps, etc.")])
    assert text_of(without_signs(words)) == "le temps"


def test_a_phrase_opens_words_when_something_follows() -> None:
    (words,) = parse([(0, "Il faut partir")])
    assert starts(words, ("il", "faut"))
    assert not starts(words, ("il", "faut", "partir"))
