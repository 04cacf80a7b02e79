"""Colours: contrast, light and dark, and the slots of an Office theme."""

from __future__ import annotations

import pytest
from lxml import etree

from osereso.rendering.colours import contrast, recolour, relit, theme_colours
from osereso.rendering.parts import A

THEME = f"""
<a:theme xmlns:a="{A}"><a:themeElements><a:clrScheme name="Client">
  <!-- what PowerPoint writes -->
  <a:dk1><a:sysClr val="windowText" lastClr="0a0a0a"/></a:dk1>
  <a:accent1><a:srgbClr val="7a1f5c"/></a:accent1>
  <a:accent2><a:prstClr val="red"/></a:accent2>
  <a:accent3/>
</a:clrScheme></a:themeElements></a:theme>"""


def test_contrast_goes_from_one_to_twenty_one():
    assert contrast("000000", "FFFFFF") == pytest.approx(21)
    assert contrast("12355B", "12355B") == pytest.approx(1)
    assert contrast("767676", "FFFFFF") == pytest.approx(4.54, abs=0.01)  # the lightest grey that WCAG allows


def test_a_colour_goes_to_black_or_to_white_and_keeps_its_hue():
    assert relit("0F766E", 0) == "000000"
    assert relit("0F766E", 0, 1) == "FFFFFF"
    assert relit("FF0000", 0.5) == "800000"


def test_the_slots_of_a_theme_are_read_whatever_they_are_written_in():
    assert theme_colours(etree.fromstring(THEME)) == {"dk1": "0A0A0A", "accent1": "7A1F5C"}
    assert theme_colours(etree.fromstring("<theme/>")) == {}


def test_a_recoloured_theme_has_the_new_colours_and_keeps_the_others():
    theme = etree.fromstring(THEME)
    recolour(theme, {"dk1": "111111", "accent2": "222222", "hlink": "333333"})
    assert theme_colours(theme) == {"dk1": "111111", "accent1": "7A1F5C", "accent2": "222222"}
