from __future__ import annotations

from osereso.rendering.deck.cards import cards, fact
from osereso.rendering.deck.layouts import slots
from osereso.rendering.deck.plan import plan
from tests.rendering.deck.decks import stage

STAGE = stage()


def test_cards_share_one_size():
    long = "un point nettement plus long que son voisin, mais qui tient encore sur une carte assez grande"
    (slide,) = plan(f"## T\n- court\n- {long}\n- autre")
    part = cards(STAGE, slide, numbered=False)
    assert len({line.size for text in part.texts for line in text.lines}) == 1


def test_points_too_long_for_cards_are_no_cards():
    (slide,) = plan("## T\n- un\n- " + "mot " * 120)
    assert cards(STAGE, slide, numbered=False) is None


def test_five_points_are_no_cards():
    (slide,) = plan("## T\n- a\n- b\n- c\n- d\n- e")
    assert cards(STAGE, slide, numbered=False) is None


def test_a_fact_too_long_for_its_card_is_left_to_the_text():
    layout = STAGE.cast["activity"]
    holder = slots(layout, "fact")[0]
    (slide,) = plan("## T {activite}")
    assert fact(STAGE, slide, layout, holder, ("Durée", "5 min")) is not None
    assert fact(STAGE, slide, layout, holder, ("Durée", "mot " * 60)) is None
