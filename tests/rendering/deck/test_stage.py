from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pptx

from osereso.rendering.deck.layouts import body_of
from osereso.rendering.deck.pages import words
from osereso.rendering.deck.slides import Mark
from osereso.rendering.deck.stage import dressed, ours, title
from tests.rendering.deck.decks import stage

OURS = stage()
OFFICE = stage(Path(pptx.__file__).parent / "templates" / "default.pptx")


def test_our_layouts_are_known_by_the_place_of_the_tab():
    assert ours(OURS.cast["points"])
    assert not ours(OFFICE.cast["points"])


def test_a_layout_without_text_gets_a_box_below_its_title():
    layout = OFFICE.cast["title_only"]
    assert body_of(layout) is None
    box = OFFICE.body(layout).box
    above = title(layout).box
    assert box.y >= above.y + above.h - 14
    assert box.y + box.h <= OFFICE.template.size[1]


def test_marks_ask_for_indentation_only_where_the_placeholder_gives_none():
    holder = body_of(OURS.cast["points"])
    bullet = replace(words("a"), mark=Mark.BULLET)
    assert dressed(bullet, holder) == bullet
    assert dressed(words("a"), holder).left == 0
    assert dressed(replace(bullet, mark=Mark.NUMBER), holder).left > 0
