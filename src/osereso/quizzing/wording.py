"""What a French sentence shows on its surface: the roots of its words, the form of an idea.

Small named lists and folding, no analysis library: a quiz is made from a module file in a moment. In
another language the lists find little, and the items that need them are simply not made.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from osereso.quizzing.lexicon import NOT_INFINITIVE, STOP_WORDS
from osereso.text import fold

_INFINITIVE_RE = re.compile(
    r"(?:\w+(?:endre|ondre|erdre|ettre|uire|aitre|oindre|aindre|ecrire|crire|courir|clure|rompre)"
    r"|suivre|vivre|dire|lire|faire|etre|croire|boire|battre|\w{2,}(?:er|ir))$"
)
_CLITIC = frozenset({"se", "s", "ne", "pas", "jamais", "rien", "plus", "tout", "toujours", "bien", "y", "en"})
_SUBJECT = re.compile(
    r"\b(?:je|tu|il|elle|on|nous|vous|ils|elles|ce sont|a|est|sont|ont|doit|doivent|peut|peuvent|faut|reste"
    r"|restent|fait|font|va|vont)\b|\b[cj]’"
)
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”")
_ROOT = 7  # letters: « conseil » and « conseillère » share them, « compte » and « comptable » do not


class Shape(StrEnum):
    """The grammatical form of an idea, as far as its surface shows it."""

    INFINITIVE = "infinitive"  # « Tester l’allergie au venin »
    CLAUSE = "clause"  # « On n’efface jamais rien »
    NOUN = "noun"  # « Lenteur des gestes »


@lru_cache(maxsize=4096)
def roots(text: str) -> frozenset[str]:
    """Return the beginnings of the words that carry meaning, without endings of number and gender."""
    return frozenset(
        _root(word)
        for word in fold(text).split()
        if word not in STOP_WORDS and (len(word) > 2 or word.isdigit())
    )


def infinitive(word: str) -> bool:
    """Whether a folded word is an infinitive, by its ending."""
    return bool(_INFINITIVE_RE.match(word)) and word not in NOT_INFINITIVE


def shape(text: str) -> Shape:
    """Return the form of an idea; what follows a colon does not count."""
    head = fold(text.partition(":")[0])
    first = next((word for word in head.split() if word not in _CLITIC), "")
    if infinitive(first):
        return Shape.INFINITIVE
    return Shape.CLAUSE if _SUBJECT.search(text.partition(":")[0].lower()) else Shape.NOUN


def unquoted(text: str) -> str:
    """Return the text without what stands between quotation marks: what we say, not what we quote."""
    return _QUOTED.sub(" ", text)


def inner_quotes(text: str) -> str:
    """Return the text as it stands inside « »: its own guillemets become English quotation marks."""
    return re.sub(r"[ \u00a0\u202f]*»", "”", re.sub(r"«[ \u00a0\u202f]*", "“", text))


def bare(text: str) -> str:
    """Return an idea without the full stop that a list does not need."""
    text = text.strip()
    return (
        text[:-1].rstrip()
        if text.endswith(".") and not re.search(r"(?:\.\.|\b[A-ZÀ-Ý]|etc)\.$", text)
        else text
    )


def _root(word: str) -> str:
    return re.sub(r"(?:ees|ee|es|s|x|e)$", "", word)[:_ROOT] if len(word) > 3 else word
