"""The map of a course: an arrow a section over its ideas, whole words, or nothing where there is no room."""

from __future__ import annotations

from osereso.rendering.deck.maps import course_map
from osereso.rendering.deck.pages import Box
from osereso.rendering.deck.plan import plan
from osereso.rendering.deck.stage import Stage
from tests.rendering.deck.decks import stage

OURS = stage()
FOUR = "## T {carte}\n\n| Le métier | Les compétences | Les difficultés | Les conseils |\n|---|---|---|---|\n"


def test_every_section_is_an_arrow_in_its_colour_over_its_ideas():
    (slide,) = plan(f"{FOUR}| a | b | c | d |\n| e |  | g | h |")
    (part,) = course_map(OURS, slide)
    arrows = [text for text in part.texts if text.preset == "homePlate"]
    assert [arrow.fill.slot for arrow in arrows] == ["accent1", "accent2", "accent3", "accent4"]
    cards = [text for text in part.texts if text.holder.name.startswith("Idées")]
    assert [line.text for line in cards[0].lines] == ["a", "e"]
    assert len({card.box.h for card in cards}) == 1


def test_a_name_too_wide_for_an_arrow_is_whole_on_a_plain_form(monkeypatch):
    monkeypatch.setattr(Stage, "area", lambda _self, _layout: Box(54, 140, 420, 300))
    (slide,) = plan(f"{FOUR}| a | b | c | d |")
    (part,) = course_map(OURS, slide)
    names = [text for text in part.texts if text.holder.name.startswith("Séquence")]
    assert {text.preset for text in names} == {"homePlate", "rect"}
    assert all(len(text.lines[0].runs) == 1 for text in names)  # a broken word is several runs


def test_sections_that_do_not_fit_side_by_side_make_no_map():
    (slide,) = plan(f"{FOUR}| {'Peser les sacs ' * 90} | b | c | d |")
    assert course_map(OURS, slide) == []
