"""The page's bytes: what an interview says is escaped, and a policy lets nothing run but our script."""

from __future__ import annotations

import base64
import hashlib
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from osereso.messages import catalogue
from osereso.rendering.colours import contrast
from osereso.rendering.quiz.page.plan import page_items
from osereso.rendering.quiz.sheet import marked, pass_score
from osereso.typography import typeset

if TYPE_CHECKING:
    from jinja2 import Template

    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz
    from osereso.model.theme import Theme

_FOLDER = Path(__file__).parent
_INK, _ACCENT = "14345C", "0F766E"  # the default template's
_WHITE = "FFFFFF"
_READ = 4.5  # the least contrast of text (WCAG 2.2, 1.4.3)


def render(course: TailoredCourse, quiz: Quiz, theme: Theme) -> bytes:
    """Return the quiz as one HTML file; a question is right as a whole or wrong, open ones do not count."""
    return page(course, quiz, theme)


def page(course: TailoredCourse, quiz: Quiz, theme: Theme, adapter: str = "") -> bytes:
    """Return the page; ``adapter`` is a script that tells an LMS what happens on it."""
    ink, accent = (
        _legible(theme.colours.get(slot, usual), usual)
        for slot, usual in (("dk2", _INK), ("accent1", _ACCENT))
    )
    style = _file("page.css").replace(f"#{_INK}", f"#{ink}").replace(f"#{_ACCENT}", f"#{accent}")
    scripts = [_file("page.js"), *([adapter] if adapter else [])]
    items = page_items(quiz)
    words = _words(quiz.language)
    text = _template().render(
        language=quiz.language,
        title=quiz.title,
        organiser=course.session.organiser,
        items=items,
        marked=marked(quiz),
        pass_mark=quiz.pass_mark,
        words=words,
        style=style,
        scripts=scripts,
        data={
            "items": [item.answers for item in items],
            "passScore": pass_score(quiz),
            "passMark": quiz.pass_mark,
            "words": words,
        },
        policy=_policy(style, scripts),
    )
    return text.encode()


def _policy(style: str, scripts: list[str]) -> str:
    hashes = " ".join(_hash(script) for script in scripts)
    allowed = (f"style-src {_hash(style)}", f"script-src {hashes}")
    return "; ".join(("default-src 'none'", *allowed, "base-uri 'none'", "form-action 'none'"))


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _legible(colour: str, otherwise: str) -> str:
    return colour if contrast(colour, _WHITE) >= _READ else otherwise


@lru_cache(maxsize=8)
def _file(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html.j2")


@lru_cache(maxsize=8)
def _words(language: str) -> dict[str, str]:
    """The words of the page, set by the rules of its language."""
    _ = catalogue(language).gettext
    words = {
        "intro": _("Answer all the questions, then check your answers."),
        "question": _("Question {number}"),
        "single-choice": _("One answer"),
        "multiple-choice": _("Several answers possible"),
        "true-false": _("True or false"),
        "matching": _("Match each line"),
        "cloze": _("Complete the sentence"),
        "short-answer": _("A few words"),
        "ordering": _("Put in order"),
        "open": _("To think about, not marked"),
        "choose": _("Choose…"),
        "rank": _("Rank"),
        "your_answer": _("Your answer"),
        "check": _("Check my answers"),
        "anyway": _("Check all the same"),
        "again": _("Start again"),
        "missing_one": _("One question has no answer: number {numbers}."),
        "missing": _("{count} questions have no answer: numbers {numbers}."),
        "right": _("Right"),
        "wrong": _("Wrong"),
        "compare": _("To compare"),
        "right_answer": _("The right answer: {answer}"),
        "right_answers": _("The right answers: {answers}"),
        "model": _("An answer from the interview:"),
        "score": _("{score} out of {total}"),
        "passed": _("You have reached the pass mark ({mark}%)."),
        "failed": _("The pass mark ({mark}%) is not reached: read the explanations, then start again."),
        "result": _("Your result"),
        "pass_mark": _("Pass mark: {mark}%"),
        "questions": _("{count} questions"),
        "without_script": _("A script marks this quiz: allow it in your browser, or print the page."),
        "name": _("First and last name"),
        "date": _("Date"),
    }
    return {name: typeset(text, language) for name, text in words.items()}
