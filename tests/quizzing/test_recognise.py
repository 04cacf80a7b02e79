"""Which of these ideas belongs to a section?"""

from __future__ import annotations

from osereso.quizzing.recognise import recognise
from osereso.text import fold
from tests.quizzing.courses import made, right_texts, sections_of, usual_course, with_topic, wrong_texts

COURSE = usual_course()


def test_only_the_recognised_idea_is_of_the_section_asked_for():
    assert made(recognise)
    for one in made(recognise):
        homes = [sections_of(COURSE)[fold(option.text)] == one.item.section for option in one.item.options]
        assert homes == [option.correct for option in one.item.options]


def test_the_section_is_named_in_the_question():
    titles = {section.id: section.title for section in COURSE.sections}
    assert all(f"«\u00a0{titles[one.item.section]}\u00a0»" in one.item.stem for one in made(recognise))


def test_the_two_others_are_of_two_sections():
    home = sections_of(COURSE)
    assert all(len({home[fold(text)] for text in wrong_texts(one.item)}) == 2 for one in made(recognise))


def test_a_section_is_asked_for_once_in_a_quiz():
    for one in made(recognise):
        assert f"recognise {one.item.section}" in one.tested


def test_an_idea_that_its_own_words_do_not_place_is_neither_key_nor_distractor():
    course = with_topic("difficultes", "Qu’est-ce qui est dur ?", ("Un hangar ouvert et sans porte",))
    texts = {option.text for one in made(recognise, course) for option in one.item.options}
    assert texts
    assert "Un hangar ouvert et sans porte" not in texts


def test_each_one_is_marked_as_asking_for_a_section_only():
    assert all(one.by_section for one in made(recognise))
    assert all(len(right_texts(one.item)) == 1 for one in made(recognise))
