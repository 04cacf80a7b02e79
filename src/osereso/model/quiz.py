"""The quiz: items that name their source, whatever format they leave in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from osereso.model.source import Source


class ItemType(StrEnum):
    """How an item is answered."""

    SINGLE_CHOICE = "single-choice"
    MULTIPLE_CHOICE = "multiple-choice"
    TRUE_FALSE = "true-false"
    MATCHING = "matching"
    CLOZE = "cloze"  # a sentence with one blank, answered by choosing
    SHORT_ANSWER = "short-answer"
    ORDERING = "ordering"  # steps to be put in the right order
    OPEN = "open"  # a case to think about; no machine marks it


@dataclass(frozen=True, slots=True)
class Option:
    """A choice, whether it is right, and what the learner reads after choosing it."""

    text: str
    correct: bool
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two things that go together in a matching item; an empty ``left`` makes ``right`` a decoy."""

    left: str
    right: str


@dataclass(frozen=True, slots=True)
class QuizItem:
    """One question.

    Choice and cloze items have ``options``; matching items have ``pairs``; short answers list every
    accepted spelling as a correct option. A true/false item has two options, true first. Ordering items
    have ``steps``, in the right order; open ones a ``model_answer``, in paragraphs. ``feedback`` is the
    general one and quotes the interview; ``reference`` says where, as a person reads it.
    """

    id: str
    type: ItemType
    stem: str
    feedback: str
    section: str
    objective: int
    source: Source
    reference: str
    kind: str  # the generator's name: "categorise", "cloze"…
    options: tuple[Option, ...] = ()
    pairs: tuple[Pair, ...] = ()
    difficulty: int = 1  # 1 recall, 2 understanding, 3 application
    steps: tuple[str, ...] = ()
    model_answer: str = ""

    @property
    def marked(self) -> bool:
        """Whether the answer is right or wrong, so that it counts in a score."""
        return self.type is not ItemType.OPEN


class Form(StrEnum):
    """When a quiz is answered, where it has two forms."""

    ONLY = "only"
    BEFORE = "before"  # form A
    AFTER = "after"  # form B


@dataclass(frozen=True, slots=True)
class Quiz:
    """The items of a course, in printing order.

    ``items`` are form B, answered at the end; ``before`` is form A, answered on arrival: item by item the
    same objective and difficulty, the same question where the course has no other. ``reserve`` holds the
    sound items that neither form uses, for the trainer to choose from.
    """

    title: str
    language: str
    items: tuple[QuizItem, ...]
    pass_mark: int = 70  # per cent of the marked items; a convention, not a rule of the trade
    before: tuple[QuizItem, ...] = ()
    reserve: tuple[QuizItem, ...] = ()
    form: Form = Form.ONLY

    @property
    def asked(self) -> tuple[QuizItem, ...]:
        """The items of both forms and of the reserve, each once."""
        return tuple({item.id: item for item in (*self.items, *self.before, *self.reserve)}.values())

    def opening(self) -> Quiz:
        """Form A as a quiz of its own."""
        return replace(self, items=self.before, before=(), reserve=(), form=Form.BEFORE)
