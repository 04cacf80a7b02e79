"""A style is found by its name, by what others call it, or by its outline level."""

from __future__ import annotations

import pytest
from lxml import etree

from osereso.rendering.word.equivalents import find_style
from tests.rendering.word.files import W


def style(identity: str, name: str, inside: str = "", kind: str = "paragraph") -> etree._Element:
    return etree.fromstring(
        f'<w:style xmlns:w="{W[1:-1]}" w:type="{kind}" w:styleId="{identity}"><w:name w:val="{name}"/>'
        f"{inside}"
        "</w:style>"
    )


LEVEL = '<w:pPr><w:outlineLvl w:val="{}"/></w:pPr>'
THEIRS = (
    style("a", "Überschrift 1"),
    style("b", "Bullet 1"),
    style("c", "ACME Chapitre", LEVEL.format(1)),
    style("d", "Publication Title"),
    style("e", "Heading 3"),
    style("f", "Citation", kind="character"),
)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("heading 1", "a"), ("list bullet", "b"), ("heading 2", "c"), ("title", "d"), ("heading 3", "e")],
)
def test_a_style_has_its_equivalent(wanted: str, found: str) -> None:
    assert find_style(("paragraph", wanted), THEIRS) == found


def test_a_style_of_another_type_or_without_equivalent_is_none() -> None:
    assert find_style(("paragraph", "quote"), THEIRS) == ""
    assert find_style(("paragraph", "témoignage"), THEIRS) == ""


def test_the_exact_name_wins() -> None:
    assert find_style(("paragraph", "title"), (*THEIRS, style("z", "Title"))) == "z"
