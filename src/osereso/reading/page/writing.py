"""The text of a page written down: letter by letter with its place, line by line with what it wears."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from osereso.reading.page.looks import Look, look, said_of
from osereso.reading.page.tree import BLOCKS, MOST_PARTS, Element, TooManyPartsError, level_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from osereso.reading.page.furniture import Page
    from osereso.reading.page.tokens import Words

_PIECE = re.compile(
    r"[^\s&]++(?: [^\s&]++)*+|[ \t\n\r\f]++|\s"
    r"|&(?:#[0-9]{1,8};?|#[xX][0-9a-fA-F]{1,7};?|[a-zA-Z][a-zA-Z0-9]{0,31};?)?"
)
_SPACE = " \t\n\r\f"
_BLOCK_DISPLAYS = ("block", "flex", "grid", "list-item", "table", "table-row", "table-cell")
_QUOTES = frozenset({"pullquote", "pull-quote", "exergue", "wp-block-pullquote"})
_NAMED_TAGS = frozenset({"dt", "dd", "summary", "th", "legend", "label", "button", "caption"})
_NO_STYLE = frozenset({"a", "img", "br", "page"})
_MOST_NAMES = 12


class Worn(NamedTuple):
    """What letters wear: their look, the level of their heading, what they stand in, the classes around them.

    A class comes with the place of the element that bears it: one that is there once says nothing.
    """

    look: Look = Look()
    level: int = 0
    inside: frozenset[str] = frozenset()
    names: tuple[tuple[str, int], ...] = ()


class Run(NamedTuple):
    """A stretch of a line, from ``start`` on, that wears one thing."""

    start: int
    end: int
    worn: Worn


@dataclass(slots=True)
class Draft:
    """A line as it stands on the page; without any text it parts two paragraphs."""

    text: str = ""
    origins: array[int] = field(default_factory=lambda: array("I"))
    runs: list[Run] = field(default_factory=list)


def drafts(page: Page, parts: Iterable[Element]) -> list[Draft]:
    """Return the lines of some parts of a page, in order.

    Raises:
        TooManyPartsError: there are more lines than a text can need.
    """
    writer = _Writer(page)
    for part in parts:
        writer.write(part)
    return writer.drafts


class _Writer:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.drafts: list[Draft] = []
        self.pieces: list[str] = []
        self.length = 0
        self.origins: array[int] = array("I")
        self.runs: list[Run] = []
        self.space = -1  # where white space stood that the next word will need

    def write(self, part: Element) -> None:
        """Write an element and all that is in it, as a paragraph or several."""
        self._end_paragraph()
        waiting = [(part, self._enter(part, Worn()), iter(part.children))]
        while waiting:
            element, worn, children = waiting[-1]
            child = next(children, None)
            if child is None:
                waiting.pop()
                if self._is_block(element):
                    self._end_paragraph()
            elif not isinstance(child, Element):
                self._words(child, worn)
            elif not child.dropped:
                waiting.append((child, self._enter(child, worn), iter(child.children)))
        self._end_paragraph()

    def _enter(self, element: Element, outer: Worn) -> Worn:
        if element.tag == "br":
            self._break(outer)
        elif element.tag == "img":
            self._picture(element, outer)
        elif self._is_block(element):
            self._end_paragraph()
        return _worn(element, outer, said_of(element, self.page.sheet))

    def _is_block(self, element: Element) -> bool:
        if element.tag in BLOCKS or element.tag == "button":
            return True
        return bool(element.written) and said_of(element, self.page.sheet).get("display") in _BLOCK_DISPLAYS

    def _break(self, worn: Worn) -> None:
        if worn.level:  # a heading on two lines is one heading
            self.space = max(self.space, 0)
        else:
            self._end_line()

    def _picture(self, element: Element, worn: Worn) -> None:
        """A picture in the place of a sign is that sign; others are not part of what is said."""
        sign = element.get("alt")
        if 0 < len(sign) <= 4 and not any(letter.isalnum() for letter in sign):
            before = self.origins[-1] if self.origins else 0
            self._add(sign, array("I", [before] * len(sign)), worn)

    def _words(self, words: Words, worn: Worn) -> None:
        """Write words as a browser does: any white space is one space, entities are the letters they mean."""
        if "pre" in worn.inside:
            self._lines(words, worn)
            return
        for match in _PIECE.finditer(self.page.source, words.start, words.end):
            piece = match.group()
            if piece[0] in _SPACE:
                self.space = match.start() if self.space < 0 else self.space
            elif piece[0] == "&":
                letters = _meaning(piece)
                self._add(letters, _origins(letters, piece, match.start()), worn)
            else:
                self._add(piece, array("I", range(match.start(), match.end())), worn)

    def _lines(self, words: Words, worn: Worn) -> None:
        """Write words whose line ends count."""
        plain = worn._replace(inside=worn.inside - {"pre"})
        start = words.start
        while start <= words.end:
            end = self.page.source.find("\n", start, words.end)
            self._words(words._replace(start=start, end=end if end >= 0 else words.end), plain)
            if end < 0:
                return
            self._end_line()
            start = end + 1

    def _add(self, letters: str, origins: array[int], worn: Worn) -> None:
        if self.space >= 0 and self.length:
            letters = f" {letters}"
            self.origins.append(min(self.space or origins[0], origins[0]))
        self.space = -1
        start = self.length
        self.pieces.append(letters)
        self.origins.extend(origins)
        self.length += len(letters)
        if self.runs and self.runs[-1].worn == worn:
            start = self.runs.pop().start
        self.runs.append(Run(start, self.length, worn))

    def _end_line(self) -> None:
        if len(self.drafts) > MOST_PARTS:
            raise TooManyPartsError
        text = "".join(self.pieces)
        if text.strip():
            self.drafts.append(Draft(text, self.origins, self.runs))
        elif self.drafts and self.drafts[-1].text:
            self.drafts.append(Draft())
        self.pieces, self.origins, self.runs, self.length, self.space = [], array("I"), [], 0, -1

    def _end_paragraph(self) -> None:
        if self.length:
            self._end_line()
        self.space = -1
        if self.drafts and self.drafts[-1].text:
            self.drafts.append(Draft())


def _worn(element: Element, outer: Worn, said: Mapping[str, str]) -> Worn:
    worn = Worn(
        look(element, outer.look, said),
        level_of(element) or outer.level,
        outer.inside | _inside(element),
        outer.names,
    )
    if element.tag in _NO_STYLE:
        return worn
    names = [*element.names[:4], *([element.tag] if element.tag in _NAMED_TAGS else []), *_column(element)]
    mine = tuple((name, element.order) for name in names)
    return worn._replace(names=(*outer.names, *mine)[-_MOST_NAMES:]) if mine else worn


def _inside(element: Element) -> frozenset[str]:
    if element.tag == "blockquote" or (element.written and not _QUOTES.isdisjoint(element.names)):
        return frozenset({"quote"})
    if element.tag == "li":
        return frozenset({"item"})
    return frozenset({"pre"}) if element.tag in ("pre", "xmp") else frozenset()


def _column(element: Element) -> list[str]:
    """The column of a table's cell, where there is more than one."""
    if element.tag not in ("td", "th") or element.parent is None:
        return []
    cells = [
        one for one in element.parent.children[:20] if isinstance(one, Element) and one.tag in ("td", "th")
    ]
    return [f"column {cells.index(element) + 1}"] if len(cells) > 1 and element in cells else []


@lru_cache(maxsize=4096)
def _meaning(entity: str) -> str:
    """The letters that an entity means; one that nobody knows stays as it is written."""
    return unescape(entity)


def _origins(letters: str, written: str, start: int) -> array[int]:
    """Where decoded letters stand: the first at the entity, letters that follow it at their own place."""
    end = start + len(written)
    return array(
        "I", (start if not index else max(start, end - len(letters) + index) for index in range(len(letters)))
    )
