"""The table of renderings: kinds and paths are unique, and every renderer is there."""

from __future__ import annotations

from dataclasses import replace

from osereso.model.quiz import Quiz
from osereso.model.theme import Theme
from osereso.rendering.table import RENDERINGS, render_all
from tests.samples import sample_course


def test_kinds_and_paths_are_unique_and_safe() -> None:
    assert len({rendering.kind for rendering in RENDERINGS}) == len(RENDERINGS)
    paths = [rendering.path for rendering in RENDERINGS]
    assert len(set(paths)) == len(paths)
    assert not any(path.startswith("/") or ".." in path for path in paths)


def test_every_renderer_is_callable() -> None:
    assert all(callable(rendering.renderer()) for rendering in RENDERINGS)


def test_a_quiz_without_items_makes_no_file() -> None:
    quiz = Quiz("Quiz", "fr", ())
    theme = Theme("default", ("default",), {})
    assert render_all(replace(sample_course()), quiz, theme, frozenset({"quiz"})) == ()
