"""What the professional said, among what nobody in the interview says."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from osereso.model.quiz import ItemType
from osereso.problems import Severity
from osereso.quizzing.distractors import Distractors, attested, load_distractors
from osereso.quizzing.review import review
from osereso.quizzing.said import said, said_several
from osereso.quizzing.standing import self_standing
from osereso.quizzing.wording import roots
from tests.quizzing.courses import material
from tests.samples import ROOT

BANK = load_distractors(ROOT / "data" / "distractors.yaml")
ENGLISH = load_distractors(ROOT / "data" / "distractors.en.yaml")


@pytest.mark.parametrize("bank", [BANK, ENGLISH], ids=["fr", "en"])
def test_every_text_of_the_bank_can_be_read_alone_and_stands_once(bank):
    texts = [text for section in bank.by_section.values() for text in section]
    assert set(bank.by_section) == {"metier", "competences", "difficultes", "conseils"}
    assert len(set(texts)) == len(texts)
    assert [text for text in texts if bank is BANK and not self_standing(text)] == []
    assert [text for text in texts if text.endswith(".") or len(text) > 75] == []


@pytest.mark.parametrize("make", [said, said_several])
def test_right_ideas_are_the_courses_and_wrong_ones_are_nowhere_in_the_interview(make):
    course = material()
    found = list(make(BANK, course, Random(1)))
    assert found
    points = {point.text for topic in course.course.topics for point in topic.points}
    told = " ".join(text for answer in course.answers.values() for text in answer)
    for candidate in found:
        right = [one.text for one in candidate.item.options if one.correct]
        wrong = [one.text for one in candidate.item.options if not one.correct]
        assert set(right) <= points
        assert len(right) == (2 if candidate.item.type is ItemType.MULTIPLE_CHOICE else 1)
        assert len(wrong) == 2
        assert not [text for text in wrong if text in told or attested(text, course)]


def test_the_options_look_alike():
    for candidate in said(BANK, material(), Random(2)):
        errors = [flaw for flaw in review(candidate.item) if flaw.severity is Severity.ERROR]
        assert {"form-cue", "length-cue", "distractor-also-correct"}.isdisjoint(flaw.rule for flaw in errors)


def test_what_comes_near_a_sentence_of_the_interview_is_never_a_wrong_answer():
    course = material()
    one = course.ideas[0]
    near = f"{one.text[:1].upper()}{one.text[1:]}"
    assert attested(near, course)
    bank = Distractors({one.section.id: (near, near.lower())})
    assert bank.beside(one, 1, course, Random(0)) == ()


def test_without_a_bank_nothing_is_asked():
    assert list(said(Distractors(), material(), Random(0))) == []


def test_two_wrong_answers_of_one_item_share_no_word():
    for candidate in said(BANK, material(), Random(3)):
        first, second = (roots(one.text) for one in candidate.item.options if not one.correct)
        assert not first & second


def test_a_bank_that_is_no_list_of_texts_gives_nothing(tmp_path: Path):
    path = tmp_path / "distractors.yaml"
    path.write_text("metier: rien\nconseils:\n  - Ranger\n  -\n", encoding="utf-8")
    assert load_distractors(path).by_section == {"conseils": ("Ranger",)}
