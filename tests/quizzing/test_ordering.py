"""Steps are asked for in order only where the answer numbers them in words."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from osereso.model.quiz import ItemType
from osereso.problems import Severity
from osereso.quizzing.ordering import ordering
from osereso.quizzing.review import review
from tests.quizzing.courses import material
from tests.samples import sample_course

TOLD = "D’abord, vider les cartons. Ensuite, peser chaque objet. Enfin, ranger en rayon et noter le poids."


def asked(paragraph: str):
    course = sample_course()
    first = course.sections[0]
    topics = (replace(first.topics[0], answer=(paragraph,)), *first.topics[1:])
    course = replace(course, sections=(replace(first, topics=topics), *course.sections[1:]))
    return [one.item for one in ordering(material(course), Random(0))]


def test_the_steps_come_in_their_order_without_the_words_that_number_them():
    (item,) = asked(TOLD)
    assert item.type is ItemType.ORDERING
    assert item.steps == ("Vider les cartons", "Peser chaque objet", "Ranger en rayon et noter le poids")
    assert not [flaw for flaw in review(item) if flaw.severity is Severity.ERROR]


def test_steps_of_one_sentence_and_numbered_steps_count_as_well():
    (item,) = asked("Tout d’abord vider les cartons, puis peser chaque objet, enfin ranger en rayon.")
    assert item.steps == ("Vider les cartons", "Peser chaque objet", "Ranger en rayon")
    (item,) = asked("Étape 1 : vider les cartons. Étape 2 : peser chaque objet. Étape 3 : ranger en rayon.")
    assert len(item.steps) == 3


@pytest.mark.parametrize(
    "paragraph",
    [
        "Vider les cartons, peser chaque objet, ranger en rayon.",
        "D’abord, vider les cartons. Ensuite, peser chaque objet.",
        "Ensuite, vider les cartons. Puis, peser chaque objet. Enfin, ranger en rayon.",
        "D’abord, vider les cartons. Ensuite, il les pèse. Enfin, ranger en rayon.",
        "D’abord, vider les cartons. Puis, vider les cartons. Enfin, ranger en rayon.",
    ],
    ids=["no markers", "two steps", "no beginning", "a loose pronoun", "one step twice"],
)
def test_no_order_is_made_up(paragraph):
    assert asked(paragraph) == []
