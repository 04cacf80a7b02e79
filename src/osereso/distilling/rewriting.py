"""From a clause to a telegraphic, impersonal point: small rules, in order.

Each rule takes the words of a clause and returns words; none adds a word of content that the source does
not have. A rule that does not apply returns what it was given.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from osereso.distilling.syntax import Word, Words

# Openings of speech that carry nothing, longest first; compared without case.
_OPENINGS: tuple[tuple[str, ...], ...] = tuple(
    sorted(
        (
            tuple(opening.split())
            for opening in (
                "alors|après|ensuite|puis|enfin|bref|bon|ben|voilà|donc|mais|et|ou|or|car|oui|non|ah|oh|eh bien"
                "|déjà|aussi|ainsi|bien sûr|en fait|en gros|en revanche|par contre|par exemple|du coup|de plus"
                "|en effet|en tout cas|tout d' abord|d' abord|pour moi|selon moi|à mon avis|d' après moi"
                "|évidemment|forcément|finalement|franchement|honnêtement|heureusement|malheureusement|sinon"
                "|je pense que|je pense qu'|je crois que|je crois qu'|je dirais que|je dirais qu'|je trouve que"
                "|je trouve qu'|on peut dire que|on peut dire qu'|on peut alors dire que|on peut alors dire qu'"
                "|il faut dire que|il faut dire qu'|c' est vrai que|c' est vrai qu'|disons que|je dis que"
                "|c' est pourquoi|c' est pour cela que|c' est là que|et puis|ou alors|mais aussi|et aussi|que"
                "|qu'|parce que|parce qu'|puisque|sachant que|sachant qu'|même si|ce qui|c' est que|c' est qu'"
            ).split("|")
        ),
        key=len,
        reverse=True,
    )
)
_EMPTY_ADVERBS = frozenset(
    "évidemment vraiment forcément effectivement simplement carrément franchement bien-sûr justement "
    "naturellement alors donc quand-même ensuite enfin là bah ben hein euh également".split()
)
# What says that something must be done, before an infinitive: the infinitive alone says it on a slide.
_DUTIES: tuple[tuple[str, ...], ...] = tuple(
    tuple(duty.split())
    for duty in (
        "il faut",
        "il faudra",
        "il faudrait",
        "il vous faut",
        "il vous faudra",
        "il vaut mieux",
        "il est important de",
        "il est important d'",
        "il est essentiel de",
        "il est nécessaire de",
        "il est indispensable de",
        "il convient de",
        "il s' agit de",
        "il suffit de",
        "il suffit d'",
        "vous devez",
        "vous pouvez",
        "on doit",
        "on peut",
        "il doit",
        "nous devons",
        "je dois",
        "je conseille de",
        "je conseille d'",
        "je conseillerais de",
        "je conseillerai de",
        "je recommande de",
        "je recommande d'",
        "mon conseil serait de",
        "mon conseil serait d'",
        "mon conseil est de",
        "mon conseil c' est de",
        "mon conseil , c' est de",
        "n' hésitez pas à",
        "l' important est de",
        "l' important c' est de",
        "l' essentiel est de",
        "l' essentiel c' est de",
        "c' est de",
        "c' est d'",
        "il a tout intérêt à",
        "il a intérêt à",
        "elle a tout intérêt à",
        "on a tout intérêt à",
        "on a intérêt à",
        "vous avez intérêt à",
        "vous avez tout intérêt à",
        "il s' agit d'",
        "il convient d'",
        "c' est d' abord de",
        "de",
        "d'",
    )
)
_PRESENTERS: tuple[tuple[str, ...], ...] = tuple(
    tuple(form.split())
    for form in (
        "il y a",
        "il y avait",
        "il y aura",
        "c' est",
        "ce sont",
        "c' était",
        "ce sera",
        "voici",
        "voilà",
    )
)
_NEGATED_PRESENTERS: tuple[tuple[str, ...], ...] = tuple(
    tuple(form.split())
    for form in (
        "il n' y a pas",
        "il n' y a plus",
        "ce n' est pas",
        "ce ne sont pas",
        "c' est pas",
        "il y a pas",
    )
)
_OWNERS = {
    "mon": "son",
    "ma": "sa",
    "mes": "ses",
    "notre": "son",
    "nos": "ses",
    "votre": "son",
    "vos": "ses",
    "ton": "son",
    "ta": "sa",
    "tes": "ses",
}
_QUANTITIES = frozenset("an mois jour semaine heure année tiers quart dizaine centaine peu".split())
_SPEAKERS = frozenset({"je", "j'", "nous", "on", "vous", "tu"})
_REFLEXIVES = frozenset({"me", "m'", "nous", "vous", "te", "t'", "se", "s'"})
_VOWELS = "aeiouyhàâéèêëîïôöûüœ"


def rewrite(clause: Words) -> Words:
    """Apply every rule in order."""
    for rule in RULES:
        clause = rule(clause)
    return clause


def drop_signs_at_ends(words: Words) -> Words:
    """« , le temps. » → « le temps »."""
    while words and words[0].tag == "PUNCT" and words[0].text not in {"«", "("}:
        words = words[1:]
    while (
        words
        and (words[-1].tag == "PUNCT" or words[-1].low in {"etc", "etc."})
        and words[-1].text not in "»)"
    ):
        words = words[:-1]
    return words


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
    """« Après, il faut évidemment… » → « il faut évidemment… »."""
    while found := next((opening for opening in _OPENINGS if _starts(words, opening)), None):
        rest = drop_signs_at_ends(words[len(found) :])
        if len(rest) < 2:
            return words
        words = rest
    return words


def drop_participle_frame(words: Words) -> Words:
    """« Issue d’une école d’art, je me suis spécialisée » → « je me suis spécialisée »."""
    first = words[0].low if words else ""
    if not (first in {"étant", "etant", "ayant", "venant", "issu", "issue", "issus"} or _gerund(words)):
        return words
    for place, word in enumerate(words):
        if word.text == "," and any(rest.verb == "fin" for rest in words[place + 1 :]):
            return words[place + 1 :]
    return words


def _gerund(words: Words) -> bool:
    return len(words) > 1 and words[0].low == "en" and words[1].low.endswith("ant")


def drop_empty_adverbs(words: Words) -> Words:
    """« il faut évidemment être curieux » → « il faut être curieux »."""
    return tuple(word for word in words if word.low not in _EMPTY_ADVERBS or word.tag not in {"ADV", "INTJ"})


def drop_duty(words: Words) -> Words:
    """« il faut être curieux » → « être curieux » ; « il ne faut pas attendre » → « ne pas attendre »."""
    negated = _without_negation(words)
    if negated is not None:
        rest = _after(negated, _DUTIES)
        if rest and _is_infinitive(rest):
            return (_particle(words[0], "ne"), _particle(words[0], "pas"), *rest)
        return words
    rest = _after(words, _DUTIES)
    if rest is None or not rest:
        return words
    said_by_de = words[0].low in {"de", "d'"}
    if _is_infinitive(rest) or (not said_by_de and rest[0].tag in {"DET", "NOUN", "ADV", "ADJ"}):
        return rest
    return words


def drop_presenter(words: Words) -> Words:
    """« il y a des connaissances à avoir » → « des connaissances à avoir » ; « il n’y a pas de… » → « pas de… »."""
    rest = _after(words, _NEGATED_PRESENTERS)
    if rest and rest[0].tag in {"DET", "ADP", "NOUN", "ADJ"} | {"PRON"}:
        return (_particle(words[0], "pas"), *rest)
    rest = _after(words, _PRESENTERS)
    if rest and (rest[0].tag in {"DET", "NOUN", "ADJ", "NUM", "ADP"} or _is_infinitive(rest)):
        return rest
    return words


def name_the_rank(words: Words) -> Words:
    """« Première difficulté : le temps » → « le temps »; the slide's title says the rest."""
    colon = next((place for place, word in enumerate(words) if word.text == ":"), None)
    if colon is None or colon > 4 or len(words) - colon < 3:
        return words
    head = " ".join(word.low for word in words[:colon])
    ranks = (
        "premier",
        "première",
        "deuxième",
        "second",
        "troisième",
        "autre",
        "dernier",
        "dernière",
        "principal",
    )
    return words[colon + 1 :] if any(rank in head for rank in ranks) else words


def put_a_colon(words: Words) -> Words:
    """« La clé, c’est la patience » → « La clé : la patience »."""
    for place in range(1, len(words) - 2):
        here, there = words[place], words[place + 1]
        if here.low in {"c'", "ce"} and there.low in {"est", "sont", "était"} and place <= 8:
            head = drop_signs_at_ends(words[:place])
            tail = words[place + 2 :]
            if tail and tail[0].low in {"de", "d'"} and len(tail) > 1 and tail[1].verb == "inf":
                tail = tail[1:]
            if (
                head
                and not any(w.verb == "fin" for w in head)
                and tail[0].tag in {"DET", "NOUN", "ADJ", "VERB", "ADP", "AUX"}
            ):
                colon = replace(here, text=":", tag="PUNCT", verb="", space=True)
                last = replace(head[-1], space=True)
                return (*head[:-1], last, colon, *tail)
    return words


def speak_for_nobody(words: Words) -> Words:
    """« je planifie les publications » → « planifier les publications » ; « mes clients » → « ses clients »."""
    if not words:
        return words
    if words[0].low in _SPEAKERS:
        words = _infinitive_of(words[1:], words)
    elif words[0].verb in {"imp", "fin"} and words[0].person == 2 or _looks_imperative(words):
        words = _infinitive_of(words, words)
    return tuple(_disown(words, place) for place in range(len(words)))


def _disown(words: Words, place: int) -> Word:
    """« mon temps est compté » → « le temps est compté » ; « tenir mon stock » → « tenir son stock »."""
    word = words[place]
    if word.low not in _OWNERS or word.tag != "DET":
        return word
    if place or len(words) == 1:
        return replace(word, text=_OWNERS[word.low])
    if word.low.endswith("s"):
        return replace(word, text="les")
    if words[1].low[0] in _VOWELS:
        return replace(word, text="l’", space=False)
    return replace(word, text="la" if word.low in {"ma", "ta"} or words[1].feminine else "le")


def drop_article(words: Words) -> Words:
    """« des connaissances à avoir » → « connaissances à avoir », where no verb needs its subject."""
    if len(words) < 2 or words[0].tag not in {"DET", "ADP"} or any(word.verb == "fin" for word in words):
        return words
    if words[0].low in {"des", "son", "sa", "ses"}:
        return words[1:]
    if (
        words[0].low in {"un", "une"}
        and words[1].low not in _QUANTITIES
        and all(w.text != "," for w in words)
    ):
        return words[1:]
    if len(words) > 2 and words[0].low == "de" and words[1].low in {"la", "l'"}:
        return words[2:]
    if words[0].low in {"de", "du"} and words[0].tag == "DET":
        return words[1:]
    return words


def drop_at_all(words: Words) -> Words:
    """« n’a pas été simple du tout » → « n’a pas été simple »."""
    return words[:-2] if len(words) > 4 and words[-2].low == "du" and words[-1].low == "tout" else words


RULES: tuple[Callable[[Words], Words], ...] = (
    drop_signs_at_ends,
    drop_parentheses,
    drop_empty_adverbs,
    drop_openings,
    drop_participle_frame,
    drop_duty,
    name_the_rank,
    put_a_colon,
    drop_presenter,
    speak_for_nobody,
    drop_article,
    drop_signs_at_ends,
    drop_at_all,
)

# A part of a longer clause begins anew: these rules look at its beginning and end again.
FINISHING: tuple[Callable[[Words], Words], ...] = (
    drop_signs_at_ends,
    drop_openings,
    drop_duty,
    speak_for_nobody,
    drop_article,
    drop_signs_at_ends,
)


def finish(part: Words) -> Words:
    """Apply the rules that look at the ends, to a part that shortening made."""
    for rule in FINISHING:
        part = rule(part)
    return part


def _starts(words: Words, opening: tuple[str, ...]) -> bool:
    return len(words) > len(opening) and all(
        word.low == wanted for word, wanted in zip(words, opening, strict=False)
    )


def _after(words: Words, table: tuple[tuple[str, ...], ...]) -> Words | None:
    """The words after the longest entry of the table that opens them, or None."""
    found = [entry for entry in table if _starts(words, entry)]
    return words[len(max(found, key=len)) :] if found else None


def _without_negation(words: Words) -> Words | None:
    """« il ne faut pas X » as « il faut X », or None when nothing is denied near the beginning."""
    head = words[:5]
    deny = next((place for place, word in enumerate(head) if word.low in {"ne", "n'"}), None)
    if deny is None or deny == 0:
        return None
    step = next((place for place, word in enumerate(head) if word.low in {"pas", "surtout", "jamais"}), None)
    if step is None or step < deny:
        return None
    cut = step + 2 if len(words) > step + 1 and words[step + 1].low == "pas" else step + 1
    return (*words[:deny], *words[deny + 1 : step], *words[cut:])


def _is_infinitive(words: Words) -> bool:
    """Whether an infinitive opens the words, pronouns and negation aside."""
    for word in words[:4]:
        if word.verb == "inf":
            return True
        if word.low not in _REFLEXIVES | {
            "ne",
            "pas",
            "n'",
            "y",
            "en",
            "le",
            "la",
            "les",
            "l'",
            "bien",
            "surtout",
        }:
            return False
    return False


def _looks_imperative(words: Words) -> bool:
    """« Commencez petit »: the tagger often misses it, the ending does not."""
    first = words[0]
    return (
        first.low.endswith("ez")
        and first.tag in {"VERB", "AUX", "PROPN", "NOUN", "ADJ"}
        and len(first.low) > 4
    )


def _infinitive_of(rest: Words, whole: Words) -> Words:
    """The clause in the infinitive, or as it was when its verb cannot be turned safely."""
    before: list[Word] = []
    for place, word in enumerate(rest[:4]):
        if word.verb in {"fin", "imp"} or (place == 0 and _looks_imperative(rest)):
            return _turned(before, word, rest[place + 1 :], whole)
        if word.low not in _REFLEXIVES | {"ne", "n'", "y", "en"}:
            return whole
        before.append(word)
    return whole


def _turned(before: list[Word], verb: Word, after: Words, whole: Words) -> Words:
    denied = any(word.low in {"ne", "n'"} for word in before)
    reflexive = any(word.low in {"me", "m'", "nous", "vous", "te", "t'"} for word in before)
    if any(word.low in {"y", "en"} for word in before) or (reflexive and whole[0].low == "on"):
        return whole
    if verb.lemma in {"aller", "devoir", "pouvoir"} and not before and _is_infinitive(after):
        return after
    if after and after[0].low in {"-vous", "-toi"}:
        reflexive, after = True, after[1:]
    elif len(after) > 1 and after[0].text == "-" and after[1].low in {"vous", "toi"}:
        reflexive, after = True, after[2:]
    if verb.lemma in {"avoir", "être"} and (place := _participle(after)) is not None:
        lemma, after = after[place].lemma, (*after[:place], *after[place + 1 :])
    else:
        lemma = verb.lemma
    if not lemma.endswith(("er", "ir", "re", "oir")) or lemma in {
        "aller",
        "venir",
        "pouvoir",
        "vouloir",
        "devoir",
        "falloir",
    }:
        return whole
    if denied:
        if not after or after[0].low not in {"pas", "plus", "jamais"}:
            return whole
        lead = (_particle(verb, "ne"), _particle(verb, after[0].low))
        after = after[1:]
    else:
        lead = ()
    infinitive = replace(verb, text=lemma, lemma=lemma, verb="inf", person=0, space=True)
    if reflexive and lemma == "voir":
        return whole
    if reflexive:
        joined = lemma[0] in _VOWELS
        lead = (*lead, replace(_particle(verb, "s’" if joined else "se"), space=not joined))
    return (*lead, infinitive, *after)


def _participle(after: Words) -> int | None:
    """Where the participle of a compound tense stands: first, or behind one adverb."""
    for place, word in enumerate(after[:2]):
        if word.verb == "part" and word.lemma not in {"être", "avoir"}:
            return place
        if word.tag != "ADV" or word.low == "pas":
            return None
    return None


def _particle(near: Word, text: str) -> Word:
    return replace(near, text=text, lemma=text, tag="ADV", verb="", space=True)
