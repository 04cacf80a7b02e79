"""Wording: sentences of ours in the module's language."""

from __future__ import annotations

from osereso.tailoring.wording import Wording


def test_sentences_are_said_in_the_language_and_set_by_its_rules() -> None:
    assert Wording("fr").say("Public course, several companies") == "Formation inter-entreprises"
    assert Wording("fr").say("Question {number}", number="3 ?") == "Question 3\u00a0?"
    assert Wording("en").say("and") == "and"


def test_texts_come_on_one_line() -> None:
    assert Wording("fr").set("Que faire\n  ?") == "Que faire\u00a0?"
