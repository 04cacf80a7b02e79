"""What a generator gives: an item, and what is needed to choose between items."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from osereso.model.quiz import ItemType, Option, Pair, QuizItem
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

    from osereso.model.course import CourseSection
    from osereso.quizzing.material import Idea, Material


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item that may enter the quiz.

    ``tested`` holds the ideas that answering proves; no two items of a quiz test the same one. ``hidden``
    holds the ideas whose words the item keeps back: no other item may show them. ``merit`` orders
    candidates of one generator, the highest first.
    """

    item: QuizItem
    tested: frozenset[str]
    shown: frozenset[str]
    hidden: frozenset[str] = frozenset()
    merit: int = 0


class Generator(Protocol):
    """Makes candidates of one kind, in an order that depends on nothing but its arguments."""

    def __call__(self, material: Material, random: Random) -> Iterator[Candidate]:
        """Yield candidates."""


def key_of(idea: Idea) -> str:
    """The idea's name among candidates: its words."""
    return fold(idea.text)


def keys_of(ideas: Sequence[Idea]) -> frozenset[str]:
    """The names of several ideas."""
    return frozenset(map(key_of, ideas))


def item_about(
    idea: Idea,
    *,
    kind: str,
    item_type: ItemType,
    stem: str,
    feedback: str,
    options: Sequence[Option] = (),
    pairs: Sequence[Pair] = (),
    difficulty: int = 1,
    section: CourseSection | None = None,
) -> QuizItem:
    """Return an item whose key rests on one idea, with an id that stays while its words stay.

    ``section`` is said when the item tests another section than the idea's.
    """
    section = section or idea.section
    words = "\n".join([stem, *(one.text for one in options if one.correct), *(one.left for one in pairs)])
    digest = hashlib.sha256(words.encode()).hexdigest()[:8]
    return QuizItem(
        id=f"{kind}-{idea.topic.exchange}-{digest}",
        type=item_type,
        stem=stem,
        feedback=feedback,
        section=section.id,
        objective=section.objective.number,
        source=idea.source,
        reference=idea.topic.reference,
        kind=kind,
        options=tuple(options),
        pairs=tuple(pairs),
        difficulty=difficulty,
    )
