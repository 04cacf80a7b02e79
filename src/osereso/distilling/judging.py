"""Whether a text may stand on a slide: self-contained, impersonal, whole, and true to its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.distilling.syntax import text_of
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.distilling.syntax import Word, Words

# Words that point at something the slide does not show.
_DANGLING_STARTS = frozenset(
    "il ils elle elles cela ça ca ce c' celui celle ceux celles ceci lui leur leurs y en qui que qu' dont où quand "
    "lorsque si comme alors donc car mais pour ça sinon tandis l' le-leur eux même là là-bas quel quelle quels "
    "quelles pourquoi comment lequel laquelle".split()
)
_SPEAKER = frozenset("je j' me m' moi mon ma mes nous notre nos tu te toi vous votre vos".split())
_TAKEN_UP = frozenset({"il", "elle", "ils", "elles", "c'", "ça", "lui", "eux", "on"})  # « mon chef, il… »
_LINKS = frozenset(
    "à au aux de du des d' en dans par pour sur avec sans sous entre vers chez le la les l' un une et ou mais "
    "que qui qu' dont ne n' se s' ce cette ces son sa ses très plus moins tout".split()
)
_PARTICIPLES = frozenset({"étant", "etant", "ayant"})
_STOP = frozenset(
    "a ai as au aux avec c ca ce cela ces cet cette ceux chez ci comme d dans de des du elle elles en entre est et "
    "etre eux faire fait faut il ils j je l la le les leur leurs lui m ma mais me mes moi mon n ne ni nos notre "
    "nous on ont ou par pas peu peut plus pour qu quand que quel quelle quelles quels qui quoi s sa sans se ses si "
    "son sont sur ta te tes toi ton tout toute toutes tous tres tu un une vos votre vous y avoir sera soit aussi "
    "bien donc".split()
)
_STEM = 5  # letters: enough to tell French words apart, few enough to forgive inflection


def content(text: str) -> frozenset[str]:
    """Return the beginnings of the words that carry meaning, for comparing texts."""
    return frozenset(
        word[:_STEM] for word in fold(text).split() if word not in _STOP and (len(word) > 2 or word.isdigit())
    )


def faithful(point: str, source: str) -> bool:
    """Whether every word of content of a point stands in its source."""
    return content(point) <= content(source)


def self_contained(words: Words) -> bool:
    """Whether a reader who has not heard the answer understands the words."""
    if len(words) < 2 or words[0].low in _DANGLING_STARTS or words[-1].low in _LINKS:
        return False
    if words[0].verb == "fin" or any(word.low in _PARTICIPLES for word in words):
        return False
    if words[0].verb == "part" and words[0].low.endswith("ant"):
        return False
    if any(
        here.text == "," and (there.low in _TAKEN_UP or before.low in _LINKS)
        for before, here, there in _threes(words)
    ):
        return False
    lows = [word.low for word in words]
    if any(low in _SPEAKER for low in lows) or "?" in lows or _unbalanced(text_of(words)):
        return False
    return not _pronoun_subject(words)


def _threes(words: Words) -> Iterator[tuple[Word, Word, Word]]:
    return zip(words, words[1:], words[2:], strict=False)


def informative(words: Words) -> bool:
    """Whether at least two words carry meaning, or one that a figure or an infinitive makes precise."""
    size = len(content(text_of(words)))
    named = len(words) == 2 and words[0].tag == "DET" and words[1].tag == "NOUN"
    return size >= 2 or (size == 1 and (words[0].verb == "inf" or named))


def full_sentence(words: Words) -> bool:
    """Whether a noun is the subject of a finite verb: what a slide's headline should be."""
    verb = next((place for place, word in enumerate(words) if word.verb == "fin"), None)
    if (
        verb is None
        or not 1 < verb <= 7
        or len(words) - verb < 2
        or words[0].tag not in {"DET", "PROPN", "NOUN"}
    ):
        return False
    subject = words[:verb]
    if any(word.low in {"qui", "que", "qu'", "dont", "où"} for word in subject):
        return False
    if words[0].low in {"ce", "cette", "cet", "ces", "quel", "quelle", "quels", "quelles"}:
        return False
    if len(content(text_of(words))) < 3:
        return False
    return any(word.tag in {"NOUN", "PROPN"} for word in subject) and not any(w.text in ",:" for w in subject)


def _unbalanced(text: str) -> bool:
    return (
        text.count("(") != text.count(")")
        or text.count("«") != text.count("»")
        or text.count("“") != text.count("”")
    )


def _pronoun_subject(words: Words) -> bool:
    """Whether a verb near the beginning has a pronoun for its subject that the point does not explain."""
    return any(
        word.dep == "nsubj" and word.low in {"il", "elle", "ils", "elles", "cela", "ça", "on"}
        for word in words[:4]
    )
