"""Who speaks, where each turn begins with a name: « Agnès : », « JD – », « [00:12] Paul Martin : ».

A name is a speaker's when it stands at the beginning of several blocks.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from osereso.model.interview import Block

MOST_WORDS = 5
REGULAR = 3  # paragraphs of one form are no accident

TIME = r"[\[(]?\d{1,2}\s?[:h]\s?\d{2}(?:[:.]\d{2})?[\])]?"
TITLE = r"(?:(?:M|Mr|Mme|Mlle|Dr|Pr|Me)\.? )?"
WORDS = r"[A-ZÀ-Þ][\w'’.&/\- ]{0,38}?"
_SAYS = r"(?:(?::|–|—)\s+|:(?=[«“\"A-ZÀ-Þ]))"
_BULLET = r"(?:[-–—*•>→►▶✦♦■▪●]\s{1,3})?"
NAME = re.compile(
    rf"{_BULLET}(?:{TIME}\s{{0,3}}[-–—:]?\s{{0,3}})?(?P<name>{TITLE}{WORDS})\s?(?:\([^()\n]{{1,40}}\)\s?|{TIME}\s?)?{_SAYS}(?=\S)"
)
# A name on its own line, and below it what its bearer says.
_ABOVE = re.compile(
    rf"(?:{TIME}\s{{0,3}}[-–—:]?[ \t]{{0,3}})?(?P<name>{TITLE}{WORDS})"
    rf"[ \t]{{0,3}}(?:{TIME}|\({TIME}\))?[ \t]{{0,3}}:?\n\s*(?=\S)"
)
# What somebody is called by, without a capital: only a colon makes it a name.
_CALLED = re.compile(r"(?P<name>[a-zà-ÿ][\w.'’-]{1,24})\s?:\s*\n\s*(?=\S)")
_QUESTION = re.compile(r"(?:Q|Question)\s?(?:n°\s?)?\d{0,3}\s?([:.–—-])\s?(?=\S)")
_ASKS = re.compile(_BULLET + _QUESTION.pattern)
_ANSWER = re.compile(r"(?:R|A|Rép|Réponse)\s?\d{0,3}\s?([:.–—-])\s?(?=\S)")
_LETTERS = frozenset(("q", "r", "question", "reponse"))
# Words before a colon that announce what is said and not who says it.
NOT_A_NAME = frozenset(
    "exemple exemples attention note nb ps conseil astuce resultat bilan conclusion resume remarque bref "
    "site internet lien liens contact contacts adresse telephone tel mail email source sources photo photos "
    "credit credits date lieu titre sujet avantages inconvenients mission missions formation ".split()
)


class Voices(NamedTuple):
    """How a document says who speaks: names (folded), and the signs after Q where Q and R mark the turns."""

    names: frozenset[str] = frozenset()
    signs: frozenset[str] = frozenset()


class Label(NamedTuple):
    """What stands before a turn: whose it is (folded), and where the turn's words begin."""

    name: str
    end: int


def label_of(block: Block, voices: Voices) -> Label | None:
    """Return the label that a block begins with: a known speaker's name, « Q : » or « R : »."""
    text = block.text
    if match := _QUESTION.match(text):
        return Label("asks", match.end())
    found = _begins(text)
    if found and fold(found["name"]) in voices.names:
        return Label(f"name {fold(found['name'])}", found.end())
    if (match := _ANSWER.match(text)) and match[1] in voices.signs:
        return Label("answers", match.end())
    if 0 < block.lead < len(text) and fold(text[: block.lead]) in voices.names:
        end = block.lead + len(text[block.lead :]) - len(text[block.lead :].lstrip(" \u00a0:–—-\n"))
        return Label(f"name {fold(text[: block.lead])}", end) if end < len(text) else None
    return None


def _begins(text: str) -> re.Match[str] | None:
    return NAME.match(text) or _ABOVE.match(text) or _CALLED.match(text)


def voices_of(blocks: Sequence[Block]) -> Voices:
    """Return the names that stand before what somebody says in two blocks or more."""
    found = Counter(name for block in blocks if (name := _name(block)))
    signs = Counter(match[1] for block in blocks if (match := _ASKS.match(block.text)))
    if signs.total() > 1:
        found = Counter({name: count for name, count in found.items() if name not in _LETTERS})
        signs |= Counter(":–—-")
    proper = _proper(blocks)
    dialogue = any(block.text.endswith("?") and found[_name(block)] > 1 for block in blocks)
    names = {
        name
        for name, count in found.items()
        if count > REGULAR or (count > 1 and (dialogue or name in proper))  # « Le matin : » is nobody
    }
    if names:  # where people are named, somebody may speak once; the text then knows the name
        said = Counter(word for block in blocks for word in set(fold(block.text).split()))
        letters = any(len(name) == 1 for name in names)
        names |= {
            name
            for name in found
            if (letters and len(name) == 1)
            or _short_form(name, names)
            or (name in proper and all(said[word] > 1 for word in name.split()))
        }
    else:
        names |= _pair(blocks)
    return Voices(frozenset(names), frozenset(signs) if signs.total() > 1 else frozenset())


def _short_form(name: str, names: set[str]) -> bool:
    """Whether a name returns as initials or as the first name alone: « Ada Morel : » then « AM : »."""
    words = name.split()
    return "".join(word[0] for word in words) in names or words[0] in names or words[0][0] in names


def _pair(blocks: Sequence[Block]) -> set[str]:
    """Two names that stand at the beginning of two blocks that follow each other, and nowhere else."""
    named = [_name(block) for block in blocks]
    pairs = [{one, two} for one, two in pairwise(named) if one and two and one != two]
    if len(pairs) != 1 or sum(map(bool, named)) != 2 or not pairs[0] <= _proper(blocks):
        return set()
    return pairs[0]


def _proper(blocks: Iterable[Block]) -> set[str]:
    """The names of which every word has its capital where they are labels."""
    printed = (
        match["name"] if (match := _begins(block.text)) else block.text[: block.lead] for block in blocks
    )
    return {fold(name) for name in printed if all(word[0].isupper() for word in name.split())} - {""}


def _name(block: Block) -> str:
    match = _begins(block.text)
    name = fold(match["name"]) if match else ""
    if not name and 0 < block.lead <= 40 and block.lead < len(block.text):
        bold = block.text[: block.lead]
        name = fold(bold) if bold[0].isupper() and bold.rstrip()[-1] not in ".!?,;" else ""
    fits = 0 < len(name.split()) <= MOST_WORDS and not NOT_A_NAME.intersection(name.split()[:1])
    return name if fits else ""
