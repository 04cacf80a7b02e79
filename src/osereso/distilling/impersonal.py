"""A slide speaks for nobody: first persons and orders become infinitives, « mon » becomes « le »."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.distilling.infinitives import infinitive, looks_imperative
from osereso.distilling.lexicon import DEMONSTRATIVES, ITSELF, MOMENTS, OWNERS, REFLEXIVES, SPEAKERS, VOWELS

if TYPE_CHECKING:
    from osereso.distilling.syntax import Word, Words

_BEFORE_VERB = REFLEXIVES | {"ne", "n'", "leur", "lui"}
_MODALS = frozenset({"aller", "devoir", "pouvoir"})
_NOT_ALONE = _MODALS | {"venir", "vouloir", "falloir"}  # their infinitive says another thing
_ATTRIBUTES = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "DET"})  # « je suis luthière », « je suis seul »
_DENIALS = frozenset({"pas", "plus", "jamais"})


def speak_for_nobody(words: Words) -> Words:
    """« je planifie les visites » → « planifier les visites » ; « mes clients » → « ses clients »."""
    if not words:
        return words
    if words[0].low in SPEAKERS:
        words = _said_of_speaker(words)
    elif looks_imperative(words[0].text) or (words[0].verb == "imp" and words[0].person == 2):
        words = _ordered(words[0], words[1:], words)
    elif len(words) > 3 and words[0].low in {"ne", "n'"} and looks_imperative(words[1].text):
        words = _forbidden(words)
    return tuple(_undemonstrated(_disown(words, place), words, place) for place in range(len(words)))


def _said_of_speaker(words: Words) -> Words:
    """« je me forme » → « se former » ; what cannot be turned safely stays, and will not be a point."""
    before: list[Word] = []
    for place, word in enumerate(words[1:5], 1):
        if word.low in _BEFORE_VERB and word.low not in REFLEXIVES - ITSELF[words[0].low]:
            before.append(word)
        elif word.past:
            return words  # « j’oubliais de mesurer » told, « oublier de mesurer » would advise
        elif word.person and word.person != SPEAKERS[words[0].low] and words[0].low != "je":
            return words
        elif word.verb in {"fin", "imp"} or (
            word.tag in {"VERB", "NOUN", "ADJ"} and words[0].low in {"je", "j'"}
        ):
            return _turned(before, word, words[place + 1 :], words)
        else:
            return words
    return words


def _turned(before: list[Word], verb: Word, after: Words, whole: Words) -> Words:
    lows = {word.low for word in before}
    if not before and after and verb.lemma in _MODALS and after[0].verb == "inf":
        return after
    if verb.lemma in {"avoir", "être"}:
        compound = _compound(verb, after)
        if compound is None and verb.lemma == "être":
            return after if not before and after and after[0].tag in _ATTRIBUTES else whole
        verb, after = compound or (verb, after)
        if verb.low == "été":
            return after
    said = infinitive(verb.text, verb.lemma)
    if said is None or said in _NOT_ALONE or (said == "voir" and lows & REFLEXIVES):
        return whole
    if lows & {"ne", "n'"}:
        if not after or after[0].low not in _DENIALS:
            return whole
        return (verb.saying("ne"), verb.saying(after[0].low), *_infinitive(verb, said, lows), *after[1:])
    return (*_infinitive(verb, said, lows), *after)


def _compound(auxiliary: Word, after: Words) -> tuple[Word, Words] | None:
    """The participle of a compound tense and what follows: « ai toujours travaillé ici »."""
    for place, word in enumerate(after[:2]):
        if word.verb == "part" or word.low == "été":
            rest = (*after[:place], *after[place + 1 :])
            lemma = "été" if word.low == "été" else word.lemma
            return replace(word, lemma=lemma, start=auxiliary.start), rest
        if word.tag != "ADV" or word.low == "pas":
            return None
    return None


def _ordered(verb: Word, after: Words, whole: Words) -> Words:
    """« Entourez-vous d’amis » → « s’entourer d’amis »."""
    said = infinitive(verb.text, verb.lemma)
    if said is None:
        return whole
    reflexive: set[str] = set()
    if after and after[0].low in {"-vous", "-toi"}:
        reflexive, after = {"vous"}, after[1:]
    elif len(after) > 1 and after[0].text == "-" and after[1].low in {"vous", "toi"}:
        reflexive, after = {"vous"}, after[2:]
    return (*_infinitive(verb, said, reflexive), *after)


def _forbidden(words: Words) -> Words:
    """« N’attendez pas la fin » → « ne pas attendre la fin »."""
    verb, denial = words[1], words[2]
    said = infinitive(verb.text, verb.lemma)
    if said is None or denial.low not in _DENIALS:
        return words
    return (verb.saying("ne"), verb.saying(denial.low), *_infinitive(verb, said, set()), *words[3:])


def _infinitive(verb: Word, said: str, pronouns: set[str]) -> Words:
    word = replace(verb, text=said, lemma=said, tag="VERB", verb="inf", person=0, space=True)
    if not pronouns & (REFLEXIVES - {"se", "s'"}):
        return (word,)
    joined = said[0] in VOWELS
    return (replace(verb.saying("s’" if joined else "se"), space=not joined), word)


def _disown(words: Words, place: int) -> Word:
    """« mon temps est compté » → « le temps est compté » ; « tenir mon stock » → « tenir son stock »."""
    word = words[place]
    if word.low not in OWNERS or word.tag not in {"DET", "PRON", "ADJ"} or place + 1 >= len(words):
        return word
    owned = words[place + 1]
    if place and words[place - 1].text != ",":
        feminine = word.low in {"notre", "votre"} and owned.feminine and owned.low[0] not in VOWELS
        return replace(word, text="sa" if feminine else OWNERS[word.low])
    if word.low.endswith("s"):
        return replace(word, text="les")
    if owned.low[0] in VOWELS:
        return replace(word, text="l’", space=False)
    return replace(word, text="la" if word.low in {"ma", "ta"} or owned.feminine else "le")


def _undemonstrated(word: Word, words: Words, place: int) -> Word:
    """« ce secteur est fragile » → « le secteur est fragile » : the slide does not show what « ce » shows."""
    opens = place == 0 or words[place - 1].text == ","
    if word.low not in DEMONSTRATIVES or not opens or place + 1 >= len(words):
        return word
    shown = words[place + 1]
    if shown.tag not in {"NOUN", "ADJ"} or shown.low in MOMENTS:
        return word
    if word.low != "ces" and shown.low[0] in VOWELS:
        return replace(word, text="l’", space=False)
    return replace(word, text=DEMONSTRATIVES[word.low])
