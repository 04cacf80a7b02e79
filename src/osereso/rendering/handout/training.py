"""The training quiz of the booklet: a few questions of the quiz, their answers on the booklet's last page.

The final assessment (``quiz/quiz.docx``) is taken with the booklet closed. The booklet trains with what no
form of the quiz asks, as far as there is such; of the quiz's own items it shows at most half, and of each
section the easiest first: what tells most about a participant, a choice among several right answers or an
application, is left for the final as long as there is another one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType
from osereso.rendering.quiz.sheet import paper_items, right_answers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from osereso.model.quiz import Quiz, QuizItem
    from osereso.rendering.quiz.sheet import PaperItem

_FEWEST, _MOST = 2, 5
# what prints in a few lines; to match and to write take a page's third
_COMPACT = (ItemType.SINGLE_CHOICE, ItemType.CLOZE, ItemType.TRUE_FALSE, ItemType.MULTIPLE_CHOICE)
_OUR_ORDER = "categorise"  # asks for the course's sections rather than for the trade: where nothing else is


@dataclass(frozen=True, slots=True)
class TrainingOption:
    """An option to tick; whether it is right is said by the answers alone."""

    letter: str
    text: str


@dataclass(frozen=True, slots=True)
class TrainingItem:
    """A question of the booklet, and what its last page says of it; ``feedback`` may hold the reference."""

    number: int
    type: str
    stem: str
    options: tuple[TrainingOption, ...]
    answers: tuple[str, ...]
    feedback: tuple[str, ...]
    reference: str


def training(quiz: Quiz) -> tuple[TrainingItem, ...]:
    """Return the training quiz, the same at every build, empty where it would ask one question."""
    spare = [item for item, _ in zip(_in_turn(quiz.reserve), range(_MOST), strict=False)]
    room = min(_MOST - len(spare), len(quiz.items) // 2)
    chosen = {item.id for item, _ in zip(_in_turn(quiz.items), range(room), strict=False)}
    enough = len(spare) + len(chosen) >= _FEWEST
    kept = (*spare, *(item for item in quiz.items if item.id in chosen)) if enough else ()
    return tuple(_shown(item) for item in paper_items(replace(quiz, items=kept)))


def _in_turn(items: Iterable[QuizItem]) -> Iterator[QuizItem]:
    """The items that print compactly: one of each section, then a second one of each, easiest first."""
    sections: dict[str, list[QuizItem]] = {}
    for item in items:
        if item.type in _COMPACT:
            sections.setdefault(item.section, []).append(item)
    ranked = [sorted(own, key=_hardness) for _, own in sorted(sections.items(), key=_place)]
    for rank in range(max(map(len, ranked), default=0)):
        yield from (own[rank] for own in ranked if rank < len(own))


def _place(section: tuple[str, list[QuizItem]]) -> int:
    """The section's place in the course: its objective's number."""
    return min(item.objective for item in section[1])


def _hardness(item: QuizItem) -> tuple[bool, bool, int]:
    return item.kind == _OUR_ORDER, item.type is ItemType.MULTIPLE_CHOICE, item.difficulty


def _shown(item: PaperItem) -> TrainingItem:
    return TrainingItem(
        number=item.number,
        type=item.type,
        stem=item.stem,
        options=tuple(TrainingOption(option.letter, option.text) for option in item.options),
        answers=right_answers(item),
        feedback=item.feedback,
        reference=item.reference if not any(item.reference in line for line in item.feedback) else "",
    )
