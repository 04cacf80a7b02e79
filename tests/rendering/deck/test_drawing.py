from __future__ import annotations

from lxml import etree

from osereso.rendering.deck.drawing import A, P, Pen
from osereso.rendering.deck.pages import Box, Cell, Grid, Holder, Ink, Line, Shape, Style, Text, words
from osereso.rendering.deck.slides import Mark, Run

BODY = Holder("body", 11, "Points", Box(0, 0, 100, 100), Style(bulleted=True))


def drawn(draw) -> etree._Element:
    tree = etree.Element(f"{{{P}}}spTree")
    draw(Pen(tree, "fr-FR"))
    return tree


def all_of(tree, name: str) -> list[etree._Element]:
    return list(tree.iter(f"{{{A}}}{name}"))


def test_shapes_are_numbered_from_two():
    tree = drawn(lambda pen: [pen.text(Text(BODY, (words("a"),))) for _ in range(2)])
    assert [element.get("id") for element in tree.iter(f"{{{P}}}cNvPr")] == ["2", "3"]


def test_signs_of_xml_are_text():
    tree = drawn(lambda pen: pen.text(Text(BODY, (words("<a> & b"),))))
    assert [element.text for element in all_of(tree, "t")] == ["<a> & b"]


def test_a_line_break_is_a_break():
    tree = drawn(lambda pen: pen.text(Text(BODY, (words("a\nb"),))))
    assert len(all_of(tree, "br")) == 1


def test_bold_words_take_the_colour_of_emphasis():
    line = Line((Run("mot", bold=True), Run(" : sens")), strong=Ink("accent2", 80))
    tree = drawn(lambda pen: pen.text(Text(BODY, (line,))))
    (colour,) = all_of(tree, "schemeClr")
    assert colour.get("val") == "accent2"
    assert colour[0].get("val") == "80000"


def test_a_paragraph_without_mark_loses_the_placeholder_s_bullet():
    tree = drawn(lambda pen: pen.text(Text(BODY, (words("a"),))))
    assert len(all_of(tree, "buNone")) == 1


def test_a_bullet_is_written_where_the_placeholder_has_none():
    bare = Holder("body", 11, "Points", Box(0, 0, 100, 100))
    line = Line((Run("a"),), Mark.BULLET, left=20)
    assert len(all_of(drawn(lambda pen: pen.text(Text(bare, (line,)))), "buChar")) == 1
    assert not all_of(drawn(lambda pen: pen.text(Text(BODY, (line,)))), "buChar")


def test_a_decoration_says_that_it_is_one():
    tree = drawn(
        lambda pen: pen.decoration(Shape(Box(0, 0, 10, 10), Ink("accent1"), "chevron", flipped=True))
    )
    assert any(element.tag.endswith("}decorative") and element.get("val") == "1" for element in tree.iter())
    assert all_of(tree, "xfrm")[0].get("flipH") == "1"


def test_a_table_marks_its_header_and_is_described():
    cell = Cell(words("a"))
    grid = Grid(Box(0, 0, 200, 40), (100, 100), (20, 20), ((cell, cell), (cell, cell)), "Programme")
    tree = drawn(lambda pen: pen.grid(grid))
    assert all_of(tree, "tblPr")[0].get("firstRow") == "1"
    assert next(tree.iter(f"{{{P}}}cNvPr")).get("descr") == "Programme"
