"""Headers, footers and page numbers: put aside, so that they neither cut an answer nor join it."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from osereso.reading.pdf.rows import Row

MARGIN = 0.15  # share of the page's height in which they stand
_DEEPEST = 4  # lines of a header or footer
_LEVEL = 4.0  # points by which its height may vary
_PAGE = re.compile(
    r"\W{0,4}(?:page|p\.?)?\s*\d{1,4}(?:\s*(?:/|sur|of|de|–|-|\|)\s*\d{1,4})?\W{0,4}$", re.IGNORECASE
)


def without_running(found: Sequence[Sequence[Row]]) -> tuple[list[Row], list[list[tuple[int, Row]]]]:
    """Return all rows, and the cells without headers and footers; each row with its index."""
    numbered = [row for cell in found for row in cell]
    edges = list(_edges(numbered))
    running = _repeated(edges) | {id(row) for row, isolated in edges if isolated and _PAGE.match(row.text)}
    spoken = {row.page for row in numbered if not row.apart}
    kept: list[list[tuple[int, Row]]] = []
    index = 0
    for cell in found:
        kept.append([])
        for row in cell:
            aside = id(row) in running or (row.apart and row.page in spoken and _in_margin(row))
            if not aside:
                kept[-1].append((index, row))
            index += 1
    return numbered, [cell for cell in kept if cell]


def _edges(numbered: Iterable[Row]) -> Iterable[tuple[Row, bool]]:
    """Give the rows in the upper and lower margin, and whether free room parts them from the text."""
    by_page: dict[int, list[Row]] = defaultdict(list)
    for row in numbered:
        by_page[row.page].append(row)
    for page in by_page.values():
        downwards = sorted(page, key=lambda row: row.y)
        for ordered in (downwards, downwards[::-1]):
            yield from _edge(ordered)


def _edge(ordered: Sequence[Row]) -> list[tuple[Row, bool]]:
    edge = [row for row in ordered[:_DEEPEST] if _in_margin(row)]
    steps = [abs(two.y - one.y) for one, two in pairwise(ordered[: _DEEPEST + 1])]
    found = []
    for index, row in enumerate(edge):
        wide = any(step > 1.6 * row.size for step in steps[index:])
        found.append((row, wide or len(ordered) == len(edge)))
    return found


def _in_margin(row: Row) -> bool:
    return not MARGIN * row.height < row.y < (1 - MARGIN) * row.height


def _repeated(edges: Sequence[tuple[Row, bool]]) -> set[int]:
    """The rows that stand at the same height of several pages, page numbers apart."""
    alike: dict[str, list[tuple[Row, bool]]] = defaultdict(list)
    for row, isolated in edges:
        alike[_key(row.text)].append((row, isolated))
    found: set[int] = set()
    for group in alike.values():
        for row, isolated in group:
            same = {one.page: one.text for one, _ in group if abs(one.y - row.y) <= _LEVEL}
            varies = len(set(same.values())) > 1
            if len(same) >= 3 or (len(same) == 2 and (isolated or varies)):
                found.add(id(row))
    return found


def _key(text: str) -> str:
    return re.sub(r"\d+", "0", fold(text)) or text.strip()
