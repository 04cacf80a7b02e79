"""The styles of an OpenDocument text: what a paragraph and a span wear once every parent is counted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from osereso.reading.office.list_marks import Level
from osereso.reading.office.paragraphs import Look, level_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml import etree

_URN = "urn:oasis:names:tc:opendocument:xmlns"
OFFICE = f"{{{_URN}:office:1.0}}"
STYLE = f"{{{_URN}:style:1.0}}"
TEXT = f"{{{_URN}:text:1.0}}"
_FO = f"{{{_URN}:xsl-fo-compatible:1.0}}"
_LEVELS = 10
_LONGEST_NAME = 100  # characters
_FORMS: Mapping[str, str] = {"1": "decimal", "a": "letter", "A": "LETTER", "i": "roman", "I": "ROMAN"}
_HEAVY = ("bold", "600", "700", "800", "900")

Wear = dict[str, str]
"""What one place says: ``"1"`` or ``""`` for each property, the name for its colour."""


class Worn(NamedTuple):
    """What a stretch of text wears, styles that it rests on counted, and how that looks."""

    wear: Mapping[str, str]

    @property
    def look(self) -> Look:
        """How it looks."""
        styles = frozenset(
            name for name in ("bold", "italic", "capitals", "underlined") if self.wear.get(name)
        )
        return Look(styles, self.wear.get("colour", "") + self.wear.get("ground", ""))

    @property
    def hidden(self) -> bool:
        """Whether no reader sees it."""
        return bool(self.wear.get("hidden"))


@dataclass(frozen=True, slots=True)
class _Resolved:
    """A style and its parents, folded into one."""

    name: str = ""
    level: int = 0
    wear: Mapping[str, str] = field(default_factory=dict)


class Styles:
    """The styles of a file, by what they are for and by name."""

    def __init__(self, roots: Iterable[etree._Element]) -> None:
        self._elements: dict[tuple[str, str], etree._Element] = {}
        self._lists: dict[str, tuple[Level, ...]] = {}
        self._resolved: dict[tuple[str, str], _Resolved] = {}
        self._usual: Wear = {}
        self.outline: tuple[Level, ...] = ()
        for root in roots:
            self._gather(root)

    def _gather(self, root: etree._Element) -> None:
        for element in root.iter(STYLE + "style"):
            self._elements[element.get(STYLE + "family", ""), element.get(STYLE + "name", "")] = element
        for element in root.iter(TEXT + "list-style"):
            self._lists[element.get(STYLE + "name", "")] = _levels(element)
        for element in root.iter(TEXT + "outline-style"):
            self.outline = _levels(element)
        for element in root.iter(STYLE + "default-style"):
            if element.get(STYLE + "family") == "paragraph":
                self._usual = _worn(element)

    def paragraph(self, style: str) -> Worn:
        """Return what the text of a paragraph wears."""
        return Worn({**self._usual, **self._style("paragraph", style).wear})

    def span(self, style: str, around: Worn) -> Worn:
        """Return what a span wears in what is around it."""
        return Worn({**around.wear, **self._style("text", style).wear})

    def hides(self, section: str) -> bool:
        """Whether a section's style hides it."""
        element = self._elements.get(("section", section))
        return element is not None and bool(_worn(element).get("hidden"))

    def name(self, style: str) -> str:
        """The name that a person sees, of the style that a paragraph's own rests on."""
        return self._style("paragraph", style).name

    def level(self, style: str) -> int:
        """The heading level that a paragraph's style says, from 1; 0 for running text."""
        return self._style("paragraph", style).level

    def levels(self, style: str) -> tuple[Level, ...]:
        """The levels of a list."""
        return self._lists.get(style, ())

    def _style(self, family: str, name: str) -> _Resolved:
        line: dict[tuple[str, str], None] = {}  # the style, then its parents, up to one that is known
        key = (family, name)
        while key in self._elements and key not in self._resolved and key not in line:
            line[key] = None
            key = (family, self._elements[key].get(STYLE + "parent-style-name", ""))
        style = self._resolved.get(key, _Resolved())
        for known in reversed(line):
            style = self._resolved[known] = _put_on(style, self._elements[known])
        return style


def _put_on(base: _Resolved, element: etree._Element) -> _Resolved:
    """Return what a style says, on top of what its parents say; an automatic style has no name of its own."""
    shown, level = base.name, base.level
    if not _is_automatic(element):
        shown = element.get(STYLE + "display-name", "") or element.get(STYLE + "name", "")
        shown = shown[:_LONGEST_NAME]
        level = level_named(shown) or level
    outline = element.get(STYLE + "default-outline-level")
    if outline is not None:
        level = count(outline, 0)
    return _Resolved(shown, level, {**base.wear, **_worn(element)})


def _is_automatic(element: etree._Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == OFFICE + "automatic-styles"


def _worn(style: etree._Element) -> Wear:
    """What a style itself says of its text, and nothing of what it leaves open."""
    found: Wear = {}
    for element in style.iterchildren(STYLE + "text-properties", STYLE + "section-properties"):
        for name, said in element.attrib.items():
            found |= _property(str(name), str(said))
    return found


def _property(name: str, said: str) -> Wear:
    if name == _FO + "font-weight":
        return {"bold": "1" if said in _HEAVY else ""}
    if name == _FO + "font-style":
        return {"italic": "1" if said in ("italic", "oblique") else ""}
    if name == STYLE + "text-underline-style":
        return {"underlined": "" if said == "none" else "1"}
    if name == _FO + "text-transform":
        return {"capitals": "1" if said == "uppercase" else ""}
    if name == _FO + "color":
        return {"colour": "" if said == "#000000" else said}
    if name == _FO + "background-color":
        return {"ground": "" if said == "transparent" else f" on {said}"}
    if name == TEXT + "display":
        return {"hidden": "1" if said == "none" else ""}
    return {}


def _levels(style: etree._Element) -> tuple[Level, ...]:
    found = [Level()] * _LEVELS
    for element in style:
        place = element.get(TEXT + "level", "")
        if place.isdecimal() and len(place) < 3 and 0 < int(place) <= _LEVELS:
            found[int(place) - 1] = _level(element, int(place))
    return tuple(found)


def _level(element: etree._Element, place: int) -> Level:
    if element.tag == TEXT + "list-level-style-bullet":
        return Level("bullet")
    form = _FORMS.get(element.get(STYLE + "num-format", ""), "")
    shown = count(element.get(TEXT + "display-levels", ""), 1)
    numbers = ".".join(f"%{at}" for at in range(max(1, place - shown + 1), place + 1))
    around = (element.get(STYLE + "num-prefix", ""), element.get(STYLE + "num-suffix", ""))
    return Level(form, around[0] + numbers + around[1], count(element.get(TEXT + "start-value", ""), 1))


def count(said: str, otherwise: int) -> int:
    """Return a number that a file says, or another where it says none that can be."""
    return int(said) if said.isdecimal() and len(said) < 6 else otherwise
