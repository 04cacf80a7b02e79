"""Colours: the theme's slots, a client's in their place, and their values written out.

Word looks theme colours up; LibreOffice and others show the six digits written beside them. Both must say
the same, so every value that stands beside a slot's name is computed here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.model.theme import SLOTS
from osereso.rendering.colours import ENOUGH, contrast, relit, theme_colours
from osereso.rendering.parts import A, parse
from osereso.rendering.word.names import w

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

_BY_WORD = {
    "text1": "dk1", "dark1": "dk1", "background1": "lt1", "light1": "lt1",
    "text2": "dk2", "dark2": "dk2", "background2": "lt2", "light2": "lt2",
    "hyperlink": "hlink", "followedHyperlink": "folHlink",
}  # fmt: skip
# element → attribute with the value, attribute with the slot, attributes with its lighter and darker share
_FILL = ("fill", "themeFill", "themeFillTint", "themeFillShade")
_INK = ("val", "themeColor", "themeTint", "themeShade")
_LINE = ("color", "themeColor", "themeTint", "themeShade")
_LINES = "top bottom left right start end insideH insideV between bar bdr u".split()
_COLOURED = {w("shd"): _FILL, w("color"): _INK, **{w(name): _LINE for name in _LINES}}


COLOURED = tuple(_COLOURED)
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
        share = int(tint or shade or "FF", 16) / 255
        return relit(base, share, 1 - share if tint else 0.0)

    def legible_shade(self, word: str) -> str | None:
        """The shade that text in a slot needs on white and on the theme's light ground; None for none."""
        grounds = ["FFFFFF", self.slots["lt2"]]
        for step in _STEPS:
            shade = f"{step:02X}"
            digits = self.value(word, None, shade)
            if digits is None or min(contrast(digits, ground) for ground in grounds) >= ENOUGH:
                return None if step == _STEPS[0] else shade
        return None


def palette_of(theme: bytes | None, colours: Mapping[str, str], *, legible: bool = False) -> Palette:
    """The slots of a theme part, with a client's colours in their place."""
    slots = dict.fromkeys(SLOTS, "000000") | {"lt1": "FFFFFF", "lt2": "FFFFFF"}
    if theme is not None:
        slots |= theme_colours(parse(theme))
    return Palette({**slots, **colours}, legible)


def face_of(theme: bytes | None) -> str:
    """The face that a theme sets running text in; Calibri where it says none."""
    latin = None if theme is None else parse(theme).find(f".//{{{A}}}minorFont/{{{A}}}latin")
    return (latin.get("typeface") if latin is not None else "") or "Calibri"


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
