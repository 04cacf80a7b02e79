"""What a format cannot hold is left out of its file and told, with the reason; nothing is cut short."""

from __future__ import annotations

from osereso.messages import msg
from osereso.model.quiz import ItemType, Quiz
from osereso.rendering.quiz.holding import held, left_out, longer_option, longer_stem, more_options, not_of
from tests.rendering.quiz.items import item, option

CHOICE = item(ItemType.SINGLE_CHOICE, 1, options=(option("a", correct=True), option("bcd")))
OPEN = item(ItemType.OPEN, 2, stem="Que feriez-vous ?", model_answer="Attendre.")
QUIZ = Quiz("t", "fr", (OPEN, CHOICE, OPEN), before=(CHOICE,), reserve=(OPEN,))


def no_case(one):
    return not_of(one, frozenset({ItemType.SINGLE_CHOICE}))


def test_what_is_refused_does_not_stand_in_the_quiz():
    kept = held(QUIZ, no_case)
    assert (kept.items, kept.before, kept.reserve) == ((CHOICE,), (CHOICE,), ())


def test_the_numbers_told_are_those_of_the_paper_quiz_and_each_reason_is_told_once():
    problems = left_out(QUIZ, no_case, "quiz/x.csv")
    assert [problem.place for problem in problems] == ["quiz/x.csv"]
    assert [str(problem.what) for problem in problems] == [
        "Left out: no. 1, 3 (a type that the format does not have)."
    ]
    reasons = iter((msg("short"), None, msg("long")))
    assert len(left_out(QUIZ, lambda _: next(reasons), "x")) == 2


def test_lengths_are_counted_and_the_limit_itself_is_held():
    assert longer_stem(OPEN, 17) is None
    assert "16" in str(longer_stem(OPEN, 16))
    assert longer_option(CHOICE, 3) is None
    assert "2" in str(longer_option(CHOICE, 2))
    assert more_options(CHOICE, 2) is None
    assert "1" in str(more_options(CHOICE, 1))
