from __future__ import annotations

import pytest

from osereso.rendering.colours import ENOUGH, contrast, relit
from osereso.rendering.deck.pages import Ink
from osereso.rendering.deck.palette import Palette, accent, tempered

OWN = {"dk1": "1F2933", "lt1": "FFFFFF", "dk2": "12355B", "lt2": "F5F1EA", "accent1": "0F766E"}


@pytest.mark.parametrize("colour", ["FFE800", "00FF00", "7A1F5C", "FFFFFF", "000000", "FF8800"])
def test_any_client_colour_can_be_read_as_text_and_under_text(colour):
    palette = Palette({**OWN, "accent1": colour})
    ink = palette.readable("accent1", "FFFFFF")
    assert contrast(relit(palette.hex(ink.slot), ink.shade / 100), "FFFFFF") >= ENOUGH
    on = palette.on(colour)
    assert contrast(palette.hex(on.slot), colour) >= ENOUGH


def test_a_readable_colour_is_left_alone():
    assert Palette(OWN).readable("accent1", "FFFFFF") == Ink("accent1", 100)


def test_a_master_that_turns_light_and_dark_round_is_understood():
    assert Palette(OWN, {"bg1": "dk1", "tx1": "lt1"}).hex("bg1") == "1F2933"


def test_a_dark_slot_stays_dark_and_a_light_one_light():
    colours = tempered(OWN, {"dk2": "FFCC00", "lt2": "222222", "accent1": "7A1F5C"})
    assert contrast(colours["dk2"], "FFFFFF") >= ENOUGH
    assert colours["lt2"] == "F5F1EA"
    assert colours["accent1"] == "7A1F5C"


def test_sections_take_the_accents_in_turn():
    assert [accent(number) for number in (0, 1, 6, 7)] == ["tx2", "accent1", "accent6", "accent1"]
