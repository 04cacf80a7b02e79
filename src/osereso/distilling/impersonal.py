"""A slide speaks for nobody: first persons and orders become infinitives, « mon » becomes « le »."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.distilling.infinitives import infinitive
from osereso.distilling.lexicon import (
    CONTRACTIONS,
    DEMONSTRATIVES,
    DENIALS,
    ITSELF,
    LEVELS,
    MOMENTS,
    OWNERS,
    QUANTITIES,
    REFLEXIVES,
    SPEAKERS,
    VOWELS,
)
from osereso.distilling.orders import said_as_advice, said_as_infinitive

if TYPE_CHECKING:
    from osereso.distilling.syntax import Word, Words

_BEFORE_VERB = REFLEXIVES | {"ne", "n'", "leur", "lui"}
_MODALS = frozenset({"aller", "devoir", "pouvoir"})
_NOT_ALONE = _MODALS | {"venir", "vouloir", "falloir"}  # their infinitive says another thing
# « je suis luthière », « je suis seul », « nous sommes quatre »
_ATTRIBUTES = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "DET", "NUM"})
_LINKED = frozenset({",", "et", "ou", "puis"})
# Verbs whose compound tenses take « être »: with any other verb « je suis payé » is a passive.
_MOVES = frozenset(
    """aller arriver venir entrer partir rester tomber retourner descendre monter devenir revenir naître
    mourir passer sortir rentrer repartir parvenir intervenir""".split()
)
_DOUBTFUL = frozenset({"plus", "jamais", "rien", "personne"})


def speak_for_nobody(words: Words) -> Words:
    """« je planifie les visites » → « planifier les visites » ; « mes clients » → « ses clients »."""
    if not words:
        return words
    words = _said_of_speaker(words) if words[0].low in SPEAKERS else said_as_advice(words)
    words = _series(words)
    return _undemonstrated(tuple(_disown(words, place) for place in range(len(words))))


def _said_of_speaker(words: Words) -> Words:
    """« je me forme » → « se former » ; what cannot be turned safely stays, and will not be a point."""
    before: list[Word] = []
    for place, word in enumerate(words[1:5], 1):
        if word.low in _BEFORE_VERB and word.low not in REFLEXIVES - ITSELF[words[0].low]:
            before.append(word)
        elif word.past and word.lemma == "être" and words[place + 1 : place + 2]:
            return words[place + 1 :] if words[place + 1].tag in {"NOUN", "PROPN", "DET"} else words
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
    compound = _compound(verb, after) if verb.lemma in {"avoir", "être"} else None
    if verb.lemma == "être":
        being = _been(verb, after, compound, lows)
        if being is not None or compound is None:
            return whole if being is None or before else being
    verb, after = compound or (verb, after)
    if verb.low == "été":
        return after
    said = infinitive(verb.text, verb.lemma)
    has = said == "avoir" or (said == "faire" and compound is not None)
    if has and not before and after and (after[0].low in QUANTITIES - {"pas"} or after[0].tag == "NUM"):
        return after  # « j’ai un atelier », « j’ai fait deux stages »: the thing says it all
    if said is None or said in _NOT_ALONE or (said == "voir" and lows & REFLEXIVES):
        return whole
    denied = bool(lows & {"ne", "n'"}) or (bool(after) and after[0].low in DENIALS)
    if denied and compound is not None:
        return whole  # « je ne suis jamais revenu » told, « ne jamais revenir » would advise
    return _affirmed_or_denied(verb, said, lows, after) or whole


def _been(verb: Word, after: Words, compound: tuple[Word, Words] | None, lows: set[str]) -> Words | None:
    """« je suis luthière » → « luthière » ; « je suis payée à l’heure » → « être payée à l’heure »."""
    if compound is None:
        said = bool(after) and (after[0].tag in _ATTRIBUTES or after[0].low in QUANTITIES)
        return after if said else None
    deed, rest = compound
    if lows & REFLEXIVES or deed.low == "été" or (infinitive(deed.text, deed.lemma) or "") in _MOVES:
        return None
    be = replace(verb, text="être", lemma="être", tag="AUX", verb="inf", person=0, space=True)
    return (be, deed, *rest)


def _affirmed_or_denied(verb: Word, said: str, lows: set[str], after: Words) -> Words | None:
    """The infinitive with its « ne pas »; None where speech left out « ne » and its « plus » is doubtful."""
    follows = after[0].low if after else ""
    denied = bool(lows & {"ne", "n'"})
    if not denied and follows in _DOUBTFUL:
        return None  # « on trouve plus d’apprentis »: more, or no more? The ear knows, the page does not
    if denied or follows == "pas":
        if follows not in DENIALS:
            return None
        return (verb.saying("ne"), verb.saying(follows), *said_as_infinitive(verb, said, lows), *after[1:])
    return (*said_as_infinitive(verb, said, lows), *after)


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


def _series(words: Words) -> Words:
    """« examiner, je masse, j’installe » → « examiner, masser, installer », once the first is turned."""
    if not words or words[0].verb != "inf":
        return words
    turned: list[Word] = []
    for place in range(len(words)):
        if not _repeats_the_speaker(words, place):
            turned += _in_line(words, place)
    return tuple(turned)


def _repeats_the_speaker(words: Words, place: int) -> bool:
    after = words[place + 1 : place + 2]
    return (
        place > 0
        and words[place].low in SPEAKERS
        and words[place - 1].low in _LINKED
        and bool(after)
        and after[0].verb == "fin"
    )


def _in_line(words: Words, place: int) -> Words:
    """The verb at a place as an infinitive, where it goes on with what the speaker does."""
    word = words[place]
    again = place > 1 and _repeats_the_speaker(words, place - 1)
    alone = place > 0 and words[place - 1].low in _LINKED and word.dep == "conj" and word.person == 1
    ordered = place > 0 and words[place - 1].low in _LINKED and _orders_too(word, words)
    if (
        word.verb not in {"fin", "imp"}
        or word.past
        or not (again or alone or ordered)
        or word.lemma in {"être", "avoir"}
    ):
        return (word,)
    said = infinitive(word.text, word.lemma)
    return said_as_infinitive(word, said, set()) if said else (word,)


def _orders_too(verb: Word, words: Words) -> bool:
    """« arriver tôt, apprends les prénoms »: an order goes on, for nobody is its subject."""
    return (
        verb.low.endswith(("s", "ez", "x"))
        and verb.dep in {"ROOT", "conj", "parataxis"}
        and not any(near.head == verb.place and near.dep.startswith(("nsubj", "expl")) for near in words)
    )


def _disown(words: Words, place: int) -> Word:
    """« mon temps est compté » → « le temps est compté » ; « tenir mon stock » → « tenir son stock »."""
    word = words[place]
    if word.low not in OWNERS or (word.low == "son" and word.tag == "NOUN") or place + 1 >= len(words):
        return word
    owned = words[place + 1]
    opens = place == 0 or words[place - 1].text in {",", ":"}
    if words[0].verb != "inf" and words[0].low not in {"ne", "se", "s'"} and not (opens and _lists(words)):
        return word  # « Paul était notre contact » is not « son contact »: it will not be a point
    if not opens:
        feminine = word.low in {"notre", "votre"} and owned.feminine and owned.low[0] not in VOWELS
        return replace(word, text="sa" if feminine else OWNERS[word.low])
    if word.low.endswith("s"):
        return replace(word, text="les")
    if owned.low[0] in VOWELS:
        return replace(word, text="l’", space=False)
    return replace(word, text="la" if word.low in {"ma", "ta"} or owned.feminine else "le")


def _lists(words: Words) -> bool:
    """Whether the words only name things, where « mon » may become « le »."""
    return not words[0].verb


def _undemonstrated(words: Words) -> Words:
    """« ce secteur est fragile » → « le secteur est fragile » : the slide does not show what « ce » shows."""
    said: list[Word] = []
    for place, word in enumerate(words):
        shown = words[place + 1 : place + 2]
        points = word.low in DEMONSTRATIVES and word.tag == "DET" and bool(shown)
        if not points or shown[0].tag not in {"NOUN", "ADJ"} or shown[0].low in MOMENTS | LEVELS:
            said.append(word)
            continue
        article = "l'" if word.low != "ces" and shown[0].low[0] in VOWELS else DEMONSTRATIVES[word.low]
        joined = CONTRACTIONS.get((said[-1].low, article)) if said else None
        if joined:
            said[-1] = replace(said[-1], text=joined)  # « de ce projet » → « du projet »
        else:
            said.append(replace(word, text=article.replace("'", "’"), space=article != "l'"))
    return tuple(said)
