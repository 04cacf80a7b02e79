"""What lies under the texts of a layout: its background, and the bands and pictures drawn on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from osereso.rendering.deck.pages import Box, Ink, Surface
from osereso.rendering.deck.paint import fill_of, ink_of, picture_of, pixel_of
from osereso.rendering.parts import A

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_A = f"{{{A}}}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_EMU = 12700
_ACROSS, _DOWN = 14, 8  # points looked at under a text
WHITE = Ink("bg1")  # of a slide whose background says nothing, as PowerPoint has it

Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Area:
    """Something painted: where, in one ink, or as a picture whose colour depends on the place.

    ``outline`` holds the corners of a free form; ``round`` says that it is an ellipse.
    """

    box: Box
    ink: Ink | None
    picture: Any = None
    outline: Points = ()
    round: bool = False

    def covers(self, x: float, y: float) -> bool:
        """Whether a point lies on what is painted."""
        left, top, wide, high = self.box
        if not (left <= x <= left + wide and top <= y <= top + high):
            return False
        if self.outline:
            return _inside(self.outline, x, y)
        if self.round:
            return ((x - left) / wide - 0.5) ** 2 + ((y - top) / high - 0.5) ** 2 <= 0.25
        return True

    def at(self, x: float, y: float) -> Ink | None:
        """Return the colour at a point, where it can be told."""
        return pixel_of(self.picture, self.box, x, y) if self.picture is not None else self.ink


def _inside(outline: Points, x: float, y: float) -> bool:
    """Whether a point lies in a polygon, by the number of edges to its right."""
    crossed = False
    for (left, top), (right, below) in zip(outline, (*outline[1:], outline[0]), strict=True):
        if (top > y) != (below > y) and x < (right - left) * (y - top) / (below - top) + left:
            crossed = not crossed
    return crossed


def background_of(owner: Any, size: tuple[float, float], resolve: Callable[[Ink], str]) -> Area | None:
    """Return what fills a master's or layout's slides, or nothing where it says nothing."""
    whole = Box(0, 0, *size)
    paint = owner.element.find(f"{_P}cSld/{_P}bg")
    if paint is None:
        return None
    properties, reference = paint.find(f"{_P}bgPr"), paint.find(f"{_P}bgRef")
    if reference is not None:
        return Area(whole, ink_of(reference) or WHITE)
    blip = None if properties is None else properties.find(f"{_A}blipFill")
    return Area(whole, fill_of(properties, resolve), picture_of(blip, owner.part))


def areas_of(owner: Any, resolve: Callable[[Ink], str]) -> tuple[Area, ...]:
    """Return what a master or layout draws under the texts, the lowest first."""
    return tuple(_drawn(owner.element.find(f"{_P}cSld/{_P}spTree"), owner.part, resolve, (1, 1, 0, 0)))


def shows_master(layout: Any) -> bool:
    """Whether a layout shows what its master draws."""
    return layout.element.get("showMasterSp", "1") not in ("0", "false")


_Frame = tuple[float, float, float, float]  # factors and offsets, across and down


def _drawn(tree: Any, part: Any, resolve: Callable[[Ink], str], frame: _Frame) -> Iterator[Area]:
    for shape in tree:
        kind = shape.tag.removeprefix(_P)
        if kind == "grpSp":
            yield from _drawn(shape, part, resolve, _inner(shape, frame))
        elif kind == "sp" and shape.find(f"{_P}nvSpPr/{_P}nvPr/{_P}ph") is None:
            yield from _shape(shape, part, resolve, frame)
        elif kind == "pic" and shape.find(f"{_P}nvPicPr/{_P}nvPr/{_P}ph") is None:
            box = _box(shape.find(f"{_P}spPr"), frame)
            picture = picture_of(shape.find(f"{_P}blipFill"), part)
            if box and picture is not None:
                yield Area(box, None, picture)


def _shape(shape: Any, part: Any, resolve: Callable[[Ink], str], frame: _Frame) -> Iterator[Area]:
    properties = shape.find(f"{_P}spPr")
    box = _box(properties, frame)
    if box is None:
        return
    ink, picture = _own_fill(shape, resolve), picture_of(properties.find(f"{_A}blipFill"), part)
    if ink is not None or picture is not None:
        outline, ellipse = _form(properties, box)
        yield Area(box, ink, picture, outline, ellipse)


def _form(properties: Any, box: Box) -> tuple[Points, bool]:
    """Return the outline of a free form, and whether a shape is an ellipse."""
    path = properties.find(f"{_A}custGeom/{_A}pathLst/{_A}path")
    preset = properties.find(f"{_A}prstGeom")
    if path is None:
        return (), preset is not None and preset.get("prst") == "ellipse"
    wide, high = (int(path.get(name, "0")) for name in ("w", "h"))
    corners = [step.findall(f"{_A}pt")[-1] for step in path if step.find(f"{_A}pt") is not None]
    if not (wide and high) or not all(_digits(pt.get("x")) and _digits(pt.get("y")) for pt in corners):
        return (), False
    return tuple(
        (box.x + int(pt.get("x")) / wide * box.w, box.y + int(pt.get("y")) / high * box.h) for pt in corners
    ), False


def _digits(text: str) -> bool:
    return text.lstrip("-").isdigit()


def _own_fill(shape: Any, resolve: Callable[[Ink], str]) -> Ink | None:
    """Return the fill of a drawn shape: its own, or its style's."""
    properties = shape.find(f"{_P}spPr")
    if properties.find(f"{_A}noFill") is not None:
        return None
    own = fill_of(properties, resolve)
    style = shape.find(f"{_P}style/{_A}fillRef")
    return own or (ink_of(style) if style is not None and style.get("idx") != "0" else None)


def _box(properties: Any, frame: _Frame) -> Box | None:
    place = None if properties is None else properties.find(f"{_A}xfrm")
    if place is None or place.get("rot", "0") not in ("0", "10800000"):
        return None  # askew, it covers no rectangle
    offset, extent = place.find(f"{_A}off"), place.find(f"{_A}ext")
    if offset is None or extent is None:
        return None
    across, down, right, below = frame
    box = Box(
        (int(offset.get("x")) * across + right) / _EMU,
        (int(offset.get("y")) * down + below) / _EMU,
        int(extent.get("cx")) * across / _EMU,
        int(extent.get("cy")) * down / _EMU,
    )
    return box if box.w and box.h else None


def _inner(group: Any, frame: _Frame) -> _Frame:
    """Return the frame of what a group holds."""
    place = group.find(f"{_P}grpSpPr/{_A}xfrm")
    if place is None or place.find(f"{_A}chOff") is None:
        return frame
    names = (("off", "x", "y"), ("ext", "cx", "cy"), ("chOff", "x", "y"), ("chExt", "cx", "cy"))
    off, ext, child, inner = (
        (int(place.find(_A + tag).get(one)), int(place.find(_A + tag).get(other)))
        for tag, one, other in names
    )
    across, down, right, below = frame
    wide, high = ext[0] / (inner[0] or 1), ext[1] / (inner[1] or 1)
    return (
        across * wide,
        down * high,
        right + across * (off[0] - child[0] * wide),
        below + down * (off[1] - child[1] * high),
    )


@dataclass(frozen=True, slots=True)
class Ground:
    """All that a layout paints under its texts; it keeps no part of the file.

    ``fixed`` turns an ink into the six digits it has here, where another master would read it otherwise.
    """

    background: Area
    areas: tuple[Area, ...]
    fixed: Callable[[Ink], str] | None = None

    def under(self, box: Box) -> Surface:
        """Return what lies under a place."""
        found = surface_at(box, self.background, self.areas)
        if self.fixed is None:
            return found
        inks = tuple((Ink(self.fixed(ink)) if ink else None, share) for ink, share in found.inks)
        return Surface(inks, found.raised)


def surface_at(box: Box, background: Area, areas: Sequence[Area]) -> Surface:
    """Return what a text at ``box`` stands on, looked at in points spread over it."""
    found: dict[Ink | None, int] = {}
    raised = 0
    for column in range(_ACROSS):
        for row in range(_DOWN):
            x, y = box.x + box.w * (column + 0.5) / _ACROSS, box.y + box.h * (row + 0.5) / _DOWN
            area = _uppermost(areas, x, y)
            raised += area is not None
            ink = (area or background).at(x, y)
            found[ink] = found.get(ink, 0) + 1
    every = _ACROSS * _DOWN
    shares = sorted(((ink, count / every) for ink, count in found.items()), key=lambda each: -each[1])
    return Surface(tuple(shares), raised / every)


def _uppermost(areas: Sequence[Area], x: float, y: float) -> Area | None:
    """Return the uppermost area at a point; through a picture's transparent parts one sees farther."""
    for area in reversed(areas):
        if area.covers(x, y) and (area.picture is None or area.at(x, y) is not None):
            return area
    return None
