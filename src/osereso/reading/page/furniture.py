"""What is left out of a page: menus, share bars, cookie banners, comments, related articles.

A class says much, and can lie: what holds most of the page's words is never left out for its name alone.
"""

from __future__ import annotations

import re
from html import unescape
from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.reading.page import names
from osereso.reading.page.looks import Rules, hides, said_of
from osereso.reading.page.measures import Measure, measured
from osereso.reading.page.tokens import Words
from osereso.reading.page.tree import BLOCKS, Element
from osereso.text import clean, fold, squeeze

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_FEW = 200  # letters
_TEASER = 300
_HEADING = 60
_CHAT = 4  # messages
_STAMPS = frozenset({"span", "small", "time", "em", "i"})
_HOUR = re.compile(r"\d{1,2}[:h]\d{2}$")
_BREAK = re.compile(r"<(?:br|/?(?:p|div|li|h[1-6]))\b", re.IGNORECASE)
_MOST_INSIDE = 60  # elements in something short


class Page:
    """The elements of a page, what is in each, and which are left out."""

    def __init__(self, source: str, elements: Sequence[Element], sheet: Rules) -> None:
        self.source = source
        self.elements = elements
        self.sheet = sheet
        self.measures: list[Measure] = []
        self._holding = _holding_the_text(elements)
        self._controlled = {name for one in elements for name in names.controlled(one)}
        for element in elements:
            element.dropped = (
                element.tag in names.NEVER or names.is_button(element) or names.is_printed_margin(element)
            )
        self.measure()
        self._leave_out_stamps()
        for unwanted in (self._is_surely_furniture, self._is_furniture, self._is_teaser):
            self._leave_out(unwanted)

    def measure(self) -> None:
        """Count again what is in each element, what was dropped left out."""
        self.measures = measured(self.source, self.elements)

    def of(self, element: Element) -> Measure:
        """What is in an element."""
        return self.measures[element.order]

    def text(self, element: Element, longest: int) -> str:
        """The folded text of an element; nothing where it is longer than ``longest`` letters."""
        return fold(self.shown(element, longest))

    def shown(self, element: Element, longest: int = 400) -> str:
        """The text of an element on one line; nothing where it is longer than ``longest`` letters."""
        measure = self.of(element)
        if measure.all > longest or element.last - element.order > _MOST_INSIDE:
            return ""
        words = sorted(
            child
            for inner in self.elements[element.order : element.last + 1]
            if not inner.dropped
            for child in inner.children
            if not isinstance(child, Element)
        )
        pieces: list[str] = []
        for before, one in pairwise([Words(0, -1), *words]):
            gap = self.source[before.end : one.start] if before.end >= 0 else ""
            pieces += [" " if _BREAK.search(gap) else "", self.source[one.start : one.end]]
        return squeeze(clean(unescape("".join(pieces))))

    def _leave_out_stamps(self) -> None:
        """The hours at the end of the messages of a chat."""
        stamps = [one for one in self.elements if one.tag in _STAMPS and self._is_stamp(one)]
        for element in stamps if len(stamps) >= _CHAT else ():
            element.dropped = True

    def _is_stamp(self, element: Element) -> bool:
        if self.of(element).all > 5 or element.parent is None or not _HOUR.match(self.shown(element)):
            return False
        for child in reversed(element.parent.children):
            if child is element:
                return True
            if isinstance(child, Element) or self.source[child.start : child.end].strip():
                return False
        return False

    def _leave_out(self, unwanted: Callable[[Element], bool]) -> None:
        """Mark what is no text of the page, with all that is in it."""
        for element in self.elements:
            if element.parent is not None and element.parent.dropped:
                element.dropped = True
            elif not element.dropped and element.parent is not None and self.of(element).all:
                element.dropped = unwanted(element)
        self.measure()

    def _is_surely_furniture(self, element: Element) -> bool:
        measure = self.of(element)
        if measure.is_contents_list or self._is_hidden(element, measure) or self._is_permalink(element):
            return True
        if element.tag in names.PARAGRAPHS and measure.asking:
            return False
        return names.is_surely_named(element) and not self._holding[element.order]

    def _is_furniture(self, element: Element) -> bool:
        measure = self.of(element)
        if not names.is_named(element) or (element.tag in names.PARAGRAPHS and measure.asking):
            return False
        return self._may_go(element, measure)

    def _may_go(self, element: Element, measure: Measure) -> bool:
        if names.is_footer(element) and names.gives_credits(self.text(element, 600)):
            return False
        if element.tag == "footer" and not names.is_footer(element):
            return False
        most = measure.letters > self.measures[0].letters / 2
        return not most or measure.linked > 2 * measure.letters

    def _is_permalink(self, element: Element) -> bool:
        """A sign in a heading that links to the heading itself: « ¶ »."""
        if element.tag != "a" or not element.get("href").startswith("#"):
            return False
        return not any(letter.isalnum() for letter in self.shown(element))

    def _is_hidden(self, element: Element, measure: Measure) -> bool:
        """Hidden, and nothing that a click would open: an answer may stand folded up under its question."""
        if not (hides(said_of(element, self.sheet)) or "hidden" in element.attributes):
            return False
        if element.get("id") in self._controlled or names.opens_up(element):
            return False
        return measure.letters < _FEW or bool(element.get("aria-modal"))

    def _is_teaser(self, element: Element) -> bool:
        """Other articles, or « À lire aussi » and the links that follow it."""
        measure = self.of(element)
        if element.tag not in BLOCKS:
            return False
        if measure.is_teasers:
            return True
        if measure.all > _TEASER or not names.points_elsewhere(self.text(element, _TEASER)):
            return False
        if measure.letters > _HEADING and measure.linked < measure.letters:
            return False
        for following in self._following(element):
            inside = self.of(following)
            if inside.all and (inside.linked <= inside.letters or inside.asking):
                break
            following.dropped = True
        return True

    def _following(self, element: Element) -> Iterator[Element]:
        order = element.last + 1
        while order < len(self.elements) and self.elements[order].parent is element.parent:
            yield self.elements[order]
            order = self.elements[order].last + 1


def _holding_the_text(elements: Sequence[Element]) -> list[bool]:
    """Which elements hold what a page calls its main part; where it names none, its title."""
    found = [
        one.tag == "main" or one.get("role") == "main" or one.get("itemprop") == "articleBody"
        for one in elements
    ]
    if not any(found):
        found = [one.tag == "h1" for one in elements]
    for element in reversed(elements):
        if found[element.order] and element.parent is not None:
            found[element.parent.order] = True
    return found
