"""Colours: what can be read on what, and the slots of an Office theme read and written.

Contrast is WCAG's; 4.5 (success criterion 1.4.3) is asked everywhere, large text included. A colour is six
hex digits.
"""

from __future__ import annotations

import colorsys
import re
from typing import TYPE_CHECKING

from lxml import etree

from osereso.rendering.parts import A

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ENOUGH = 4.5
HEX = re.compile(r"[0-9A-Fa-f]{6}")


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def relit(colour: str, share: float, white: float = 0.0) -> str:
    """Return a colour with ``share`` of its lightness, and so much ``white`` added: 0 to 1 both."""
    red, green, blue = _parts(colour)
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    parts = colorsys.hls_to_rgb(hue, min(1.0, lightness * share + white), saturation)
    return "".join(f"{round(part * 255):02X}" for part in parts)


def theme_colours(theme: etree._Element) -> dict[str, str]:
    """Return the colours of a theme by slot (``dk1``, ``accent1``…), those without hex digits left out."""
    values = {slot: paint[0].get("lastClr") or paint[0].get("val") or "" for slot, paint in _slots(theme)}
    return {slot: value.upper() for slot, value in values.items() if HEX.fullmatch(value)}


def recolour(theme: etree._Element, colours: Mapping[str, str]) -> None:
    """Put colours into the slots of a theme that they name."""
    for slot, paint in _slots(theme):
        if slot in colours:
            paint[:] = [etree.Element(f"{{{A}}}srgbClr", val=colours[slot])]


def _slots(theme: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    scheme = theme.find(f".//{{{A}}}clrScheme")
    for paint in () if scheme is None else scheme.iterchildren(etree.Element):
        if len(paint):
            yield etree.QName(paint).localname, paint


def _luminance(colour: str) -> float:
    parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour))
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return red, green, blue
