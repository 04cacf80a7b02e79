"""Whether a text may stand on a slide: self-contained, impersonal, whole, and true to its source."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.distilling.lexicon import (
    ATTACHED,
    DANGLING,
    LINKS,
    PARTICIPLES,
    PARTITIVES,
    RELATIVES,
    SPEAKER,
    STOP,
    TAKEN_UP,
    UNNAMED,
)
from osereso.distilling.syntax import text_of
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.distilling.syntax import Word, Words

_STEM = 5  # letters: enough to tell French words apart, few enough to forgive inflection


def content(text: str) -> frozenset[str]:
    """Return the beginnings of the words that carry meaning, for comparing texts."""
    return frozenset(
        word[:_STEM] for word in fold(text).split() if word not in STOP and (len(word) > 2 or word.isdigit())
    )


def faithful(point: str, source: str) -> bool:
    """Whether every word of content of a point stands in its source."""
    return content(point) <= content(source)


def self_contained(words: Words) -> bool:
    """Whether a reader who has not heard the answer understands the words."""
    if len(words) < 2 or words[0].low in DANGLING or words[-1].low in LINKS:
        return False
    if words[0].low in {"l'", "le", "la", "les"} and words[1].verb:
        return False  # « les sensibiliser »: whom?
    if words[0].verb == "fin" or any(word.low in PARTICIPLES for word in words):
        return False
    if words[0].tag == "ADP" and words[0].low not in PARTITIVES and not any(word.verb for word in words):
        return False  # « du mardi au jeudi »: a circumstance without what happens
    if words[0].verb == "part" and words[0].low.endswith("ant"):
        return False
    if any(
        here.text == "," and (there.low in TAKEN_UP or before.low in LINKS)
        for before, here, there in _threes(words)
    ):
        return False
    lows = [word.low for word in words]
    if any(low in SPEAKER for low in lows) or "?" in lows or _unbalanced(text_of(words)):
        return False
    return not (UNNAMED & set(lows) or ATTACHED & set(lows) or _pronoun_subject(words))


def _threes(words: Words) -> Iterator[tuple[Word, Word, Word]]:
    return zip(words, words[1:], words[2:], strict=False)


def informative(words: Words) -> bool:
    """Whether at least two words carry meaning, or one that an infinitive makes precise."""
    size = len(content(text_of(words)))
    return size >= 2 or (size == 1 and words[0].verb == "inf")


def full_sentence(words: Words) -> bool:
    """Whether a noun is the subject of a finite verb: what a slide's headline should be."""
    verb = next((place for place, word in enumerate(words) if word.verb == "fin"), None)
    if (
        verb is None
        or not 1 < verb <= 7
        or len(words) - verb < 2
        or words[0].tag not in {"DET", "PROPN", "NOUN"}
    ):
        return False
    subject = words[:verb]
    if any(word.low in RELATIVES for word in subject):
        return False
    if words[0].low in {"ce", "cette", "cet", "ces", "quel", "quelle", "quels", "quelles"}:
        return False
    if len(content(text_of(words))) < 3:
        return False
    return any(word.tag in {"NOUN", "PROPN"} or word.low.endswith("té") for word in subject) and not any(
        w.text in ",:" for w in subject
    )


def _unbalanced(text: str) -> bool:
    return (
        text.count("(") != text.count(")")
        or text.count("«") != text.count("»")
        or text.count("“") != text.count("”")
    )


def _pronoun_subject(words: Words) -> bool:
    """Whether a verb near the beginning has a pronoun for its subject: « il sait », « le chef il sait »."""
    head = words[:6]
    taken_up = any(noun.tag in {"NOUN", "PROPN"} and word.low in TAKEN_UP for noun, word in pairwise(head))
    return taken_up or any(word.dep == "nsubj" and word.low in {"il", "on"} for word in head[:4])
