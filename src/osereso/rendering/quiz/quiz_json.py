"""The quiz as JSON, for programs: everything that it holds, and nothing that it does not.

``{"title", "language", "pass_mark", "items", "before", "reserve"}``: form B, form A and the spare items. An
item has ``id``, ``type``, ``stem``, ``options`` (``text``, ``correct``, ``feedback``), ``pairs`` (``left``,
``right``; without a left side a decoy), ``steps`` in their right order, ``model_answer``, ``feedback``,
``section``, ``objective`` (its number), ``difficulty`` (1 to 3), ``kind`` (the recipe), ``reference`` (the
source as a person reads it) and ``source`` (``exchange``, ``start``, ``end``: characters of its answer).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from osereso.text import clean

if TYPE_CHECKING:
    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz, QuizItem
    from osereso.model.theme import Theme


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:  # noqa: ARG001 - every renderer's
    """Return the quiz as JSON in UTF-8, indented."""
    content = {
        "title": quiz.title,
        "language": quiz.language,
        "pass_mark": quiz.pass_mark,
        "items": [_item(item) for item in quiz.items],
        "before": [_item(item) for item in quiz.before],
        "reserve": [_item(item) for item in quiz.reserve],
    }
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def _item(item: QuizItem) -> dict[str, object]:
    return {
        "id": item.id,
        "type": item.type.value,
        "stem": clean(item.stem),
        "options": [
            {"text": clean(one.text), "correct": one.correct, "feedback": clean(one.feedback)}
            for one in item.options
        ],
        "pairs": [{"left": clean(one.left), "right": clean(one.right)} for one in item.pairs],
        "steps": [clean(step) for step in item.steps],
        "model_answer": clean(item.model_answer),
        "feedback": clean(item.feedback),
        "section": item.section,
        "objective": item.objective,
        "difficulty": item.difficulty,
        "kind": item.kind,
        "reference": item.reference,
        "source": {
            "exchange": item.source.exchange,
            "start": item.source.span.start,
            "end": item.source.span.end,
        },
    }
