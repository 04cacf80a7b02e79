"""What may stand in a blank, and is certainly wrong there."""

from __future__ import annotations

from random import Random

from osereso.quizzing.swaps import after_colon, last_phrase
from tests.quizzing.courses import idea, material, with_topic

ADVICE = "Avec qui faut-il parler au début ?"
COLONS = ("Collecte : appels la veille et deux camions", "Tri : une table par matière et un bac")


def test_wrong_phrases_fit_in_french_and_come_from_elsewhere():
    course = with_topic("conseils", ADVICE, ("Présenter le projet aux élus",))
    course = with_topic(
        "metier", "Que faites-vous le lundi ?", ("Réunion avec les bénévoles",), course=course
    )
    of = material(course)
    found = last_phrase(idea("Présenter le projet aux élus", of), 1, of, Random(0))
    assert (found.before, found.right, found.closed) == ("Présenter le projet aux ", "élus", True)
    assert found.wrong == ("bénévoles",)


def test_a_phrase_that_the_interview_says_of_the_same_thing_is_not_wrong():
    course = with_topic("conseils", ADVICE, ("Présenter le projet aux élus",))
    course = with_topic(
        "metier",
        "Que faites-vous le lundi ?",
        ("Réunion avec les bénévoles",),
        "Je présente aussi le projet aux bénévoles.",
        course=course,
    )
    of = material(course)
    assert last_phrase(idea("Présenter le projet aux élus", of), 1, of, Random(0)) is None


def test_explanations_are_exchanged_between_answers_never_within_one():
    course = with_topic("metier", "Comment organisez-vous le travail ?", COLONS)
    of = material(course)
    assert after_colon(idea(COLONS[0], of), 1, of, Random(0)) is None
    course = with_topic(
        "difficultes",
        "Qu’est-ce qui vous freine ?",
        ("Local : bail de courte durée et loyer",),
        course=course,
    )
    of = material(course)
    found = after_colon(idea(COLONS[0], of), 1, of, Random(0))
    assert found.right == "appels la veille et deux camions"
    assert found.wrong == ("bail de courte durée et loyer",)
