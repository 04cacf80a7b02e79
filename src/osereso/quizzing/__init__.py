"""Quizzing: a course makes a quiz that a trainer can hand out and an LMS can import."""

from osereso.quizzing.distractors import Distractors, load_distractors
from osereso.quizzing.making import GENERATORS, make_quiz

__all__ = ["GENERATORS", "Distractors", "load_distractors", "make_quiz"]
