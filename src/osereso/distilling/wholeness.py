"""Whether a draft is a whole of its own, seen by parsing it again: short texts show what cuts have broken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.distilling.lexicon import BEFORE_INFINITIVE

if TYPE_CHECKING:
    from osereso.distilling.syntax import Word, Words

_NO_ROOTS = frozenset({"ADV", "SCONJ", "CCONJ", "INTJ"})
_SUBORDINATE = ("advcl", "acl", "ccomp", "csubj", "xcomp")
_SUBJECTS = ("nsubj", "csubj", "expl")
_OPENING = BEFORE_INFINITIVE | {"plus", "rien", "toujours", "bien", "mieux"}


def is_whole(words: Words) -> bool:
    """Whether every verb has its subject, or the text is an infinitive, a noun, or « nom : suite »."""
    parts = _around_colons(words)
    return bool(parts) and all(map(_part_is_whole, parts))


def _around_colons(words: Words) -> list[Words]:
    cuts = [place for place, word in enumerate(words) if word.text == ":"]
    starts, ends = [0, *(cut + 1 for cut in cuts)], [*cuts, len(words)]
    return [words[start:end] for start, end in zip(starts, ends, strict=True)]


def _part_is_whole(words: Words) -> bool:
    if not words or any(word.head == word.place and word.tag in _NO_ROOTS for word in words[:2]):
        return False
    finite = [word for word in words if word.verb == "fin"]
    if any(word.person in {1, 2} and word.tag in {"VERB", "AUX"} for word in finite):
        return False
    if any(not _has_subject(word, words) for word in finite):
        return False
    return not (_opens_with_infinitive(words) and any(_stands_free(word, words) for word in finite))


def _opens_with_infinitive(words: Words) -> bool:
    first = next((word for word in words if word.low not in _OPENING), words[0])
    return first.verb == "inf" and not first.dep.startswith("csubj")


def _stands_free(verb: Word, words: Words) -> bool:
    """Whether a finite verb governs a main clause: beside an infinitive it would begin another sentence."""
    word, at = verb, {near.place: near for near in words}
    for _ in words:
        if word.dep.startswith(_SUBORDINATE) or _is_introduced(word, words):
            return False
        if word.head == word.place or word.head not in at:
            return True
        word = at[word.head]
    return True


def _is_introduced(verb: Word, words: Words) -> bool:
    """Whether « si » or « que » hangs on a verb: it is subordinate, whatever it was taken for."""
    return any(near.head == verb.place and near.dep == "mark" and near.tag == "SCONJ" for near in words)


def _has_subject(verb: Word, words: Words) -> bool:
    """Whether a subject hangs on the verb, on what it helps to say, or on what it is coordinated with."""
    word, at = verb, {near.place: near for near in words}
    for _ in words:
        if any(near.head == word.place and near.dep.startswith(_SUBJECTS) for near in words):
            return True
        linked = word.dep in {"conj", "cop", "dep"} or word.dep.startswith("aux")
        if not linked or word.head not in at or word.head == word.place:
            return False
        word = at[word.head]
    return False
