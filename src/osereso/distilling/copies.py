"""Speech names a thing and takes it up again by a pronoun; writing says it once.

« Une tournée, ça se construit » is left dislocation, the commonest turn of spoken French (Blasco-Dulbecco,
“Les dislocations en français contemporain”, 1999): here the thing goes back to where its pronoun stands.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.distilling.lexicon import RELATIVES, SPEAKERS, SUBORDINATORS, TIMES, VOWELS
from osereso.distilling.syntax import without_signs

if TYPE_CHECKING:
    from osereso.distilling.syntax import Word, Words

_LONGEST_NAME = 8  # words before the pronoun
_FEMININE = frozenset({"la", "une", "ma", "ta", "sa", "cette"})
_MASCULINE = frozenset({"le", "un", "ce", "cet", "du"})
_SINGULAR = _FEMININE | _MASCULINE | {"l'", "mon", "ton", "son", "notre", "votre", "leur", "chaque"}
_PLURAL = frozenset({"les", "des", "mes", "tes", "ses", "nos", "vos", "leurs", "ces"})
_NUMBERS = {"ça": False, "cela": False, "il": False, "elle": False, "ils": True, "elles": True}
_GENDERS = {"il": False, "ils": False, "elle": True, "elles": True, "le": False, "la": True}  # true: feminine
_OBJECTS = {"le": False, "la": False, "l'": False, "les": True}  # true: plural
_BEFORE_VERB = frozenset("ne n' se s' y en le la les l' lui leur me m' te t' nous vous".split())
_HELPING = frozenset(
    {"avoir", "être", "pouvoir", "devoir", "vouloir", "aller", "faire", "laisser", "falloir"}
)


def say_it_once(words: Words) -> Words:
    """« une tournée ça se construit » → « une tournée se construit »; another's pronoun stays."""
    for place, word in enumerate(words[:_LONGEST_NAME]):
        if (place and word.verb) or word.low in RELATIVES | SUBORDINATORS:
            return words
        if word.low in _NUMBERS and place > 1 and word.tag == "PRON":
            named = without_signs(words[:place])
            verb = next((near for near in words[place + 1 :] if near.low not in _BEFORE_VERB), None)
            same = _agrees(named, plural=_NUMBERS[word.low], feminine=_GENDERS.get(word.low))
            timed = any(near.low in TIMES for near in named)  # « le lundi il pleut »
            if not same or timed or word.dep.startswith("expl") or verb is None or verb.verb != "fin":
                return words
            return (*named[:-1], replace(named[-1], space=True), *words[place + 1 :])
    return words


def put_the_object_back(words: Words) -> Words:
    """« les débutants, on les forme en un jour » → « on forme les débutants en un jour »."""
    for place, word in enumerate(words[:_LONGEST_NAME]):
        if (place and word.verb) or word.low in RELATIVES | SUBORDINATORS:
            return words
        if word.low in SPEAKERS and place > 1 and len(words) > place + 2:
            pronoun, verb = words[place + 1], words[place + 2]
            named = without_signs(words[:place])
            if pronoun.low not in _OBJECTS or verb.verb != "fin" or verb.lemma in _HELPING:
                return words
            if not _agrees(named, plural=_OBJECTS[pronoun.low], feminine=_GENDERS.get(pronoun.low)):
                return words
            after = words[place + 3 :]
            adverb = tuple(replace(near, space=True) for near in after[:1] if near.tag == "ADV")
            verb = replace(verb, space=True)
            return (word, verb, *adverb, *_inside(named), *after[len(adverb) :])
    return words


def _agrees(named: Words, *, plural: bool, feminine: bool | None) -> bool:
    """Whether a name has the number and gender of the pronoun that takes it up."""
    if not named or any(word.text in ",;:" for word in named):
        return False
    first = named[0].low
    if not (first in _SINGULAR or first in _PLURAL or named[0].tag == "NUM"):
        return False
    several = first not in _SINGULAR or any(word.low == "et" for word in named)
    if several != plural:
        return False
    return feminine is None or several or _is_feminine(named) is feminine


def _is_feminine(named: Words) -> bool:
    first = named[0].low
    if first in _FEMININE | _MASCULINE and not (first in {"mon", "son"} and named[1].low[0] in VOWELS):
        return first in _FEMININE
    noun: Word = next((word for word in named if word.tag == "NOUN"), named[-1])
    return noun.feminine


def _inside(named: Words) -> Words:
    """A name as it stands inside a sentence."""
    first = replace(named[0], text=named[0].low) if named[0].tag == "DET" else named[0]
    named = (first, *named[1:])
    return (*named[:-1], replace(named[-1], space=True))
