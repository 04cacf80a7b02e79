from __future__ import annotations

from osereso.rendering.deck.fit import SMALLEST
from osereso.rendering.deck.plan import plan
from osereso.rendering.deck.quotes import quote, voiced
from tests.rendering.deck.decks import stage

STAGE = stage()


def test_a_quotation_stands_with_its_mark_and_its_author():
    (slide,) = plan("## T {citation}\n> «\u00a0Dit.\u00a0»\n\nQui, métier")
    (part,) = quote(STAGE, slide)
    assert [shape.preset for shape in part.shapes] == ["chevron", "chevron"]
    said, author = part.texts
    assert author.box.y > said.box.y + said.box.h


def test_words_under_an_idea_are_made_smaller_and_their_author_is_not():
    (short, long) = (
        voiced(STAGE, plan(f"## T {{idee}}\n- Idée\n\n> {words}\n\nQui, métier")[0])
        for words in ("Dit.", "mot " * 60)
    )
    assert long.texts[1].lines[0].size < short.texts[1].lines[0].size
    assert long.texts[1].lines[-1].size == short.texts[1].lines[-1].size == SMALLEST


def test_words_too_long_for_their_place_are_refused():
    (slide,) = plan("## T {idee}\n- Idée\n\n> " + "mot " * 200 + "\n\nQui, métier")
    assert voiced(STAGE, slide) is None
