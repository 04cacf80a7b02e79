"""What one block shows: the mark at its start, and whether it asks, invites to speak, addresses somebody."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from osereso.reading.labels import Voices, label_of, voices_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.model.interview import Block

LONGEST_QUESTION = 600  # characters
LONGEST_PROMPT = 160
LONGEST_OPENING = 260  # characters of a question that opens the paragraph of its answer
LONGEST_TITLE = 120
NUMBER = "number"

_NUMBER = re.compile(
    r"(?:question\s{0,2}(?:n°\s?)?)?[(#]?(\d{1,3})\s?(?:[.)/°:]\s?[-–—]?|[-–—](?=\s))\s?(?=\D)", re.IGNORECASE
)
_SIGN = re.compile(r"([-–—*•>→►▶✦♦■▪●])\s*(?=\S)")
SIGNS = "-–—*•>→►▶✦♦■▪●"
_LAST_SIGNS = re.compile(r"\?[\s\u00a0\u202f!?…»”\"')\]*_.;]*(?:\([^()?]{1,60}\)\.?|\d{1,2}[:h]\d{2})?$")
_OPENING = re.compile(rf"[^?\n]{{3,{LONGEST_OPENING}}}\?+")
_MORE_QUESTION = re.compile(
    r"[\s\u00a0]{1,3}(?!je |j[’']|moi)[^.?!\n]{3,160}\?+", re.IGNORECASE
)  # a second question in the same breath
_SECOND = re.compile(
    r"\b(?:(?:vous|votre|vos|tu|te|ton|ta|tes|toi)(?!\w)|t[’'](?=\w))|-(?:nous|moi)\b", re.IGNORECASE
)
_FIRST = re.compile(r"\b(?:je|j[’']|mon|ma|mes|moi)(?!\w)|\bn(?:ous|otre|os)\b", re.IGNORECASE)
_I = re.compile(r"\b(?:je\b|j[’'])(?!-)", re.IGNORECASE)
_LEADING_WORD = r"(?:et|mais|alors,?|donc,?|d[’']ailleurs,?|enfin,?|du coup,?|sinon,?|justement,?)"
_ASKING_WORD = re.compile(
    rf"\W{{0,3}}(?:{_LEADING_WORD} )?"
    r"(?:qui|que|qu[’']|quoi|quel(?:le)?s?|quand|comment|combien|pourquoi|où|d[’']où|est-ce|y a-t-il"
    r"|(?:à|de|en|pour|par|sur|avec|chez|dans) (?:qui|quoi|quel(?:le)?s?)"
    r"|(?:[\w’']+ ){0,6}?\w+-(?:vous|tu|t-on|on))\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.][.!?] ")
_TELL = "parlez|racontez|décrivez|expliquez|présentez|donnez|dites|citez|précisez|rappelez"
_CAN_YOU = re.compile(r"(?:peux|pourrais|pouvez|pourriez|veux|voulez)[- ](?:tu|vous)\b", re.IGNORECASE)
_TELL_US = f"(?:{_TELL}|parle|raconte|décris|explique|présente|donne|dis|cite|rappelle)-(?:nous|moi)"
_INVITES = re.compile(rf"(?:{_TELL}|(?:[\w’']{{1,20}},? ){{0,3}}?{_TELL_US})\b", re.IGNORECASE)
_IMPERATIVE = re.compile(
    r"(?!(?:assez|chez|rendez|allez|voyez|tenez|venez)\b)\w{3,}ez\b(?!-)|(?:raconte|décris|explique|imagine|parle)\b",
    re.IGNORECASE,
)
# « Ton parcours », « Un conseil », « Votre journée type »: what is wanted, named.
_NAMED = re.compile(
    r"\W{0,2}(?:(?:ton|ta|tes|votre|vos)\b|(?:un|une|le|la|les|des|ses|quelques|trois|dernier|dernière)\s(?:[\w’'-]+\s){0,2}?"
    r"(?:conseil|anecdote|mot|souvenir|message|citation|astuce|projet|question|livre|parcours|métier|journée|rencontre|formation)s?\b)",
    re.IGNORECASE,
)
# Titles of what is no part of the talk.
_NO_QUESTION = re.compile(
    r"\W{0,4}(?:contacts?|liens?|(?:quelques|les|mes|ses) (?:liens|sources|références)"
    r"|pour (?:aller plus loin|en savoir|plus d|découvrir|suivre|le |la |les )|en savoir plus"
    r"|conclusion|merci|sources?|références|bibliographie|crédits?|notes?|définitions?|glossaire|nota|encadré"
    r"|à (?:propos|lire|voir)|retrouve|suivre|(?:en )?bref|présentation|introduction|sommaire|le mot de"
    r"|bio(?:graphie)?|infos|informations|ressources|remerciements|commentaires?|partage)\b",
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
    def tells_of_itself(self) -> bool:
        """Whether somebody speaks of himself or herself, and to nobody."""
        return not self.addresses and _FIRST.search(self.text[:LONGEST_QUESTION]) is not None

    @property
    def says_i(self) -> bool:
        """Whether « je » is its subject."""
        return _I.search(self.text[:LONGEST_QUESTION]) is not None

    @property
    def heads_no_question(self) -> bool:
        """Whether it is the title of what is no part of the talk: « Contacts », « Pour en savoir plus »."""
        return len(self.text) <= LONGEST_PROMPT and _NO_QUESTION.match(self.text) is not None

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
        if self.addresses or _NAMED.match(self.text):
            return 0.6
        if self.tells_of_itself:
            return 0.1
        if _ASKING_WORD.match(self.text):
            return 0.6
        if self.block.level and self.text.endswith("!"):
            return 0.5
        return 0.0 if self.text.endswith((".", "!", ",", ";")) else 0.5

    @property
    def puts_its_opening(self) -> bool:
        """Whether the question that opens the block is put to somebody."""
        asked = self.text[: self.opening]
        return self.opening > 0 and (
            _SECOND.search(asked) is not None
            or (_FIRST.search(asked) is None and _ASKING_WORD.match(asked) is not None)
        )

    @property
    def opens_like_a_question(self) -> bool:
        """Whether it is one short question, or begins as questions do."""
        if self.prompts or len(self.text) > LONGEST_PROMPT:
            return self.prompts
        return self.begins_like_a_question or not _SENTENCE.search(self.text)

    @property
    def begins_like_a_question(self) -> bool:
        """Whether its first words are those of a question."""
        return _ASKING_WORD.match(self.text) is not None


def trails_off(one: Seen) -> bool:
    """Whether a block is left unfinished, for somebody else to go on."""
    return one.text.rstrip('\u00a0 »”"').endswith(("…", "..."))


def quotes(one: Seen) -> bool:
    """Whether the question is somebody else's: « On me demande : “Et vous ?” »."""
    before, found, _ = one.text.partition("«") if "«" in one.text else one.text.partition("“")
    return bool(found) and ":" in before


def puts_a_question(sentence: str) -> bool:
    """Whether one sentence asks somebody something, and does not tell of the one who says it."""
    return (
        sentence.rstrip().endswith("?")
        and len(sentence) <= LONGEST_OPENING
        and _SECOND.search(sentence) is not None
        and _FIRST.search(sentence) is None
    )


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
    opening = _opening(text)
    asks = len(text) <= LONGEST_QUESTION and _LAST_SIGNS.search(text[-80:]) is not None
    asks = asks and not _answers_itself(text, opening)
    return Seen(
        block,
        label,
        body,
        number,
        asks,
        prompts=_prompts(text),
        addresses=len(text) <= LONGEST_QUESTION and _SECOND.search(text) is not None,
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


def _prompts(text: str) -> bool:
    """Whether a short block invites to speak: « Parlez-nous de… », « Décrivez votre journée »."""
    if len(text) > LONGEST_PROMPT:
        return False
    words = text.lstrip('«“" \u00a0')
    if _INVITES.match(words) or _CAN_YOU.match(words):
        return True
    return (
        len(text) <= 100
        and "?" not in text
        and text[-1] not in ".!;,:"
        and _IMPERATIVE.match(text) is not None
    )


def _answers_itself(text: str, opening: int) -> bool:
    """Whether a question is answered at once by somebody who then wonders: « Pourquoi ? Parce que je… ? »."""
    said = text[opening:]
    return (
        opening > 0
        and len(said) > LONGEST_PROMPT
        and _SECOND.search(text[:opening]) is not None
        and _SECOND.search(said) is None
        and _FIRST.search(said) is not None
    )


def _opening(text: str) -> int:
    """Where the question ends that opens a paragraph and is answered in it; 0 when there is none."""
    match = _OPENING.match(text)
    if match is None or match.end() >= len(text.rstrip()):
        return 0
    if len(re.findall(r"[.!…](?:\s|$)", match.group())) > 1:
        return 0
    end = match.end()
    while (more := _MORE_QUESTION.match(text, end)) and more.end() < len(text.rstrip()):
        end = more.end()
    return end


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
