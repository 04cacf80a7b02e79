"""From a clause to a telegraphic, impersonal point: small rules, in order.

Each rule takes the words of a clause and returns words; none adds a word of content that the source does
not have. A rule that does not apply returns what it was given.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.distilling.copies import put_the_object_back, say_it_once
from osereso.distilling.impersonal import speak_for_nobody
from osereso.distilling.lexicon import (
    DEFINITE,
    DEMONSTRATIVES,
    OWNERS,
    PARTICIPLES,
    PARTITIVES,
    SPEAKER,
    SPEAKERS,
    TIMES,
)
from osereso.distilling.orders import said_as_advice
from osereso.distilling.phrases import (
    CLOSINGS,
    DUTIES,
    EMPTY_ADVERBS,
    OPENINGS,
    PRESENTERS,
)
from osereso.distilling.presenting import (
    drop_a_sum,
    drop_presenter,
    is_infinitive,
    name_the_rank,
    put_a_colon,
)
from osereso.distilling.syntax import after, starts, without_signs

if TYPE_CHECKING:
    from collections.abc import Callable

    from osereso.distilling.syntax import Word, Words

_COUNTS = frozenset("un une deux trois quatre cinq six primo secundo tertio 1 2 3 4 5 6".split())
_FRAMING = frozenset(
    "à au aux en dans dès depuis pendant avant après chez avec sur entre vers jusqu' de du".split()
)
_HELD = frozenset({"que", "qu'", "où", "quand", "si", "d'", "de"})  # « les parcs d’il y a vingt ans »
_THAT = {("que",), ("qu'",)}
_LIGHT = frozenset({"ADV", "INTJ", "CCONJ"})
_LONGEST_FRAME = 7  # words
_LONGEST_LABEL = 5  # words before « : »
_SIGNS_OF_A_LIST = frozenset({":", "(", ";"})


def rewrite(clause: Words) -> Words:
    """Apply every rule in order."""
    for rule in RULES:
        clause = rule(clause)
    return clause


def finish(part: Words) -> Words:
    """Apply again the rules that look at the ends, to a part that shortening made of a longer clause."""
    for rule in FINISHING:
        part = rule(part)
    return part


def drop_parentheses(words: Words) -> Words:
    """« l’équipe (dont je suis associé) » → « l’équipe »."""
    kept, depth = [], 0
    for word in words:
        depth += word.text == "("
        if depth == 0:
            kept.append(word)
        depth -= word.text == ")"
    return tuple(kept)


def drop_openings(words: Words) -> Words:
    """« Après, il faut… » → « il faut… »."""
    if len(words) > 3 and words[0].tag in {"NUM", "DET", "NOUN", "X"} and words[1].text == ",":
        words = words[2:] if words[0].low in _COUNTS else words  # « Deux, garder une copie »
    while found := next((opening for opening in OPENINGS if starts(words, opening)), None):
        rest = without_signs(words[len(found) :])
        if found in _THAT and rest and rest[0].low in {"vous", "tu"}:
            return words  # « que vous ayez un outil ou non » advises nothing
        if len(rest) < 2 or (found[0] in {"après", "surtout"} and _governs(words[len(found)])):
            return words
        words = rest
    return words


def _governs(following: Word) -> bool:
    """Whether « après » stands before what it governs: « après les repas », not « après, il faut »."""
    return following.tag in {"DET", "NOUN", "PROPN", "NUM"} or following.verb == "inf"


def drop_the_echo(words: Words) -> Words:
    """« les débutants, eux, restent au bureau » → « les débutants restent au bureau »."""
    for place in range(1, len(words) - 3):
        signs = words[place].text == "," == words[place + 2].text
        if signs and words[place + 1].low in {"eux", "elles", "elle", "lui"}:
            return (*words[: place - 1], replace(words[place - 1], space=True), *words[place + 3 :])
    return words


def drop_repeated_words(words: Words) -> Words:
    """« toutes les commandes, toutes » → « toutes les commandes », said once for a reader."""
    for place in range(2, len(words)):
        again = words[place - 1].text == "," and words[place].low in {near.low for near in words[: place - 1]}
        ends = place + 1 == len(words) or words[place + 1].tag == "PUNCT"
        if again and ends:
            return drop_repeated_words((*words[: place - 1], *words[place + 1 :]))
    return words


def turn_a_wish(words: Words) -> Words:
    """« et qu’elle évite les modes » → « éviter les modes »."""
    rest = words[1:] if words and words[0].low in {"et", "mais"} else words
    if len(rest) > 3 and rest[0].low in {"que", "qu'"} and rest[1].low in {"il", "elle", "ils", "elles"}:
        advice = said_as_advice(rest)
        return words if advice == rest else advice
    return words


def drop_closings(words: Words) -> Words:
    """« La poussière et le bruit, d’abord » → « La poussière et le bruit »."""
    for closing in CLOSINGS:
        rest = words[: len(words) - len(closing)]
        if len(rest) > 1 and tuple(word.low for word in words[len(rest) :]) == closing:
            return without_signs(rest)
    return words


def drop_empty_adverbs(words: Words) -> Words:
    """« il faut évidemment être curieux » → « il faut être curieux »."""
    kept: list[Word] = []
    for word in words:
        if word.low in EMPTY_ADVERBS and word.tag in _LIGHT:
            continue
        if word.text in {",", ":"} and kept and kept[-1].text == ",":
            if word.text == ":":
                kept[-1] = word  # « les absences, d’abord : un rendez-vous sur trois »
            continue  # « ponctuel, vraiment, parce que » leaves two
        kept.append(word)
    return tuple(kept)


def drop_participle_frame(words: Words) -> Words:
    """« Issue d’une école d’art, je me suis spécialisée » → « je me suis spécialisée »."""
    first = words[0].low if words else ""
    if first not in PARTICIPLES | {"issu", "issue", "issus"} and not _gerund(words):
        return words
    for place, word in enumerate(words):
        if word.text == "," and any(rest.verb == "fin" for rest in words[place + 1 :]):
            return words[place + 1 :]
    return words


def put_the_frame_first(words: Words) -> Words:
    """« Le lundi, nous préparons les débits » → « Le lundi : préparer les débits »."""
    for place, word in enumerate(words[:_LONGEST_FRAME]):
        if word.verb in {"fin", "imp"} or word.text in _SIGNS_OF_A_LIST:
            return words
        present = word.low in {"il", "y"} and after(words[place:], PRESENTERS) is not None
        speaks = word.low in SPEAKERS or present
        if speaks and place and words[place - 1].low not in _HELD:
            if words[0].low in {"sans", "pour", "par", "si", "s'", "sauf"}:
                return words  # without its condition the rest would say something else
            frame, said = without_signs(words[:place]), drop_duty(words[place:])
            turned = drop_presenter(said) if present else speak_for_nobody(said)
            if turned == said and said == words[place:]:
                return words
            if not _names_something(frame) or turned[0].low in {"ne", "pas"}:
                return turned
            colon = replace(word, text=":", tag="PUNCT", verb="", space=True, dep="punct")
            return (*frame[:-1], replace(frame[-1], space=True), colon, *turned)
    return words


def _names_something(frame: Words) -> bool:
    """Whether a frame says when, where or with whom: « le lundi », « avec les parents », not « parfois »."""
    return (
        0 < len(frame) <= _LONGEST_LABEL
        and any(
            (word.tag in {"NOUN", "PROPN"} and word.low != "fois") or word.text[0].isdigit() for word in frame
        )
        and (frame[0].low in _FRAMING or any(word.low in TIMES for word in frame))
        and not any(word.verb == "inf" or word.low in {",", "et", "là"} for word in frame)
        and not any(word.low in OWNERS or word.low in DEMONSTRATIVES or word.low in SPEAKER for word in frame)
    )


def drop_duty(words: Words) -> Words:
    """« il faut être curieux » → « être curieux » ; « il ne faut pas attendre » → « ne pas attendre »."""
    affirmed = _without_negation(words)
    if affirmed is not None:
        rest = after(affirmed, DUTIES)
        if rest and is_infinitive(rest):
            return (words[0].saying("ne"), words[0].saying("pas"), *rest)
        return words
    rest = after(words, DUTIES)
    if not rest:
        return words
    if len(rest) > 2 and rest[0].low in DEFINITE and rest[1].verb == "inf" and rest[2].tag == "DET":
        rest = rest[1:]  # « de la faire la promotion »: the object is said twice
    said_by_de = words[0].low in {"de", "d'", "à"}
    named = not said_by_de and rest[0].tag in {"DET", "NOUN", "ADV", "ADJ"}
    return rest if named or is_infinitive(rest) else words


def drop_article(words: Words) -> Words:
    """« des connaissances à avoir » → « connaissances à avoir », where no verb needs its subject."""
    if len(words) < 2 or words[0].tag not in {"DET", "ADP"} or any(word.verb == "fin" for word in words):
        return words
    if any(link.low in {"et", "ou", ","} and word.low in PARTITIVES for link, word in pairwise(words)):
        return words  # « de la précision et de la patience »: one article stands, all stand
    if len(words) > 2 and words[0].low == "de" and words[1].low in {"la", "l'", "sa", "son", "ses"}:
        return words[2:]
    if words[0].low in {"de", "d'"} and words[1].tag == "NOUN":
        return words[1:]  # « de conseil auprès d’entreprises » hung on something
    if words[0].low == "des" or (words[0].low in {"de", "du"} and words[0].tag == "DET"):
        return words[1:]
    return words


RULES: tuple[Callable[[Words], Words], ...] = (
    without_signs,
    drop_parentheses,
    drop_empty_adverbs,
    drop_repeated_words,
    turn_a_wish,
    drop_openings,
    drop_participle_frame,
    drop_the_echo,
    say_it_once,
    put_the_object_back,
    drop_a_sum,
    put_the_frame_first,
    drop_duty,
    name_the_rank,
    put_a_colon,
    drop_presenter,
    speak_for_nobody,
    drop_article,
    drop_closings,
    without_signs,
)
FINISHING: tuple[Callable[[Words], Words], ...] = (
    without_signs,
    drop_openings,
    drop_duty,
    speak_for_nobody,
    drop_article,
    drop_closings,
    without_signs,
)


def _without_negation(words: Words) -> Words | None:
    """« il ne faut pas X » as « il faut X », or None when nothing is denied near the beginning."""
    head = words[:5]
    deny = next((place for place, word in enumerate(head) if word.low in {"ne", "n'"}), 0)
    step = next((place for place, word in enumerate(head) if word.low in {"pas", "surtout", "jamais"}), 0)
    if not 0 < deny < step:
        return None
    cut = step + 2 if len(words) > step + 1 and words[step + 1].low == "pas" else step + 1
    return (*words[:deny], *words[deny + 1 : step], *words[cut:])


def _gerund(words: Words) -> bool:
    return len(words) > 1 and words[0].low == "en" and words[1].low.endswith("ant")
