from __future__ import annotations

from osereso.rendering.deck.template import open_template
from tests.rendering.deck.decks import DEFAULT

TEMPLATE = open_template(DEFAULT / "deck.pptx")
LAYOUTS = {layout.name: {holder.name: holder for holder in layout.holders} for layout in TEMPLATE.layouts}


def test_styles_are_inherited_from_the_master():
    title = LAYOUTS["Points clés"]["Titre"].style
    assert (title.size, title.bold, title.face, title.lines) == (30, True, "Calibri", 0.92)
    points = LAYOUTS["Points clés"]["Points"].style
    assert points.bulleted
    assert (points.size, points.before, points.left) == (28, 16, 24)


def test_a_layout_s_own_look_wins():
    card = LAYOUTS["Trois cartes"]["Carte 1"]
    assert not card.style.bulleted
    assert (card.fill, card.anchor, card.insets) == ("bg2", "ctr", (32, 8, 24, 8))


def test_backgrounds_colours_and_sizes_are_known():
    assert {layout.name: layout.background for layout in TEMPLATE.layouts}["Couverture"] == "tx2"
    assert TEMPLATE.colours["dk2"] == "12355B"
    assert TEMPLATE.slots["tx2"] == "dk2"
    assert TEMPLATE.size == (960, 540)


def test_a_notes_page_has_an_image_a_text_and_a_number():
    assert [holder.kind for holder in TEMPLATE.notes] == ["sldImg", "body", "sldNum"]
