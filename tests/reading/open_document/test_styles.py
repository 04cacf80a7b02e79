"""Levels and looks: what a paragraph wears once every parent of its style is counted."""

from __future__ import annotations

import pytest

from tests.reading.open_document.files import blocks, p, style

_BOLD = 'fo:font-weight="bold"'


def test_a_heading_has_the_level_it_says_and_nothing_of_its_look() -> None:
    named = style("Heading_20_3", _BOLD, more='style:display-name="Heading 3"')
    body = (
        '<text:h text:style-name="Heading_20_3" text:outline-level="3">Titre</text:h><text:h>Autre</text:h>'
    )
    assert [(block.level, block.styles) for block in blocks(body, "", named)] == [
        (3, frozenset()),
        (1, frozenset()),
    ]


@pytest.mark.parametrize(("shown", "level"), [("Title", 1), ("Titre 2", 2), ("Subtitle", 0), ("Rubrique", 0)])
def test_a_paragraph_in_a_heading_style_is_one(shown: str, level: int) -> None:
    named = style("S", more=f'style:display-name="{shown}"')
    (block,) = blocks(p("Texte", "P1"), style("P1", parent="S"), named)
    assert block.level == level


def test_the_outline_level_of_a_style_goes_to_those_that_rest_on_it() -> None:
    named = style("S", more='style:default-outline-level="2"') + style("Fils", parent="S")
    named += style("Non", parent="S", more='style:default-outline-level=""')
    assert [block.level for block in blocks(p("a", "Fils") + p("b", "Non"), "", named)] == [2, 0]


def test_bold_comes_from_the_style_its_parents_the_span_or_the_default() -> None:
    default = style("D", _BOLD).replace("style:style", "style:default-style")
    automatic = (
        style("P1", parent="Plain") + style("P2", _BOLD, parent="Plain") + style("T1", _BOLD, family="text")
    )
    span = '<text:span text:style-name="T1">c</text:span>'
    body = p("a", "P1") + p("b", "P2") + p(span, "P1") + p("d")
    named = default + style("Plain", 'fo:font-weight="normal"')
    assert ["bold" in block.styles for block in blocks(body, automatic, named)] == [False, True, True, True]


@pytest.mark.parametrize(
    ("properties", "worn"),
    [
        ('fo:font-weight="700"', {"bold"}),
        ('fo:font-style="italic"', {"italic"}),
        ('style:text-underline-style="solid"', {"underlined"}),
        ('style:text-underline-style="none"', set()),
        ('fo:text-transform="uppercase"', {"capitals"}),
        ('fo:color="#0070c0"', {"coloured"}),
        ('fo:color="#000000"', set()),
        ('fo:background-color="#ffff00"', {"coloured"}),
        ('fo:background-color="transparent"', set()),
    ],
)
def test_each_look_is_known(properties: str, worn: set[str]) -> None:
    found = blocks(p("Court", "P1") + p("Un texte bien plus long."), style("P1", properties))
    assert (found[0].styles, found[1].styles) == (worn, frozenset())


def test_a_bold_question_and_the_answer_behind_it_are_two_blocks() -> None:
    body = p('<text:span text:style-name="T1">Et après ?</text:span> Rien.')
    found = blocks(body, style("T1", _BOLD, family="text"))
    assert [(block.text, block.styles) for block in found] == [
        ("Et après ?", {"bold"}),
        ("Rien.", frozenset()),
    ]


def test_spans_in_spans_wear_both() -> None:
    body = p('<text:span text:style-name="T1"><text:span text:style-name="T2">a</text:span></text:span>')
    automatic = style("T1", _BOLD, family="text") + style("T2", 'fo:font-style="italic"', family="text")
    assert blocks(body, automatic)[0].styles == {"bold", "italic"}


def test_the_look_of_a_link_says_nothing() -> None:
    look = style("T1", 'fo:color="#0000ff" style:text-underline-style="solid"', family="text")
    body = p("Du texte noir.") + p('<text:a><text:span text:style-name="T1">exemple</text:span></text:a>')
    assert blocks(body, look)[1].styles == frozenset()


def test_a_named_style_used_for_several_paragraphs_is_named_through_the_automatic_ones() -> None:
    named = style("Ma_20_question", more='style:display-name="Ma question"') + style("Standard")
    automatic = style("P1", parent="Ma_20_question") + style("P2", parent="Standard")
    found = blocks((p("a", "P1") + p("b", "P2")) * 2, automatic, named)
    assert [block.styles for block in found[:2]] == [{"style Ma question"}, frozenset()]


def test_parents_in_a_circle_end() -> None:
    (block,) = blocks(p("a", "A"), "", style("A", _BOLD, parent="B") + style("B", parent="A"))
    assert block.styles == {"bold"}
