"""Headings of a line or little more: a long question gives its beginning, and stands whole under it."""

from __future__ import annotations

import re

from osereso.text import sentences
from osereso.typography import NBSP

_BEARABLE = 80  # characters: up to here a question stays as it was asked
_LONGEST = 66  # characters of what is kept of a longer one
_SHORTEST = 20
_OPENING = re.compile(
    r"(?:d’après vous|selon vous|à votre avis|pour vous|according to you|in your (?:opinion|view)),?\s+",
    re.IGNORECASE,
)
_TURN = re.compile(r",? (?:et|ou|mais|qui|que|and|or|but|which|that) |[,:;(–] ")
# no heading ends on a word that announces another
_WEAK = re.compile(
    r"[\s,:;(–]+(?:\S{1,3}|\S+’|dans|pour|avec|sans|chez|vers|sous|comme|cette|votre|notre|leur|vos|nos|plus"
    r"|entre|from|with|into|your|their|this|that)$",
    re.IGNORECASE,
)


def short_question(question: str) -> str:
    """Return a question short enough to be a heading: its first sentence, without « d’après vous », cut.

    What is cut ends with an ellipsis, a question that is cut keeps its mark.
    """
    if len(question) <= _BEARABLE:
        return question
    first = next((question[slice(*stretch)] for stretch in sentences(question)), question)
    if _SHORTEST <= len(first) <= _BEARABLE:
        return first if first.endswith("?") else f"{first.rstrip('.!…' + NBSP)}…"
    plain = _OPENING.sub("", first, count=1)
    plain = plain[:1].upper() + plain[1:]
    return plain if len(plain) <= _BEARABLE else f"{_cut(plain)}…{NBSP}?"


def _cut(text: str) -> str:
    turns = [found.start() for found in _TURN.finditer(text) if found.start() <= _LONGEST]
    if turns and turns[-1] > _LONGEST // 2:
        start = text[: turns[-1]]
    else:
        start = text[: _LONGEST + 1].rpartition(" ")[0] or text[:_LONGEST]
    while len(start) > _SHORTEST and (weak := _WEAK.search(start)):
        start = start[: weak.start()]
    return start
