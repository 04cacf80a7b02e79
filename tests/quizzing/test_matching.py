"""Things that go together, and the one that goes with nothing."""

from __future__ import annotations

from dataclasses import replace

from osereso.model.module import Term
from osereso.model.quiz import ItemType
from osereso.quizzing.matching import matching
from osereso.quizzing.review import review
from osereso.text import fold
from tests.quizzing.courses import answers_of, bare_course, made, sections_of, usual_course, with_topic

COURSE = usual_course()
ANSWERS = answers_of(COURSE)
MEANINGS = {
    "valoriste": "personne qui trie et remet en état les objets",
    "apport": "don fait au comptoir",
    "démantèlement": "mise en pièces d’un appareil",
    "gisement": "objets à réemployer",
}


def questions():
    return [one for one in made(matching) if one.item.pairs[0].left in ANSWERS]


def with_words(meanings: dict[str, str]):
    course = with_topic("metier", "Quels mots faut-il connaître ?", ("Connaître les mots du tri",))
    first = course.sections[0]
    terms = tuple(Term(word, said, first.topics[0].points[0].source) for word, said in meanings.items())
    first = replace(first, topics=(replace(first.topics[0], terms=terms), *first.topics[1:]))
    return replace(course, sections=(first, *course.sections[1:]))


def test_matching_has_three_pairs_and_a_decoy():
    for one in made(matching):
        assert one.item.type is ItemType.MATCHING
        assert [bool(pair.left) for pair in one.item.pairs] == [True, True, True, False]


def test_a_matched_answer_is_its_questions_own():
    assert questions()
    for one in questions():
        assert all(pair.right in ANSWERS[pair.left] for pair in one.item.pairs if pair.left)


def test_questions_and_the_decoy_are_of_four_sections():
    for one in questions():
        assert len({sections_of(COURSE)[fold(pair.right)] for pair in one.item.pairs}) == 4


def one_answer_each(first: str):
    """A course of one question and one point a section, so that there is one way to match them."""
    course = bare_course()
    for section, question, point in (
        ("metier", "Que faites-vous le mardi ?", first),
        ("competences", "Quelles qualités faut-il ?", "Écouter les gens sans juger"),
        ("difficultes", "Quelles sont les contraintes ?", "Un hangar froid et sans porte"),
        ("conseils", "Que répondez-vous aux voisins ?", "Montrer les chiffres et les photos"),
    ):
        course = with_topic(section, question, (point,), course=course)
    return [one for one in made(matching, course) if not one.by_section]


def test_no_element_has_a_word_of_another_question():
    assert one_answer_each("Trier le courrier du quartier")
    assert not one_answer_each("Répondre au courrier du quartier")


def test_words_of_the_trade_are_matched_with_what_the_professional_says_of_them():
    first = made(matching, with_words(MEANINGS))[0]
    assert review(first.item) == ()
    left = {pair.left: pair.right for pair in first.item.pairs if pair.left}
    assert left.items() <= MEANINGS.items()
    assert [bool(pair.left) for pair in first.item.pairs] == [True, True, True, False]


def test_a_meaning_that_repeats_its_word_is_left_out():
    told = {**MEANINGS, "gisement": "un gisement d’objets"}
    first = made(matching, with_words(told))[0]
    assert "gisement" not in {pair.left for pair in first.item.pairs}
    assert all(pair.left for pair in first.item.pairs)  # three are left: none is to spare


def test_only_ideas_matched_with_sections_ask_for_a_section():
    titles = {section.title for section in COURSE.sections}
    assert {one.by_section for one in made(matching)} == {False, True}
    for one in made(matching):
        assert one.by_section == ({pair.right for pair in one.item.pairs} <= titles)
