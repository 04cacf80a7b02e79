"""Reading layouts: where each placeholder stands and how its text looks, inheritance worked out.

Properties are sought from the layout's placeholder to the master's, then in the master's text styles and
the presentation's defaults, as PowerPoint does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from osereso.rendering.colours import theme_colours
from osereso.rendering.deck.pages import Box, Holder, Layout, Style
from osereso.rendering.parts import A, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_A = f"{{{A}}}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_EMU = 12700
_TITLES = ("title", "ctrTitle")
_TEXTS = ("body", "obj", "subTitle", "tbl", "chart", "pic", "dgm", "media", "clipArt")
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


def layouts_of(deck: Any, fonts: Fonts) -> tuple[Layout, ...]:
    """Return every layout of every master, in the file's order."""
    default = deck.element.find(f"{_P}defaultTextStyle")
    found: list[Layout] = []
    for master in deck.slide_masters:
        for layout in master.slide_layouts:
            holders = tuple(_Reader(layout, master, default, fonts).holders())
            kind = layout.element.get("type", "")
            found.append(Layout(len(found), layout.name, kind, holders, _background(layout, master)))
    return tuple(found)


def notes_of(master: Any) -> tuple[Holder, ...]:
    """Return what a notes page takes from its master: the slide's image, the text, the page's number."""
    kinds = ("sldImg", "body", "sldNum")
    found = {_kind(shape): shape for shape in reversed(list(master.placeholders))}
    nowhere = Box(0, 0, 0, 0)
    return tuple(
        Holder(kind, _number(found[kind]), found[kind].name, nowhere) for kind in kinds if kind in found
    )


class _Reader:
    """The placeholders of one layout."""

    def __init__(self, layout: Any, master: Any, default: Any, fonts: Fonts) -> None:
        self._layout = layout
        self._fonts = fonts
        self._default = default
        self._masters = {_kind(holder): holder for holder in reversed(list(master.placeholders))}
        styles = master.element.find(f"{_P}txStyles")
        self._styles = {name: styles.find(_P + name) if styles is not None else None for name in _STYLE_NAMES}

    def holders(self) -> Iterator[Holder]:
        numbers = [_number(shape) for shape in self._layout.placeholders]
        for shape in self._layout.placeholders:
            kind = _kind(shape)
            place = (shape.left, shape.top, shape.width, shape.height)
            if any(value is None for value in place):
                continue
            bodies = [element for element in (_body(shape), _body(self._master(kind))) if element is not None]
            yield Holder(
                kind=kind,
                idx=_number(shape),
                name=shape.name,
                box=Box(*(value / _EMU for value in place)),
                style=self._style(kind, bodies),
                insets=_insets(bodies),
                fill=_slot(shape.element.find(f"{_P}spPr")),
                anchor=_first(_frames(bodies), lambda frame: frame.get("anchor")) or "t",
                shared=numbers.count(_number(shape)) > 1,
            )

    def _master(self, kind: str) -> Any:
        alike = _TITLES if kind in _TITLES else ("body", "obj") if kind in _TEXTS else (kind,)
        return next((self._masters[name] for name in alike if name in self._masters), None)

    def _style(self, kind: str, bodies: Sequence[Any]) -> Style:
        name = "titleStyle" if kind in _TITLES else "bodyStyle" if kind in _TEXTS else "otherStyle"
        lists = [*(body.find(f"{_A}lstStyle") for body in bodies), self._styles[name], self._default]
        levels = [
            level for each in lists if each is not None and (level := each.find(f"{_A}lvl1pPr")) is not None
        ]
        runs = [run for level in levels if (run := level.find(f"{_A}defRPr")) is not None]
        size = float(_first(runs, lambda run: run.get("sz")) or 1800) / 100
        factor, fixed = _line_spacing(levels)
        return Style(
            size=size,
            bold=_first(runs, lambda run: run.get("b")) in ("1", "true"),
            face=self._font(runs, title=name == "titleStyle"),
            lines=factor,
            fixed=fixed,
            before=_space(levels, "spcBef", size),
            after=_space(levels, "spcAft", size),
            left=float(_first(levels, lambda level: level.get("marL")) or 0) / _EMU,
            bulleted=_first(levels, _bullet) == "yes",
        )

    def _font(self, runs: Sequence[Any], *, title: bool) -> str:
        face = _first(runs, lambda run: _attribute(run.find(f"{_A}latin"), "typeface"))
        if not face or face.startswith("+"):
            return self._fonts[0 if (face or "").startswith("+mj") or (not face and title) else 1]
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


def _slot(element: Any) -> str:
    """Return the theme slot of an element's own solid fill, or nothing."""
    colour = None if element is None else element.find(f"{_A}solidFill/{_A}schemeClr")
    return "" if colour is None or len(colour) else str(colour.get("val"))


def _background(layout: Any, master: Any) -> str:
    """Return the theme slot of the colour behind the layout's texts, as far as it is one."""
    for owner in (layout, master):
        paint = owner.element.find(f"{_P}cSld/{_P}bg")
        if paint is not None:
            slot = _attribute(paint.find(f"{_P}bgRef/{_A}schemeClr"), "val")
            return _slot(paint.find(f"{_P}bgPr")) or slot or "bg1"
    return "bg1"
