"""How much a text says, whether it fits a slide, and whether it is true to its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.distilling.lexicon import EMPTY_NOUNS, RELATIVES, STOP, SUBORDINATORS, TIMES
from osereso.distilling.syntax import text_of
from osereso.text import fold
from osereso.text import words as counted_words

if TYPE_CHECKING:
    from osereso.distilling.syntax import Words

_CARRYING = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "X", "ADV"})
_LEAST_COUNTED = 3  # words: « quatre dans l’équipe » says something, « trois ans » nothing
_STEM = 5  # letters: enough to tell French words apart, few enough to forgive inflection
LONGEST = 12  # words of a point, as a reader counts them
_LONGEST_SPLIT = 14  # the same where « l’atelier » counts for two


def fits(text: str) -> bool:
    """Whether a text is short enough to be a point."""
    return len(counted_words(text)) <= LONGEST and len(fold(text).split()) <= _LONGEST_SPLIT


def content(text: str) -> frozenset[str]:
    """Return the beginnings of the words that carry meaning, for comparing texts."""
    return frozenset(
        word[:_STEM] for word in fold(text).split() if word not in STOP and (len(word) > 2 or word.isdigit())
    )


def faithful(point: str, source: str) -> bool:
    """Whether every word of content of a point stands in its source."""
    return content(point) <= content(source)


def informative(words: Words) -> bool:
    """Whether at least two words carry meaning, or one that an infinitive makes precise."""
    counted = len(words) > _LEAST_COUNTED
    carrying = [
        word
        for word in words
        if word.low not in STOP | EMPTY_NOUNS and (word.tag in _CARRYING or (counted and word.tag == "NUM"))
    ]
    if words[0].verb == "inf" and all(word.tag == "ADV" for word in carrying if word is not words[0]):
        return len(carrying) == 1 and len(words) > 1 and words[1].tag != "ADV"  # « tourner essentiellement »
    if all(word.low in TIMES or word.tag in {"NUM", "ADV"} for word in carrying):
        return False  # « deux fois par an, le lundi »: when, but not what
    size = len({word.low[:_STEM] for word in carrying})
    if any(word.verb in {"fin", "inf"} for word in words):
        return size >= 2 or (size == 1 and words[0].verb == "inf" and len(words) > 1)
    return size >= 2


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
    if any(word.text in ",:;(" or word.low in {"il", "elle", "ils", "elles"} for word in words):
        return False  # a headline says one thing
    subject = words[:verb]
    if any(word.low in RELATIVES | SUBORDINATORS for word in subject):
        return False
    if words[0].low in {"ce", "cette", "cet", "ces", "quel", "quelle", "quels", "quelles"}:
        return False
    if len(content(text_of(words))) < 3 or any(word.past for word in words):
        return False
    return any(word.tag in {"NOUN", "PROPN"} or word.low.endswith("té") for word in subject)
