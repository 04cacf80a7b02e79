"""DrawingML's colours read: what a fill, a gradient or a picture looks like, as one ink."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from osereso.rendering.deck.pages import Ink
from osereso.rendering.parts import A, R

if TYPE_CHECKING:
    from collections.abc import Callable

    from osereso.rendering.deck.pages import Box

_A = f"{{{A}}}"
_GAMMA = 2.2
_OPAQUE = 60  # per cent: below, what lies under a fill is seen through it
_MOST_PIXELS = 40_000_000
_SIDE = 320  # pixels of the longer side that are looked at


def ink_of(fill: Any) -> Ink | None:
    """Return the ink of a solid fill, or nothing where it is none or lets too much through."""
    if fill is None or not len(fill):
        return None
    colour = fill[0]
    kind = colour.tag.removeprefix(_A)
    value = {"srgbClr": "val", "sysClr": "lastClr", "schemeClr": "val"}.get(kind)
    if value is None or not colour.get(value) or _per_cent(colour, "alpha", 100) < _OPAQUE:
        return None
    shade = _per_cent(colour, "lumMod", 100) * _lightness(_per_cent(colour, "shade", 100)) / 100
    tint = _per_cent(colour, "tint", 100)  # mixed with white in linear light
    shade, white = shade * _lightness(tint) / 100, _per_cent(colour, "lumOff", 0) + _lightness(100 - tint)
    slot = colour.get(value)
    return Ink(slot.upper() if kind != "schemeClr" else slot, round(shade), round(white))


def _lightness(linear: float) -> float:
    """Return how light a share of linear light looks, both in per cent."""
    return float((linear / 100) ** (1 / _GAMMA)) * 100


def _per_cent(colour: Any, name: str, default: float) -> float:
    found = colour.find(_A + name)
    return default if found is None else float(found.get("val", default * 1000)) / 1000


def fill_of(properties: Any, resolve: Callable[[Ink], str]) -> Ink | None:
    """Return what an element is filled with: its solid ink, or the mean of its gradient or pattern."""
    if properties is None:
        return None
    solid = properties.find(f"{_A}solidFill")
    if solid is not None:
        return ink_of(solid)
    stops = [
        *properties.findall(f"{_A}gradFill/{_A}gsLst/{_A}gs"),
        *properties.findall(f"{_A}pattFill/*"),
    ]
    inks = [ink for stop in stops if (ink := ink_of(stop)) is not None]
    return Ink(_mean([resolve(ink) for ink in inks])) if inks and len(inks) == len(stops) else None


def _mean(colours: list[str]) -> str:
    parts = [[int(colour[at : at + 2], 16) for at in (0, 2, 4)] for colour in colours]
    return "".join(f"{round(sum(channel) / len(parts)):02X}" for channel in zip(*parts, strict=True))


def picture_of(fill: Any, part: Any) -> Any:
    """Return the small picture that a ``blipFill`` shows, or nothing where it cannot be read."""
    blip = None if fill is None else fill.find(f"{_A}blip")
    relation = None if blip is None else blip.get(f"{{{R}}}embed")
    if not relation:
        return None
    from PIL import Image  # noqa: PLC0415 - few templates show pictures

    try:
        with Image.open(io.BytesIO(part.related_part(relation).blob)) as raw:
            if raw.width * raw.height > _MOST_PIXELS:
                return None
            raw.draft("RGB", (_SIDE, _SIDE))
            share = min(1.0, _SIDE / max(raw.width, raw.height))
            size = (max(1, round(raw.width * share)), max(1, round(raw.height * share)))
            # Nearest, not averaged: stripes of black and white are no grey to a reader.
            return raw.convert("RGBA").resize(size, Image.Resampling.NEAREST)
    except Exception:  # Pillow's decoders raise whatever a damaged picture makes them raise
        return None


def pixel_of(picture: Any, place: Box, x: float, y: float) -> Ink | None:
    """Return what a picture placed at ``place`` shows at a point, to the nearest of 16 shades a channel."""
    column = int((x - place.x) / place.w * picture.width)
    row = int((y - place.y) / place.h * picture.height)
    if not (0 <= column < picture.width and 0 <= row < picture.height):
        return None
    *channels, opacity = picture.getpixel((column, row))
    if opacity < 255 * _OPAQUE / 100:
        return None
    return Ink("".join(f"{channel // 17 * 17:02X}" for channel in channels))
