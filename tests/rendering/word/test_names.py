"""Numbers that Word files say in attributes, whole or not, or not at all."""

from __future__ import annotations

import pytest
from lxml import etree

from osereso.rendering.word.names import W, number, w


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("240", 240),
        ("-20", -20),
        ("12.7", 12),
        ("", 7),
        ("auto", 7),
        ("50%", 7),
        ("1e9999", 7),
        ("9" * 400, 7),
    ],
)
def test_what_is_no_number_is_read_as_the_usual_one(said: str, read: int) -> None:
    element = etree.fromstring(f'<w:spacing xmlns:w="{W}" w:line="{said}"/>')
    assert number(element, "line", 7) == read


def test_an_element_or_an_attribute_that_is_not_there_has_the_usual_number() -> None:
    assert number(None, "line", 7) == 7
    assert number(etree.Element(w("spacing"), {"line": "3"}), "line", 7) == 7
