"""Noun phrases that a determiner announces, and which of them fit the same blank in French.

Precision before recall: a phrase is only taken where its end is certain (punctuation, the end of the
text, or a small word that opens something new) and every word after the noun is an adjective by its
ending or a complement in « de ».
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.quizzing.lexicon import BEFORE_VERB, BORDERS, EMPTY_NOUNS, MEASURES, PERSONS, PLACES, TIMES
from osereso.quizzing.wording import roots
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_ANY, _CONSONANT, _VOWEL = "", "consonant", "vowel"
# determiner → number, gender, first sound that it asks of what follows
_DETERMINERS = {
    "le": ("s", "m", _CONSONANT),
    "du": ("s", "m", _CONSONANT),
    "au": ("s", "m", _CONSONANT),
    "ce": ("s", "m", _CONSONANT),
    "cet": ("s", "m", _VOWEL),
    "un": ("s", "m", _ANY),
    "aucun": ("s", "m", _ANY),
    "la": ("s", "f", _CONSONANT),
    "sa": ("s", "f", _CONSONANT),
    "ma": ("s", "f", _CONSONANT),
    "une": ("s", "f", _ANY),
    "cette": ("s", "f", _ANY),
    "aucune": ("s", "f", _ANY),
    "l’": ("s", "?", _VOWEL),
    "les": ("p", "?", _ANY),
    "des": ("p", "?", _ANY),
    "aux": ("p", "?", _ANY),
    "ces": ("p", "?", _ANY),
    "ses": ("p", "?", _ANY),
    "mes": ("p", "?", _ANY),
    "nos": ("p", "?", _ANY),
    "vos": ("p", "?", _ANY),
    "leurs": ("p", "?", _ANY),
}
_PRONOUN_TOO = frozenset({"le", "la", "les", "l’"})
_ADJECTIVE = re.compile(
    r".{2,}(?:al|ale|ales|aux|el|elle|els|elles|if|ifs|ive|ives|eux|euse|euses|ique|iques|able|ables|ible|"
    r"ibles|aire|aires|ier|iers|ière|ières|ant|ants|ante|antes|ois|oise|oises|ain|ains|aine|aines|"
    r"iste|istes|in|ins|ine|ines)$"
)
_LIKE_ADJECTIVE = re.compile(
    r"(?:[ae]l|[ae]le|elles?|els|ales|ifs?|ives?|eux|euses?|iques?|[ai]bles?|aires?|[iè]ères?|gers?|gères?|[^t]ée?s?"
    r"|ants?|antes?|pires?|leurs?)$"
)
_ABSTRACT = re.compile(r"(?:[ts]ions?|ments?|tés?|[ae]nces?|ages?|ures?|ismes?|tudes?|esses?|eurs?|ise)$")
_ENDS_LIKE_VERB = re.compile(r"(?:er|ir|oir|ez|ons|ait|aient|ent|ai|ra|ront|rait|raient)$")
_NOUN_ENDING = re.compile(r"(?:ments?|iers?|sons?|[tsx]ions?|ients?|[dg]ents?|[ct]oirs?|cœur)$")
_NOUN_THOUGH = re.compile(
    r"(?:mer|hiver|fer|avenir|plaisir|loisir|lait|portrait|extrait|souhait|bienfait|balai|essai|délai|mai|opéra"
    r"|cancer|leader|manager|air|désir|danger|cahier|clavier|espoir|savoir|devoirs?|pouvoirs?|soir|miroir|couloir)"
)
_VERB_3PL = re.compile(r"(?:ssent|llent|nnent|ttent|quent|guent|rent|sent|tent|vent|lent|nent)$")
_TOKEN = re.compile(r"[ld]’|[^\W_]+(?:[’'-](?=[^\W_])[^\W_]+)*|[^\w\s]", re.IGNORECASE)
_VOWEL_START = re.compile(r"[aeiouyàâäéèêëîïôöùûüœæ]|h(?!aut|as|ér|ib|or|ont|and)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A noun and what belongs to it, without its determiner; ``start`` and ``end`` are its place."""

    text: str
    determiner: str
    start: int
    end: int

    @property
    def number(self) -> str:
        """« s » or « p »."""
        return _DETERMINERS[self.determiner][0]

    @property
    def gender(self) -> str:
        """« m », « f », or « ? » where the determiner does not say."""
        return _DETERMINERS[self.determiner][1]

    @property
    def kind(self) -> str:
        """What it stands for, as far as its head says: a person, a place, a day."""
        head = self.text.split()[0].lower()
        for number, times in enumerate(TIMES):
            if head in times:
                return f"time {number}"
        if self.circles:
            return "person"
        if head in PLACES:
            return "place"
        return "abstract" if _ABSTRACT.search(head) else "thing"

    @property
    def circles(self) -> frozenset[int]:
        """The circles of people that it names somebody of."""
        head = self.text.split()[0].lower()
        return frozenset(number for number, heads in enumerate(PERSONS) if head in heads)

    @property
    def doubtful(self) -> bool:
        """Whether it may be an adjective or part of a set phrase: good to find, not to reuse."""
        words = self.text.split()
        lonely = len(words) == 1 and bool(_LIKE_ADJECTIVE.search(self.text))
        return lonely or self.text.endswith("-là") or words[0].lower() in MEASURES

    def fits(self, other: NounPhrase) -> bool:
        """Whether this phrase may stand after the other's determiner."""
        number, gender, sound = _DETERMINERS[other.determiner]
        starts = _VOWEL if _VOWEL_START.match(self.text) else _CONSONANT
        return self.number == number and self.gender == gender and sound in {_ANY, starts}


def noun_phrases(text: str) -> Iterator[NounPhrase]:
    """Yield the noun phrases of a text whose borders are certain, in order."""
    tokens = list(_TOKEN.finditer(text))
    for index, token in enumerate(tokens):
        determiner = token.group().lower()
        if determiner in _DETERMINERS and not _announces_verb(tokens, index):
            end = _end_of_phrase(tokens, index + 1)
            if end is not None:
                start, stop = tokens[index + 1].start(), tokens[end - 1].end()
                yield NounPhrase(text[start:stop], determiner, start, stop)


def _announces_verb(tokens: list[re.Match[str]], index: int) -> bool:
    if tokens[index].group().lower() not in _PRONOUN_TOO or index == 0:
        return False
    return fold(tokens[index - 1].group()) in BEFORE_VERB


def _end_of_phrase(tokens: list[re.Match[str]], start: int) -> int | None:
    """The index after the phrase that starts at a token; nothing when its end is not certain."""
    if start >= len(tokens) or not _is_noun(tokens[start].group()):
        return None
    index = start + 1
    while index < len(tokens):
        word = tokens[index].group().lower()
        if not word[0].isalnum() or word in BORDERS or word in {"le", "la", "les", "l’", "au", "aux"}:
            break
        if word in {"de", "d’", "du", "des"}:
            if index + 1 >= len(tokens) or not _is_noun(tokens[index + 1].group()):
                return None
            index += 2
        elif _ADJECTIVE.match(word):
            index += 1
        else:
            return None
    return index if index - start <= 4 else None


def _is_noun(word: str) -> bool:
    lower = word.lower()
    return (
        len(lower) >= 3
        and lower[0].isalpha()
        and lower not in EMPTY_NOUNS
        and lower not in BORDERS
        and bool(roots(lower))
        and not (
            _ENDS_LIKE_VERB.search(lower)
            and not (_NOUN_THOUGH.fullmatch(lower) or _NOUN_ENDING.search(lower))
        )
        and not (_VERB_3PL.search(lower) and not lower.endswith("ment"))
    )
