"""What a generator gives: an item, and what is needed to choose between items."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from osereso.model.quiz import QuizItem
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

    from osereso.model.course import CourseSection, Topic
    from osereso.model.quiz import ItemType, Option, Pair
    from osereso.model.source import Source
    from osereso.quizzing.material import Idea, Material


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item that may enter the quiz.

    ``tested`` holds the ideas that answering proves; no two items of a quiz test the same one. ``hidden``
    holds the ideas whose words the item keeps back: no other item may show them. ``merit`` orders
    candidates of one generator, the highest first. ``by_section`` marks what asks for a section only.
    """

    item: QuizItem
    tested: frozenset[str]
    shown: frozenset[str]
    hidden: frozenset[str] = frozenset()
    merit: int = 0
    by_section: bool = False


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


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a text that is no idea stands."""

    section: CourseSection
    topic: Topic
    source: Source


class Place(Protocol):
    """Where an item comes from: an idea is one, and so is a quotation."""

    @property
    def section(self) -> CourseSection:
        """The section that it serves."""

    @property
    def topic(self) -> Topic:
        """The answer that it stands in."""

    @property
    def source(self) -> Source:
        """The characters of the interview."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An item before it has its id.

    ``at`` is where it comes from; ``section`` is said when it tests another one than that.
    """

    at: Place
    kind: str
    type: ItemType
    stem: str
    feedback: str
    options: Sequence[Option] = ()
    pairs: Sequence[Pair] = ()
    steps: Sequence[str] = ()
    model_answer: str = ""
    difficulty: int = 1
    section: CourseSection | None = None

    def item(self) -> QuizItem:
        """Return the item, with an id that stays while its words stay."""
        section = self.section or self.at.section
        words = [
            self.stem,
            *(one.text for one in self.options if one.correct),
            *(one.left for one in self.pairs),
            *self.steps,
        ]
        digest = hashlib.sha256("\n".join(words).encode()).hexdigest()[:8]
        return QuizItem(
            id=f"{self.kind}-{self.at.topic.exchange}-{digest}",
            type=self.type,
            stem=self.stem,
            feedback=self.feedback,
            section=section.id,
            objective=section.objective.number,
            source=self.at.source,
            reference=self.at.topic.reference,
            kind=self.kind,
            options=tuple(self.options),
            pairs=tuple(self.pairs),
            difficulty=self.difficulty,
            steps=tuple(self.steps),
            model_answer=self.model_answer,
        )
