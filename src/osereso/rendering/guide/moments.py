"""The moments of a section: opening, topics, activity, quick question, what to keep, with their hours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.messages import catalogue
from osereso.rendering.deck.wording import letters, quick_questions
from osereso.rendering.guide.minutes import launch_work_share, of_section, of_topics, pieces
from osereso.rendering.guide.slides import numbers_of, prompt
from osereso.rendering.handout.headings import short_question
from osereso.typography import clock, duration, typeset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.model.course import CourseSection, TailoredCourse, Topic
    from osereso.model.module import Term
    from osereso.model.quiz import Quiz, QuizItem
    from osereso.rendering.deck.slides import Numbered
    from osereso.rendering.guide.minutes import Piece
    from osereso.rendering.guide.slides import Shelf


@dataclass(frozen=True, slots=True)
class Task:
    """An activity as a trainer leads it; ``launch``, ``work`` and ``share`` add up to ``duration``.

    ``hoped`` are the section's main ideas: what the groups should find again.
    """

    title: str
    instructions: tuple[str, ...]
    grouping: str
    duration: str
    launch: str
    work: str
    share: str
    result: str
    watch: str
    hoped: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """The question answered by raising hands, and the letters of its answer."""

    stem: str
    answer: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A stretch of a section: ``kind`` is opening, topic, task, check or recap, or more after a break cut it.

    ``slides`` are numbers (« 7–9 »). ``question`` is the interview's where the title is another; ``ask`` what
    the group is asked; ``dated`` what has aged, a sentence each; ``home`` names the section that tells a
    topic whole, where that is another.
    """

    kind: str
    start: str
    duration: str
    slides: str
    title: str = ""
    question: str = ""
    ask: str = ""
    quote: str = ""
    reference: str = ""
    points: tuple[str, ...] = ()
    words: tuple[Term, ...] = ()
    dated: tuple[str, ...] = ()
    home: str = ""
    task: Task | None = None
    check: Check | None = None


@dataclass(frozen=True, slots=True)
class Taught:
    """What a step of a section holds: its moments, and the slides that they begin with."""

    moments: tuple[Moment, ...]
    slides: tuple[Numbered, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """A moment before it has its hour: what makes it, and its slides."""

    kind: str
    slides: list[Numbered]
    topic: Topic | None = None


def moments(section: CourseSection, course: TailoredCourse, quiz: Quiz, shelf: Shelf) -> tuple[Taught, ...]:
    """Return the moments of a section, with their slides, by the steps that it has in the timetable."""
    check = quick_questions(quiz).get(section.id)
    words = tuple(term for topic in section.topics for term in topic.terms)
    minutes = of_section(section, of_topics(section, course), words=bool(words), quick=check is not None)
    steps = [step for step in course.steps if step.section == section.id]
    told: list[list[Moment]] = [[] for _ in steps]
    slides: list[list[Numbered]] = [[] for _ in steps]
    for part, cut in zip(_parts(section, shelf), pieces(steps, minutes), strict=True):
        if (part.kind == "check" and check is None) or (part.kind == "recap" and not section.takeaways):
            continue
        first, *others = cut
        told[first.place].append(_moment(part, section, course, _Facts(first, words, check)))
        slides[first.place] += part.slides
        for piece in others:
            told[piece.place].append(_more(part, section, course, piece))
    return tuple(Taught(tuple(here), tuple(shown)) for here, shown in zip(told, slides, strict=True))


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a moment is told with: its hour and minutes, the section's words and its quick question."""

    piece: Piece
    words: tuple[Term, ...]
    check: QuizItem | None


def _parts(section: CourseSection, shelf: Shelf) -> Iterator[_Part]:
    yield _Part("opening", shelf.opening(section))
    yield from (_Part("topic", shelf.of_topic(section, topic), topic) for topic in section.topics)
    yield _Part("task", shelf.of_activity(section))
    yield _Part("check", shelf.of_quick_question(section))
    yield _Part("recap", shelf.of_recap(section))


def _moment(part: _Part, section: CourseSection, course: TailoredCourse, facts: _Facts) -> Moment:
    topic, kind = part.topic, part.kind
    takeaways = tuple(point.text for point in section.takeaways)
    title = _title(topic) if topic else ""
    return Moment(
        kind=kind,
        start=clock(facts.piece.start),
        duration=duration(facts.piece.minutes, course.language) if facts.piece.minutes else "",
        slides=numbers_of(part.slides),
        title=title,
        question=topic.question if topic and topic.title != topic.question else "",
        ask=prompt(part.slides, topic.question) if topic else "",
        quote=topic.quote.text if topic and topic.quote else "",
        reference=_reference(topic, course) if topic else "",
        points=tuple(point.text for point in topic.points) if topic else (),
        words=facts.words if kind == "opening" else (),
        dated=_dated(topic, course) if topic else (),
        home=topic.home if topic else "",
        task=_task(section, takeaways, course.language) if kind == "task" else None,
        check=Check(facts.check.stem, letters(facts.check, course.language))
        if kind == "check" and facts.check
        else None,
    )


def _more(part: _Part, section: CourseSection, course: TailoredCourse, piece: Piece) -> Moment:
    """What goes on after a break, by its title."""
    title = _title(part.topic) if part.topic else section.activity.title
    minutes = duration(piece.minutes, course.language)
    return Moment("more", clock(piece.start), minutes, numbers_of(part.slides), title=title)


def _title(topic: Topic) -> str:
    return short_question(topic.title) if topic.title == topic.question else topic.title


def _reference(topic: Topic, course: TailoredCourse) -> str:
    """The question's number; who answers it is said where several people do."""
    return topic.reference if len(course.interviews) == 1 else topic.cited


def _task(section: CourseSection, hoped: tuple[str, ...], language: str) -> Task:
    activity = section.activity
    launch, work, share = (duration(part, language) for part in launch_work_share(activity.minutes))
    return Task(
        title=activity.title,
        instructions=activity.instructions,
        grouping=activity.grouping,
        duration=duration(activity.minutes, language),
        launch=launch,
        work=work,
        share=share,
        result=activity.result,
        watch=activity.watch,
        hoped=hoped,
    )


def _dated(topic: Topic, course: TailoredCourse) -> tuple[str, ...]:
    """What has aged in what slides show of a topic, where the exchange is told."""
    if topic.home:
        return ()
    words = catalogue(course.language)
    return tuple(
        typeset(" ".join(said.render(words) for said in (one.what, one.remedy) if said), course.language)
        for one in course.stale
        if one.place == topic.exchange
    )
