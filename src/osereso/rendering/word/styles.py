"""What a document's styles say, followed through the styles they are based on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from osereso.rendering.word.names import number, w

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lxml import etree

_HEADING = re.compile(r"(?:heading|titre|überschrift) (\d)$", re.IGNORECASE)
_OFF = ("0", "false", "off")


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph is set. Sizes are points, distances twentieths of a point."""

    size: float = 10.0
    bold: bool = False
    before: int = 0
    after: int = 0
    line: int = 240
    rule: str = "auto"
    left: int = 0
    right: int = 0
    keep_next: bool = False
    keep_lines: bool = False
    page_break: bool = False
    edges: float = 0.0  # points that the borders above and below take, their distance included
    close: bool = False  # no space between paragraphs of this style


@dataclass(frozen=True, slots=True)
class Styles:
    """The paragraph styles of a document by id; ``default`` is the id of the one used unsaid."""

    by_id: Mapping[str, etree._Element]
    default: str = ""
    base: Mapping[str, object] = field(default_factory=dict)
    _looks: dict[str, dict[str, object]] = field(default_factory=dict)
    _levels: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, root: etree._Element) -> Styles:
        """Read the styles of a styles part."""
        by_id = {style.get(w("styleId"), ""): style for style in root.findall(w("style"))}
        default = next(
            (
                name
                for name, style in by_id.items()
                if style.get(w("type")) == "paragraph" and style.get(w("default")) in ("1", "true", "on")
            ),
            "",
        )
        return cls(by_id, default, _said(root.find(w("docDefaults"))))

    def name(self, style: str) -> str:
        """The internal name of a style, in small letters."""
        found = self.by_id.get(style)
        element = None if found is None else found.find(w("name"))
        return "" if element is None else element.get(w("val"), "").lower()

    def style_of(self, paragraph: etree._Element) -> str:
        """The id of a paragraph's style."""
        found = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        return self.default if found is None else found.get(w("val"), "")

    def heading_level(self, paragraph: etree._Element) -> int:
        """1 to 9 for a heading, 0 for anything else."""
        style = self.style_of(paragraph)
        if style not in self._levels:
            self._levels[style] = self._level(style)
        return self._levels[style]

    def _level(self, style: str) -> int:
        if found := _HEADING.match(self.name(style)):
            return int(found.group(1))
        level = self._resolved(style).get("outline")
        return int(str(level)) + 1 if level is not None and int(str(level)) < 9 else 0

    def list_of(self, paragraph: etree._Element) -> str:
        """The number of the list that a paragraph belongs to, by itself or by its style."""
        own = _said(paragraph).get("list")
        return str(own or self._resolved(self.style_of(paragraph)).get("list") or "")

    def look(self, paragraph: etree._Element) -> Look:
        """How a paragraph is set, its own settings over its style's."""
        said = {**self._resolved(self.style_of(paragraph)), **_said(paragraph)}
        return Look(**{name: value for name, value in said.items() if name not in ("outline", "list")})  # type: ignore[arg-type]

    def rule_between_rows(self, table: etree._Element) -> float:
        """The width in points of the lines that a table's style draws between its rows."""
        named = table.find(f"{w('tblPr')}/{w('tblStyle')}")
        style = None if named is None else self.by_id.get(named.get(w("val"), ""))
        line = None if style is None else style.find(f"{w('tblPr')}/{w('tblBorders')}/{w('insideH')}")
        return number(line, "sz", 0) / 8

    def _resolved(self, style: str) -> dict[str, object]:
        if style not in self._looks:
            self._looks[style] = dict(self.base)  # a style based on itself ends here
            element = self.by_id.get(style)
            based = None if element is None else element.find(w("basedOn"))
            inherited = self.base if based is None else self._resolved(based.get(w("val"), ""))
            self._looks[style] = {**inherited, **_said(element)}
        return self._looks[style]


def _said(element: etree._Element | None) -> dict[str, object]:
    """What an element's paragraph and run properties say of a look."""
    said: dict[str, object] = {}
    if element is None:
        return said
    if element.tag == w("docDefaults"):
        for part in ("pPrDefault", "rPrDefault"):
            said |= _said(element.find(w(part)))
        return said
    paragraph = element.find(w("pPr"))
    if paragraph is not None:
        for child in paragraph:
            if reader := _READERS.get(str(child.tag)):
                said |= reader(child)
    run = element.find(w("rPr")) if element.tag != w("p") else element.find(f"{w('r')}/{w('rPr')}")
    if run is not None:
        size, bold = run.find(w("sz")), run.find(w("b"))
        said |= {} if size is None else {"size": number(size, "val", 0) / 2}
        said |= {} if bold is None else {"bold": _on(bold)}
    return said


def _on(element: etree._Element) -> bool:
    return element.get(w("val"), "1") not in _OFF


def _spacing(element: etree._Element) -> dict[str, object]:
    said: dict[str, object] = {
        name: number(element, name, 0) for name in ("before", "after", "line") if element.get(w(name))
    }
    if rule := element.get(w("lineRule")):
        said["rule"] = rule
    return said


def _indent(element: etree._Element) -> dict[str, object]:
    names = {"left": "left", "start": "left", "right": "right", "end": "right"}
    return {said: number(element, name, 0) for name, said in names.items() if element.get(w(name))}


def edges(borders: etree._Element) -> float:
    """What the borders above and below take, in points, with their distance from the text."""
    sides = [side for name in ("top", "bottom") if (side := borders.find(w(name))) is not None]
    drawn = [side for side in sides if side.get(w("val")) not in ("nil", "none")]
    return sum(number(side, "sz", 0) / 8 + number(side, "space", 0) for side in drawn)


def _list(element: etree._Element) -> dict[str, object]:
    found = element.find(w("numId"))
    return {} if found is None else {"list": found.get(w("val"), "")}


_READERS: Mapping[str, Callable[[etree._Element], dict[str, object]]] = {
    w("pBdr"): lambda child: {"edges": edges(child)},
    w("spacing"): _spacing,
    w("ind"): _indent,
    w("numPr"): _list,
    w("keepNext"): lambda child: {"keep_next": _on(child)},
    w("keepLines"): lambda child: {"keep_lines": _on(child)},
    w("pageBreakBefore"): lambda child: {"page_break": _on(child)},
    w("contextualSpacing"): lambda child: {"close": _on(child)},
    w("outlineLvl"): lambda child: {"outline": number(child, "val", 0)},
}
