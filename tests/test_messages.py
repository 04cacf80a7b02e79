"""Messages travel as values and are rendered where the reader is known."""

from __future__ import annotations

from osereso.messages import Message, catalogue, english, msg


def test_a_message_is_filled_with_its_facts() -> None:
    assert str(msg("{count} questions in {file}", count=3, file="a.txt")) == "3 questions in a.txt"


def test_a_fact_that_is_a_message_is_rendered_too() -> None:
    inner = msg("close to “{example}”", example="x")
    assert str(msg("Why: {reason}", reason=inner)) == "Why: close to “x”"


def test_a_language_without_catalogue_stays_english() -> None:
    assert Message("A sentence nobody translated.").render(catalogue("xx")) == "A sentence nobody translated."
    assert english().gettext("Break") == "Break"
