"""The case study: the client's own cases, or a difficulty in the professional's words.

Nothing is made up. The questions are the template's; the elements of an answer, which stand on the last
page, are what the professional advises.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.rendering.handout.memo import best_points
from osereso.rendering.handout.parts import lone_name, number_of, signature
from osereso.text import fold, sentences, words
from osereso.typography import typeset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.model.course import CourseSection, TailoredCourse, Topic

_DIFFICULTIES, _ADVICE = "difficultes", "conseils"
_ENOUGH, _LONGEST = 35, 80  # words: a situation grows to the first and never beyond the second
_MOST_ADVICE = 5


@dataclass(frozen=True, slots=True)
class Case:
    """A situation to work on. The professional's has who tells it and where; the client's has neither."""

    number: int
    situation: str
    attribution: str = ""
    reference: str = ""
    part: str = ""
    verbatim: bool = False


@dataclass(frozen=True, slots=True)
class Advice:
    """What the professional advises, and in which answer."""

    text: str
    reference: str


@dataclass(frozen=True, slots=True)
class CaseStudy:
    """The cases, and elements of an answer to them; no advice without a case."""

    cases: tuple[Case, ...]
    advice: tuple[Advice, ...]


def case_study(course: TailoredCourse) -> CaseStudy:
    """Return the client's cases in intra where it gave some, or else one from the interview, or nothing."""
    client = course.session.client if course.session.intra else None
    given = [text for text in (client.cases if client else ()) if text.strip()]
    cases = tuple(Case(number, typeset(text, course.language)) for number, text in enumerate(given, 1))
    cases = cases or _told(course)
    return CaseStudy(cases, _advice(course) if cases else ())


def _told(course: TailoredCourse) -> tuple[Case, ...]:
    """A difficulty as it is told: the answer that holds a quotation first."""
    section = _section(course, _DIFFICULTIES)
    topics = [topic for topic in section.topics if topic.points or topic.quote] if section else []
    if section is None or not topics:
        return ()
    topic = min(topics, key=lambda one: (not (one.told and one.quote), not one.told, not one.quote))
    passage = _passage(topic) or (topic.quote.text if topic.quote else "")
    return (
        Case(
            1,
            passage or topic.points[0].text,
            signature(topic, lone_name(course)),
            number_of(topic, course.language),
            section.title,
            bool(passage),
        ),
    )


def _section(course: TailoredCourse, name: str) -> CourseSection | None:
    return next((section for section in course.sections if section.id == name), None)


def _advice(course: TailoredCourse) -> tuple[Advice, ...]:
    section = _section(course, _ADVICE)
    ranked = list(best_points(section.topics))[:_MOST_ADVICE] if section else []
    return tuple(Advice(point.text, number_of(topic, course.language)) for topic, point in ranked)


def _passage(topic: Topic) -> str:
    """A few sentences of one paragraph, verbatim, around the quotation or what the first point says."""
    key = set(fold(topic.quote.text if topic.quote else topic.points[0].text).split())
    told = [_sentences(paragraph) for paragraph in topic.told]
    places = [(line, place) for line, own in enumerate(told) for place in range(len(own))]
    if not places:
        return ""
    line, place = max(places, key=lambda at: len(key & set(fold(told[at[0]][at[1]]).split())))
    return _grown(told[line], place)


def _sentences(paragraph: str) -> list[str]:
    return [paragraph[start:end] for start, end in sentences(paragraph)]


def _grown(told: Sequence[str], place: int) -> str:
    """The sentence at ``place`` with what follows, then what precedes, until there is a situation."""
    first, last = place, place + 1
    while _count(told[first:last]) < _ENOUGH:
        if last < len(told) and _count(told[first : last + 1]) <= _LONGEST:
            last += 1
        elif first and _count(told[first - 1 : last]) <= _LONGEST:
            first -= 1
        else:
            break
    return " ".join(told[first:last])


def _count(told: Sequence[str]) -> int:
    return sum(len(words(sentence)) for sentence in told)
