"""Words of the trade that the professional explains: few patterns, each of which names both halves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.distilling.lexicon import TIMES
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_ARTICLE = r"(?:(?:le|la|les|un|une|des) |l['’])"
_SAYS = r"(?:c['’]est[ -]à[ -]dire|autrement dit|ce qui (?:veut dire|signifie))"
_MEANING = rf"(?P<meaning>{_ARTICLE}[^.;()«»!?]{{8,120}})"
_WORD = r"[\w’-]+(?: [\w’-]+)?"
# Both groups are named: the word, and what says what it is. A thing is explained by a thing.
_PATTERNS = (
    # « une cure », c’est une saison sans récolte
    re.compile(rf"«\s*(?P<term>[^»]{{2,40}}?)\s*»,? \(?(?:{_SAYS}|c['’]est|soit) {_MEANING}", re.IGNORECASE),
    # la jachère, c’est-à-dire un champ au repos
    re.compile(rf"\b{_ARTICLE}(?P<term>{_WORD}),? \(?{_SAYS} {_MEANING}", re.IGNORECASE),
    # un mur sans mortier, ce qu’on appelle une pierre sèche
    re.compile(
        rf"\b(?P<meaning>{_ARTICLE}[^.;:,()«»!?]{{6,60}}), (?:c['’]est )?ce qu['’]on appelle "
        rf"(?:{_ARTICLE})?«?\s*(?P<term>{_WORD})(?=[ \u00a0]?[».,;)])",
        re.IGNORECASE,
    ),
)
_SHORT_FORM = re.compile(r"(?P<long>(?:[\w’'-]+ ){1,7}[\w’'-]+) \((?P<short>[A-ZÀ-Ý]{2,6})\)")
_LINKS = frozenset("de du des d la le les l et a au aux en pour par".split())
_NOT_TERMS = frozenset("ca cela ce cette ces qui donc et en on c est plus metier jour jours".split())


@dataclass(frozen=True, slots=True)
class FoundTerm:
    """A term, its explanation, and where both stand in the answer."""

    term: str
    explanation: str
    start: int
    end: int


def find_terms(answer: str) -> Iterator[FoundTerm]:
    """Yield the terms that an answer explains, in its order, each once."""
    found = sorted((*_explained(answer), *_short_forms(answer)), key=lambda term: (term.start, term.term))
    seen: set[str] = set()
    for term in found:
        if term.term.casefold() not in seen:
            seen.add(term.term.casefold())
            yield term


def _explained(answer: str) -> Iterator[FoundTerm]:
    """« X, c’est-à-dire Y » ; « Y, ce qu’on appelle X »."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(answer):
            meaning = match["meaning"].partition(",")[0].strip(" \u00a0")
            if not set(fold(match["term"]).split()) & (_NOT_TERMS | TIMES):
                yield FoundTerm(match["term"].strip(), meaning, match.start(), match.end())


def _short_forms(answer: str) -> Iterator[FoundTerm]:
    """« brevet de technicien supérieur (BTS) »: the letters must be those of the words."""
    for match in _SHORT_FORM.finditer(answer):
        words = match["long"].split()
        short = fold(match["short"])
        for first in range(len(words)):
            meant = [word for word in fold(" ".join(words[first:])).split() if word not in _LINKS]
            if fold(words[first]).split()[:1] and fold(words[first]).split()[0] in _LINKS:
                continue  # « de l’institut (I) » begins at the institute
            if len(meant) == len(short) and all(
                word[0] == letter for word, letter in zip(meant, short, strict=True)
            ):
                start = match.start() + len(" ".join(words[:first])) + (1 if first else 0)
                yield FoundTerm(match["short"], " ".join(words[first:]), start, match.end())
                break
