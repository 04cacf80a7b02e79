"""The quiz as a page of its own: no network, answered with mouse, fingers, keyboard or screen reader."""

from osereso.rendering.quiz.page.writing import page, render

__all__ = ["page", "render"]
