"""The key of the quiz, for the trainer: the same numbers and letters, the reasons, the interview's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.messages import catalogue
from osereso.rendering.quiz.sheet import (
    marked,
    objective_texts,
    paper_items,
    pass_score,
    right_answers,
    short_key,
)
from osereso.rendering.word import front
from osereso.rendering.word.documents import write
from osereso.rendering.word.dressing import dress, house_values

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz
    from osereso.model.theme import Theme
    from osereso.rendering.quiz.sheet import PaperItem


@dataclass(frozen=True, slots=True)
class KeyItem:
    """An item with its right answers in full and in short."""

    number: int
    stem: str
    answers: tuple[str, ...]
    short_key: str
    feedback: tuple[str, ...]
    reference: str
    objective: str
    objective_number: int


@dataclass(frozen=True, slots=True)
class Score:
    """The questions that serve an objective: a line of the table of points."""

    text: str
    numbers: str
    count: int


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:
    """Return the key as the bytes of a ``.docx``.

    Raises:
        InputError: the template or a logo cannot be used.
    """
    facts = front(course)
    items = paper_items(quiz)
    texts = objective_texts(course)
    values = {
        **house_values(facts, theme),
        "items": tuple(_key_item(item, texts) for item in items),
        "goals": _scores(items, texts),
        "marked": marked(quiz),
        "form": quiz.form.value,
        "pass_mark": quiz.pass_mark,
        "pass_score": pass_score(quiz),
    }
    kind = catalogue(course.language).gettext("Answer key")
    return write("quiz-key", values, theme, dress(facts, theme, kind))


def _key_item(item: PaperItem, objectives: dict[int, str]) -> KeyItem:
    return KeyItem(
        number=item.number,
        stem=item.stem,
        answers=right_answers(item),
        short_key=short_key(item) or "–",
        feedback=item.feedback,
        reference=item.reference,
        objective=objectives.get(item.objective, ""),
        objective_number=item.objective,
    )


def _scores(items: tuple[PaperItem, ...], objectives: dict[int, str]) -> tuple[Score, ...]:
    served = {number: [item for item in items if item.objective == number] for number in objectives}
    return tuple(
        Score(f"{number}. {objectives[number]}", ", ".join(str(item.number) for item in own), len(own))
        for number, own in served.items()
        if own
    )
