"""What one block shows: the mark at its start, and whether it asks, invites to speak, addresses somebody."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from osereso.reading import wording
from osereso.reading.labels import Voices, label_of, voices_of
from osereso.reading.wording import LONGEST_PROMPT, LONGEST_QUESTION, LONGEST_TITLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.model.interview import Block

NUMBER = "number"

_NUMBER = re.compile(
    r"(?:question\s{0,2}(?:n°\s?)?)?[(#]?(\d{1,3})\s?(?:[.)/°:]\s?[-–—]?|[-–—](?=\s))\s?(?=\D)", re.IGNORECASE
)
_SIGN = re.compile(r"([-–—*•>→►▶✦♦■▪●])\s*(?=\S)")
SIGNS = "-–—*•>→►▶✦♦■▪●"


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
    def tells_of_itself(self) -> bool:
        """Whether somebody speaks of himself or herself, and to nobody."""
        return not self.addresses and wording.tells_of_oneself(self.text[:LONGEST_QUESTION])

    @property
    def says_i(self) -> bool:
        """Whether « je » is its subject."""
        return wording.says_i(self.text[:LONGEST_QUESTION])

    @property
    def heads_no_question(self) -> bool:
        """Whether it is the title of what is no part of the talk: « Contacts », « Pour en savoir plus »."""
        return wording.heads_no_question(self.text)

    @property
    def like_a_question(self) -> float:
        """From 0 to 1: what speaks for this block being a question, its marking apart."""
        if self.asks:
            return 0.7 if self.tells_of_itself and len(self.text) > LONGEST_PROMPT else 1.0
        if self.prompts:
            return 0.9
        if self.heads_no_question:
            return 0.0
        if self.block.level and (len(self.text) > LONGEST_TITLE or self.text.endswith(".")):
            return 0.6  # no title is so long, or ends so: somebody speaks
        if len(self.text) > 200:
            return 0.0
        if self.addresses or wording.names_what_is_wanted(self.text):
            return 0.6
        if self.tells_of_itself:
            return 0.1
        if self.begins_like_a_question:
            return 0.6
        if self.block.level and self.text.endswith("!"):
            return 0.5
        return 0.0 if self.text.endswith((".", "!", ",", ";")) else 0.5

    @property
    def puts_its_opening(self) -> bool:
        """Whether the question that opens the block is put to somebody."""
        asked = self.text[: self.opening]
        return self.opening > 0 and (
            wording.addresses(asked)
            or (not wording.tells_of_oneself(asked) and wording.begins_like_a_question(asked))
        )

    @property
    def opens_like_a_question(self) -> bool:
        """Whether it is one short question, or begins as questions do."""
        if self.prompts or len(self.text) > LONGEST_PROMPT:
            return self.prompts
        return self.begins_like_a_question or wording.is_one_sentence(self.text)

    @property
    def begins_like_a_question(self) -> bool:
        """Whether its first words are those of a question."""
        return wording.begins_like_a_question(self.text)


def trails_off(one: Seen) -> bool:
    """Whether a block is left unfinished, for somebody else to go on."""
    return one.text.rstrip('\u00a0 »”"').endswith(("…", "..."))


def quotes(one: Seen) -> bool:
    """Whether the question is somebody else's: « On me demande : “Et vous ?” »."""
    before, found, _ = one.text.partition("«") if "«" in one.text else one.text.partition("“")
    return bool(found) and ":" in before


def as_given(blocks: Sequence[Block]) -> tuple[Seen, ...]:
    """Return blocks that need no search: their file says which are questions."""
    return tuple(
        Seen(block, "", 0, 0, "question" in block.styles, False, False, 0, block.styles) for block in blocks
    )


def look(blocks: Sequence[Block]) -> list[Seen]:
    """Return the blocks as the search for questions sees them."""
    voices = voices_of(blocks)
    return [_see(block, voices) for block in blocks]


def _see(block: Block, voices: Voices) -> Seen:
    label, body, number = _label(block, voices)
    text = block.text[body:]
    opening = wording.opening_of(text)
    asks = wording.ends_as_a_question(text) and not wording.answers_itself(text, opening)
    return Seen(
        block,
        label,
        body,
        number,
        asks,
        prompts=wording.prompts(text),
        addresses=len(text) <= LONGEST_QUESTION and wording.addresses(text),
        opening=0 if asks or label.startswith(("name", "answers")) else opening,
        styles=_styles(block, text),
    )


def _label(block: Block, voices: Voices) -> tuple[str, int, int]:
    """Return the mark at the start of a block, where the rest begins, and the number if it is one."""
    text = block.text
    named = label_of(block, voices)
    if named and named.name.startswith("name"):
        return *named, 0
    if match := _NUMBER.match(text):
        while again := _NUMBER.match(text, match.end()):  # « 1.  2) Comment… »: a list made of a list
            match = again
        return NUMBER, match.end(), int(match[1])
    if named:
        return *named, 0
    if match := _SIGN.match(text):
        behind = label_of(replace(block, text=text[match.end() :], lead=0), voices)
        if behind:
            return behind.name, match.end() + behind.end, 0
        return match[1], match.end(), 0
    return "", 0, 0


def _styles(block: Block, text: str) -> frozenset[str]:
    styles = {style for style in block.styles if style != "item"}
    if block.level:
        styles.add(f"heading {block.level}")
    letters = [letter for letter in text[:LONGEST_QUESTION] if letter.isalpha()]
    if len(letters) > 5 and sum(letter.isupper() for letter in letters) > 0.9 * len(letters):
        styles.add("capitals")
    if text and text[0] in "«“" and text[-1] in "»”" and text.count(text[0]) == 1:
        styles.add("guillemets")
    return frozenset(styles)


def number_sequence(seen: Sequence[Seen], ordered: Sequence[int]) -> set[int]:
    """Return the numbered blocks that count on, as questions do; a list in an answer begins again at 1."""
    kept: set[int] = set()
    last = 0
    item = (-2, 0)  # the place and number of the list item just seen; nothing stands beside it yet
    for index in ordered:
        number = seen[index].number
        if (number == 1 and last > 0) or item == (index - 1, number - 1):
            item = (index, number)
        elif last < number <= last + 3 and len(seen[index].text) <= LONGEST_QUESTION:
            kept.add(index)
            last = number
    return kept
