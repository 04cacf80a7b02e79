"""H5P: a Question Set without its libraries, which the target has: older, widespread versions of them."""

from osereso.rendering.quiz.h5p.package import refusal, render

__all__ = ["refusal", "render"]
