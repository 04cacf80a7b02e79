"""Orders and wishes said as advice to nobody: « Entourez-vous » → « s’entourer »."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.distilling.infinitives import infinitive, looks_imperative
from osereso.distilling.lexicon import DENIALS, REFLEXIVES, VOWELS

if TYPE_CHECKING:
    from osereso.distilling.syntax import Word, Words

_FAMILIAR = frozenset({"ton", "ta", "tes", "toi", "te", "t'", "tu"})
_THIRD_PERSONS = frozenset({"il", "elle", "ils", "elles"})
_NOT_ORDERS = frozenset("reste suffit manque vient existe passe importe peut faut vaut fait".split())
_OPENING = 3  # words of a sentence: a wish opens it, « parce qu’il reste » does not
_FOLLOWING = frozenset({"DET", "ADP", "ADV", "PROPN", "NOUN", "NUM", "ADJ"})


def said_as_advice(words: Words) -> Words:
    """« Choisissez un outil » → « choisir un outil » ; words that order nothing come back as they were."""
    first, denied = words[0], words[0].low in {"ne", "n'"}
    if looks_imperative(first.text) or (first.verb == "imp" and first.person == 2) or _ordered_to_you(words):
        return _ordered(first, words[1:], words)
    if len(words) > 3 and denied and _may_be_ordered(words[1], opens=first.place == 0):
        return _forbidden(words, set())
    if len(words) > 4 and denied and words[1].low in {"vous", "te", "t'"}:
        return _forbidden(words[:1] + words[2:], {"vous"})
    if (
        first.low in {"que", "qu'"}
        and first.place < _OPENING
        and len(words) > 3
        and words[1].low in _THIRD_PERSONS
    ):
        return _wished(words)
    return words


def _may_be_ordered(verb: Word, *, opens: bool) -> bool:
    """« N’attendez pas » anywhere; « Ne parle pas » at the beginning, where nobody is its subject."""
    return looks_imperative(verb.text) or (opens and verb.verb in {"fin", "imp"})


def said_as_infinitive(verb: Word, said: str, pronouns: set[str]) -> Words:
    """The infinitive of a verb, with « se » where its pronouns name the subject again."""
    word = replace(verb, text=said, lemma=said, tag="VERB", verb="inf", person=0, space=True)
    if not pronouns & (REFLEXIVES - {"se", "s'"}):
        return (word,)
    joined = said[0] in VOWELS
    return (replace(verb.saying("s’" if joined else "se"), tag="PRON", space=not joined), word)


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
    return (*said_as_infinitive(verb, said, reflexive), *after)


def _wished(words: Words) -> Words:
    """« qu’elle apprenne le métier » → « apprendre le métier »."""
    said = infinitive(words[2].text, words[2].lemma) if words[2].verb == "fin" else None
    return words if said is None else (*said_as_infinitive(words[2], said, set()), *words[3:])


def _ordered_to_you(words: Words) -> bool:
    """Whether a familiar order opens a sentence: « Garde une marge » ; « Reste la question » is none."""
    verb = words[0]
    return (
        len(words) > 1
        and verb.verb == "fin"
        and verb.tag == "VERB"
        and (verb.text[:1].isupper() or any(word.low in _FAMILIAR for word in words))
        and verb.low[-1] in "esxa"
        and verb.low not in _NOT_ORDERS
        and words[1].tag in {"DET", "ADP", "ADV", "PROPN", "NOUN", "NUM", "ADJ"}
    )


def _forbidden(words: Words, reflexive: set[str]) -> Words:
    """« N’attendez pas la fin » → « ne pas attendre la fin »."""
    verb, denial = words[1], words[2]
    said = infinitive(verb.text, verb.lemma)
    if said is None or denial.low not in DENIALS:
        return words
    return (
        verb.saying("ne"),
        verb.saying(denial.low),
        *said_as_infinitive(verb, said, reflexive),
        *words[3:],
    )
