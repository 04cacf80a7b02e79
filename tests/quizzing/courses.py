"""Courses of our own for the quiz's tests, and items made by hand."""

from __future__ import annotations

from dataclasses import replace

from osereso.model.course import TailoredCourse, Topic
from osereso.model.module import Point
from osereso.model.quiz import ItemType, Option, QuizItem
from osereso.model.source import Source, Span
from osereso.quizzing.material import Idea, Material
from tests.samples import sample_course


def with_topic(
    section_id: str,
    question: str,
    points: tuple[str, ...],
    answer: str = "",
    course: TailoredCourse | None = None,
) -> TailoredCourse:
    """The sample course with one more question in a section."""
    course = course or sample_course()
    number = len(course.topics) + 20
    source = Source(f"q{number}", Span(0, 10))
    topic = Topic(
        exchange=f"q{number}",
        number=number,
        question=question,
        title=question,
        answer=(answer or " ".join(f"{point}." for point in points),),
        points=tuple(Point(point, source) for point in points),
        quote=None,
        terms=(),
        attribution="Maëlle Kerviel, animatrice de ressourcerie",
        reference=f"Question {number}",
    )
    sections = tuple(
        replace(section, topics=(*section.topics, topic)) if section.id == section_id else section
        for section in course.sections
    )
    return replace(course, sections=sections)


def bare_course(*section_ids: str) -> TailoredCourse:
    """The sample course without a topic, with these sections only."""
    course = sample_course()
    sections = tuple(
        replace(section, topics=(), takeaways=())
        for section in course.sections
        if not section_ids or section.id in section_ids
    )
    return replace(course, sections=sections)


def material(course: TailoredCourse | None = None) -> Material:
    """What generators work on."""
    return Material(course or sample_course())


def idea(text: str, of: Material) -> Idea:
    """The idea of a course that has these words."""
    return next(one for one in of.ideas if one.text == text)


def item(**changes: object) -> QuizItem:
    """A sound item with one right answer, changed as said."""
    sound = QuizItem(
        id="made-by-hand",
        type=ItemType.SINGLE_CHOICE,
        stem="Selon Maëlle Kerviel, que faut-il peser ?",
        feedback="Selon Maëlle Kerviel : « Pesez tout. » (Question 6)",
        section="conseils",
        objective=4,
        source=Source("q6", Span(0, 10)),
        reference="Question 6",
        kind="single",
        options=(
            Option("Toute la collecte", correct=True, feedback="C’est exact."),
            Option("Les beaux objets", correct=False, feedback="Non."),
            Option("La moitié du stock", correct=False, feedback="Non."),
        ),
    )
    return replace(sound, **changes)


def options(*texts: str, right: tuple[int, ...] = (0,)) -> tuple[Option, ...]:
    """Options with these texts, the first one right unless said otherwise."""
    return tuple(
        Option(text, correct=place in right, feedback="Parce que.") for place, text in enumerate(texts)
    )
