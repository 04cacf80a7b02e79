"""The quiz of a course: make candidates, review them, choose."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from osereso.model.quiz import Quiz
from osereso.quizzing.answers import multiple, single
from osereso.quizzing.balance import problems_of
from osereso.quizzing.categorise import categorise
from osereso.quizzing.cloze import cloze
from osereso.quizzing.matching import matching
from osereso.quizzing.material import Material
from osereso.quizzing.odd_one_out import odd_one_out
from osereso.quizzing.passage import passage
from osereso.quizzing.recognise import recognise
from osereso.quizzing.selection import select
from osereso.quizzing.true_false import true_false

if TYPE_CHECKING:
    from collections.abc import Mapping

    from osereso.model.course import TailoredCourse
    from osereso.problems import Problem
    from osereso.quizzing.candidates import Generator

GENERATORS: Mapping[str, Generator] = {
    "cloze": cloze,
    "multiple": multiple,
    "single": single,
    "odd-one-out": odd_one_out,
    "matching": matching,
    "passage": passage,
    "true-false": true_false,
    "recognise": recognise,
    "categorise": categorise,
}


def make_quiz(course: TailoredCourse, *, seed: int = 0) -> tuple[Quiz, tuple[Problem, ...]]:
    """Return the quiz of a course and what it lacks; the same course and seed give the same quiz."""
    material = Material(course)
    random = Random(seed)
    candidates = [one for generate in GENERATORS.values() for one in generate(material, random)]
    items = select(candidates, [section.objective.number for section in course.sections], random)
    quiz = Quiz(material.say("Quiz: {title}", title=course.title), course.language, items)
    return quiz, tuple(problems_of(items, course))
