"""A course as the generators see it: single ideas with their words, sentences and sections."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from osereso.messages import catalogue
from osereso.model.module import Point
from osereso.quizzing.quoting import sentence_of
from osereso.quizzing.standing import anecdotal, cut_short, narrated, reported, self_standing, vague
from osereso.quizzing.wording import Shape, bare, inner_quotes, roots, shape
from osereso.text import fold, sentences
from osereso.typography import typeset

if TYPE_CHECKING:
    from osereso.model.course import CourseSection, TailoredCourse, Topic
    from osereso.model.module import Term
    from osereso.model.source import Source

_TELLING = 3  # words that carry meaning; with fewer an idea is rather a heading


@dataclass(frozen=True, slots=True, eq=False)
class Idea:
    """A point of the course that can stand alone.

    ``sentence`` is the interview's, empty if not found. What is not ``askable`` is only compared with.
    """

    text: str
    section: CourseSection
    topic: Topic
    source: Source
    sentence: str
    roots: frozenset[str]
    shape: Shape
    takeaway: bool
    vague: bool
    askable: bool = True

    @property
    def merit(self) -> int:
        """How much it deserves a question: the best point of its answer more, a vague one less."""
        return self.takeaway - 2 * self.vague - (len(self.roots) < _TELLING)

    @property
    def quoted(self) -> str:
        """The idea as it stands between guillemets."""
        return inner_quotes(self.text)


@dataclass(frozen=True)
class Material:
    """All that items are made of."""

    course: TailoredCourse

    def say(self, sentence: str, **facts: object) -> str:
        """Return a sentence of ours in the course's language, filled in and set by its rules."""
        translated = catalogue(self.course.language).gettext(sentence)
        return typeset(translated.format(**facts), self.course.language)

    @cached_property
    def answers(self) -> dict[str, tuple[str, ...]]:
        """The paragraphs of each answer that documents print, by exchange."""
        told: dict[str, tuple[str, ...]] = {}
        for topic in self.course.topics:
            if topic.told:
                told[topic.exchange] = (*told.get(topic.exchange, ()), *topic.told)
        return told

    @cached_property
    def said(self) -> tuple[frozenset[str], ...]:
        """The words that carry meaning of every sentence of the answers, and of every point."""
        told = [
            text[one.start : one.end]
            for answer in self.answers.values()
            for text in answer
            for one in sentences(text)
        ]
        points = [point.text for topic in self.course.topics for point in topic.points]
        return tuple(roots(text) for text in (*told, *points))

    @cached_property
    def common(self) -> frozenset[str]:
        """The words that half of the answers have: they tell no answer from another."""
        counted = Counter(root for answer in self.answers.values() for root in roots(" ".join(answer)))
        return frozenset(root for root, count in counted.items() if 2 * count >= len(self.answers))

    @cached_property
    def ideas(self) -> tuple[Idea, ...]:
        """The ideas of the course in teaching order, those that need their neighbours left out."""
        return tuple(
            idea
            for section in self.course.sections
            for topic in section.topics
            for idea in self._ideas(section, topic)
        )

    @cached_property
    def terms(self) -> tuple[tuple[Idea, str], ...]:
        """The words of the trade as ideas, with their explanations, no word twice."""
        found = {
            fold(term.term): (self._term(section, topic, term), bare(term.explanation))
            for section in self.course.sections
            for topic in section.topics
            for term in topic.terms
        }
        return tuple(found.values())

    def of_topic(self, topic: Topic) -> tuple[Idea, ...]:
        """The ideas of one answer."""
        return tuple(idea for idea in self.ideas if idea.topic is topic)

    def name_of(self, topic: Topic) -> str:
        """Who speaks in an answer, as it stands after « Selon »; the interview if nobody is named."""
        names = {record.id: record.interviewee for record in self.course.interviews}
        return names.get(topic.interview, "") or self.say("the interview")

    def _term(self, section: CourseSection, topic: Topic, term: Term) -> Idea:
        said = Point(f"{term.term} {term.explanation}", term.source)
        return Idea(
            text=term.term,
            section=section,
            topic=topic,
            source=term.source,
            sentence=sentence_of(said, self.answers.get(topic.exchange, ())),
            roots=roots(term.term),
            shape=Shape.NOUN,
            takeaway=False,
            vague=False,
        )

    def _ideas(self, section: CourseSection, topic: Topic) -> list[Idea]:
        best = {(point.source, point.text) for point in section.takeaways}
        paragraphs = self.answers.get(topic.exchange, ())
        said = [(point, bare(point.text), sentence_of(point, paragraphs)) for point in topic.points]
        return [
            Idea(
                text=text,
                section=section,
                topic=topic,
                source=point.source,
                sentence=sentence,
                roots=roots(text),
                shape=shape(text),
                takeaway=(point.source, point.text) in best,
                vague=vague(text),
                askable=not anecdotal(text) and not narrated(text, sentence, topic.question),
            )
            for point, text, sentence in said
            if self_standing(text) and not cut_short(text, sentence) and not reported(sentence)
        ]
