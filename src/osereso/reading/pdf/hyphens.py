"""Hyphens at the ends of lines: those of a word, « grand-mère », and those that a program put there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_CUT = re.compile(r"([^\W\d_]+)-$")
_START = re.compile(r"[^\W\d_]+")
_COMPOUND = re.compile(r"(?<![\w-])[^\W\d_]+(?:-[^\W\d_]+)+")
# What is only written with a hyphen, whatever follows.
_FIRM = re.compile(
    r"(?:savoir|rendez|demi|après|grand|week|quelques?|vingt|trente|quarante|cinquante|soixante|quatre|peut"
    r"|c[’']est|celui|celle|ceux|porte|chef|haut|bas|libre|non|quasi|vice)$",
    re.IGNORECASE,
)
# After these the hyphen belongs to a question: « AVEZ-VOUS ».
_AFTER = re.compile(r"je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|leur|les?|la|là|y|en|ci|t|être")
_RARE = 0.03  # share of lines: where fewer end in a hyphen, no program cuts words


@dataclass(frozen=True, slots=True)
class Hyphens:
    """What a document says of its hyphens: whether a program cut its words, and the words it has whole."""

    cut: bool
    words: frozenset[str]
    compounds: frozenset[str]

    @classmethod
    def of(cls, paragraphs: Sequence[Sequence[str]]) -> Hyphens:
        """Learn from the lines of all paragraphs."""
        pairs = [pair for lines in paragraphs for pair in pairwise(lines)]
        ends = sum(_CUT.search(one) is not None and other[:1].isalpha() for one, other in pairs)
        whole = "\n".join(line for lines in paragraphs for line in lines).lower()
        words, compounds = frozenset(_START.findall(whole)), frozenset(_COMPOUND.findall(whole))
        return cls(ends > _RARE * len(pairs), words, compounds)

    def own(self, line: str, following: str) -> bool:
        """Whether the hyphen at the end of a line belongs to the word that goes on in the next."""
        end, start = _CUT.search(line[-60:]), _START.match(following)
        if end is None or start is None:
            return end is not None and following[:1].isdigit()
        if not start.group().islower() and not _shouted(end[1], start.group()):
            return True  # Rhône-Alpes
        whole = f"{end[1]}-{start.group()}".lower()
        if any(word == whole or word.endswith(f"-{whole}") for word in self.compounds):
            return True
        return not self.cut or _FIRM.match(end[1]) is not None

    def cuts(self, line: str, following: str) -> bool:
        """Whether a program surely put the hyphen at the end of a line there.

        The word is elsewhere without it, or it is in capitals, which ``blocks.joined`` does not mend.
        """
        end, start = _CUT.search(line[-60:]), _START.match(following)
        if end is None or start is None:
            return False
        shouted = _shouted(end[1], start.group())
        if not (shouted or start.group().islower()) or self.own(line, following):
            return False
        if (end[1] + start.group()).lower() in self.words:
            return True
        return shouted and _AFTER.fullmatch(start.group().lower()) is None


def _shouted(end: str, start: str) -> bool:
    return end.isupper() and start.isupper() and len(end) > 1
