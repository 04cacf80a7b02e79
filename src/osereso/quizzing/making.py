"""The quiz of a course: make candidates, review them, choose."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from osereso.model.quiz import Form, Quiz
from osereso.quizzing.answers import multiple, single
from osereso.quizzing.balance import problems_of, size_of
from osereso.quizzing.categorise import categorise
from osereso.quizzing.cloze import cloze
from osereso.quizzing.distractors import Distractors
from osereso.quizzing.entries import sound_entries
from osereso.quizzing.forms import opening, reserve, shared
from osereso.quizzing.matching import matching
from osereso.quizzing.material import Material
from osereso.quizzing.odd_one_out import odd_one_out
from osereso.quizzing.ordering import ordering
from osereso.quizzing.passage import passage
from osereso.quizzing.recognise import recognise
from osereso.quizzing.said import generators
from osereso.quizzing.selection import choose, in_order
from osereso.quizzing.situation import situation
from osereso.quizzing.term import term
from osereso.quizzing.true_false import true_false
from osereso.quizzing.who_said import who_said

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
    "ordering": ordering,
    "who-said": who_said,
    "term": term,
    "case": situation,
}


NO_DISTRACTORS = Distractors()


def make_quiz(
    course: TailoredCourse, *, seed: int = 0, distractors: Distractors = NO_DISTRACTORS
) -> tuple[Quiz, tuple[Problem, ...]]:
    """Return the quiz of a course and what it lacks; the same course and seed give the same quiz."""
    material = Material(course)
    random = Random(seed)
    made = {**GENERATORS, **generators(distractors)}
    candidates = [one for generate in made.values() for one in generate(material, random)]
    entries = sound_entries(candidates)
    objectives = [section.objective.number for section in course.sections]
    chosen = choose(entries, objectives, random, size_of(course))
    items = in_order([entry.item for entry in chosen], random)
    before = opening(items, entries, random)
    two = {item.id for item in before} != {item.id for item in items}
    quiz = Quiz(
        material.say("Quiz: {title}", title=course.title),
        course.language,
        items,
        before=before if two else (),
        reserve=reserve(items, before, entries),
        form=Form.AFTER if two else Form.ONLY,
    )
    return quiz, (*problems_of(items, course), *shared(items, before))
