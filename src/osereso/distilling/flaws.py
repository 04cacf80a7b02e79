"""Why a text may not stand on a slide: each flaw is a small rule, and a point has none of them.

What a reader who has not heard the answer could not understand, what still speaks for somebody, and what
cutting has broken.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.distilling.fragments import FRAGMENTS
from osereso.distilling.infinitives import looks_imperative
from osereso.distilling.lexicon import (
    ATTACHED,
    COMPARING,
    COPULAS,
    DANGLING,
    DEFINITE,
    DETACHED,
    FIRST_PERSONS,
    GREETINGS,
    KEPT_ADVERBS,
    LINKS,
    OBJECTS,
    OPINIONS,
    PARTICIPLES,
    PARTITIVES,
    QUESTIONS,
    REASONS,
    RELATIVES,
    SPEAKER,
    SUBORDINATORS,
    TAKEN_UP,
    TIMES,
    UNENDING,
    UNNAMED,
)
from osereso.distilling.syntax import text_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from osereso.distilling.syntax import Words

_NOUNS = frozenset({"NOUN", "PROPN"})
_TURNS = REASONS | {"mais"}
_SHORT_NAME = 3  # words: « la bonne nouvelle »
_NUMBERS = {"il": (False, False), "elle": (False, True), "ils": (True, False), "elles": (True, True)}
_LEAST_BEFORE = 3  # words: a noun, its verb, and what links them to the pronoun
_LINKS = ("qu", "si", "s'", "quand", "lorsqu", "puisqu", "comme", "car")
_GOING_ON = frozenset({"et", "puis", ",", "de", "sans", "pour"})  # « lire un rapport avant de l’envoyer »
_LONE = 2  # words of a noun that hangs behind a sentence


def self_contained(words: Words) -> bool:
    """Whether a reader who has not heard the answer understands the words."""
    own = _unquoted(words)
    return len(own) > 1 and not any(flaw(own) for flaw in (*FLAWS, *FRAGMENTS))


def _unquoted(words: Words) -> Words:
    """Without what stands between « and »: its signs say that somebody else speaks."""
    kept, depth = [], 0
    for word in words:
        depth -= word.text == "»"
        if depth <= 0:
            kept.append(word)
        depth += word.text == "«"
    return tuple(kept)


def dangles(words: Words) -> bool:
    """« cela demande du temps », « les sensibiliser », « donc les autres »: what does it speak of?"""
    first = words[0].low
    named_by_verb = first in {"l'", "le", "la", "les"} and bool(words[1].verb)
    if first == "ce" and words[1].low in RELATIVES and any(word.text == ":" for word in words):
        return False  # « ce qui pèse : l’astreinte »
    if first == "en" and words[0].tag == "ADP":
        return False
    return first in DANGLING | DETACHED or named_by_verb or any(word.low in QUESTIONS for word in words[:2])


def ends_short(words: Words) -> bool:
    """« un atelier de », « le métier est »: more must follow."""
    last = words[-1]
    if last.low == "son" and last.tag == "NOUN":
        return False
    return last.low in LINKS | UNENDING or (last.low in COPULAS and last.verb != "part")


def takes_up_an_object(words: Words) -> bool:
    """« Paul l’a fait », unless the object stands before: « faire un essai et le montrer »."""
    named: set[bool] = set()  # whether it is plural, of each thing named so far
    for before, word in zip((words[0], *words), words, strict=False):
        known = (word.low == "les") in named and word.low in DEFINITE and before.low in _GOING_ON
        if word.tag == "PRON" and word.low in OBJECTS and not known:
            return True
        if word.low == "quelqu'" or (word.tag in _NOUNS and word.dep in {"obj", "conj", "obl:arg"}):
            named.add(word.plural)
    return False


def points_at(words: Words) -> bool:
    """« passer par là, mais ce n’est pas obligatoire », « parler de cela »."""
    lows = {word.low for place, word in enumerate(words) if not names_who(words, place)}
    if lows & UNNAMED or lows & ATTACHED:
        return True
    return any(
        word.low in {"c'", "ce"} and word.tag == "PRON" and there.low not in RELATIVES and there.tag != "NOUN"
        for word, there in pairwise(words)
    )


def names_who(words: Words, place: int) -> bool:
    """Whether a noun before a pronoun is the one it takes up: « les gens crient parce qu’ils ont peur »."""
    word, before = words[place], words[:place]
    if word.low not in _NUMBERS or place < _LEAST_BEFORE or not before[-1].low.startswith(_LINKS):
        return False
    plural, feminine = _NUMBERS[word.low]
    nouns = [near for near in before if near.tag == "NOUN"]
    fitting = [near for near in nouns if near.plural == plural and near.feminine == feminine]
    return len(fitting) == 1 or (plural and not feminine and sum(near.plural for near in nouns) == 1)


def has_a_pronoun_for_subject(words: Words) -> bool:
    """« il sait », « le chef il sait »."""
    head = words[:6]
    if any(
        word.low == "il" and word.dep.startswith("nsubj") and not names_who(words, place)
        for place, word in enumerate(words)
    ):
        return True
    taken_up = any(noun.tag in _NOUNS and word.low in TAKEN_UP for noun, word in pairwise(head))
    return taken_up or any(
        word.dep == "nsubj" and word.low in {"il", "on"} and before.low not in SUBORDINATORS
        for before, word in zip((words[-1], *head), head[:4], strict=False)
    )


def speaks_for_somebody(words: Words) -> bool:
    """« mon équipe », « suis venue », and « on » outside a subordinate clause."""
    for place, word in enumerate(words):
        if word.low in SPEAKER or (word.verb == "fin" and word.low in FIRST_PERSONS):
            return True
        if place and word.verb and looks_imperative(word.text):
            return True
        if word.low == "on" and not any(
            near.low in SUBORDINATORS for near in words[max(0, place - 3) : place]
        ):
            return True
    return False


def only_thinks(words: Words) -> bool:
    """« penser que les prix montent » says what somebody thinks, not what is."""
    colon = next((place for place, word in enumerate(words) if word.text == ":"), -1)
    if 0 < colon < len(words) - _LONE and only_thinks(words[colon + 1 :]):
        return True  # « dans cinq ans : penser que… »
    if words[0].low == "avoir" and words[1].low in {"beau", "l'impression", "hâte"}:
        return True
    return words[0].lemma in OPINIONS and any(word.low in {"que", "qu'", "de", "d'"} for word in words[1:3])


def lacks_a_subject(words: Words) -> bool:
    """« arrêtent leur traitement », « se vend bien », « travaillant dehors », « coupé au sirop »."""
    first = words[0]
    return (
        first.verb == "fin"
        or (first.low in {"se", "s'"} and words[1].verb == "fin")
        or (
            first.verb == "part" and words[1].low not in PARTITIVES | {"d'"}
        )  # « chargée de clientèle » is one
        or any(word.low in PARTICIPLES for word in words)
    )


def is_a_circumstance(words: Words) -> bool:
    """« du mardi au jeudi », « une fois payés les plants »: what happens then?"""
    first = words[0]
    if first.low == "pas" and words[1].verb == "inf":
        return True
    if first.low == "une" and words[1].low == "fois" and words[2:3] and words[2].verb == "part":
        return True
    about = [word.low for word in words[:3]] == ["à", "peu", "près"]
    says = about or any(
        (word.verb in {"fin", "inf"} and not any(near.low in RELATIVES for near in words[:place]))
        or word.text == ":"
        for place, word in enumerate(words)
    )
    if first.low in {"suite", "issu", "issue", "issus", "issues", "vu", "grâce", "quant"}:
        return True
    if first.low in {"tous", "toutes"} and words[2:3] and words[2].low in TIMES:
        return True
    return first.tag == "ADP" and first.low not in PARTITIVES and not says


def opens_with_an_adverb(words: Words) -> bool:
    """« plutôt dans le bon sens », « encore envie »: the rest of a sentence."""
    return words[0].tag == "ADV" and words[0].low not in KEPT_ADVERBS | {"toujours", "surtout"}


def only_greets(words: Words) -> bool:
    """« bonjour, merci de l’invitation »."""
    return any(word.low in GREETINGS for word in words[:3])


def names_the_known(words: Words) -> bool:
    """« la bonne nouvelle », « ce côté-là »: an article and nothing that says which."""
    alone = not any(word.verb for word in words) and len(words) <= _SHORT_NAME
    pointed = any(word.low.endswith(("-là", "-ci")) or word.low in {"là", "ci"} for word in words)
    return pointed or (
        alone and words[0].low in {"le", "la", "les", "l'"} and "et" not in {w.low for w in words}
    )


def links_nothing(words: Words) -> bool:
    """« le monde change mais la rentrée », « 22 % des plantes que Colmar », « un essai et, »."""
    finite = any(word.verb == "fin" for word in words)
    for place, word in enumerate(words[:-1]):
        after = words[place + 1 :]
        acts = any(near.verb in {"fin", "inf"} for near in after)
        if finite and word.low in _TURNS and not acts and after[0].low not in COMPARING | {"pas", "non"}:
            return True
        compared = any(near.low in COMPARING for near in words[:place])
        if word.low in RELATIVES and not compared and not _acts_or_may(after):
            return True
        if word.low == "et" and after[0].text in {":", ","}:
            return True
    return any(
        here.text == "," and (there.low in TAKEN_UP or before.low in LINKS)
        for before, here, there in zip(words, words[1:], words[2:], strict=False)
    )


def _acts_or_may(after: Words) -> bool:
    return any(near.verb for near in after) or after[0].low in {"possible", "nécessaire"}


def leaves_a_noun_behind(words: Words) -> bool:
    """« le père travaillait, la mère », « être curieux, sur les nouveautés »."""
    finite = any(word.verb == "fin" for word in words)
    for place, word in enumerate(words[1:-1], 1):
        before, after = words[:place], words[place + 1 :]
        if word.text != ",":
            continue
        definite = after[0].low in {"le", "la", "l'", "les", "sa", "son", "ses"}
        if (
            finite
            and definite
            and len(after) <= _LONE
            and after[-1].tag == "NOUN"
            and before[-1].tag != "NOUN"
        ):
            return True
        if after[0].tag == "ADP" and words[0].verb == "inf" and len(before) <= _LONE:
            return True
    return False


def is_unbalanced(words: Words) -> bool:
    """« l’équipe (six personnes », « le « patron »: a sign was left alone; or a question was left."""
    text = text_of(words)
    pairs = (("(", ")"), ("«", "»"), ("“", "”"), ("[", "]"))
    return "?" in text or text.count('"') % 2 == 1 or any(text.count(a) != text.count(b) for a, b in pairs)


FLAWS: tuple[Callable[[Words], bool], ...] = (
    dangles,
    ends_short,
    takes_up_an_object,
    points_at,
    has_a_pronoun_for_subject,
    speaks_for_somebody,
    only_thinks,
    lacks_a_subject,
    is_a_circumstance,
    opens_with_an_adverb,
    only_greets,
    links_nothing,
    leaves_a_noun_behind,
    is_unbalanced,
)
