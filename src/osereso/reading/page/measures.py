"""What is in each element of a page, counted: letters, links, questions, headings, sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from osereso.reading.page.tree import HEADINGS, Element

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LONGEST_TEASER = 400  # letters
_SENTENCE = 40
_SENTENCE_END = re.compile(r"[.!?…][»”\")]?(?:\s|$)")


class Measure(NamedTuple):
    """What is in an element.

    Letters outside and inside links; links, and those to places of the page; questions; headings that
    lead elsewhere, and others; letters of whole sentences.
    """

    letters: int = 0
    linked: int = 0
    links: int = 0
    jumps: int = 0
    asking: int = 0
    teasers: int = 0
    headings: int = 0
    said: int = 0

    @property
    def all(self) -> int:
        """All letters."""
        return self.letters + self.linked

    @property
    def is_contents_list(self) -> bool:
        """Links to places of this page, and next to nothing else."""
        return self.links >= 3 and self.jumps == self.links and self.letters < self.linked / 10

    @property
    def is_teasers(self) -> bool:
        """Headings that lead to other pages, each with a few words, under one of their own at most."""
        few = self.letters < _LONGEST_TEASER * self.teasers
        return self.teasers > 1 and self.headings < 2 and self.asking == 0 and few


_NOTHING = Measure()


def measured(source: str, elements: Sequence[Element]) -> list[Measure]:
    """Return what is in each element, by their order; what was dropped counts nothing."""
    linked = _in_links(elements)
    inside = [_NOTHING] * len(elements)
    for element in reversed(elements):
        if element.dropped:
            inside[element.order] = _NOTHING
            continue
        whole = _with_its_tag(element, _with_its_words(source, element, inside, linked=linked[element.order]))
        inside[element.order] = whole
        if element.parent is not None and any(whole):
            around = inside[element.parent.order]
            inside[element.parent.order] = Measure(*map(sum, zip(around, whole, strict=True)))
    return inside


def _with_its_words(source: str, element: Element, inside: Sequence[Measure], *, linked: bool) -> Measure:
    letters = asking = said = 0
    for child in element.children:
        if not isinstance(child, Element):
            text = source[child.start : child.end].replace("&nbsp;", " ").strip()
            letters += len(text)
            asking += text.endswith("?")
            said += len(text) if len(text) > _SENTENCE and _SENTENCE_END.search(text) else 0
    found = inside[element.order]
    if linked:
        return found._replace(linked=found.linked + letters)
    return found._replace(
        letters=found.letters + letters, asking=found.asking + asking, said=found.said + said
    )


def _with_its_tag(element: Element, found: Measure) -> Measure:
    if element.tag == "a" and element.get("href"):
        jumps = element.get("href").startswith("#")
        return found._replace(links=found.links + 1, jumps=found.jumps + jumps)
    if element.tag in HEADINGS and found.all:
        if found.linked and not found.letters and not found.jumps:
            return found._replace(teasers=found.teasers + 1)
        return found._replace(headings=found.headings + 1)
    return found


def _in_links(elements: Iterable[Element]) -> list[bool]:
    found: list[bool] = []
    for element in elements:
        around = element.parent is not None and found[element.parent.order]
        found.append(around or (element.tag == "a" and bool(element.get("href"))))
    return found
