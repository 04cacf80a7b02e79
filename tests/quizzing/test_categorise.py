"""To which section does an idea belong: asked only where the idea itself says it."""

from __future__ import annotations

from osereso.quizzing.categorise import categorise
from osereso.text import fold
from tests.quizzing.courses import bare_course, made, right_texts, sections_of, usual_course, with_topic

COURSE = usual_course()


def told(one) -> str:
    return one.item.stem.partition("«\u00a0")[2].partition("\u00a0»")[0]


def test_categorising_offers_three_sections_in_the_order_of_the_course():
    order = [section.title for section in COURSE.sections]
    for one in made(categorise):
        titles = [option.text for option in one.item.options]
        assert len(titles) == 3
        assert titles == sorted(titles, key=order.index)


def test_the_key_is_the_section_that_the_idea_stands_in():
    titles = {section.title: section.id for section in COURSE.sections}
    assert made(categorise)
    for one in made(categorise):
        (title,) = right_texts(one.item)
        assert titles[title] == sections_of(COURSE)[fold(told(one))] == one.item.section


def test_an_idea_is_asked_for_its_own_words_and_not_for_those_of_its_question():
    asked = {told(one) for one in made(categorise)}
    assert "Dons en mauvais état, chers à évacuer" in asked  # « mauvais, chers »
    assert "Froid\u00a0: hangar ouvert et sans porte" not in asked  # only its question says « dur »


def test_an_idea_with_a_word_of_the_title_is_not_asked():
    points = ("Difficulté de trouver un local cher", "Un local cher et trop petit")
    course = with_topic("difficultes", "Qu’est-ce qui est dur ?", points)
    asked = {told(one) for one in made(categorise, course)}
    assert points[1] in asked
    assert points[0] not in asked


def test_two_sections_are_too_few_to_choose_from():
    course = with_topic(
        "difficultes",
        "Qu’est-ce qui est dur ?",
        ("Un local cher et trop petit",),
        course=bare_course("difficultes", "conseils"),
    )
    assert made(categorise, course) == []


def test_each_one_is_marked_as_asking_for_a_section_only():
    assert all(one.by_section for one in made(categorise))
