from __future__ import annotations

from osereso.rendering.deck.cards import cards, facts
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


def test_facts_too_long_for_their_cards_are_left_to_the_text():
    layout = STAGE.cast["activity"]
    (slide,) = plan("## T {activite}")
    assert facts(STAGE, slide, layout, [("Durée", "5 min")]) is not None
    assert facts(STAGE, slide, layout, [("Durée", "mot " * 60)]) is None
    assert facts(STAGE, slide, layout, [("Durée", "5 min")] * 4) is None


def test_facts_share_one_size():
    layout = STAGE.cast["activity"]
    (slide,) = plan("## T {activite}")
    long = "En binôme, avec une personne qui vient d’une autre entreprise"
    part = facts(STAGE, slide, layout, [("Modalité", long), ("Durée", "5 min")])
    assert len({text.lines[1].size for text in part.texts}) == 1


def test_the_text_of_an_objective_stands_beside_its_number():
    (slide,) = plan("## T {objectifs}\n1. Un\n2. Deux\n3. Trois")
    part = cards(STAGE, slide, numbered=True)
    for number, text in zip(part.texts[::2], part.texts[1::2], strict=True):
        assert number.lines[0].text in "123"
        assert text.box.x == number.holder.box.x + number.holder.box.w
