"""Names and marks alone on their lines: they go to what stands below them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.model.source import Span
from osereso.reading.labels import MOST_WORDS, NOT_A_NAME, REGULAR, TIME, TITLE, WORDS
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from osereso.model.interview import Block

LONGEST_NAME = 60  # characters, with a time and a colon

_ALONE = re.compile(
    rf"(?:{TIME}\s{{0,3}}[-–—:]?\s{{0,3}})?(?P<name>{TITLE}{WORDS})\s{{0,3}}(?:{TIME}|\({TIME}\)|:)?\s{{0,3}}:?$"
)
_CALLED_ALONE = re.compile(r"(?P<name>[a-zà-ÿ][\w.'’-]{1,24})\s?:$")
_SENTENCE = re.compile(r"\w\w\.$")  # initials end in one letter and a stop
# A mark that the next line's question should wear.
_MARK = re.compile(r"(?:[-–—*•>→►▶✦♦■▪●]|\(?\d{1,3}\s?[.)/°:]|Q\s?\d{0,3}\s?[:.])$")
_MARKED = re.compile(r"[-–—*•>→►▶✦♦■▪●]\s|\d{1,3}[.)]\s")


def with_names_alone(blocks: Sequence[Block], text: str) -> Iterator[Block]:
    """Give the blocks; a name or a mark alone is joined to what follows it in ``text``, the document's."""
    spoken = _alone(blocks)
    marks = _marks_alone(blocks)
    held: Block | None = None
    for block in blocks:
        if held is not None and (block.level or (held.text in marks and _MARKED.match(block.text))):
            yield held
            held = None
        if held is not None:
            span = Span(held.span.start, block.span.end)
            yield replace(block, text=text[span.start : span.end], span=span, lead=0)
            held = None
        elif block.text in marks or _names_alone(block, spoken):
            held = block
        else:
            yield block
    if held is not None:
        yield held


def _alone(blocks: Sequence[Block]) -> set[str]:
    """The names that stand alone on their lines, twice or more; what answers a question at once is none."""
    asks = [True, *(block.text.endswith("?") for block in blocks), True]
    alone = Counter(
        fold(match["name"])
        for index, block in enumerate(blocks)
        if (match := _alone_in(block))
        and (match["name"] != block.text or not (asks[index] and asks[index + 2]))
    )
    names = {name for name, count in alone.items() if count > 1 and len(name.split()) <= MOST_WORDS}
    spoken = {name for name in names if not NOT_A_NAME.intersection(name.split()[:1])}
    if len(spoken) < 2:  # a word printed twice is no dialogue
        spoken = {name for name in spoken if _has_colon(blocks, name)}
    return spoken


def _alone_in(block: Block) -> re.Match[str] | None:
    if len(block.text) > LONGEST_NAME:
        return None
    match = _ALONE.match(block.text) or _CALLED_ALONE.match(block.text)
    return None if match is None or _SENTENCE.search(match["name"]) else match


def _names_alone(block: Block, spoken: set[str]) -> bool:
    match = _alone_in(block)
    return match is not None and fold(match["name"]) in spoken


def _marks_alone(blocks: Sequence[Block]) -> set[str]:
    """The marks that stand before what is said on the same line, and now and then above it."""
    alone = Counter(block.text for block in blocks if _MARK.match(block.text))
    before = Counter(block.text.split(maxsplit=1)[0] for block in blocks if not _MARK.match(block.text))
    found = {mark for mark, count in alone.items() if before[mark] > 2 * count}
    if not found:  # or each turn stands below its mark
        pairs = pairwise(blocks)
        asked = Counter(
            one.text
            for one, two in pairs
            if _MARK.match(one.text) and two.text.rstrip().endswith("?") and not _MARKED.match(two.text)
        )
        found = {mark for mark, count in alone.items() if count > REGULAR and asked[mark] >= count / 4}
    return found


def _has_colon(blocks: Iterable[Block], name: str) -> bool:
    return any(
        len(one.text) <= 60 and one.text.rstrip().endswith(":") and fold(one.text) == name for one in blocks
    )
