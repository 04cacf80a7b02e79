"""The keys that a module file may hold."""

from __future__ import annotations

from pydantic import Field, model_validator

from osereso.shape import Shape


class PointShape(Shape):
    """A point; a trainer may write the text alone."""

    text: str
    source: str = ""
    section: str = ""

    @model_validator(mode="before")
    @classmethod
    def _text_alone(cls, value: object) -> object:
        return {"text": value} if isinstance(value, str) else value


class QuoteShape(Shape):
    """A sentence of the professional; a trainer may write the text alone."""

    text: str
    source: str = ""

    @model_validator(mode="before")
    @classmethod
    def _text_alone(cls, value: object) -> object:
        return {"text": value} if isinstance(value, str) else value


class TermShape(Shape):
    """A word of the trade and its explanation."""

    term: str
    explanation: str
    source: str = ""


class ExchangeShape(Shape):
    """A question, its answer and what is drawn from it."""

    id: str
    interview: str = ""
    question: str
    section: str
    confidence: float = Field(default=1.0, ge=0, le=1)
    reason: str = ""
    title: str = ""
    points: tuple[PointShape, ...] = ()
    quote: QuoteShape | None = None
    terms: tuple[TermShape, ...] = ()
    answer: str


class SectionShape(Shape):
    """A section as this module teaches it."""

    id: str
    title: str
    objective: str = ""


class InterviewShape(Shape):
    """What is known of an interview."""

    id: str
    title: str = ""
    role: str = ""
    interviewee: str = ""
    date: str = ""
    interviewer: str = ""
    standfirst: str = ""
    file: str = ""
    sha256: str = ""


class ModuleShape(Shape):
    """The whole file. ``made`` holds the fingerprints, which only a second mapping reads."""

    module: str
    title: str = ""
    language: str = "fr"
    interviews: tuple[InterviewShape, ...] = ()
    sections: tuple[SectionShape, ...] = ()
    exchanges: tuple[ExchangeShape, ...] = ()
    made: dict[str, str | None] = Field(default_factory=dict)
