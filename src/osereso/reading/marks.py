"""What one block shows: the mark at its start, and whether it asks, invites to speak, addresses somebody."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from osereso.model.interview import Block

LONGEST_QUESTION = 600  # characters
LONGEST_PROMPT = 160
LONGEST_OPENING = 260  # characters of a question that opens the paragraph of its answer
NUMBER = "number"

_NUMBER = re.compile(
    r"(?:question\s{0,2}(?:n°\s?)?)?\(?(\d{1,3})\s?(?:[.)/°:]\s?[-–—]?|[-–—](?=\s))\s?(?=\D)", re.IGNORECASE
)
_ASKS = re.compile(r"(?:Q|Question)\s?(?:n°\s?)?\d{0,3}\s?[:.–—-]\s?(?=\S)")
_ANSWERS = re.compile(r"(?:R|Rép|Réponse)\s?\d{0,3}\s?[:.–—-]\s?(?=\S)")
_SIGN = re.compile(r"([-–—*•>→►▶])\s*(?=\S)")
_NAME = re.compile(r"([A-ZÀ-Þ][\w'’.\- ]{0,38}?)\s?(?::|–|—)\s(?=\S)")
SIGNS = "-–—*•→>►▶"
_LAST_SIGNS = re.compile(r"\?[\s\u00a0\u202f!?…»”\"')\]*_.]*$")
_OPENING = re.compile(rf"[^?\n]{{3,{LONGEST_OPENING}}}\?+")
_VOCATIVE = re.compile(
    r"\b(?:vous|votre|vos|tu|te|ton|ta|tes|toi|t[’'])(?![\w])|-(?:nous|moi)\b", re.IGNORECASE
)
_TELL = "parlez|racontez|décrivez|expliquez|présentez|donnez|dites|citez|précisez|rappelez"
_TELL_US = f"(?:{_TELL}|parle|raconte|décris|explique|présente|donne|dis|cite|rappelle)-(?:nous|moi)"
_INVITES = re.compile(rf"(?:{_TELL}|(?:[\w’']{{1,20}},? ){{0,3}}?{_TELL_US})\b", re.IGNORECASE)
_IMPERATIVE = re.compile(
    r"(?!(?:assez|chez|rendez|allez|voyez|tenez|venez)\b)\w{3,}ez\b(?!-)|(?:raconte|décris|explique|imagine|parle)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A block as the search for questions sees it.

    ``label`` names the mark at its start (``number``, ``asks``, ``answers``, a sign, a folded name), which
    ends at ``body``; ``opening`` is where a question that opens the paragraph ends, 0 if there is none.
    """

    block: Block
    label: str
    body: int
    number: int
    asks: bool
    prompts: bool
    addresses: bool
    opening: int
    styles: frozenset[str]

    @property
    def text(self) -> str:
        """The block without the mark at its start."""
        return self.block.text[self.body :]

    @property
    def like_a_question(self) -> float:
        """From 0 to 1: what speaks for this block being a question, its marking apart."""
        if self.asks:
            return 1.0
        if self.prompts:
            return 0.9
        if len(self.text) > 200:
            return 0.0
        if self.addresses:
            return 0.6
        return 0.0 if self.text.endswith((".", "!", ",", ";", ":")) else 0.5


def look(blocks: Sequence[Block]) -> list[Seen]:
    """Return the blocks as the search for questions sees them."""
    names = _speakers(blocks)
    return [_see(block, names) for block in blocks]


def _speakers(blocks: Iterable[Block]) -> frozenset[str]:
    """The names that stand before a colon or dash at the start of two blocks or more."""
    found = Counter(fold(match[1]) for block in blocks if (match := _NAME.match(block.text)))
    return frozenset(name for name, count in found.items() if count > 1 and len(name.split()) <= 4)


def _see(block: Block, names: frozenset[str]) -> Seen:
    label, body, number = _label(block.text, names)
    text = block.text[body:]
    asks = len(text) <= LONGEST_QUESTION and _LAST_SIGNS.search(text[-20:]) is not None
    return Seen(
        block,
        label,
        body,
        number,
        asks,
        prompts=_prompts(text),
        addresses=len(text) <= LONGEST_QUESTION and _VOCATIVE.search(text) is not None,
        opening=0 if asks or label else _opening(text),
        styles=_styles(block, text),
    )


def _label(text: str, names: frozenset[str]) -> tuple[str, int, int]:
    """Return the mark at the start of a block, where the rest begins, and the number if it is one."""
    if match := _NUMBER.match(text):
        return NUMBER, match.end(), int(match[1])
    for name, pattern in (("asks", _ASKS), ("answers", _ANSWERS)):
        if match := pattern.match(text):
            return name, match.end(), 0
    if match := _NAME.match(text):
        name = fold(match[1])
        if name in names:
            return f"name {name}", match.end(), 0
    if match := _SIGN.match(text):
        return match[1], match.end(), 0
    return "", 0, 0


def _prompts(text: str) -> bool:
    """Whether a short block invites to speak: « Parlez-nous de… », « Décrivez votre journée »."""
    if len(text) > LONGEST_PROMPT or "?" in text:
        return False
    if _INVITES.match(text):
        return True
    return len(text) <= 100 and text[-1] not in ".!;,:" and _IMPERATIVE.match(text) is not None


def _opening(text: str) -> int:
    """Where the question ends that opens a paragraph and is answered in it; 0 when there is none."""
    match = _OPENING.match(text)
    if match is None or match.end() >= len(text.rstrip()):
        return 0
    before = match.group()
    return match.end() if len(re.findall(r"[.!…](?:\s|$)", before)) <= 1 else 0


def _styles(block: Block, text: str) -> frozenset[str]:
    styles = {style for style in block.styles if style not in ("item", "quote")}
    if block.level:
        styles.add(f"heading {block.level}")
    letters = [letter for letter in text[:LONGEST_QUESTION] if letter.isalpha()]
    if len(letters) > 5 and sum(letter.isupper() for letter in letters) > 0.9 * len(letters):
        styles.add("capitals")
    if text[0] in "«“" and text[-1] in "»”" and text.count(text[0]) == 1:
        styles.add("guillemets")
    return frozenset(styles)
