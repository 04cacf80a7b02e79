"""The sentence of an answer that is worth hearing in the professional's own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from osereso.distilling.judging import content
from osereso.distilling.scenes import speaks_of_people
from osereso.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHORTEST, _BEST, _LONGEST = 6, 14, 28  # words
_REPEATED = 0.7  # share of its words that makes a sentence a repetition
_DANGLING = re.compile(
    r"(?:mais|et|car|donc|or|puis|ensuite|après|cela|ça|ce(?! n['’]est pas une? )|c['’]|il|elle|ils|elles"
    r"|lui|celui|celle|ceux|celles|alors|aussi|de|d['’]|que|qu['’]|oui|non|bon|ah|oh|ben|bref|enfin|en fait"
    r"|bah|euh|hein|les? mêmes?|là|voilà|oh|désolée?|merci|bonjour"
    r"|par exemple|parce|[eé]tant|ayant|venant|issue?s?|suite|on peut|du coup)\b|[(\-–—\"“:;,…*•]",
    re.IGNORECASE,
)
_VOICE = re.compile(r"\b(?:je|j['’]|moi|mon|ma|mes|nous|on)\b", re.IGNORECASE)
_CONTRAST = re.compile(
    r"\b(?:pas|mais|plus|jamais|toujours|c['’]est|surtout|demain|rien|tout)\b", re.IGNORECASE
)


def best_quote(sentences: list[str], shown: Sequence[str] = ()) -> int | None:
    """Return the place of the most quotable sentence, or None when none stands by itself or says more.

    ``shown`` are the texts that slides show already: to quote them again would say nothing new.
    """
    scored = [
        (_worth(sentence, shown), -place) for place, sentence in enumerate(sentences) if _quotable(sentence)
    ]
    worth, place = max(scored, default=(0.0, 0))
    return -place if worth > 0 else None


def _quotable(sentence: str) -> bool:
    size = len(words(sentence))
    if not _SHORTEST <= size <= _LONGEST or _DANGLING.match(sentence) or sentence.rstrip()[-1:] not in ".!…»":
        return False
    if sentence.count("(") != sentence.count(")") or sentence.count("«") != sentence.count("»"):
        return False
    if re.search(r"\b(?:étant|ayant)\b", sentence, re.IGNORECASE):
        return False
    return "?" not in sentence and len(content(sentence)) >= 3


def _worth(sentence: str, shown: Sequence[str]) -> float:
    size = len(words(sentence))
    worth = 1.0 - abs(size - _BEST) / _LONGEST
    worth += 0.3 * bool(_VOICE.search(sentence)) + 0.4 * len(
        set(map(str.casefold, _CONTRAST.findall(sentence)))
    )
    worth -= 0.5 * (sentence.count(",") > 3 or ":" in sentence)
    worth -= 0.6 * speaks_of_people(sentence)  # « Mon père était postier » is true of nobody else
    said = content(sentence)
    repeated = any(len(said & content(text)) >= _REPEATED * len(said) for text in shown)
    return worth - 2 * repeated
