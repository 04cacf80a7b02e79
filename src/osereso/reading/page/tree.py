"""A page's elements, nested as a browser would nest them where it matters; without any recursion."""

from __future__ import annotations

import re
from bisect import bisect_right
from html import unescape
from typing import TYPE_CHECKING

from osereso.reading.page.tokens import Tag, Words, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_PARTS = 200_000  # elements, or lines; the longest articles have some ten thousand

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form frameset header hgroup hr li legend main menu nav ol p pre search "
    "section summary table tbody td textarea tfoot th thead title tr ul xmp".split()
) | frozenset(HEADINGS)
_VOID = frozenset("area base br col embed frame hr img input link meta param source track wbr".split())
_TABLES = ("table", "caption", "tbody", "thead", "tfoot", "tr", "td", "th")
_SCOPES = ("table", "td", "th", "caption")
_FORMATS = frozenset("a b big code em font i s small span strike strong tt u".split())
_SKIPPED = frozenset({"html", "head", "body"})
_WRAPPERS = frozenset("noscript template svg canvas video audio object map select button dialog".split())
_MOST_REOPENED = 8
# What a start tag ends though nobody wrote the end tag, and within which walls.
_ENDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "li": (("li",), ("ul", "ol", "menu", *_SCOPES)),
    "dt": (("dt", "dd"), ("dl", *_SCOPES)),
    "dd": (("dt", "dd"), ("dl", *_SCOPES)),
    "option": (("option",), ("select",)),
    "tr": (("tr",), ("table",)),
    "td": (("td", "th"), ("table", "tr")),
    "th": (("td", "th"), ("table", "tr")),
    **dict.fromkeys(("tbody", "thead", "tfoot"), (("tbody", "thead", "tfoot"), ("table",))),
    **dict.fromkeys(HEADINGS, (HEADINGS, _SCOPES)),
}
_ATTRIBUTE = re.compile(
    r"""([^\s=/"'>][^\s=/>]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'][^\s]*+)))?""",
)


class TooManyPartsError(Exception):
    """A page is made of more elements or lines than a text can need."""


class Element:
    """An element: its tag, its place among the page's elements, and what is in it.

    ``last`` is the order of its last descendant, ``dropped`` whether it is left out of the text.
    """

    __slots__ = ("_attributes", "children", "dropped", "last", "order", "parent", "tag", "written")

    def __init__(self, tag: str, written: str, parent: Element | None, order: int) -> None:
        self.tag = tag
        self.written = written
        self.parent = parent
        self.order = order
        self.last = order
        self.children: list[Element | Words] = []
        self.dropped = False
        self._attributes: dict[str, str] | None = None

    def get(self, name: str) -> str:
        """Return an attribute, empty where there is none."""
        return self.attributes.get(name, "")

    @property
    def attributes(self) -> dict[str, str]:
        """The attributes, names in small letters; the first of two with one name counts."""
        if self._attributes is None:
            self._attributes = {}
            for match in _ATTRIBUTE.finditer(self.written):
                value = match[2] or match[3] or match[4] or ""
                self._attributes.setdefault(match[1].lower(), unescape(value))
        return self._attributes

    @property
    def names(self) -> list[str]:
        """The classes."""
        return self.get("class").split()

    def elements(self) -> Iterator[Element]:
        """Give the elements right inside this one."""
        return (child for child in self.children if isinstance(child, Element))

    def above(self) -> Iterator[Element]:
        """Give the elements around this one, from the inside out."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent


def level_of(element: Element) -> int:
    """The level of a heading, 0 for anything else."""
    if element.tag in HEADINGS:
        return int(element.tag[1])
    if not element.written:
        return 0
    if element.get("role") == "heading":
        level = element.get("aria-level")
        return int(level) if level in tuple("123456") else 2
    return 1 if "MsoTitle" in element.names else 0


def page_elements(source: str, start: int = 0) -> list[Element]:
    """Return the elements of a page in the order of their start tags; the first is the page itself.

    The page begins at ``start``.

    Raises:
        TooManyPartsError: there are more than a text can need.
    """
    builder = _Builder()
    for token in tokens(source, start):
        if isinstance(token, Words):
            builder.open[-1].children.append(token)
        elif token.closing:
            builder.end(token.name)
        else:
            builder.start(token)
        if len(builder.elements) > MOST_PARTS:
            raise TooManyPartsError
    for element in builder.open:
        if element.tag in _WRAPPERS:
            element.tag = "div"  # never closed, it would take all the rest with it
    _set_last(builder.elements)
    return builder.elements


def _set_last(elements: list[Element]) -> None:
    for element in reversed(elements):
        if element.parent is not None:
            element.parent.last = max(element.parent.last, element.last)


class _Builder:
    """The elements that are open, and where in that pile each tag stands: no end tag is searched for."""

    def __init__(self) -> None:
        root = Element("page", "", None, 0)
        self.elements = [root]
        self.open = [root]
        self.places: dict[str, list[int]] = {}
        self.blocks = [0]

    def start(self, tag: Tag) -> None:
        if tag.name in _SKIPPED:
            return
        if tag.name in BLOCKS:
            self._end_within(("p",), _SCOPES)
        if tag.name in _ENDS:
            self._end_within(*_ENDS[tag.name])
        self._add(tag.name, tag.attributes, stays=tag.name not in _VOID and not tag.closes_itself)

    def end(self, name: str) -> None:
        place = self._last((name,))
        if place < 0:
            if name in ("p", "br"):  # a browser makes an empty one of either
                self._add(name, "", stays=False)
        elif name in _TABLES or place > self._last(_SCOPES):
            self._close(place, name)

    def _close(self, place: int, name: str) -> None:
        """Close an element; blocks that stand open in a misplaced format go on after it."""
        first = bisect_right(self.blocks, place) if name in _FORMATS else len(self.blocks)
        if len(self.blocks) - first > _MOST_REOPENED:
            return
        again = [self.open[block] for block in self.blocks[first:]]
        self._pop_to(place)
        for element in again:
            self._add(element.tag, element.written, stays=True)

    def _add(self, name: str, written: str, *, stays: bool) -> None:
        parent = self.open[-1]
        element = Element(name, written, parent, len(self.elements))
        self.elements.append(element)
        parent.children.append(element)
        if stays:
            self.places.setdefault(name, []).append(len(self.open))
            if name in BLOCKS:
                self.blocks.append(len(self.open))
            self.open.append(element)

    def _last(self, names: tuple[str, ...]) -> int:
        return max((places[-1] for name in names if (places := self.places.get(name))), default=-1)

    def _end_within(self, names: tuple[str, ...], walls: tuple[str, ...]) -> None:
        place = self._last(names)
        if place > self._last(walls):
            self._pop_to(place)

    def _pop_to(self, place: int) -> None:
        while len(self.open) > place:
            element = self.open.pop()
            self.places[element.tag].pop()
            if element.tag in BLOCKS:
                self.blocks.pop()
