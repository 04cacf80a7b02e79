"""What a page of the quiz shows and what its script knows, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType
from osereso.rendering.quiz.sheet import paper_items
from osereso.text import clean, fold

if TYPE_CHECKING:
    from osereso.model.quiz import Quiz, QuizItem
    from osereso.rendering.quiz.sheet import PaperItem

Key = list[int] | list[str]


@dataclass(frozen=True, slots=True)
class PageItem:
    """A question as the page shows it.

    ``options`` are to be chosen, ``lefts`` to be paired with one of ``rights``, ``steps`` to be numbered.
    ``key`` holds the places of the right options, for each left side the place of its right one, for each
    step its rank from 0, or the accepted spellings, folded.
    """

    id: str
    number: int
    type: ItemType
    stem: str
    options: tuple[str, ...]
    lefts: tuple[str, ...]
    rights: tuple[str, ...]
    steps: tuple[str, ...]
    key: Key
    why: tuple[str, ...]
    right: tuple[str, ...]
    feedback: str
    marked: bool

    @property
    def answers(self) -> dict[str, object]:
        """What the script needs to mark the question."""
        return {
            "id": self.id,
            "type": self.type.value,
            "key": self.key,
            "why": self.why,
            "right": self.right,
            "feedback": self.feedback,
            "marked": self.marked,
        }


def page_items(quiz: Quiz) -> tuple[PageItem, ...]:
    """Return the questions, mixed as the paper quiz mixes them: both are corrected with one key."""
    return tuple(_item(item, paper) for item, paper in zip(quiz.items, paper_items(quiz), strict=True))


def _item(item: QuizItem, paper: PaperItem) -> PageItem:
    typed = item.type is ItemType.SHORT_ANSWER
    lefts = tuple(row.left for row in paper.rows if row.left)
    rights = tuple(row.right for row in paper.rows if row.right)
    return PageItem(
        id=item.id,
        number=paper.number,
        type=item.type,
        stem=clean(item.stem),
        options=() if typed else tuple(clean(option.text) for option in item.options),
        lefts=tuple(map(clean, lefts)),
        rights=tuple(map(clean, rights)),
        steps=tuple(clean(step.text) for step in paper.steps),
        key=_key(item, paper, rights),
        why=() if typed else tuple(clean(option.feedback) for option in item.options),
        right=_right(item),
        feedback=clean(item.feedback),
        marked=item.marked,
    )


def _right(item: QuizItem) -> tuple[str, ...]:
    """The right answers in words: one spelling is enough of those that may be typed."""
    if item.type is ItemType.OPEN:
        return tuple(clean(line) for line in item.model_answer.splitlines() if line.strip())
    if item.type is ItemType.MATCHING:
        return tuple(f"{clean(pair.left)} → {clean(pair.right)}" for pair in item.pairs if pair.left)
    if item.type is ItemType.ORDERING:
        return tuple(f"{number}. {clean(step)}" for number, step in enumerate(item.steps, 1))
    right = tuple(clean(option.text) for option in item.options if option.correct)
    return right[:1] if item.type is ItemType.SHORT_ANSWER else right


def _key(item: QuizItem, paper: PaperItem, rights: tuple[str, ...]) -> Key:
    if item.type is ItemType.SHORT_ANSWER:
        return [fold(option.text) for option in item.options if option.correct]
    if item.type is ItemType.MATCHING:
        return [rights.index(pair.right) for pair in item.pairs if pair.left]
    if item.type is ItemType.ORDERING:
        return [paper.order.index(step.letter) for step in paper.steps]
    return [place for place, option in enumerate(item.options) if option.correct]
