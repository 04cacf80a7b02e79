"""A word of the trade, typed: every usual spelling of it is accepted."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType, Option
from osereso.quizzing.candidates import Candidate, Draft, key_of
from osereso.quizzing.feedback import quotation
from osereso.quizzing.wording import bare, inner_quotes, roots
from osereso.text import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from osereso.quizzing.material import Material

KIND = "term"
_LONGEST = 4  # words that somebody types
_LIGATURES = (("œ", "oe"), ("Œ", "Oe"), ("æ", "ae"), ("Æ", "Ae"))
_PLURAL = ("s", "x", "z")


def term(material: Material, random: Random) -> Iterator[Candidate]:  # noqa: ARG001 - one signature
    """Yield an item for each word of the trade whose explanation does not have it."""
    for idea, explanation in material.terms:
        told = roots(explanation)
        if not told or told & idea.roots or len(idea.text.split()) > _LONGEST or not idea.sentence:
            continue
        item = Draft(
            at=idea,
            kind=KIND,
            type=ItemType.SHORT_ANSWER,
            stem=material.say(
                "Which word of the trade does {name} use for this: “{explanation}”?",
                name=material.name_of(idea.topic),
                explanation=inner_quotes(explanation),
            ),
            feedback=quotation(idea, material),
            options=[Option(text, correct=True) for text in spellings(bare(idea.text))],
            difficulty=1,
        ).item()
        yield Candidate(item, frozenset({key_of(idea)}), frozenset(), frozenset({key_of(idea)}), merit=1)


def spellings(text: str) -> tuple[str, ...]:
    """Return a text as people type it: apostrophes, ligatures, accents, plural; the usual one first."""
    found = [squeeze(text)]
    found += [one.replace("’", "'") for one in found]
    found += [_unbound(one) for one in found]
    found += [_unaccented(one) for one in found]
    if " " not in text:
        found += [
            one[:-1] if one.endswith(_PLURAL) else f"{one}s"
            for one in found
            if len(one) > 3 and not one.isupper()
        ]
    return tuple(dict.fromkeys(found))


def _unbound(text: str) -> str:
    for bound, loose in _LIGATURES:
        text = text.replace(bound, loose)
    return text


def _unaccented(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
