"""The outline: everything of the course stands in it, in reading order."""

from __future__ import annotations

from dataclasses import replace

from osereso.model.quiz import Quiz
from osereso.rendering.handout.outline import duration, outline
from tests.samples import sample_course

NOTHING = Quiz("Quiz", "fr", ())


def test_each_section_has_its_own_accent_and_the_fifth_the_first_again() -> None:
    course = sample_course()
    sections = tuple(replace(course.sections[0], number=number) for number in range(1, 6))
    accents = [part.accent.slot for part in outline(replace(course, sections=sections), NOTHING).sections]
    assert accents == ["accent1", "accent2", "accent3", "accent4", "accent1"]


def test_a_question_that_is_the_title_is_not_said_twice() -> None:
    topics = [topic for part in outline(sample_course(), NOTHING).sections for topic in part.topics]
    assert all(topic.title != topic.question for topic in topics)
    assert any(not topic.question for topic in topics)


def test_a_point_taught_elsewhere_says_where_the_testimony_stands() -> None:
    course = sample_course()
    guest = replace(course.sections[0].topics[0], answer=(), quote=None)
    visited = replace(course.sections[1], topics=(guest,))
    parts = outline(replace(course, sections=(course.sections[0], visited)), NOTHING).sections
    assert parts[1].topics[0].elsewhere == course.sections[0].title
    assert not parts[0].topics[0].elsewhere


def test_the_sources_list_every_question_used_once_in_order() -> None:
    origin = outline(sample_course(), NOTHING).sources[0]
    assert [question.number for question in origin.questions] == [1, 2, 3, 4, 5, 6]
    assert origin.who == "Maëlle Kerviel, animatrice de ressourcerie"


def test_durations_are_written_as_programmes_write_them() -> None:
    written = [duration(minutes).replace("\u00a0", "_") for minutes in (45, 60, 90, 125)]
    assert written == ["45_min", "1_h", "1_h_30", "2_h_05"]
