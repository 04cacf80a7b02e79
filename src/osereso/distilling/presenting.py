"""What speech puts before the thing it names: « la clé, c’est », « il y a », « première difficulté : »."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.distilling.lexicon import KEPT_ADVERBS, RANKS, REFLEXIVES, RELATIVES, SPEAKER
from osereso.distilling.phrases import NEGATED_PRESENTERS, PRESENTERS, SUMS
from osereso.distilling.syntax import after, without_signs

if TYPE_CHECKING:
    from osereso.distilling.syntax import Word, Words

_CLITICS = REFLEXIVES | frozenset(
    "ne n' pas jamais rien plus y en le la les l' bien surtout toujours".split()
)
_HEARERS = frozenset({"me", "m'", "nous", "vous", "te", "t'"})
_FURTHEST_NUMBER = 4  # words: « à peu près deux mille »
_FURTHEST_COLON = 4  # words before « : » that may only rank what follows
_LONGEST_LABEL = 5  # words before « : »


def name_the_rank(words: Words) -> Words:
    """« Première difficulté : le temps » → « le temps » ; the slide's title says the rest."""
    colon = next((place for place, word in enumerate(words) if word.text == ":"), None)
    if colon is None or colon > _FURTHEST_COLON or len(words) - colon < 3:
        return words
    head = " ".join(word.low for word in words[:colon])
    return words[colon + 1 :] if any(rank in head for rank in RANKS) else words


def put_a_colon(words: Words) -> Words:
    """« La clé, c’est la patience » → « La clé : la patience »."""
    for place in range(1, min(len(words) - 2, 9)):
        here, there = words[place], words[place + 1]
        if here.low in {"c'", "ce"} and there.low in {"est", "sont", "était"}:
            head, tail = without_signs(words[:place]), _without_de(words[place + 2 :])
            if [word.low for word in head] in (["ça"], ["cela"]) and tail and _nominal(tail):
                return tail
            if _what_is_so(head) and tail and _nominal(tail):
                head = tuple(word for word in head if word.low not in _HEARERS)
                if any(word.low in SPEAKER for word in head):
                    return tail  # « ce que je préfère, c’est le contact »: whoever does
            elif any(word.verb == "fin" for word in head):
                continue
            if head and tail and _nominal(tail):
                colon = replace(here, text=":", tag="PUNCT", verb="", space=True)
                return (*head[:-1], replace(head[-1], space=True), colon, *tail)
    return words


def _what_is_so(head: Words) -> bool:
    """« ce qui pèse », « ce que je préfère »: a name for something not named yet."""
    return (
        1 < len(head) <= _LONGEST_LABEL
        and head[0].low == "ce"
        and head[1].low in RELATIVES
        and not any(word.low in {",", "pas", "ne", "n'"} for word in head)
    )


def drop_a_sum(words: Words) -> Words:
    """« ça me fait 2 200 euros par mois » → « 2 200 euros par mois »."""
    rest = after(words, SUMS)
    return (
        rest
        if rest and any(word.tag == "NUM" or word.text[0].isdigit() for word in rest[:_FURTHEST_NUMBER])
        else words
    )


def drop_presenter(words: Words) -> Words:
    """« il y a des outils à connaître » → « des outils à connaître » ; « il n’y a pas de… » → « pas de… »."""
    rest = after(words, NEGATED_PRESENTERS)
    if rest and rest[0].tag in {"DET", "ADP", "NOUN", "ADJ", "PRON"}:
        return (words[0].saying("pas"), *rest)
    rest = after(words, PRESENTERS)
    while rest and len(rest) > 2 and rest[0].tag == "ADV" and rest[0].low not in KEPT_ADVERBS:
        rest = rest[1:]  # « il y a aujourd’hui des écoles »
    if rest and words[0].low in {"c'", "ce"} and any(word.low == "qui" for word in rest):
        return words  # « ce sont les clients qui décident » says more than « les clients »
    return rest if rest and (_nominal(rest) or _measures(rest)) else words


def _measures(words: Words) -> bool:
    """« il y aura moins de préparateurs »."""
    return len(words) > 2 and words[0].low in {"moins", "plus", "davantage"} and words[1].low in {"de", "d'"}


def _without_de(words: Words) -> Words:
    return words[1:] if len(words) > 1 and words[0].low in {"de", "d'"} and words[1].verb == "inf" else words


def is_infinitive(words: Words) -> bool:
    """Whether an infinitive opens the words, pronouns and negation aside."""
    first: Word | None = next((word for word in words[:4] if word.low not in _CLITICS), None)
    return first is not None and first.verb == "inf"


def _nominal(words: Words) -> bool:
    return words[0].tag in {"DET", "NOUN", "ADJ", "NUM", "ADP", "PROPN"} or is_infinitive(words)
