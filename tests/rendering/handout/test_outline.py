"""The outline: everything of the course stands in it, in reading order."""

from __future__ import annotations

from dataclasses import replace

from osereso.model.quiz import Quiz
from osereso.rendering.handout.outline import outline
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
    guest = replace(course.sections[0].topics[0], answer=(), quote=None, home=course.sections[0].title)
    visited = replace(course.sections[1], topics=(guest,))
    parts = outline(replace(course, sections=(course.sections[0], visited)), NOTHING).sections
    assert parts[1].topics[0].elsewhere == course.sections[0].title
    assert not parts[0].topics[0].elsewhere


def test_the_sources_list_every_question_used_once_in_order() -> None:
    origin = outline(sample_course(), NOTHING).sources[0]
    assert [question.number for question in origin.questions] == [1, 2, 3, 4, 5, 6]
    assert origin.who == "Maëlle Kerviel, animatrice de ressourcerie"
    assert origin.of_whom == f"de {origin.who}"


def test_whose_interview_a_source_is_elides_in_french_only() -> None:
    course = sample_course()
    ines = replace(course, interviews=(replace(course.interviews[0], interviewee="Inès Valadier"),))
    assert outline(ines, NOTHING).sources[0].of_whom.startswith("d’Inès")
    assert outline(replace(ines, language="en"), NOTHING).sources[0].of_whom.startswith("of Inès")


def test_each_interview_has_its_own_questions_whatever_their_ids() -> None:
    course = sample_course()
    first, second = course.sections[0].topics[:2]
    topics = (replace(first, exchange="lundi"), replace(second, exchange="i1-q9", interview="i2"))
    section = replace(course.sections[0], topics=topics)
    interviews = (course.interviews[0], replace(course.interviews[0], id="i2"))
    sources = outline(replace(course, sections=(section,), interviews=interviews), NOTHING).sources
    asked = [[question.text for question in source.questions] for source in sources]
    assert asked == [[first.question], [second.question]]


def test_who_answered_is_named_once_where_several_were_interviewed() -> None:
    course = sample_course()
    section = course.sections[0]
    topic = replace(section.topics[0], number=6, attribution="Ada Morel, potière")
    told = [
        replace(topic, reference="Question 6 à Ada Morel"),
        replace(topic, reference="Question 6"),
    ]
    course = replace(course, sections=(replace(section, topics=tuple(told)),))
    topics = outline(course, NOTHING).sections[0].topics
    assert [one.reference for one in topics] == ["Question 6", "Question 6"]


def test_a_box_does_not_say_again_what_the_only_testimony_has_just_said() -> None:
    parts = outline(sample_course(), NOTHING).sections
    assert [bool(part.takeaways) for part in parts] == [len(part.topics) > 1 for part in parts]


def test_the_booklet_says_whom_to_write_to() -> None:
    course = sample_course()
    assert outline(course, NOTHING).contact == ""
    course = replace(course, session=replace(course.session, contact="formation@exemple.fr"))
    assert outline(course, NOTHING).contact == "formation@exemple.fr"
