"""Ways to say less: each takes the words of a clause and yields shorter texts that lie in it.

A reduction removes a whole branch of the sentence's tree, or keeps one branch alone; it never rewrites.
Its cost says how much meaning goes with what is removed, in words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from osereso.distilling.lexicon import (
    BEFORE_INFINITIVE,
    GIVERS,
    KEPT_ADVERBS,
    LONE_SUBJECTS,
    LOSERS,
    NAMERS,
    OPINIONS,
    QUANTITIES,
    REASONS,
    RELATIVES,
    SPEAKERS,
    SUBJECTS,
    TAILS,
    UNENDING,
)
from osereso.distilling.syntax import without_signs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from osereso.distilling.syntax import Word, Words


class Reduced(NamedTuple):
    """A shorter text, and what its shortness costs beyond the words themselves."""

    words: Words
    cost: float


# Branches that a sentence can do without, and what their loss costs (Universal Dependencies, French).
_BRANCHES = {
    "advmod": 0.0, "discourse": 0.0, "vocative": 0.0, "parataxis": 0.5, "appos": 0.5, "acl:relcl": 0.5,
    "advcl": 0.5, "obl:mod": 0.5, "obl:agent": 1.0, "dislocated": 1.0, "acl": 1.0, "conj": 1.0, "dep": 1.0,
    "nmod": 2.0,
}  # fmt: skip
_TAIL = 0.6  # what a cut by the words alone costs, where the tree says nothing
_OPENING = BEFORE_INFINITIVE | {"il", "faut", "de", "d'", "à"}
_WHOLE_ITEM = 7  # words after a comma that stand or go together
_SHORTEST_REST = 4
_CLOSE = frozenset({"de", "d'", "du", "des", "à", "au", "aux"})  # links that hold a phrase together
# What opens a condition: without it the rest would say something else.
_CONDITIONS = frozenset({"sans", "si", "s'", "sauf", "faute", "hors"})
_NEVER_ALONE = frozenset({"faire", "fait", "ne", "n'"})
_RESTRICTS = 2.5  # « le client qui veut tout » is not any client
_LEAST_REST = 2  # words


def reductions(words: Words) -> Iterator[Reduced]:
    """Yield every text that one reduction makes of the words."""
    for reduction in REDUCTIONS:
        yield from reduction(words)


def without_a_branch(words: Words) -> Iterator[Reduced]:
    """« la vendeuse, qui vient de Lyon, arrive tôt » → « la vendeuse arrive tôt »."""
    branches = _branches(words)
    for at, word in enumerate(words):
        cost = _BRANCHES.get(word.dep)
        if cost is not None and word.dep in {"acl:relcl", "acl"} and words[branches[at][0] - 1].text != ",":
            cost = _RESTRICTS
        if word.dep == "nmod" and words[branches[at][0]].low in _CLOSE and not _named(words, word.head):
            continue  # « un grand niveau de confiance » is not a great level
        if cost is None or word.head == word.place or word.low in KEPT_ADVERBS:
            continue
        start, end = branches[at]
        if end - start >= len(words) - 1 or (start == 0 and _is_subject_or_verb(words[start:end])):
            continue
        if end == len(words) and _tears_an_item(words[:start], start):
            continue
        rest = _cut(words, start, end)
        if len(rest) >= _LEAST_REST and _leaves_a_whole(words, start, end):
            yield Reduced(rest, cost)


def _named(words: Words, place: int) -> bool:
    """Whether an article and an adjective name a noun: « les nouveaux usages (du réseau) »."""
    own = [word for word in words if word.head == place]
    return any(word.dep == "amod" for word in own) and any(
        word.low in {"le", "la", "les", "l'"} for word in own
    )


def without_the_opinion(words: Words) -> Iterator[Reduced]:
    """« je vois souvent que les jeunes partent » → « les jeunes partent »."""
    for at, word in enumerate(words[1:9], 1):
        if word.low in {"que", "qu'"} and word.tag == "SCONJ":
            before = words[:at]
            said = any(near.lemma in OPINIONS or near.low in OPINIONS for near in before)
            if said and not any(near.tag in {"NOUN", "PROPN"} for near in before):
                yield Reduced(words[at + 1 :], 0.0)
            return


def object_alone(words: Words) -> Iterator[Reduced]:
    """« j’ai suivi une formation de neuf mois » → « une formation de neuf mois »."""
    branches = _branches(words)
    for at, word in enumerate(words):
        if word.dep not in {"obj", "obl:arg", "xcomp"} or word.tag not in {"NOUN", "PROPN"}:
            continue
        start, _ = branches[at]
        verb = next((near for near in words if near.place == word.head), None)
        if verb is None or not _said_by_somebody(verb, words) or word.low == "fois":
            continue
        if start == 0 or any(near.low in {"ne", "n'"} for near in words[:start]):
            continue
        counted = words[start].low in QUANTITIES or words[start].tag == "NUM"
        gives = verb.lemma in GIVERS if counted else verb.lemma in NAMERS and words[start].tag != "ADP"
        if gives or (counted and verb.lemma not in LOSERS):
            yield Reduced(words[start:], 0.5)
            return


def _said_by_somebody(verb: Word, words: Words) -> bool:
    """Whether the subject of a main verb is a pronoun that a slide cannot name."""
    if verb.dep.startswith(("acl", "advcl", "ccomp")):
        return False
    return any(
        near.head == verb.place and near.low in LONE_SUBJECTS and near.dep.startswith(("nsubj", "expl"))
        for near in words
    )


def without_the_hearer(words: Words) -> Iterator[Reduced]:
    """« la certification me coûte 600 euros » → « la certification coûte 600 euros »."""
    if not words or words[0].low in SPEAKERS:
        return
    for at, word in enumerate(words[1:-1], 1):
        said_of_another = words[at + 1].verb == "fin" and words[at + 1].person == 3
        if word.low in _HEARERS and said_of_another and not word.dep.startswith("nsubj"):
            verb = word.head
            if any(near.dep == "obj" and near.head == verb and near is not word for near in words[at + 1 :]):
                yield Reduced(words[:at] + words[at + 1 :], 0.0)
            return


def subordinate_alone(words: Words) -> Iterator[Reduced]:
    """« c’est dur, parce que les délais sont courts » → « les délais sont courts »."""
    for at, word in enumerate(words[:-3]):
        if word.low in _TURNS and at > 0:
            rest = words[at + 1 :]
            if rest and rest[0].low in {"que", "qu'"}:
                rest = rest[1:]
            yield Reduced(rest, 1.0)


_HEARERS = frozenset({"me", "m'", "te", "t'", "nous", "vous"})
_TURNS = REASONS | {"donc", "sinon", "mais"}


def tail_dropped(words: Words) -> Iterator[Reduced]:
    """« les postes sont rares depuis que… » → « les postes sont rares »: at a word that begins a phrase."""
    verb = _main_verb(words)
    least = max(_SHORTEST_REST - 1, 0 if verb is None else verb + 2)
    for place in range(len(words) - 1, least - 1, -1):
        word, before = words[place], words[place - 1]
        link = word.low in TAILS or (word.tag == "ADP" and word.low not in _CLOSE and before.tag != "ADP")
        if link or (word.verb == "part" and before.tag in {"NOUN", "ADJ", "PROPN", "X"}):
            head = without_signs(words[:place])
            if _tears_an_item(head, place):
                continue
            if len(head) >= _SHORTEST_REST - 1 and _may_end(head):
                yield Reduced(head, _TAIL)


def _tears_an_item(head: Words, place: int) -> bool:
    """Whether a cut would leave the beginning of a list's last item: « …, des palettes (comptées) »."""
    last = max(
        (at for at, word in enumerate(head) if word.text == "," or word.low in {"et", "ou"}), default=None
    )
    return last is not None and place - last <= _WHOLE_ITEM


def middle_dropped(words: Words) -> Iterator[Reduced]:
    """« une école pour débuter et un appui vont de pair » → « une école et un appui vont de pair »."""
    verb = _main_verb(words)
    if verb is None or verb < _SHORTEST_REST + 1:
        return
    stop = verb - 1 if words[verb - 1].low in {"ne", "n'"} else verb
    ends = [stop, *(place for place in range(3, stop) if words[place].low == "et")]
    for end in ends:
        for start in range(2, end):
            if _only_says_more(words[start - 1], words[start:end]):
                yield Reduced((*words[:start], *words[end:]), _TAIL)


def _only_says_more(before: Word, middle: Words) -> bool:
    """Whether a stretch between subject and verb only says more of the subject."""
    begins = (
        (middle[0].tag == "ADP" and middle[0].low not in _CLOSE)
        or middle[0].low == "afin"
        or (middle[0].low == "et" and bool(middle[1:2]) and middle[1].tag == "ADP")
    )
    holds = any(word.text in {",", ":"} or word.low in SUBJECTS for word in middle)
    return begins and before.tag in {"NOUN", "PROPN", "ADJ", "NUM", "VERB"} and not holds


def _main_verb(words: Words) -> int | None:
    """The infinitive that opens the words, or the first finite verb outside a relative clause."""
    for place, word in enumerate(words):
        if word.verb == "inf" and all(near.low in _OPENING for near in words[:place]):
            return place
        if word.verb == "fin" and not any(w.low in RELATIVES for w in words[max(0, place - 3) : place]):
            return place
    return None


def _may_end(head: Words) -> bool:
    """Whether a clause can stop here: on a word of content, not on a link or a verb that wants more."""
    last = head[-1]
    return last.tag in {"NOUN", "PROPN", "ADJ", "NUM", "X", "ADV"} and last.low not in TAILS | UNENDING


def last_item_dropped(words: Words) -> Iterator[Reduced]:
    """« le bruit, la poussière, le froid, » without its last item, where no item is a clause."""
    for at in range(len(words) - 1, _LEAST_REST, -1):
        if words[at].text == ",":
            yield Reduced(words[:at], 0.5)
            return


def first_part_dropped(words: Words) -> Iterator[Reduced]:
    """« Le lundi, les commandes partent » → « les commandes partent »."""
    for at, word in enumerate(words[:9]):
        if word.text in {",", ":"} and at and len(words) - at > _LEAST_REST + 1:
            if words[0].low in _CONDITIONS or any(near.dep.startswith("nsubj") for near in words[:at]):
                return  # « sans budget, rien ne part »; « la forme, le fond comptent »: both are the subject
            if any(near.past for near in words[at:]):
                return  # « dans le passé, on codait seul » without its time would be said of today
            yield Reduced(words[at + 1 :], 0.7)
            return


REDUCTIONS: tuple[Callable[[Words], Iterator[Reduced]], ...] = (
    without_the_opinion,
    without_a_branch,
    object_alone,
    without_the_hearer,
    subordinate_alone,
    first_part_dropped,
    last_item_dropped,
    tail_dropped,
    middle_dropped,
)


def _branches(words: Words) -> list[tuple[int, int]]:
    """For each word the stretch that hangs on it, as offsets into the words."""
    at = {word.place: place for place, word in enumerate(words)}
    first, last = list(range(len(words))), list(range(len(words)))
    for place, word in enumerate(words):
        up, steps = word, 0
        while up.head != up.place and up.head in at and steps < len(words):
            above = at[up.head]
            first[above], last[above] = min(first[above], place), max(last[above], place)
            up, steps = words[above], steps + 1
    return [(start, end + 1) for start, end in zip(first, last, strict=True)]


def _cut(words: Words, start: int, end: int) -> Words:
    """The words without a stretch, and without the comma or link that it leaves alone."""
    before, after = words[:start], words[end:]
    if not before:
        return without_signs(after)
    parenthesis = before[-1].text == "," and after and after[0].text == ","
    if parenthesis and any(word.verb == "fin" for word in after) and not any(w.verb == "fin" for w in before):
        return before[:-1] + after[1:]
    if parenthesis and len(after) > 2 and after[1].tag == "ADP":
        return before[:-1] + after[1:]  # « former les équipes (, souvent réticentes,) aux outils »
    if parenthesis:
        return before[:-1] + after
    while before and not after and (before[-1].text == "," or before[-1].low in {"et", "ou", "mais"}):
        before = before[:-1]
    return before + after


def _leaves_a_whole(words: Words, start: int, end: int) -> bool:
    """Whether what is cut away lies at an end, between commas, or hangs as a relative on a subject.

    Parsers misjudge where a branch ends; between two commas the writer has said it.
    """
    branch, before = words[start:end], words[start - 1] if start else None
    if any(word.low in _NEVER_ALONE for word in branch[:1]) or _commands(words, start, end):
        return False
    if start == 0 and branch[0].low in _CONDITIONS:
        return False
    if start == 0:
        return words[end].text in {",", ":"} or words[end - 1].text == ","
    if end == len(words):
        return True
    if end - start == 1:
        return branch[0].tag == "ADV"
    closed = words[end].text in {",", ":", ";"} or branch[-1].text == ","
    if before is not None and before.text == ",":
        return closed
    return branch[0].low in RELATIVES and (words[end].verb == "fin" or words[end].low in {"ne", "n'"})


def _commands(words: Words, start: int, end: int) -> bool:
    """Whether the stretch holds the verb on which what follows depends: « faire relire »."""
    inside = {word.place for word in words[start:end]}
    return any(word.head in inside for word in (*words[:start], *words[end:]) if word.head != word.place)


def _is_subject_or_verb(branch: Words) -> bool:
    return any(word.dep.startswith("nsubj") or word.verb == "fin" for word in branch) and not any(
        word.low in RELATIVES for word in branch[:1]
    )
