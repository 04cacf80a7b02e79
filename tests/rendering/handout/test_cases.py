"""The case study: what the client gave or what the professional tells, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.rendering.handout.cases import case_study
from osereso.text import words
from osereso.typography import NBSP
from tests.samples import sample_course

if TYPE_CHECKING:
    from osereso.model.course import CourseSection, TailoredCourse, Topic


def with_cases(*texts: str) -> TailoredCourse:
    course = sample_course("intra")
    assert course.session.client
    client = replace(course.session.client, cases=texts)
    return replace(course, session=replace(course.session, client=client))


def difficulties(**changes: object) -> TailoredCourse:
    """The sample course whose only difficulty is changed."""
    course = sample_course()
    sections = tuple(
        replace(one, topics=(replace(one.topics[0], **changes),)) if one.id == "difficultes" else one
        for one in course.sections
    )
    return replace(course, sections=sections)


def section(name: str) -> CourseSection:
    return next(one for one in sample_course().sections if one.id == name)


def topic(name: str) -> Topic:
    return section(name).topics[0]


def test_the_clients_cases_are_all_set_in_its_course_and_signed_by_nobody() -> None:
    study = case_study(with_cases("Un don refusé : que dire ?", " ", "Le samedi"))
    assert [case.situation for case in study.cases] == [f"Un don refusé{NBSP}: que dire{NBSP}?", "Le samedi"]
    assert [case.number for case in study.cases] == [1, 2]
    assert not any(case.reference or case.verbatim for case in study.cases)


def test_without_a_clients_case_the_professionals_own_words_are_the_situation() -> None:
    for kind in ("inter", "intra"):
        (case,) = case_study(sample_course(kind)).cases
        told = topic("difficultes")
        assert case.verbatim
        assert case.situation in " ".join(told.answer)
        assert told.quote
        assert told.quote.text in case.situation
        assert (case.attribution, case.reference, case.part) == (
            "Maëlle Kerviel",
            "Question 5",
            "Les difficultés",
        )


def test_a_situation_is_a_few_whole_sentences_of_one_paragraph() -> None:
    long = " ".join(f"Phrase {number} qui compte sept mots exactement." for number in range(40))
    quote = topic("difficultes").quote
    assert quote
    said = replace(quote, text="Phrase 38 qui compte sept mots exactement.")
    course = difficulties(answer=("Autre chose.", long), quote=said)
    (case,) = case_study(course).cases
    assert said.text in case.situation
    assert case.situation in long
    assert 20 < len(words(case.situation)) <= 80
    assert case.situation.startswith("Phrase")
    assert case.situation.endswith("exactement.")


def test_a_difficulty_told_in_another_part_gives_its_point_without_quotation_marks() -> None:
    (case,) = case_study(difficulties(answer=(), quote=None, home="Le métier")).cases
    assert not case.verbatim
    assert case.situation == topic("difficultes").points[0].text


def test_the_answer_is_made_of_what_the_professional_advises() -> None:
    advice = case_study(sample_course()).advice
    assert [one.text for one in advice] == [point.text for point in topic("conseils").points]
    assert {one.reference for one in advice} == {"Question 6"}


def test_without_difficulty_nor_case_there_is_no_case_study() -> None:
    course = sample_course()
    course = replace(course, sections=tuple(one for one in course.sections if one.id != "difficultes"))
    assert case_study(course).cases == ()
    assert case_study(course).advice == ()
