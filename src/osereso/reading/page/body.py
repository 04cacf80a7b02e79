"""Where on a page its text is: the part that holds it, and what belongs to it though it stands outside."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from osereso.reading.page import names
from osereso.reading.page.tree import BLOCKS, Element, level_of
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.reading.page.furniture import Page

_CONTAINERS = frozenset(
    "page div section article main table tbody tr td center form span font frameset multicol layer".split()
)
_OF_AN_ARTICLE = re.compile(
    r"(?:entry|post|article|story|page)[-_]?(?:content|body|text|texte|corps)|articlebody|post-body|mw-parser-output",
    re.IGNORECASE,
)
_AROUND_A_TEXT = re.compile(
    r"byline|author|auteur|date|time|publi|posted|meta|chapo|standfirst|intro|lead|titre|title|signature|"
    r"credit|summary|excerpt|dek\b",
    re.IGNORECASE,
)
_SOMETHING = 80  # letters; less is no paragraph
_SEPARATOR = 3
_LONGEST_OUTSIDE = 600
_LONGEST_CREDITS = 300


class Parts(NamedTuple):
    """What holds the text of a page (heading, standfirst, byline, main part, credits), and its title."""

    elements: list[Element]
    title: str


def parts(page: Page, titles: Sequence[str]) -> Parts:
    """Find the text of a page; ``titles`` are those that its head gives."""
    path = _way_to_the_main_part(page)
    main = path[-1]
    with_blocks = _with_blocks(page)
    pieces = list(_pieces_outside(page, path, with_blocks))
    title = title_heading(page, titles, main)
    outside = title is not None and not main.order <= title.order <= main.last
    before = [
        one for one in pieces if one.order < main.order and _is_before(page, one, title, outside=outside)
    ]
    for piece in before:
        if piece is not title and level_of(piece):
            piece.tag = "div"  # such a heading says when, or in which column
    after = [one for one in pieces if one.order > main.last and _is_after(page, one)]
    shown = page.shown(title) if title is not None else ""
    return Parts([*before, main, *after], shown)


def title_heading(page: Page, titles: Sequence[str], main: Element) -> Element | None:
    """The heading that says what the page's head says; else the first of the highest level near the text."""
    found = [one for one in page.elements if 0 < level_of(one) < 4 and _is_shown(page, one)]
    texts = {one.order: page.text(one, 400) for one in found}
    agreeing = [one for one in found if any(_agree(texts[one.order], fold(title)) for title in titles)]
    if agreeing:
        return max(agreeing, key=lambda one: (len(texts[one.order]), -one.order))
    highest = [one for one in found if level_of(one) == 1]
    inside = [one for one in highest if main.order <= one.order <= main.last]
    return next(iter(inside), None) or next(reversed(highest), None)


def _agree(heading: str, title: str) -> bool:
    return len(heading) > 7 and (heading in title or (len(title) > 15 and title in heading))


def _is_shown(page: Page, element: Element) -> bool:
    measure = page.of(element)
    return not element.dropped and measure.all > 0


def _way_to_the_main_part(page: Page) -> list[Element]:
    """Go in as long as one element holds nearly all the words, and nobody talks outside it."""
    path = [page.elements[0]]
    while True:
        inside = [one for one in path[-1].elements() if _is_shown(page, one)]
        inner = max(inside, key=lambda one: page.of(one).letters, default=None)
        if inner is None or inner.tag not in _CONTAINERS or not _may_enter(page, path[-1], inner, inside):
            return path
        path.append(inner)


def _may_enter(page: Page, around: Element, inner: Element, inside: Sequence[Element]) -> bool:
    whole, most = page.of(around).letters, page.of(inner).letters
    loose = whole - sum(page.of(one).letters for one in inside)
    if most < whole / 2 or loose > _SEPARATOR:
        return False
    sure = _is_an_article(inner)
    return not any(_talks(page, one, sure=sure) for one in inside if one is not inner)


def _is_an_article(element: Element) -> bool:
    if element.tag in ("article", "main") or element.get("role") == "main":
        return True
    return element.get("itemprop") == "articleBody" or _OF_AN_ARTICLE.search(element.get("class")) is not None


def _talks(page: Page, element: Element, *, sure: bool) -> bool:
    """Whether somebody may be talking there: at some length, not in links; beside an article, asking too."""
    measure = page.of(element)
    if measure.said < _SOMETHING or measure.linked > measure.letters / 3:
        return measure.asking > 0 and measure.linked == 0 and not sure
    return not sure or measure.asking > 0


def _with_blocks(page: Page) -> list[bool]:
    """Which elements have paragraphs of their own inside."""
    found = [False] * len(page.elements)
    for element in reversed(page.elements):
        if element.parent is not None and _is_shown(page, element):
            found[element.parent.order] |= found[element.order] or element.tag in BLOCKS
    return found


def _pieces_outside(page: Page, path: Sequence[Element], with_blocks: Sequence[bool]) -> Iterator[Element]:
    """Give the paragraphs outside the main part, in their order."""
    on_the_way = {element.order for element in path}
    waiting = [path[0]] if len(path) > 1 else []
    while waiting:
        element = waiting.pop()
        if element is path[-1] or not _is_shown(page, element):
            continue
        if with_blocks[element.order] or element.order in on_the_way:
            waiting += reversed(list(element.elements()))
        else:
            yield element


def _is_before(page: Page, piece: Element, title: Element | None, *, outside: bool) -> bool:
    """Whether a piece above the text belongs to it: its heading, what stands under that, who and when."""
    if piece is title:
        return True
    measure = page.of(piece)
    if measure.all > _LONGEST_OUTSIDE:
        return False
    if outside and title is not None and piece.order > title.last:
        return measure.letters >= measure.linked or piece.tag == "time"
    return piece.tag == "time" or _AROUND_A_TEXT.search(piece.get("class")) is not None


def _is_after(page: Page, piece: Element) -> bool:
    return names.gives_credits(page.text(piece, _LONGEST_CREDITS))
