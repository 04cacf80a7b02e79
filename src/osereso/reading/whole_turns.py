"""Blocks cut so that each holds one turn, with its speaker's name at the beginning.

A turn that begins inside a paragraph becomes a block of its own, as does a bold phrase that opens one.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.model.source import Span
from osereso.reading.labels import MOST_WORDS, NAME, NOT_A_NAME, REGULAR, TIME, label_of, voices_of
from osereso.reading.names_alone import with_names_alone
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.model.interview import Block

_SHORTEST = 5  # characters
_BETWEEN = " \u00a0:–—-"  # signs between a bold phrase and what it opens
_STAMP = re.compile(rf"{TIME}\s{{1,3}}(?=[^\W\d_«“\"])(?![A-ZÀ-Þ][\w .’'-]{{0,38}}\s?:)")


def whole_turns(blocks: Sequence[Block], text: str) -> list[Block]:
    """Return the blocks cut and joined so that a name stands at the beginning of what its bearer says.

    ``text`` is the document's.
    """
    joined = list(with_names_alone(_without_times(blocks), text))
    if names := _surely(joined):
        joined = [piece for block in joined for piece in _cut(block, names)]
    voices = voices_of(joined)
    opened = [_opens(block) and label_of(block, voices) is None for block in joined]
    if not any(opened) or sum(opened) + sum(map(_opened, joined, joined[1:])) < REGULAR:
        return joined
    parts = zip(joined, opened, strict=True)
    return [piece for block, cut in parts for piece in (_after_lead(block) if cut else (block,))]


def _without_times(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks; where many lines begin with a time, it becomes a block of its own."""
    found = [_STAMP.match(block.text) for block in blocks]
    if sum(match is not None for match in found) < max(REGULAR, len(blocks) / 3):
        return blocks
    return [
        piece
        for block, match in zip(blocks, found, strict=True)
        for piece in (_split_at(block, match.end()) if match else (block,))
    ]


def _split_at(block: Block, place: int) -> Iterator[Block]:
    start = block.span.start
    head = block.text[:place].rstrip()
    yield replace(block, text=head, span=Span(start, start + len(head)), lead=0)
    yield replace(block, text=block.text[place:], span=Span(start + place, block.span.end), lead=0)


def _opens(block: Block) -> bool:
    """Whether a paragraph begins with a bold phrase that stands by itself: « **Ton parcours :** j’ai… »."""
    lead = block.text[: block.lead].rstrip()
    after = block.text[block.lead :].lstrip()
    says = any(map(str.isalnum, lead)) and after.lstrip(_BETWEEN) != ""
    return says and len(lead) > _SHORTEST and (lead[-1] in ":?.…!" or after[0] == ":")


def _opened(block: Block, following: Block) -> bool:
    """Whether a reader cut a paragraph already behind the bold question that opens it."""
    beside = following.span.start <= block.span.end + 3 and following.line == block.line
    return beside and "bold" in block.styles and "bold" not in following.styles


def _after_lead(block: Block) -> Iterator[Block]:
    end = block.lead
    rest = block.text[end:]
    start = end + len(rest) - len(rest.lstrip(_BETWEEN))
    lead = block.text[:end].rstrip(" \u00a0:")
    first, begin = block.span.start, block.span.start + start
    yield replace(
        block, text=lead, span=Span(first, first + len(lead)), lead=0, styles=block.styles | {"bold"}
    )
    yield replace(block, text=block.text[start:], span=Span(begin, block.span.end), lead=0)


def _surely(blocks: Sequence[Block]) -> list[str]:
    """The names as they are printed before three turns or more: only these cut a paragraph."""
    found = Counter(match["name"] for block in blocks if (match := NAME.match(block.text)))
    return [name for name, count in found.items() if count > 2 and len(name) > 1 and _is_one(name)]


def _is_one(name: str) -> bool:
    folded = fold(name).split()
    return 0 < len(folded) <= MOST_WORDS and not NOT_A_NAME.intersection(folded[:1])


def _cut(block: Block, names: Sequence[str]) -> Iterator[Block]:
    """Give the turns that one block holds."""
    said = "|".join(map(re.escape, names))
    cuts = [
        match.end() for match in re.finditer(rf"[.!?…»\")]\s{{1,3}}(?=(?:{said})\s?(?::|–|—)\s)", block.text)
    ]
    for start, end in zip([0, *cuts], [*cuts, len(block.text)], strict=True):
        piece = block.text[start:end].rstrip()
        span = Span(block.span.start + start, block.span.start + start + len(piece))
        yield replace(block, text=piece, span=span, lead=0 if start else min(block.lead, len(piece)))
