"""Colours: what can be read on what. Contrast is WCAG's; 4.5 is asked everywhere, large text included."""

from __future__ import annotations

import colorsys
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from osereso.rendering.deck.pages import Ink

if TYPE_CHECKING:
    from collections.abc import Mapping

ENOUGH = 4.5
_HEX = re.compile(r"[0-9A-Fa-f]{6}$")
# The usual colour map, ours too.
SLOTS = {"tx1": "dk1", "bg1": "lt1", "tx2": "dk2", "bg2": "lt2"}
_DEFAULTS = {"dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6"}
_SHADES = range(100, 15, -5)
_ACCENTS = 6


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a deck, by theme slot, and what its master makes of them."""

    colours: Mapping[str, str]
    slots: Mapping[str, str] = field(default_factory=lambda: SLOTS)

    def hex(self, slot: str) -> str:
        """Return the six hex digits of a slot."""
        name = self.slots.get(slot) or SLOTS.get(slot, slot)
        return self.colours.get(name) or _DEFAULTS.get(name, "444444")

    def readable(self, slot: str, background: str) -> Ink:
        """Return the slot's colour, darkened as far as it must be to be read on ``background``."""
        colour = self.hex(slot)
        for shade in _SHADES:
            if contrast(shaded(colour, shade), background) >= ENOUGH:
                return Ink(slot, shade)
        return self.on(background)

    def on(self, background: str) -> Ink:
        """Return the colour of text on a surface: dark or light, whichever is read better."""
        light, dark = contrast(self.hex("bg1"), background), contrast(self.hex("tx1"), background)
        return Ink("bg1") if light >= min(ENOUGH, dark) else Ink("tx1")


def accent(section: int) -> str:
    """Return the theme slot of a section's colour."""
    return f"accent{(section - 1) % _ACCENTS + 1}" if section else "tx2"


def tempered(own: Mapping[str, str], wanted: Mapping[str, str]) -> dict[str, str]:
    """Return the template's colours with the wanted ones in place of its own.

    A dark slot stays dark and a light one light enough for the texts that layouts set on them: a client's
    yellow in a dark slot is darkened until white can be read on it.
    """
    asked = {
        slot: value.lstrip("#").upper() for slot, value in wanted.items() if _HEX.match(value.lstrip("#"))
    }
    colours = {**own, **asked}
    for slot in ("dk1", "dk2"):
        if slot in asked:
            colours[slot] = _darkened(asked[slot])
    for slot in ("lt1", "lt2"):
        if slot in asked and contrast(asked[slot], "000000") < 12:
            colours[slot] = own.get(slot, _DEFAULTS[slot])
    return colours


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def shaded(colour: str, shade: int) -> str:
    """Return a colour at ``shade`` per cent of its lightness, as ``lumMod`` makes it."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    parts = colorsys.hls_to_rgb(hue, min(1.0, lightness * shade / 100), saturation)
    return "".join(f"{round(part * 255):02X}" for part in parts)


def _darkened(colour: str) -> str:
    for shade in _SHADES:
        if contrast(shaded(colour, shade), "FFFFFF") >= ENOUGH + 1:
            return shaded(colour, shade)
    return "000000"


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
