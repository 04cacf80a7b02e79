"""Slides as values: the names that trainers write, and the words of a paragraph."""

from __future__ import annotations

import pytest

from osereso.rendering.deck.slides import Mark, Paragraph, Role, Run, plain


def test_the_words_of_a_paragraph_are_those_of_its_runs_in_order() -> None:
    assert Paragraph((Run("Pesez "), Run("tout", bold=True), Run(".", italic=True))).text == "Pesez tout."
    assert Paragraph(()).text == ""


def test_a_plain_paragraph_is_one_run() -> None:
    assert plain("Pesez tout.", bold=True, mark=Mark.BULLET) == Paragraph(
        (Run("Pesez tout.", bold=True),), Mark.BULLET
    )


@pytest.mark.parametrize("name", ["cover", "agenda", "section", "quote", "activity", "recap", "closing"])
def test_a_role_is_found_by_the_name_that_template_toml_gives_it(name: str) -> None:
    assert str(Role(name)) == name
