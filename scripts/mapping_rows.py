"""What the weights of mapping are learnt from: exchanges and examples, with their vectors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.mapping.content import SOMEWHERE, Content, Order, content, cut
from osereso.mapping.encoder import sentence_encoder
from osereso.mapping.training import NOTHING
from osereso.model.taxonomy import HORS_SUJET
from osereso.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from osereso.mapping.training import Labelled
    from osereso.model.taxonomy import Taxonomy

EXAMPLE = 0.5  # what an example of the taxonomy weighs beside an exchange
SECOND = 0.3  # the part of an exchange's weight that goes to the other sections that would do


@dataclass(frozen=True)
class Row:
    """An exchange or an example to learn from; ``accepted`` has the section first, ``tags`` one a piece."""

    interview: str
    content: Content
    order: Order
    accepted: tuple[str, ...]
    weight: float = 1.0
    tags: tuple[str, ...] = ()

    def shares(self) -> Iterable[tuple[str, float]]:
        """Yield how much of the row's weight goes to which section."""
        section, *others = self.accepted
        yield section, self.weight * (1 - SECOND if others else 1)
        for other in others:
            yield other, self.weight * SECOND / len(others)


def rows_of(labelled: Iterable[Labelled]) -> list[Row]:
    """Return the exchanges with their vectors."""
    encoder = sentence_encoder()
    return [
        Row(
            one.interview,
            content(one.question, one.answer, encoder),
            Order(one.number, one.count),
            one.accepted,
            tags=tuple(_piece_tags(one)),
        )
        for one in labelled
    ]


def _piece_tags(one: Labelled) -> Iterable[str]:
    """Yield the tag of each piece: long sentences are cut."""
    for (start, end), tag in zip(sentences(one.answer), one.tags, strict=True):
        for _piece in cut(one.answer[start:end]):
            yield HORS_SUJET if tag == NOTHING else tag


def examples_of(taxonomy: Taxonomy) -> list[Row]:
    """Return a row for each example: a question without an answer, or an answer without a question."""
    encoder = sentence_encoder()
    pairs = [
        (section.id, question, answer)
        for section in taxonomy.sections
        for question, answer in (
            *((question, "") for question in section.questions),
            *(("", answer) for answer in section.answers),
        )
    ]
    return [
        Row("", content(question, answer, encoder), SOMEWHERE, (section,), EXAMPLE)
        for section, question, answer in pairs
    ]
