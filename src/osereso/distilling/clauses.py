"""Cutting a sentence into clauses that could each be a point."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.distilling.infinitives import looks_imperative
from osereso.distilling.lexicon import (
    ANNOUNCERS,
    CONNECTORS,
    PARTICIPLES,
    RELATIVES,
    SIGNS,
    SPEAKERS,
    SUBORDINATORS,
)
from osereso.distilling.syntax import starts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.distilling.syntax import Words

_THAT_IS = ("c'", "est", "-", "à", "-", "dire")
_NEAR = 4  # words before a colon that may announce what follows it
_SHORTEST = 3  # words on each side of a cut


def clauses(sentence: Words) -> Iterator[Words]:
    """Yield the clauses of a sentence, in order, without the connectors between them."""
    for part in _split_at_signs(sentence):
        yield from _split_at_connectors(part)


def _split_at_signs(sentence: Words) -> Iterator[Words]:
    """Cut at semicolons, dashes and stops inside the sentence, and at a colon between whole clauses."""
    start = 0
    for place, word in enumerate(sentence):
        if starts(sentence[place:], _THAT_IS):
            yield _without_comma(sentence[start:place])
            start = place + len(_THAT_IS)
        ends = word.text in SIGNS or (word.text == "." and place < len(sentence) - 1)
        if ends or (word.text == ":" and _announces(sentence[start:place], sentence[place + 1 :])):
            if not (
                word.text == ":"
                and any(w.low in ANNOUNCERS for w in sentence[max(start, place - _NEAR) : place])
            ):
                yield sentence[start:place]
            start = place + 1
    if not (sentence[start:] and sentence[-1].text == ":"):  # what announces a list says nothing itself
        yield sentence[start:]


def _announces(before: Words, after: Words) -> bool:
    if after and (after[0].low in SPEAKERS or looks_imperative(after[0].text)) and len(before) > 1:
        return True  # « Jamais plus de mille mots : je garde une marge »
    if len(before) > 1 and _infinitive_near(before[:2]) and not any(word.verb == "fin" for word in before):
        return any(word.verb == "fin" for word in after)  # « Être précis : un outil oublié est un danger »
    return len(before) > _SHORTEST and len(after) > 2 and any(word.verb == "fin" for word in before)


def _split_at_connectors(part: Words) -> Iterator[Words]:
    start = 0
    for place, word in enumerate(part):
        before, after = part[start:place], part[place + 1 :]
        if word.low in CONNECTORS and _stands_alone(before) and _begins_clause(after):
            yield _without_comma(before)
            start = place + 1
        elif (
            word.text == ","
            and _stands_alone(before)
            and (
                (_has_own_subject(after) and not _goes_on_listing(before, after))
                or _goes_on_advising(before, after)
            )
        ):
            yield before
            start = place + 1
    yield part[start:]


def _goes_on_listing(before: Words, after: Words) -> bool:
    """« je participe à des réunions, à des débats, | je corrige »: the cut comes one comma later."""
    return after[0].tag == "ADP" and any(
        word.low == after[0].low and word.tag == "ADP" for word in before[1:]
    )


def _goes_on_advising(before: Words, after: Words) -> bool:
    """« je conseille de commencer petit, | de garder une réserve »."""
    return (
        bool(after)
        and after[0].low in {"de", "d'"}
        and _infinitive_near(after[1:3])
        and any(here.low in {"de", "d'"} and there.verb == "inf" for here, there in pairwise(before))
    )


def _stands_alone(words: Words) -> bool:
    """Whether words hold a verb and enough else, with no parenthesis left open."""
    if len(words) < _SHORTEST or sum(word.text == "(" for word in words) > sum(w.text == ")" for w in words):
        return False
    if words[0].low in {"de", "d'"} or words[0].verb == "inf":
        return _infinitive_near(words[:6])
    if looks_imperative(words[0].text):
        return True
    return words[0].low not in PARTICIPLES and _has_main_verb(words)


def _has_main_verb(words: Words) -> bool:
    """Whether a finite verb stands outside a relative clause."""
    return any(
        word.verb in {"fin", "imp"}
        and not any(near.low in RELATIVES for near in words[max(0, place - 2) : place])
        for place, word in enumerate(words)
    )


def _infinitive_near(words: Words) -> bool:
    return any(word.verb == "inf" for word in words)


def _begins_clause(words: Words) -> bool:
    """Whether a verb stands near the beginning, or a subject that has one before the next comma."""
    head = _until_comma(words)
    if _speaker_soon(words) or (words and words[0].low in {"que", "qu'"} and _has_main_verb(words[1:])):
        return True
    if words and words[0].low in {"de", "d'"} and _infinitive_near(words[1:4]):
        return True
    if words and looks_imperative(words[0].text):
        return True
    if words and words[0].verb == "inf":
        return any(word.verb == "fin" for word in words)  # « et savoir écouter est l’atout majeur »
    if len(head) < _SHORTEST:
        return False
    first = head[0]
    if first.verb in {"fin", "imp"} and (first.tag == "AUX" or first.dep in {"conj", "ROOT"}):
        return True
    return first.tag != "ADP" and _subject_then_verb(head)


def _speaker_soon(words: Words) -> bool:
    """Whether somebody speaks after a short frame: « et à onze heures on a la réunion »."""
    for place, word in enumerate(words[:6]):
        if word.low in RELATIVES or word.verb or word.low in SUBORDINATORS or word.low in CONNECTORS:
            return False
        if word.low in SPEAKERS and word.low not in {"nous", "vous"}:
            return len(words) - place > _SHORTEST
    return False


def _has_own_subject(words: Words) -> bool:
    """Whether a comma is followed by a pronoun or noun with a finite verb of its own."""
    head = _until_comma(words)
    if _speaker_soon(words) or (words and looks_imperative(words[0].text)):
        return True
    return len(head) >= _SHORTEST and head[0].tag in {"PRON", "DET"} and _subject_then_verb(head)


def _subject_then_verb(head: Words) -> bool:
    for place, word in enumerate(head):
        if word.tag == "SCONJ" or word.low in RELATIVES | {"lequel"}:
            return False
        if word.verb == "fin":
            return place > 0 and _is_subject(head[:place])
    return False


def _is_subject(words: Words) -> bool:
    return any(
        word.dep.startswith(("nsubj", "expl")) or word.tag in {"NOUN", "PRON", "PROPN"} for word in words
    )


def _until_comma(words: Words) -> Words:
    for place, word in enumerate(words):
        if word.text in {",", ";", ":"}:
            return words[:place]
    return words


def _without_comma(words: Words) -> Words:
    return words[:-1] if words and words[-1].text == "," else words
