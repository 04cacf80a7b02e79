"""Which section each point of an exchange serves, once the sentences that they come from have been placed.

Decided when an interview is mapped, so that the module file shows it and a trainer may change it; what
stands in the file is then obeyed.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.model.source import Span
from osereso.model.taxonomy import HORS_SUJET
from osereso.text import fold, sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.model.module import ModuleExchange, Point

_TELLING = 3  # words that carry meaning; with fewer a point is rather a heading
_SHORT = 3  # letters of words that carry little


def stretches_of(exchange: ModuleExchange) -> tuple[str, ...]:
    """Return, for each point, the whole sentences of the answer that it comes from: what is to be placed."""
    cuts = [Span(*cut) for cut in sentences(exchange.answer)]
    return tuple(
        exchange.answer[said[0].start : said[-1].end] if said else point.source.span.of(exchange.answer)
        for point in exchange.points
        for said in [[cut for cut in cuts if cut.overlaps(point.source.span)]]
    )


def served(exchange: ModuleExchange, sections: Sequence[str]) -> ModuleExchange:
    """Return the exchange, each of its points in the section that its sentence was placed in.

    ``sections`` has one id a point, in their order. Two doubts are settled for the exchange:

    - where no point serves its section, all stay: that section was chosen on the whole answer and the
      question, which say more than single sentences;
    - a point that would be alone in another section goes there only if it can stand alone: on that slide
      the question above it is one of another section, and « Le stress » under « Quelles qualités faut-il ? »
      says something false.

    Raises:
        ValueError: there are not as many sections as points.
    """
    placed = list(zip(exchange.points, sections, strict=True))
    crowd = Counter(sections)
    if not crowd[exchange.section]:
        return exchange
    return replace(
        exchange,
        points=tuple(
            replace(point, section="" if _stays(point, section, exchange, crowd) else section)
            for point, section in placed
        ),
    )


def _stays(point: Point, section: str, exchange: ModuleExchange, crowd: Counter[str]) -> bool:
    if section in (exchange.section, HORS_SUJET):
        return section == exchange.section
    return crowd[section] == 1 and not stands_alone(point.text)


def stands_alone(text: str) -> bool:
    """Whether a point says enough to be the only one under a question of another section."""
    telling = {word for word in fold(text).split() if len(word) > _SHORT or word.isdigit()}
    return len(telling) >= _TELLING
