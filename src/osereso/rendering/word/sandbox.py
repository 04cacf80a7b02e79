"""Jinja for Word parts: the sealed room, with escaping and without the objects of docxtpl."""

from __future__ import annotations

from functools import cache
from typing import Any

from osereso.rendering.sandbox import Sandbox
from osereso.text import clean

_SEALED = ("DocxTemplate", "InlineImage", "RichText", "RichTextParagraph", "Listing", "Subdoc")


class WordSandbox(Sandbox):
    """The sealed room; docxtpl's objects, which can save files, stay outside."""

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether a template may read ``obj.attr``."""
        return not isinstance(obj, _sealed()) and super().is_safe_attribute(obj, attr, value)


@cache
def environment() -> WordSandbox:
    """The one environment of the process; it holds no value of any document."""
    return WordSandbox(_shown, autoescape=True, keep_trailing_newline=True)


def _shown(value: Any) -> Any:
    """What a value is in the document: nothing for None, text without what XML cannot hold."""
    if value is None:
        return ""
    return clean(value) if type(value) is str else value


@cache
def _sealed() -> tuple[type, ...]:
    import docxtpl  # noqa: PLC0415

    return tuple(kind for name in _SEALED if isinstance(kind := getattr(docxtpl, name, None), type))
