"""Courses of our own for the quiz's tests, and items made by hand."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from osereso.model.course import TailoredCourse, Topic
from osereso.model.module import Point
from osereso.model.quiz import ItemType, Option, QuizItem
from osereso.model.source import Source, Span
from osereso.quizzing.candidates import Candidate, Generator
from osereso.quizzing.material import Idea, Material
from osereso.text import fold
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
        interview="i1",
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


def with_guest(
    section_id: str, exchange: str, points: tuple[str, ...], course: TailoredCourse | None = None
) -> TailoredCourse:
    """The usual course with an answer that serves a second section too, by these points."""
    course = course or usual_course()
    home = next(topic for topic in course.topics if topic.exchange == exchange)
    title = next(section.title for section in course.sections if home in section.topics)
    span = Span(0, len(home.answer[0]) // 2)
    guest = replace(
        home,
        title=home.question,
        answer=(),
        points=tuple(Point(point, Source(exchange, span)) for point in points),
        quote=None,
        terms=(),
        home=title,
    )
    sections = tuple(
        replace(section, topics=(*section.topics, guest)) if section.id == section_id else section
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


def usual_course() -> TailoredCourse:
    """The sample course with a question more in three sections, so that every generator finds something."""
    course = with_topic("difficultes", "Qu’est-ce qui est dur ?", ("Froid : hangar ouvert et sans porte",))
    course = with_topic(
        "conseils",
        "Avec qui faut-il parler au début ?",
        ("Il faut présenter le projet aux élus", "Local : bail de courte durée et loyer"),
        course=course,
    )
    return with_topic(
        "metier",
        "Que faites-vous le lundi ?",
        ("On prépare la tournée avec les bénévoles", "Collecte : appels la veille et deux camions"),
        course=course,
    )


def made(generator: Generator, course: TailoredCourse | None = None) -> list[Candidate]:
    """What a generator makes of a course, the usual one unless said otherwise."""
    return list(generator(material(course or usual_course()), Random(0)))


def sections_of(course: TailoredCourse) -> dict[str, str]:
    """The section of each point of a course, by its folded words."""
    return {
        fold(point.text): section.id
        for section in course.sections
        for topic in section.topics
        for point in topic.points
    }


def answers_of(course: TailoredCourse) -> dict[str, set[str]]:
    """The points that answer each question of a course."""
    return {topic.question: {point.text for point in topic.points} for topic in course.topics}


def right_texts(item: QuizItem) -> list[str]:
    """The right options of an item."""
    return [option.text for option in item.options if option.correct]


def wrong_texts(item: QuizItem) -> list[str]:
    """The wrong options of an item."""
    return [option.text for option in item.options if not option.correct]
