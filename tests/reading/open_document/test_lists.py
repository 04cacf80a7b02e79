"""Marks of lists stand in front of their items, as LibreOffice prints them."""

from __future__ import annotations

import pytest

from tests.reading.open_document.files import blocks, p, texts


def _number(level: int, more: str = "", form: str = "1") -> str:
    return f'<text:list-level-style-number text:level="{level}" style:num-format="{form}" {more}/>'


def _style(*levels: str, name: str = "L1") -> str:
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


def _list(*items: str, more: str = 'text:style-name="L1"') -> str:
    return f"<text:list {more}>" + "".join(map(_item, items)) + "</text:list>"


def _item(inside: str, more: str = "") -> str:
    return f"<text:list-item {more}>{inside if inside.startswith('<') else p(inside)}</text:list-item>"


_DECIMAL = _style(_number(1, 'style:num-suffix="."'), _number(2, 'style:num-suffix=")"', "a"))


def test_items_bear_their_numbers_and_only_their_first_paragraph_does() -> None:
    assert texts(_list("a", p("b") + p("suite"), "c"), _DECIMAL) == ["1. a", "2. b", "suite", "3. c"]
    assert [block.styles for block in blocks(_list(p("b") + p("suite")), _DECIMAL)] == [{"item"}, frozenset()]


@pytest.mark.parametrize(
    ("level", "mark"),
    [
        (_number(1, 'style:num-prefix="Question " style:num-suffix=" :"'), "Question 2 :"),
        (_number(1, 'style:num-suffix="." text:start-value="5"'), "6."),
        (_number(1, 'style:num-suffix=")"', "A"), "B)"),
        (_number(1, 'style:num-suffix="."', "i"), "ii."),
        ('<text:list-level-style-bullet text:level="1" text:bullet-char="•"/>', "-"),
    ],
)
def test_marks_are_written_as_they_are_printed(level: str, mark: str) -> None:
    assert texts(_list("a", "b"), _style(level))[1] == f"{mark} b"


def test_a_level_without_a_form_has_no_mark() -> None:
    assert texts(_list("a"), _style(_number(1, form=""))) == ["a"]


def test_a_list_in_a_list_has_the_next_level_and_begins_anew_under_each_item() -> None:
    inner = _list("x", "y", more="")
    assert texts(_list(p("a") + inner, p("b") + inner), _DECIMAL) == [
        "1. a", "a) x", "b) y", "2. b", "a) x", "b) y",
    ]  # fmt: skip


def test_numbers_of_several_levels_are_printed_together() -> None:
    style = _style(_number(1, 'style:num-suffix="."'), _number(2, 'text:display-levels="2"'))
    assert texts(_list(p("a") + _list("x", more="")), style) == ["1. a", "1.1 x"]


def test_a_list_begins_at_one_unless_it_goes_on_with_another() -> None:
    named = 'text:style-name="L1" xml:id="l1"'
    first = _list("a", more=named) + p("Réponse.")
    assert texts(first + _list("b"), _DECIMAL)[-1] == "1. b"
    going_on = (
        'text:continue-list="l1" text:style-name="L1"',
        'text:continue-numbering="true" text:style-name="L1"',
    )
    for more in going_on:
        assert texts(first + _list("b", more=more) + _list("c", more=more), _DECIMAL)[-2:] == ["2. b", "3. c"]


def test_an_item_may_say_its_number() -> None:
    items = _item("a", 'text:start-value="4"') + _item("b")
    assert texts(f'<text:list text:style-name="L1">{items}</text:list>', _DECIMAL) == ["4. a", "5. b"]


def test_headings_bear_the_numbers_of_the_outline() -> None:
    outline = (
        '<text:outline-style style:name="Outline">'
        '<text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>'
        '<text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>'
    )
    body = '<text:h text:outline-level="1">a</text:h><text:h text:outline-level="2">b</text:h>'
    body += '<text:h text:outline-level="1">c</text:h>'
    body += '<text:h text:outline-level="1" text:is-list-header="true">d</text:h>'
    assert texts(body, "", outline) == ["1. a", "b", "2. c", "d"]


def test_a_list_without_a_style_leaves_the_text_alone() -> None:
    assert texts(_list("a", more=""), _DECIMAL) == ["a"]
