"""Messages as values: English text and facts, put into the reader's language only when they are shown.

Errors and problems are made deep in the house, where nobody knows the reader's language. They carry a
``Message``; the command renders it with the catalogue it chose, and the documents with the module's.
"""

from __future__ import annotations

import gettext
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

DOMAIN = "osereso"
LOCALE_FOLDER = Path(__file__).parent / "locale"
LANGUAGES = ("fr", "en")

Catalogue = gettext.NullTranslations


@dataclass(frozen=True, slots=True)
class Message:
    """An English sentence with ``{named}`` places, and the facts that fill them."""

    template: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def render(self, catalogue: Catalogue) -> str:
        """Return the sentence in the catalogue's language; facts that are messages are rendered too."""
        facts = {
            name: fact.render(catalogue) if isinstance(fact, Message) else fact
            for name, fact in self.facts.items()
        }
        return catalogue.gettext(self.template).format(**facts)

    def __str__(self) -> str:
        return self.render(english())


def msg(template: str, /, **facts: object) -> Message:
    """Return a message; the name by which the catalogue's maintainer finds the sentences to translate."""
    return Message(template, facts)


@lru_cache(maxsize=8)
def catalogue(language: str) -> Catalogue:
    """Return the catalogue of ``language`` (``fr``, ``fr_FR``, ``fr-FR``…); English when there is none."""
    wanted = language.replace("-", "_")
    return gettext.translation(
        DOMAIN, LOCALE_FOLDER, languages=[wanted, wanted.partition("_")[0]], fallback=True
    )


def english() -> Catalogue:
    """Return the catalogue of the source language, which leaves every sentence as it stands."""
    return gettext.NullTranslations()
