"""Flaws of texts that were cut: words that lost what they belonged to, or that say nothing alone."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.distilling.lexicon import DEFINITE, DEMONSTRATIVES, LEVELS, OPINIONS
from osereso.distilling.syntax import text_of, verb_forms

if TYPE_CHECKING:
    from collections.abc import Callable

    from osereso.distilling.syntax import Word, Words

_NAMES = frozenset({"NOUN", "PROPN"})
_SUCH = frozenset({"tel", "telle", "tels", "telles", "seulement", "histoire", "plutôt", "voire"})
_JUDGEMENTS = frozenset(
    "difficile facile dur impossible possible dommage important intéressant compliqué simple".split()
)
_BY_DE = frozenset({"de", "d'", "du", "des"})
_NUMBERS = frozenset({"deux", "trois", "quatre"})
_AGAIN = frozenset({"même", "mêmes"})
_TOP = frozenset({"plus", "moins"})
_JUDGED = frozenset({"trouver", "juger", "estimer", "considérer"})
_FOR = frozenset({"pour", "chez", "à"})
_LEAST = 2  # words


def opens_on_a_rest(words: Words) -> bool:
    """« telle que l’utilisation de… », « seulement les articles », « plus largement avec la culture »."""
    first, second = words[0], words[1]
    if first.low == "bien" and second.tag == "DET":
        return True
    return (first.low in _SUCH and second.verb != "inf") or (first.low in _TOP and second.tag == "ADV")


def judges_the_unnamed(words: Words) -> bool:
    """« difficile à trouver », « difficile d’imaginer l’avenir »: what is? and who says so?"""
    first = words[0]
    linked = len(words) > _LEAST and words[1].low in {"à", "de", "d'"} and words[2].verb == "inf"
    return (
        first.tag == "ADJ" or first.low in _JUDGEMENTS or (first.low == "un" and words[1].low == "peu")
    ) and linked


def only_judges(words: Words) -> bool:
    """« trouver l’idée très importante », « croire beaucoup à l’entraide », « croire avoir fini »."""
    if words[0].lemma in _JUDGED and words[-1].tag == "ADJ":
        return True
    if words[0].lemma == "croire" and words[0].verb == "inf" and words[1].tag == "ADV":
        return True
    return words[0].lemma in OPINIONS and words[1].low in {"avoir", "être"}


def takes_up_what_stands_nowhere(words: Words) -> bool:
    """« l’équipe les valide », which the tagger takes for a noun with its article."""
    for before, here, there in zip(words, words[1:], words[2:], strict=False):
        article = here.low in DEFINITE and before.tag in _NAMES and there.place == before.place + 2
        if article and there.verb == "" and there.low.endswith("e") and verb_forms().infinitives(there.low):
            return not any(word.verb == "fin" for word in words)
    return False


def shows_what_was_said(words: Words) -> bool:
    """« dans ce domaine », « ces deux aspects », « l’idée reste la même »."""
    if words[-1].low in _AGAIN:
        return True
    return any(
        here.low in DEMONSTRATIVES and (there.low in LEVELS or there.tag == "NUM" or there.low == "deux")
        for here, there in pairwise(words)
    )


def names_only_a_rank(words: Words) -> bool:
    """« l’élément le plus important », « une sacrée passion »: praise without its object."""
    if any(word.verb for word in words) or any(word.text == ":" for word in words):
        return False
    ranked = any(here.low in DEFINITE and there.low in _TOP for here, there in pairwise(words))
    return ranked and len(words) <= 6 and words[-1].tag == "ADJ"


def only_says_who(words: Words) -> bool:
    """« être régisseuse pour la Ville de Brest »: who somebody is, and for whom; no idea."""
    if len(words) <= _LEAST or words[0].low != "être" or any(word.verb == "fin" for word in words[1:]):
        return False
    after = [there for here, there in pairwise(words) if here.low in _FOR]
    # The tagger takes the first of two English words, « office manager », for a participle.
    trade = words[1].tag == "NOUN" or (words[1].verb == "part" and words[2].tag in _NAMES)
    return trade and any(word.tag == "PROPN" for word in after)


def mixes_its_verbs(words: Words) -> bool:
    """« continuer et appris petit à petit »: of two compound tenses, one lost its auxiliary."""
    if words[0].verb != "inf":
        return False
    return any(
        here.text in {",", "et", "puis"} and there.verb == "part" and there.dep == "conj"
        for here, there in pairwise(words)
    ) and not any(word.low in {"être", "avoir"} for word in words[:2])


def lists_without_its_head(words: Words) -> bool:
    """« formation en salle, de conseil »: « en termes de » went with what stood before."""
    for place, word in enumerate(words[1:-2], 1):
        after = words[place + 1 : place + 3]
        if word.text == "," and after[0].low in {"de", "d'"}:
            same = [
                near
                for near, there in pairwise(words[:place])
                if near.low in _BY_DE and _alike(there, after[1])
            ]
            return (after[1].tag == "NOUN" or after[1].verb == "inf") and not same
    return False


def _alike(one: Word, other: Word) -> bool:
    """Whether two words could stand in one list."""
    return (one.verb == "inf") == (other.verb == "inf")


def counts_the_unnamed(words: Words) -> bool:
    """« jamais une seule, pour comparer », « les deux, la main et l’outil », « comme les autres »: which?"""
    ends = (here for here, there in pairwise((*words, words[-1])) if there.text == "," or there is here)
    if any(here.low in {"autres", "autre"} for here in ends):
        return True
    if words[0].low == "les" and words[1].low in _NUMBERS and words[2:3] and words[2].text in {",", ":"}:
        return True
    head = words[: next((place for place, word in enumerate(words) if word.text == ","), len(words))]
    return head[0].low in {"jamais", "pas"} and not any(word.tag in _NAMES or word.verb for word in head)


def turns_to_nothing(words: Words) -> bool:
    """« systèmes permettant d’automatiser, mais techniquement »."""
    turn = next((place for place, word in enumerate(words) if word.low == "mais"), None)
    return turn is not None and all(word.tag in {"ADV", "PUNCT"} for word in words[turn + 1 :])


def goes_on_after_a_stop(words: Words) -> bool:
    """« trouver sa place; de créer du lien »: two texts in one."""
    text = text_of(words)
    return ";" in text or text.count(" :") + text.count("\u00a0:") > 1


FRAGMENTS: tuple[Callable[[Words], bool], ...] = (
    opens_on_a_rest,
    judges_the_unnamed,
    only_judges,
    takes_up_what_stands_nowhere,
    shows_what_was_said,
    names_only_a_rank,
    only_says_who,
    mixes_its_verbs,
    lists_without_its_head,
    counts_the_unnamed,
    turns_to_nothing,
    goes_on_after_a_stop,
)
