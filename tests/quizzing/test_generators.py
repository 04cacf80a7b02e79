"""What every generator promises, and what each one does."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from osereso.model.module import Term
from osereso.model.quiz import ItemType
from osereso.quizzing import GENERATORS
from osereso.quizzing.answers import multiple, single
from osereso.quizzing.categorise import categorise
from osereso.quizzing.cloze import GAP, cloze
from osereso.quizzing.matching import matching
from osereso.quizzing.odd_one_out import odd_one_out
from osereso.quizzing.recognise import recognise
from osereso.quizzing.review import review
from osereso.quizzing.true_false import true_false
from osereso.text import fold
from tests.quizzing.courses import bare_course, material, with_topic

SWAPS = with_topic(
    "metier",
    "Que faites-vous le lundi ?",
    ("On prépare la tournée avec les bénévoles", "Collecte : appels la veille et deux camions"),
    course=with_topic(
        "conseils",
        "Avec qui faut-il parler au début ?",
        ("Il faut présenter le projet aux élus", "Local : bail de courte durée et loyer"),
        course=with_topic("difficultes", "Qu’est-ce qui est dur ?", ("Froid : hangar ouvert et sans porte",)),
    ),
)


def made(generator, course=None):
    return list(generator(material(course or SWAPS), Random(0)))


def sections_of(course):
    return {fold(p.text): s.id for s in course.sections for t in s.topics for p in t.points}


@pytest.mark.parametrize("name", GENERATORS)
def test_every_generator_makes_candidates_with_ids_of_their_own(name):
    candidates = made(GENERATORS[name])
    assert candidates
    ids = {(one.item.id, one.item.objective, one.item.options, one.item.pairs) for one in candidates}
    assert len({one.item.id for one in candidates}) <= len(ids)
    assert all(one.item.kind in {name, "multiple", "single"} for one in candidates)
    assert all(one.tested for one in candidates)


@pytest.mark.parametrize("name", GENERATORS)
def test_no_generator_fails_on_an_empty_course(name):
    assert made(GENERATORS[name], bare_course()) == []


@pytest.mark.parametrize("name", GENERATORS)
def test_an_id_stays_while_the_words_stay(name):
    assert [one.item.id for one in made(GENERATORS[name])] == [one.item.id for one in made(GENERATORS[name])]


def test_a_question_of_the_interview_is_quoted_in_the_stem_of_its_answers():
    questions = {fold(topic.question) for topic in SWAPS.topics}
    for one in made(multiple) + made(single):
        assert any(question in fold(one.item.stem) for question in questions)


def test_several_right_answers_go_with_two_wrong_ones_of_other_sections():
    for one in made(multiple):
        wrong = [option.text for option in one.item.options if not option.correct]
        assert len(wrong) == 2
        assert all(sections_of(SWAPS)[fold(text)] != one.item.section for text in wrong)


def test_categorising_offers_three_sections_in_the_order_of_the_course():
    order = [section.title for section in SWAPS.sections]
    for one in made(categorise):
        titles = [option.text for option in one.item.options]
        assert len(titles) == 3
        assert titles == sorted(titles, key=order.index)


def test_the_odd_one_is_of_another_section_than_the_three():
    for one in made(odd_one_out):
        homes = {option.correct: set() for option in one.item.options}
        for option in one.item.options:
            homes[option.correct].add(sections_of(SWAPS)[fold(option.text)])
        assert len(homes[False]) == len(homes[True]) == 1
        assert homes[False] != homes[True]


def test_only_the_recognised_idea_is_of_the_section_asked_for():
    for one in made(recognise):
        homes = [sections_of(SWAPS)[fold(option.text)] == one.item.section for option in one.item.options]
        assert homes == [option.correct for option in one.item.options]


def test_matching_has_three_pairs_and_a_decoy():
    for one in made(matching):
        assert one.item.type is ItemType.MATCHING
        assert [bool(pair.left) for pair in one.item.pairs] == [True, True, True, False]


def test_a_matched_answer_is_its_questions_own():
    own = {topic.question: {point.text for point in topic.points} for topic in SWAPS.topics}
    questions = [one for one in made(matching) if one.item.pairs[0].left in own]
    assert questions
    assert all(pair.right in own[pair.left] for one in questions for pair in one.item.pairs if pair.left)


def test_words_of_the_trade_are_matched_with_what_the_professional_says_of_them():
    meanings = {
        "valoriste": "personne qui trie et remet en état les objets",
        "apport": "don fait au comptoir",
    }
    meanings |= {
        "démantèlement": "mise en pièces d’un appareil",
        "gisement": "objets à réemployer",
    }
    course = with_topic("metier", "Quels mots faut-il connaître ?", ("Connaître les mots du tri",))
    home = course.sections[0]
    terms = tuple(Term(word, said, home.topics[0].points[0].source) for word, said in meanings.items())
    home = replace(home, topics=(replace(home.topics[0], terms=terms), *home.topics[1:]))
    course = replace(course, sections=(home, *course.sections[1:]))
    first = made(matching, course)[0]
    assert review(first.item) == ()
    left = {pair.left: pair.right for pair in first.item.pairs if pair.left}
    assert left.items() <= meanings.items()
    assert [bool(pair.left) for pair in first.item.pairs] == [True, True, True, False]


def test_a_blank_with_the_key_in_it_is_an_idea_of_the_course():
    ideas = set(sections_of(SWAPS))
    for one in made(cloze):
        key = next(option.text for option in one.item.options if option.correct)
        told = one.item.stem.partition("«")[2].partition("»")[0].replace(GAP, key)
        assert fold(told) in ideas


def test_a_blank_stands_at_the_end_of_the_sentence():
    assert all(GAP in one.item.stem.split("«")[-1].rstrip("» ?\u00a0")[-8:] for one in made(cloze))


def test_false_statements_swap_a_person_or_name_a_wrong_section():
    ideas = sections_of(SWAPS)
    titles = {section.id: section.title for section in SWAPS.sections}
    for one in made(true_false):
        true = one.item.options[0].correct
        quoted = fold(one.item.stem.split("«")[1].split("»")[0])
        if one.item.stem.count("«") == 1:
            assert (quoted in ideas) == true
        else:
            assert (titles[ideas[quoted]] in one.item.stem.split("»")[1]) == true
