"""Sentences of ours and texts of the module, in its language and set by its rules."""

from __future__ import annotations

from dataclasses import dataclass

from osereso.messages import catalogue
from osereso.text import squeeze
from osereso.typography import typeset


@dataclass(frozen=True, slots=True)
class Wording:
    """How a course in a language is worded."""

    language: str

    def translate(self, sentence: str) -> str:
        """Return a sentence of ours in the language; its places stay as they are."""
        return catalogue(self.language).gettext(sentence)

    def set(self, text: str) -> str:
        """Return a text on one line, set by the typography of the language."""
        return typeset(squeeze(text), self.language)

    def say(self, sentence: str, **facts: object) -> str:
        """Return a sentence of ours in the language, filled in and set."""
        return typeset(self.translate(sentence).format(**facts), self.language)
