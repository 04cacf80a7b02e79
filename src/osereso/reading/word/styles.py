"""The styles of a Word file: what a paragraph and a run wear once every style they rest on is counted."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from osereso.reading.office.paragraphs import Look, level_named

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = W + "val"
_OFF = ("0", "false", "off", "none")
_NO_COLOURS = frozenset({"auto", "000000", "windowtext"})
# Properties that styles switch: bold in the paragraph's style and in the character's gives plain text.
_TOGGLES: Mapping[str, str] = {
    W + "b": "bold",
    W + "i": "italic",
    W + "caps": "capitals",
    W + "vanish": "hidden",
}
_LAST_LEVEL = 9
_LONGEST_NAME = 100  # characters

Wear = dict[str, str]
"""What one place says of a run: ``"1"`` or ``""`` for each property, the name for its colour."""


class Listed(NamedTuple):
    """The list that a paragraph belongs to, and its level in it."""

    number: str
    level: int


@dataclass(frozen=True, slots=True)
class _Style:
    """A style and those it rests on, folded into one."""

    name: str = ""
    level: int | None = None
    listed: Listed | None = None
    wear: Wear = field(default_factory=dict)


class Styles:
    """The styles of a file, by identifier."""

    def __init__(self, root: etree._Element | None) -> None:
        self._elements = {
            element.get(W + "styleId", ""): element
            for element in ([] if root is None else root.iterchildren(W + "style"))
        }
        self._resolved: dict[str, _Style] = {}
        defaults = None if root is None else root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self._defaults = worn(defaults)

    @cached_property
    def usual(self) -> str:
        """The style of paragraphs that name none."""
        return next(
            (
                name
                for name, element in self._elements.items()
                if element.get(W + "type") == "paragraph"
                and element.get(W + "default") in ("1", "true", "on")
            ),
            "",
        )

    def name(self, style: str) -> str:
        """The name that a person sees."""
        return self._style(style).name

    def level(self, style: str) -> int:
        """The heading level, from 1; 0 for running text."""
        return self._style(style).level or 0

    def listed(self, style: str) -> Listed | None:
        """The list that a paragraph belongs to by its style."""
        return self._style(style).listed

    def look(self, paragraph: str, run: etree._Element | None) -> tuple[Look, bool]:
        """Return how a run looks in a paragraph of a style, and whether it is hidden."""
        direct = worn(run)
        named = None if run is None else run.find(W + "rStyle")
        character = self._style(named.get(VAL, "")).wear if named is not None else {}
        around = self._style(paragraph).wear
        found = {**self._defaults, **around, **character, **direct}
        for toggle in _TOGGLES.values():
            if toggle not in direct:
                switched = bool(around.get(toggle)) != bool(character.get(toggle))
                found[toggle] = "1" if switched or self._defaults.get(toggle) else ""
        styles = frozenset(name for name in ("bold", "italic", "capitals", "underlined") if found.get(name))
        return Look(styles, found.get("colour", "") + found.get("ground", "")), bool(found.get("hidden"))

    def _style(self, identifier: str) -> _Style:
        line: dict[str, None] = {}  # the style, then those it rests on, up to one that is known
        while identifier in self._elements and identifier not in self._resolved and identifier not in line:
            line[identifier] = None
            identifier = value(self._elements[identifier], "basedOn")
        style = self._resolved.get(identifier, _Style())
        for name in reversed(line):
            style = self._resolved[name] = _put_on(style, self._elements[name])
        return style


def _put_on(base: _Style, element: etree._Element) -> _Style:
    """Return what a style says, on top of what those it rests on say."""
    name = (value(element, "name") or element.get(W + "styleId", ""))[:_LONGEST_NAME]
    properties = element.find(W + "pPr")
    level = outline_level(properties)
    if level is None:
        level = base.level if base.level is not None else (level_named(name) or None)
    return _Style(name, level, listed(properties, base.listed), base.wear | worn(element.find(W + "rPr")))


def worn(properties: etree._Element | None) -> Wear:
    """Return what the properties of a run say, and nothing of what they leave open."""
    found: Wear = {}
    for element in () if properties is None else properties:
        kind = str(element.tag)
        said = element.get(VAL, "")
        if kind in _TOGGLES:
            found[_TOGGLES[kind]] = "" if said.lower() in _OFF else "1"
        elif kind == W + "u":
            found["underlined"] = "" if said.lower() in ("", "none") else "1"
        elif kind == W + "color":
            found["colour"] = "" if said.lower() in _NO_COLOURS else said.lower()
        elif kind == W + "highlight":
            found["ground"] = "" if said == "none" else f" on {said}"
    return found


def outline_level(properties: etree._Element | None) -> int | None:
    """Return the heading level that a paragraph's properties say: 0 for none, nothing if they are silent."""
    said = value(properties, "outlineLvl")
    if not said.isdecimal() or len(said) > 1:
        return None
    return int(said) + 1 if int(said) < _LAST_LEVEL else 0


def listed(properties: etree._Element | None, before: Listed | None) -> Listed | None:
    """Return the list that a paragraph's properties say; what they leave open stays as it was before."""
    said = None if properties is None else properties.find(W + "numPr")
    if said is None:
        return before
    number = value(said, "numId") or (before.number if before else "")
    level = value(said, "ilvl") or str(before.level if before else 0)
    return Listed(number, int(level) if level.isdecimal() and len(level) == 1 else 0) if number else None


def value(parent: etree._Element | None, name: str) -> str:
    """Return what a child element says, or nothing."""
    child = None if parent is None else parent.find(W + name)
    return "" if child is None else child.get(VAL, "")
