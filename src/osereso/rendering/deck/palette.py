"""The colours of a deck: a template's with a client's in their place, always readable."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from osereso.rendering.colours import ENOUGH, HEX, contrast, relit
from osereso.rendering.deck.pages import Ink

if TYPE_CHECKING:
    from collections.abc import Mapping

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
        """Return the six hex digits of a slot; hex digits are what they are."""
        if HEX.fullmatch(slot):
            return slot
        name = self.slots.get(slot) or SLOTS.get(slot, slot)
        return self.colours.get(name) or _DEFAULTS.get(name, "444444")

    def shown(self, ink: Ink) -> str:
        """Return the six hex digits of an ink."""
        colour = self.hex(ink.slot)
        if (ink.shade, ink.white) == (100, 0):
            return colour
        return relit(colour, ink.shade / 100, ink.white / 100)

    def readable(self, slot: str, background: str) -> Ink:
        """Return the slot's colour, darkened as far as it must be to be read on ``background``."""
        colour = self.hex(slot)
        for shade in _SHADES:
            if contrast(relit(colour, shade / 100), background) >= ENOUGH:
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
    colours = {**own, **wanted}
    for slot in ("dk1", "dk2"):
        if slot in wanted:
            colours[slot] = _darkened(wanted[slot])
    for slot in ("lt1", "lt2"):
        if slot in wanted and contrast(wanted[slot], "000000") < 12:
            colours[slot] = own.get(slot, _DEFAULTS[slot])
    return colours


def _darkened(colour: str) -> str:
    shades = (relit(colour, shade / 100) for shade in _SHADES)
    return next((shade for shade in shades if contrast(shade, "FFFFFF") >= ENOUGH + 1), "000000")
