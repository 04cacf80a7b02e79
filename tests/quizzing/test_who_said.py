"""Who said it is asked where several professionals have names, and the words do not tell."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from osereso.quizzing.who_said import who_said
from tests.quizzing.courses import material
from tests.samples import sample_course


def two(second: str = "Yann Abgrall", quote: str = ""):
    course = sample_course()
    record = replace(course.interviews[0], id="i2", interviewee=second)
    sections = []
    for section in course.sections:
        topics = [
            replace(topic, quote=replace(topic.quote, text=quote)) if topic.quote and quote else topic
            for topic in section.topics
        ]
        sections.append(replace(section, topics=tuple(topics)))
    return replace(course, interviews=(*course.interviews, record), sections=tuple(sections))


def asked(course):
    return [one.item for one in who_said(material(course), Random(0))]


LONG = "On apprend chaque matin à regarder les objets avant de les nommer."


def test_each_quotation_is_given_to_the_one_who_said_it():
    items = asked(two(quote=LONG))
    assert items
    for item in items:
        assert {option.text for option in item.options} == {"Maëlle Kerviel", "Yann Abgrall"}
        assert [option.text for option in item.options if option.correct] == ["Maëlle Kerviel"]
        assert "Yann" not in item.feedback


def test_one_interview_or_a_missing_name_asks_nothing():
    assert asked(sample_course()) == []
    assert asked(two("", LONG)) == []
    assert asked(two("Maëlle Kerviel", LONG)) == []


def test_words_that_name_somebody_are_not_asked_about():
    assert asked(two(quote=f"Maëlle le dit : {LONG}")) == []
