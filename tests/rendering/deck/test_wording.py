from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from osereso.model.quiz import Quiz
from osereso.rendering.deck.wording import (
    continued,
    heading,
    highlights,
    interludes,
    letters,
    pace,
    quick_questions,
    small,
    solutions,
    speech,
)
from tests.rendering.deck.decks import quiz
from tests.samples import sample_course


def test_a_title_inside_a_sentence_loses_its_capital_but_not_its_acronyms():
    assert small("Le métier", "fr") == "le\u00a0métier"
    assert small("PME et réseaux", "fr") == "PME et réseaux"
    assert small("{{ x", "fr") == "{{ x"


def test_a_title_has_no_stop_but_keeps_what_means_something():
    assert heading("Racontez-nous votre journée.", "fr") == "Racontez-nous votre journée"
    for whole in ("Qui ouvre ?", "Et après…", "Trier, peser, etc.", "Et..."):
        assert heading(whole, "fr") == whole


def test_quotation_marks_are_put_once():
    assert speech("Il n’y en a pas deux.", "fr") == "«\u00a0Il n’y en a pas deux.\u00a0»"
    assert speech("«\u00a0Déjà cité\u00a0»", "fr") == "«\u00a0Déjà cité\u00a0»"
    assert speech("Yes.", "en") == "“Yes.”"


def test_each_section_with_quotations_shows_one_and_never_two_in_a_row():
    course = sample_course("inter")
    chosen = highlights(course)
    for section in course.sections:
        places = [place for place, topic in enumerate(section.topics) if topic.exchange in chosen]
        assert len(places) <= 2
        assert all(later - earlier > 1 for earlier, later in pairwise(places))


def test_one_short_question_a_section_is_asked_and_never_where_it_belongs():
    items = quiz(8).items
    first, second, *_ = (item for item in items if item.section == "metier")
    telling = replace(first, kind="categorise")
    long = replace(second, stem="Pourquoi ? " * 40)
    found = quick_questions(Quiz("Quiz", "fr", (telling, long, *items[1:4])))
    assert set(found) == {"competences", "difficultes", "conseils"}
    assert quick_questions(Quiz("Quiz", "fr", items))["metier"] is first


def test_a_question_that_no_form_asks_again_is_preferred():
    items = quiz(8).items
    spare = replace(next(item for item in items if item.section == "metier"), id="spare")
    found = quick_questions(Quiz("Quiz", "fr", items, reserve=(spare,)))
    assert found["metier"] is spare
    assert set(found) == {item.section for item in items}


def test_the_key_stands_in_two_columns_where_there_are_many_answers():
    assert [row[0] for row in solutions(quiz(5))] == ["1", "2", "3", "4", "5"]
    rows = solutions(quiz(7))
    assert [(row[0], row[2]) for row in rows] == [("1", "5"), ("2", "6"), ("3", "7"), ("4", "")]
    assert all(row[1] for row in rows)


def test_the_right_choices_are_told_by_their_letters():
    (item,) = quiz(1).items
    options = tuple(replace(each, correct=place != 1) for place, each in enumerate(item.options))
    both = replace(item, options=options)
    assert (letters(item, "fr"), letters(both, "fr"), letters(both, "en")) == ("A", "A et C", "A and C")


def test_topics_share_the_time_that_the_activity_leaves():
    section = sample_course("inter").sections[0]
    assert pace(section, "fr") * len(section.topics) + section.activity.minutes <= section.minutes


def test_a_quotation_under_few_points_needs_no_slide_of_its_own():
    course = sample_course("inter")
    chosen = highlights(course)
    assert all(len(topic.points) >= 3 for topic in course.topics if topic.exchange in chosen)


def test_a_break_comes_after_the_section_before_it_with_the_time_when_it_ends():
    course = sample_course("inter")
    (pause,) = [step for step in course.steps if step.kind == "break"]
    place = course.steps.index(pause)
    assert interludes(course) == {course.steps[place - 1].section: [(pause, course.steps[place + 1].start)]}


def test_what_cuts_a_section_in_two_has_no_slide():
    course = sample_course("inter")
    only = course.sections[0].id
    steps = tuple(replace(step, section=only) if step.section else step for step in course.steps)
    assert interludes(replace(course, steps=steps)) == {}


def test_continuations_are_announced():
    assert continued("en").endswith(".")
