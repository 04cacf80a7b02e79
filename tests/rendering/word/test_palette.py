"""Colours: what stands beside a theme's slot is what Word shows."""

from __future__ import annotations

import pytest
from lxml import etree

from osereso.rendering.word.names import w
from osereso.rendering.word.palette import Palette, palette_of, write_out

SLOTS = {"accent1": "0F766E", "lt2": "F5F1EA", "accent2": "FFD500", "dk1": "1F2933", "lt1": "FFFFFF"}


def coloured(name: str, **attributes: str) -> etree._Element:
    return etree.Element(w(name), {w(key): value for key, value in attributes.items()})


def test_a_slot_has_its_words_name() -> None:
    assert Palette(SLOTS).value("text1", None, None) == "1F2933"
    assert Palette(SLOTS).value("background2", None, None) == "F5F1EA"
    assert Palette(SLOTS).value("inconnue", None, None) is None


@pytest.mark.parametrize(
    ("tint", "shade", "value"), [("FF", None, "0F766E"), ("00", None, "FFFFFF"), (None, "00", "000000")]
)
def test_tints_go_to_white_and_shades_to_black(tint: str | None, shade: str | None, value: str) -> None:
    assert Palette(SLOTS).value("accent1", tint, shade) == value


def test_the_value_is_written_beside_the_slot() -> None:
    fill = coloured("shd", fill="000000", themeFill="background2")
    write_out(fill, Palette(SLOTS))
    assert fill.get(w("fill")) == "F5F1EA"


def test_a_sections_accent_takes_the_place_of_the_first() -> None:
    ink = coloured("color", val="000000", themeColor="accent1")
    write_out(ink, Palette(SLOTS), "accent2")
    assert (ink.get(w("themeColor")), ink.get(w("val"))) == ("accent2", "FFD500")


def test_yellow_text_of_ours_becomes_dark_enough_to_be_read() -> None:
    palette = Palette(SLOTS, legible=True)
    ink = coloured("color", val="000000", themeColor="accent2")
    write_out(ink, palette)
    assert ink.get(w("themeShade"))
    assert palette.legible_shade("accent1") is None


def test_a_file_without_a_theme_has_black_text_on_white() -> None:
    assert palette_of(None, {}).value("text1", None, None) == "000000"
    assert palette_of(None, {"accent1": "7A1F5C"}).value("accent1", None, None) == "7A1F5C"
