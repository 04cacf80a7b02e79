"""What lies under a text, told from the shapes and pictures of a layout."""

from __future__ import annotations

import pytest

from osereso.rendering.deck.layouts import title_of
from osereso.rendering.deck.pages import Box, Ink, Text, words
from osereso.rendering.deck.surfaces import Area, surface_at
from tests.rendering.deck.decks import stage
from tests.rendering.deck.odd import dark_bands, odd, over_a_picture

SHEET = Area(Box(0, 0, 720, 540), Ink("bg1"))


def test_a_text_stands_on_the_uppermost_band_that_holds_it():
    bands = [Area(Box(0, 0, 720, 100), Ink("14213D")), Area(Box(0, 0, 360, 100), Ink("FCA311"))]
    found = surface_at(Box(20, 10, 300, 80), SHEET, bands)
    assert found.inks == ((Ink("FCA311"), 1.0),)
    assert found.raised == 1.0


def test_a_text_half_on_a_band_stands_on_two_colours():
    found = surface_at(Box(0, 0, 200, 100), SHEET, [Area(Box(100, 0, 100, 100), Ink("14213D"))])
    assert dict(found.inks) == {Ink("bg1"): pytest.approx(0.5), Ink("14213D"): pytest.approx(0.5)}


@pytest.mark.parametrize(
    ("area", "share"),
    [
        (Area(Box(0, 0, 100, 100), Ink("14213D"), outline=((0, 0), (100, 0), (0, 100))), 0.5),
        (Area(Box(0, 0, 100, 100), Ink("14213D"), round=True), 0.785),
    ],
)
def test_a_form_covers_no_more_than_it_draws(area, share):
    assert surface_at(Box(0, 0, 100, 100), SHEET, [area]).raised == pytest.approx(share, abs=0.08)


def test_white_titles_on_a_dark_band_stay_white_and_carry_the_band(tmp_path):
    made = stage(odd(tmp_path, dark_bands))
    layout = made.cast["points"]
    text = made.legible(Text(title_of(layout), (words("Le métier"),)), layout)
    assert text.lines[0].ink is None
    assert text.fill == Ink("14213D")


def test_on_a_picture_of_black_and_white_a_text_gets_a_panel(tmp_path):
    made = stage(odd(tmp_path, over_a_picture))
    layout = made.cast["points"]
    text = made.legible(Text(made.body(layout), (words("Le métier"),)), layout)
    assert text.fill is not None
    assert text.fill.opaque < 100


def test_on_our_own_template_nothing_is_added():
    made = stage()
    for role in ("points", "cover", "section", "closing"):
        layout = made.cast[role]
        text = made.legible(Text(title_of(layout), (words("Le métier"),)), layout)
        assert text.lines[0].ink is None
        assert text.lines[0].size is None
