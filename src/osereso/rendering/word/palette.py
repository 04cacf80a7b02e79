"""Colours: the theme's slots, a client's in their place, and their values written out.

Word looks theme colours up; LibreOffice and others show the six digits written beside them. Both must say
the same, so every value that stands beside a slot's name is computed here.
"""

from __future__ import annotations

import colorsys
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.rendering.word.names import A, parse, w

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

_SLOTS = "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split()
_BY_WORD = {
    "text1": "dk1", "dark1": "dk1", "background1": "lt1", "light1": "lt1",
    "text2": "dk2", "dark2": "dk2", "background2": "lt2", "light2": "lt2",
    "hyperlink": "hlink", "followedHyperlink": "folHlink",
}  # fmt: skip
_HEX = re.compile(r"[0-9A-Fa-f]{6}")
# element → attribute with the value, attribute with the slot, attributes with its lighter and darker share
_FILL = ("fill", "themeFill", "themeFillTint", "themeFillShade")
_INK = ("val", "themeColor", "themeTint", "themeShade")
_LINE = ("color", "themeColor", "themeTint", "themeShade")
_LINES = "top bottom left right start end insideH insideV between bar bdr u".split()
_COLOURED = {w("shd"): _FILL, w("color"): _INK, **{w(name): _LINE for name in _LINES}}


COLOURED = tuple(_COLOURED)
_LEGIBLE = 4.5  # contrast of text that WCAG 2.2 asks for (success criterion 1.4.3)
_STEPS = range(0xFF, 0, -8)


@dataclass(frozen=True, slots=True)
class Palette:
    """The values of a theme's slots, six hex digits each.

    ``legible`` darkens the text that stands in a slot too light to be read, where the text is ours.
    """

    slots: Mapping[str, str]
    legible: bool = False

    def value(self, word: str, tint: str | None, shade: str | None) -> str | None:
        """The digits that a theme colour means, as Word computes them; None for a slot we do not know."""
        base = self.slots.get(_BY_WORD.get(word, word))
        if base is None or not (tint or shade):
            return base
        red, green, blue = (int(base[place : place + 2], 16) / 255 for place in (0, 2, 4))
        hue, light, full = colorsys.rgb_to_hls(red, green, blue)
        if tint:
            light = light * int(tint, 16) / 255 + 1 - int(tint, 16) / 255
        else:
            light *= int(shade or "FF", 16) / 255
        return "".join(f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(hue, light, full))

    def legible_shade(self, word: str) -> str | None:
        """The shade that text in a slot needs on white and on the theme's light ground; None for none."""
        grounds = ["FFFFFF", self.slots["lt2"]]
        for step in _STEPS:
            shade = f"{step:02X}"
            digits = self.value(word, None, shade)
            if digits is None or min(_contrast(digits, ground) for ground in grounds) >= _LEGIBLE:
                return None if step == _STEPS[0] else shade
        return None


def palette_of(theme: bytes | None, colours: Mapping[str, str], *, legible: bool = False) -> Palette:
    """The slots of a theme part, with a client's colours in their place."""
    slots = dict.fromkeys(_SLOTS, "000000") | {"lt1": "FFFFFF", "lt2": "FFFFFF"}
    if theme is not None:
        for slot, element in _schemed(parse(theme)):
            value = element[0].get("lastClr") or element[0].get("val") or ""
            slots[slot] = value.upper() if _HEX.fullmatch(value) else slots[slot]
    return Palette(slots | _known(colours), legible)


def face_of(theme: bytes | None) -> str:
    """The face that a theme sets running text in; Calibri where it says none."""
    latin = None if theme is None else parse(theme).find(f".//{{{A}}}minorFont/{{{A}}}latin")
    return (latin.get("typeface") if latin is not None else "") or "Calibri"


def recoloured_theme(theme: bytes, colours: Mapping[str, str]) -> etree._Element:
    """The theme part with a client's colours in its slots."""
    root = parse(theme)
    wanted = _known(colours)
    for slot, element in _schemed(root):
        if slot in wanted:
            for child in list(element):
                element.remove(child)
            element.append(element.makeelement(f"{{{A}}}srgbClr", {"val": wanted[slot]}))
    return root


def write_out(element: etree._Element, palette: Palette, accent: str | None = None) -> None:
    """Write the value beside a theme colour of one of the ``COLOURED`` elements.

    ``accent`` takes the place of the first accent.
    """
    names = _COLOURED[str(element.tag)]
    value, slot, tint, shade = (w(name) for name in names)
    word = element.get(slot)
    if word is None or word == "none":
        return
    if accent and word == "accent1":
        word = accent
        element.set(slot, accent)
    if palette.legible and names is _INK and not element.get(tint) and not element.get(shade):
        _make_legible(element, palette, word, shade)
    if digits := palette.value(word, element.get(tint), element.get(shade)):
        element.set(value, digits)


def _make_legible(element: etree._Element, palette: Palette, word: str, shade: str) -> None:
    darker = palette.legible_shade(word) if word.startswith(("accent", "text2", "hyperlink")) else None
    if darker:
        element.set(shade, darker)


def _contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21, as WCAG computes it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(digits: str) -> float:
    parts = (int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _schemed(root: etree._Element) -> list[tuple[str, etree._Element]]:
    scheme = root.find(f".//{{{A}}}clrScheme")
    children = (
        [] if scheme is None else [child for child in scheme if isinstance(child.tag, str) and len(child)]
    )
    return [(str(child.tag).rpartition("}")[2], child) for child in children]


def _known(colours: Mapping[str, str]) -> dict[str, str]:
    return {
        slot: digits.lstrip("#").upper()
        for slot, digits in colours.items()
        if slot in _SLOTS and _HEX.fullmatch(digits.lstrip("#"))
    }
