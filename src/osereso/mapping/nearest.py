"""The nearest examples decide: what the answer says first, the question as a clue.

For each section the score is the likeness of the question to its nearest example questions, plus that of
the answer's sentences to its example answers, plus a little for words that name the section outright.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from osereso.messages import Message, msg
from osereso.text import fold, sentences

if TYPE_CHECKING:
    from osereso.mapping.encoder import Encoder, Vectors
    from osereso.model.taxonomy import SectionDefinition, Taxonomy

_CUE = 0.15  # what one cue word in the question is worth
_MOST_CUES = 2
_NEAREST_QUESTIONS = 2
_BEST_SENTENCES = 3
# How often the first section is right, by its lead over the second (measured on interviews of many trades).
_LEADS = (0.0, 0.1, 0.15, 0.25, 0.4)
_RIGHT = (0.45, 0.75, 0.88, 0.95, 0.99)


@dataclass(frozen=True, slots=True)
class Placement:
    """The section of an exchange; ``confidence`` from 0 to 1, ``reason`` for the trainer."""

    section: str
    confidence: float
    reason: Message


def place(question: str, answer: str, taxonomy: Taxonomy, encoder: Encoder) -> Placement:
    """Return the section that an exchange serves best."""
    import numpy as np  # noqa: PLC0415 - only where an interview is mapped

    examples = _examples(taxonomy, encoder)
    asked = encoder.encode([question])[0]
    said = encoder.encode([answer[start:end] for start, end in sentences(answer)] or [question])
    scores = np.array([_score(example, asked, said) for example in examples])
    scores += np.array([_CUE * _cues(section, question) for section in taxonomy.sections])
    first, second = np.argsort(-scores, kind="stable")[:2] if len(scores) > 1 else (0, 0)
    lead = float(scores[first] - scores[second])
    section = taxonomy.sections[int(first)]
    return Placement(
        section=section.id,
        confidence=round(float(np.interp(lead, _LEADS, _RIGHT)), 2),
        reason=_reason(section, examples[int(first)], asked),
    )


@dataclass(frozen=True, slots=True)
class _Examples:
    """The vectors of a section's examples; a section may have only one of the two kinds."""

    questions: Vectors | None
    answers: Vectors | None


@lru_cache(maxsize=4)
def _examples(taxonomy: Taxonomy, encoder: Encoder) -> tuple[_Examples, ...]:
    return tuple(
        _Examples(
            encoder.encode(list(section.questions)) if section.questions else None,
            encoder.encode(list(section.answers)) if section.answers else None,
        )
        for section in taxonomy.sections
    )


def _score(examples: _Examples, asked: Vectors, said: Vectors) -> float:
    by_question = (
        _highest(examples.questions @ asked, _NEAREST_QUESTIONS) if examples.questions is not None else None
    )
    by_answer = None
    if examples.answers is not None:
        nearest = (said @ examples.answers.T).max(axis=1)
        by_answer = float(nearest.mean()) + _highest(nearest, _BEST_SENTENCES)
    if by_question is None:
        return 1.5 * (by_answer or 0.0)  # only one kind of example: it speaks for both
    return by_question + (2 * by_question if by_answer is None else by_answer)


def _highest(likeness: Vectors, count: int) -> float:
    ordered = sorted((float(value) for value in likeness), reverse=True)[:count]
    return sum(ordered) / len(ordered)


def _cues(section: SectionDefinition, question: str) -> int:
    asked = f" {fold(question)}"
    return min(_MOST_CUES, sum(f" {cue}" in asked for cue in section.cues))


def _reason(section: SectionDefinition, examples: _Examples, asked: Vectors) -> Message:
    if examples.questions is None:
        return msg("close to the examples of “{section}”", section=section.title)
    nearest = int((examples.questions @ asked).argmax())
    return msg("close to “{example}”", example=section.questions[nearest])
