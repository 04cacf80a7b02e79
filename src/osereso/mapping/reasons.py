"""Why an exchange is where it is, in a trainer's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.mapping.examples import closest, learnt_sections
from osereso.mapping.words import spoken
from osereso.messages import Message, msg
from osereso.text import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.mapping.content import Content
    from osereso.mapping.examples import Near
    from osereso.mapping.placement import Share
    from osereso.mapping.trained import Numbers, Trained, WordWeights
    from osereso.model.taxonomy import Taxonomy

_MOST_WORDS = 3
_LONGEST = 80  # characters of a sentence that are shown
_WORTH_SAYING = 0.005  # the least chance of a runner-up that is named


def reason(
    found: Content,
    taxonomy: Taxonomy,
    trained: Trained,
    near: tuple[tuple[Near, ...], ...],
    shares: tuple[Share, ...],
) -> Message:
    """Return the closest example, what was said and the words that spoke for it, and the runner-up."""
    parts = [*_example(shares[0].section, near), *_evidence(found, taxonomy, trained, shares)]
    if len(shares) > 1 and shares[1].chance >= _WORTH_SAYING:
        other = taxonomy[shares[1].section].title
        parts.append(
            msg("otherwise “{section}” ({percent} %)", section=other, percent=round(shares[1].chance * 100))
        )
    if not parts:
        return msg("the only section")
    whole = parts[0]
    for part in parts[1:]:
        whole = msg("{first}; {second}", first=whole, second=part)
    return whole


def _example(section: str, near: tuple[tuple[Near, ...], ...]) -> Iterator[Message]:
    if one := closest(section, near):
        if one.example.added:
            yield msg("like your example “{example}”", example=one.example.text)
        else:
            yield msg("close to “{example}”", example=one.example.text)


def _evidence(
    found: Content, taxonomy: Taxonomy, trained: Trained, shares: tuple[Share, ...]
) -> Iterator[Message]:
    """The sentence and the words that told the section from the runner-up, as far as both were learnt."""
    learnt = learnt_sections(taxonomy, trained)
    known = [trained.sections.index(learnt[share.section]) for share in shares if share.section in learnt]
    if len(known) < 2 or shares[0].section not in learnt:
        return
    first, second = known[:2]
    if found.pieces:
        told = trained.of_pieces(found)
        best = int((told[:, first] - told[:, second]).argmax())
        yield msg("what is said: “{sentence}”", sentence=_short(found.pieces[best]))
    if words := _words(found, trained, first, second):
        yield msg("words: {words}", words=", ".join(words))


def _words(found: Content, trained: Trained, first: int, second: int) -> list[str]:
    """The words that speak most for one section against another, as they stand in the text."""
    worth = dict[str, float]()
    for weights, text, loudness in (
        (trained.asked_words, found.question, found.asked_for),
        (trained.said_words, found.answer, found.heard),
    ):
        shown = dict(spoken(text))
        for term, value in _lead(weights, text, first, second):
            word = squeeze(shown.get(term, "")).lower()
            worth[word] = worth.get(word, 0.0) + round(value * loudness, 4)
    ranked = sorted(
        (word for word in worth if worth[word] > 0 and len(word) > 2), key=lambda word: (-worth[word], word)
    )
    return ranked[:_MOST_WORDS]


def _lead(weights: WordWeights, text: str, first: int, second: int) -> Iterator[tuple[str, float]]:
    lead: Numbers = weights.weights[first] - weights.weights[second]
    for place, value in weights.vocabulary.weigh(text).items():
        yield weights.vocabulary.known[place], float(lead[place]) * value


def _short(sentence: str) -> str:
    text = squeeze(sentence)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rpartition(' ')[0]}…"
