from __future__ import annotations

import pytest
from hypothesis import given, settings

from osereso.modulefile.scalars import block, scalar
from osereso.yamlfile import load_written
from tests.modulefile.modules import any_texts


@settings(max_examples=400, deadline=None)
@given(text=any_texts)
def test_any_text_comes_back_as_a_scalar_and_as_a_block(text: str) -> None:
    assert load_written(f"key: {scalar(text)}\nnext: 1\n", "f").value == {"key": text, "next": "1"}
    assert load_written(f"key: {block(text, 4)}\nnext: 1\n", "f").value == {"key": text, "next": "1"}


@pytest.mark.parametrize("text", ["La patience", "L’atelier, ouvert à 9 h 30", "2014-05-01", "01"])
def test_what_cannot_be_misread_stands_without_quotation_marks(text: str) -> None:
    assert scalar(text) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Le prix : 3 €", '"Le prix : 3 €"'),
        ("- un tiret", '"- un tiret"'),
        ("oui #non", '"oui #non"'),
        ("yes", '"yes"'),
        ("N", '"N"'),
        ("", '""'),
        ('dit "non"', "'dit \"non\"'"),
        ("a\u2028b", '"a\\u2028b"'),
    ],
)
def test_what_yaml_would_misread_stands_between_quotation_marks(text: str, written: str) -> None:
    assert scalar(text) == written


def test_a_block_keeps_the_lines_as_a_person_would_write_them() -> None:
    assert block("Un jour : le lundi.\n\n# Deux", 4) == "|-\n    Un jour : le lundi.\n\n    # Deux"


@pytest.mark.parametrize("text", [" creux", "fin\n", "a\x0cb\nc", ""])
def test_a_text_that_a_block_would_change_is_no_block(text: str) -> None:
    assert block(text, 4) == scalar(text)
