"""Reading layouts: where each placeholder stands and how its text looks, inheritance worked out.

Properties are sought from the layout's placeholder to the master's, then in the master's text styles and
the presentation's defaults, as PowerPoint does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from osereso.rendering.colours import theme_colours
from osereso.rendering.deck.pages import TEXTS, TITLES, Box, Holder, Ink, Layout, Style
from osereso.rendering.deck.paint import fill_of, ink_of
from osereso.rendering.deck.palette import Palette
from osereso.rendering.deck.surfaces import (
    WHITE,
    Area,
    Ground,
    areas_of,
    background_of,
    shows_master,
    surface_at,
)
from osereso.rendering.parts import A, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_A = f"{{{A}}}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_EMU = 12700
# Sizes in points where a template says none.
_SIZES = {"titleStyle": 32.0, "bodyStyle": 24.0, "otherStyle": 12.0}
_LEAST = 20.0  # points of a place that can hold a word
_CONTENTS = (*TEXTS, "tbl", "chart", "pic", "dgm", "media", "clipArt")
_INSETS = (("lIns", 91440), ("tIns", 45720), ("rIns", 91440), ("bIns", 45720))

Fonts = tuple[str, str]


def theme_of(master: Any) -> tuple[dict[str, str], Fonts]:
    """Return a master's theme colours by slot, and its fonts for titles and text."""
    root = parse(theme_part(master).blob)
    return theme_colours(root), (_face(root, "majorFont"), _face(root, "minorFont"))


def slots_of(master: Any) -> dict[str, str]:
    """Return what the slots of text and background mean among a master's theme colours."""
    return dict(master.element.find(f"{_P}clrMap").attrib)


def theme_part(master: Any) -> Any:
    """Return the part that holds a master's theme."""
    return next(
        relation.target_part for relation in master.part.rels.values() if relation.reltype.endswith("/theme")
    )


def layouts_of(deck: Any) -> tuple[Layout, ...]:
    """Return every layout of every master, in the file's order; places are points on the slide."""
    default = deck.element.find(f"{_P}defaultTextStyle")
    size = (int(deck.slide_width or 0) / _EMU, int(deck.slide_height or 0) / _EMU)
    first = None
    found: list[Layout] = []
    for master in deck.slide_masters:
        colours, fonts = theme_of(master)
        palette = Palette(colours, slots_of(master))
        first = first or palette
        shown = palette.shown
        background = background_of(master, size, shown) or Area(Box(0, 0, *size), WHITE)
        # Looked at once a master: its pictures may be large, and its layouts many.
        ground = Ground(background, areas_of(master, shown), shown if palette != first else None)
        sheet = _Sheet(master, default, fonts, size, palette, ground)
        for layout in master.slide_layouts:
            reader = _Reader(layout, sheet)
            kind = layout.element.get("type", "")
            holders = tuple(reader.holders())
            found.append(
                Layout(len(found), layout.name, kind, holders, reader.background, reader.ground.under)
            )
    return tuple(found)


def notes_of(master: Any) -> tuple[Holder, ...]:
    """Return what a notes page takes from its master: the slide's image, the text, the page's number."""
    kinds = ("sldImg", "body", "sldNum")
    found = {_kind(shape): shape for shape in reversed(list(master.placeholders))}
    nowhere = Box(0, 0, 0, 0)
    return tuple(
        Holder(kind, _number(found[kind]), found[kind].name, nowhere) for kind in kinds if kind in found
    )


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A master, and what its layouts share."""

    master: Any
    default: Any
    fonts: Fonts
    size: tuple[float, float]
    palette: Palette
    ground: Ground

    @property
    def foreign(self) -> bool:
        """Whether its theme is not the first master's."""
        return self.ground.fixed is not None

    def name(self, ink: Ink) -> str:
        """An ink as one word: its slot where that says it all, so that a client's colours may replace it."""
        plain = (ink.shade, ink.white) == (100, 0) and not self.foreign
        return ink.slot if plain else self.palette.shown(ink)

    def local(self, ink: Ink | None) -> Ink | None:
        """An ink that means the same on a slide of any master."""
        return Ink(self.palette.shown(ink)) if ink is not None and self.foreign else ink


class _Reader:
    """The placeholders of one layout."""

    def __init__(self, layout: Any, sheet: _Sheet) -> None:
        self._layout = layout
        self._sheet = sheet
        master = sheet.master
        self._masters = {_kind(holder): holder for holder in reversed(list(master.placeholders))}
        styles = master.element.find(f"{_P}txStyles")
        self._styles = {name: styles.find(_P + name) if styles is not None else None for name in _STYLE_NAMES}
        shown, under = sheet.palette.shown, sheet.ground
        self.ground = Ground(
            background_of(layout, sheet.size, shown) or under.background,
            (*(under.areas if shows_master(layout) else ()), *areas_of(layout, shown)),
            under.fixed,
        )

    @property
    def background(self) -> str:
        """The theme slot or colour behind the texts."""
        (ink, _), *_ = surface_at(Box(0, 0, *self._sheet.size), self.ground.background, ()).inks
        return self._sheet.name(ink or Ink("bg1"))

    def holders(self) -> Iterator[Holder]:
        numbers = [_number(shape) for shape in self._layout.placeholders]
        for shape in self._layout.placeholders:
            kind = _kind(shape)
            own = self._place(shape, kind)
            if own is None:
                continue
            box = within(own, self._sheet.size)
            master = self._master(kind)
            bodies = [element for element in (_body(shape), _body(master)) if element is not None]
            style, ink = self._style(kind, bodies)
            yield Holder(
                kind=kind,
                idx=_number(shape),
                name=shape.name,
                box=box,
                style=style,
                insets=_insets(bodies),
                fill=self._fill(shape, master),
                anchor=_first(_frames(bodies), lambda frame: frame.get("anchor")) or "t",
                placed=numbers.count(_number(shape)) > 1 or box != own or shape.left is None,
                ink=self._sheet.local(ink),
                surface=self.ground.under(box),
            )

    def _place(self, shape: Any, kind: str) -> Box | None:
        """Where a placeholder stands; a title or text that nobody placed stands where one would look."""
        place = (shape.left, shape.top, shape.width, shape.height)
        if all(value is not None for value in place):
            return Box(*(value / _EMU for value in place))
        wide, high = self._sheet.size
        if kind in TITLES:
            return Box(wide * 0.06, high * 0.06, wide * 0.88, high * 0.16)
        return Box(wide * 0.06, high * 0.26, wide * 0.88, high * 0.62) if kind in TEXTS else None

    def _fill(self, shape: Any, master: Any) -> str:
        for owner in (shape, master):
            properties = None if owner is None else owner.element.find(f"{_P}spPr")
            if properties is not None and properties.find(f"{_A}noFill") is not None:
                return ""
            if ink := fill_of(properties, self._sheet.palette.shown):
                return self._sheet.name(ink)
        return ""

    def _master(self, kind: str) -> Any:
        alike = TITLES if kind in TITLES else ("body", "obj") if kind in _CONTENTS else (kind,)
        return next((self._masters[name] for name in alike if name in self._masters), None)

    def _style(self, kind: str, bodies: Sequence[Any]) -> tuple[Style, Ink]:
        name = "titleStyle" if kind in TITLES else "bodyStyle" if kind in _CONTENTS else "otherStyle"
        lists = [*(body.find(f"{_A}lstStyle") for body in bodies), self._styles[name], self._sheet.default]
        levels = [
            level for each in lists if each is not None and (level := each.find(f"{_A}lvl1pPr")) is not None
        ]
        runs = [run for level in levels if (run := level.find(f"{_A}defRPr")) is not None]
        said = _first(runs, lambda run: run.get("sz"))
        size = float(said) / 100 if said else _SIZES[name]
        factor, fixed = _line_spacing(levels)
        style = Style(
            size=size,
            bold=_first(runs, lambda run: run.get("b")) in ("1", "true"),
            face=self._font(runs, title=name == "titleStyle"),
            lines=factor,
            fixed=fixed,
            before=_space(levels, "spcBef", size),
            after=_space(levels, "spcAft", size),
            left=float(_first(levels, lambda level: level.get("marL")) or 0) / _EMU,
            bulleted=_first(levels, _bullet) == "yes",
            capitals=_first(runs, lambda run: run.get("cap")) == "all",
            spread=float(_first(runs, lambda run: run.get("spc")) or 0) / 100,
            silent=said is None,
        )
        return style, _first(runs, lambda run: ink_of(run.find(f"{_A}solidFill"))) or Ink("tx1")

    def _font(self, runs: Sequence[Any], *, title: bool) -> str:
        face = _first(runs, lambda run: _attribute(run.find(f"{_A}latin"), "typeface"))
        if not face or face.startswith("+"):
            return self._sheet.fonts[0 if (face or "").startswith("+mj") or (not face and title) else 1]
        return str(face)


_STYLE_NAMES = ("titleStyle", "bodyStyle", "otherStyle")


def _face(theme: Any, role: str) -> str:
    latin = next(theme.iter(_A + role)).find(f"{_A}latin")
    return _attribute(latin, "typeface") or "Calibri"


def _kind(shape: Any) -> str:
    return str(shape.element.find(f".//{_P}ph").get("type", "obj"))


def _number(shape: Any) -> int:
    return int(shape.element.find(f".//{_P}ph").get("idx", "0"))


def _body(shape: Any) -> Any:
    return None if shape is None else shape.element.find(f"{_P}txBody")


def _first(elements: Sequence[Any], ask: Callable[[Any], Any]) -> Any:
    return next((answer for element in elements if (answer := ask(element)) is not None), None)


def _attribute(element: Any, name: str) -> str | None:
    return None if element is None else element.get(name)


def _bullet(level: Any) -> str | None:
    if level.find(f"{_A}buNone") is not None:
        return "no"
    marks = ("buChar", "buAutoNum", "buBlip")
    return "yes" if any(level.find(_A + mark) is not None for mark in marks) else None


def _frames(bodies: Sequence[Any]) -> list[Any]:
    return [found for body in bodies if (found := body.find(f"{_A}bodyPr")) is not None]


def _insets(bodies: Sequence[Any]) -> tuple[float, float, float, float]:
    frames = _frames(bodies)
    left, top, right, bottom = (
        float(_first(frames, lambda each, name=name: each.get(name)) or default) / _EMU  # type: ignore[misc]
        for name, default in _INSETS
    )
    return left, top, right, bottom


def _line_spacing(levels: Sequence[Any]) -> tuple[float, float]:
    """Return a factor and a fixed height, one of which acts."""
    spacing = _first(levels, lambda level: level.find(f"{_A}lnSpc"))
    if spacing is None:
        return 1.0, 0.0
    value = spacing[0].get("val")
    return (_per_cent(value), 0.0) if spacing[0].tag == f"{_A}spcPct" else (1.0, float(value) / 100)


def _space(levels: Sequence[Any], name: str, size: float) -> float:
    spacing = _first(levels, lambda level: level.find(_A + name))
    if spacing is None:
        return 0.0
    value = spacing[0].get("val")
    return _per_cent(value) * size * 1.2 if spacing[0].tag == f"{_A}spcPct" else float(value) / 100


def _per_cent(value: str) -> float:
    return float(value[:-1]) / 100 if value.endswith("%") else float(value) / 100_000


def within(box: Box, size: tuple[float, float]) -> Box:
    """Return the part of a place that lies on the slide: some templates let placeholders run over it."""
    x, y = max(0.0, box.x), max(0.0, box.y)
    right, bottom = min(size[0], box.x + box.w), min(size[1], box.y + box.h)
    inside = Box(x, y, right - x, bottom - y)
    return inside if inside != box and min(inside.w, inside.h) > _LEAST else box
