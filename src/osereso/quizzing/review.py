"""The item-writing rules: what makes a question unfair, unclear or guessable.

After Haladyna, Downing and Rodriguez (2002) and the catalogues of flaws that teachers use; thresholds
are ours. An item with an error never leaves; a warning only lowers its rank.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.model.quiz import ItemType
from osereso.problems import Severity
from osereso.quizzing.standing import self_standing
from osereso.quizzing.wording import roots, shape, unquoted
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from osereso.model.quiz import Option, QuizItem

    Rule = Callable[[QuizItem], Iterator[Severity]]

_ABSOLUTE = re.compile(r"\b(?:toujours|jamais|tous|toutes|aucun|aucune|uniquement|seulement|forcement)\b")
_ALL_OR_NONE = re.compile(
    r"\b(?:toutes? (?:les|ces) (?:reponses|propositions)|aucune (?:de ces |des )?(?:reponses?|propositions?)"
    r"|les deux (?:reponses|a la fois)|ci dessus|all of the above|none of the above)\b"
)
_NEGATION = re.compile(r"\b(?:ne|n)\b.*\b(?:pas|jamais|aucun)\b|\b(?:sauf|excepte|hormis|not|except)\b")
_EMPHASISED = re.compile(r"\b(?:PAS|JAMAIS|AUCUN|SAUF|EXCEPTÉ|HORMIS|NOT|EXCEPT)\b")
_SPOKEN = re.compile(r"\b(?:euh|bah|ben|hein|du coup|voila|genre|bon)\b")
_OPINION = re.compile(r"\b(?:je (?:pense|crois|trouve)|a mon avis|selon moi|pour moi)\b")
_ATTRIBUTED = re.compile(r"\b(?:selon|d apres|interview|according)\b")
_CHOICES = frozenset({ItemType.SINGLE_CHOICE, ItemType.MULTIPLE_CHOICE, ItemType.CLOZE})
_ONE_KEY = frozenset({ItemType.SINGLE_CHOICE, ItemType.CLOZE, ItemType.TRUE_FALSE})
_AS_THEY_ARE = frozenset({"categorise", "passage"})  # options that are titles or questions of the interview
_LONGER, _MUCH_LONGER = 1.25, 2.0  # the key against the mean of the distractors
_SHORT_STEM, _LONG_STEM, _LONG_OPTION = 4, 60, 20  # words


@dataclass(frozen=True, slots=True)
class Flaw:
    """A rule that an item breaks."""

    rule: str
    severity: Severity


def review(item: QuizItem) -> tuple[Flaw, ...]:
    """Return the flaws of an item, in the order of the rules."""
    return tuple(Flaw(name, severity) for name, rule in RULES.items() for severity in rule(item))


def sound(item: QuizItem) -> bool:
    """Whether an item has no error."""
    return not any(flaw.severity is Severity.ERROR for flaw in review(item))


def number_of_keys(item: QuizItem) -> Iterator[Severity]:
    """One right answer where one may be chosen; two at least and a wrong one where several may."""
    keys = sum(option.correct for option in item.options)
    wrong = len(item.options) - keys
    if item.type in _ONE_KEY and (keys != 1 or wrong < 1):
        yield Severity.ERROR
    if item.type is ItemType.MULTIPLE_CHOICE and (keys < 2 or wrong < 1):
        yield Severity.ERROR


def pairs_that_match_once(item: QuizItem) -> Iterator[Severity]:
    """Three to six pairs, at most one decoy, nothing twice on either side."""
    if item.type is not ItemType.MATCHING:
        return
    lefts = [fold(pair.left) for pair in item.pairs if pair.left]
    sides = (lefts, [fold(pair.right) for pair in item.pairs])
    if (
        not 3 <= len(lefts) <= 6
        or len(item.pairs) - len(lefts) > 1
        or any(len(set(s)) < len(s) for s in sides)
    ):
        yield Severity.ERROR


def steps_in_order(item: QuizItem) -> Iterator[Severity]:
    """Three to six steps, none twice."""
    steps = [fold(step) for step in item.steps]
    if item.type is ItemType.ORDERING and not (3 <= len(steps) <= 6 and len(set(steps)) == len(steps)):
        yield Severity.ERROR


def model_answer_there(item: QuizItem) -> Iterator[Severity]:
    """An open question has something to compare an answer with."""
    if item.type is ItemType.OPEN and not item.model_answer.strip():
        yield Severity.ERROR


def duplicate_options(item: QuizItem) -> Iterator[Severity]:
    """No two options that say the same, spelling and order of words aside."""
    texts = [fold(option.text) for option in item.options]
    meanings = [roots(option.text) or frozenset(fold(option.text).split()) for option in item.options]
    if len(set(texts)) < len(texts) or len(set(meanings)) < len(meanings):
        yield Severity.ERROR


def distractor_also_correct(item: QuizItem) -> Iterator[Severity]:
    """No wrong option whose words are all in a right one, or the reverse; titles are as they are."""
    if item.type not in _CHOICES or item.kind in _AS_THEY_ARE:
        return
    for wrong in _wrong(item):
        for key in _right(item):
            inside, outside = roots(wrong.text), roots(key.text)
            if inside and outside and (inside <= outside or outside <= inside):
                yield Severity.ERROR
                return


def length_cue(item: QuizItem) -> Iterator[Severity]:
    """The only key is not much longer or shorter than the rest; titles of sections are as they are."""
    if item.type not in {ItemType.SINGLE_CHOICE, ItemType.CLOZE} or item.kind in _AS_THEY_ARE:
        return
    wrong = [len(option.text) for option in _wrong(item)]
    key = next((len(option.text) for option in _right(item)), 0)
    mean = sum(wrong) / len(wrong) if wrong else key
    if not mean / _MUCH_LONGER <= key <= mean * _MUCH_LONGER and abs(key - mean) > 12:
        yield Severity.ERROR
    elif wrong and key > mean * _LONGER and key > max(wrong):
        yield Severity.WARNING


def form_cue(item: QuizItem) -> Iterator[Severity]:
    """A key alone in its grammatical form, with a figure or with a capital, gives itself away."""
    if item.type not in _CHOICES or item.kind in _AS_THEY_ARE:
        return
    for trait in (shape, _has_figure, _has_colon):
        right = {trait(option.text) for option in _right(item)}
        wrong = {trait(option.text) for option in _wrong(item)}
        if not right & wrong:
            yield Severity.ERROR if trait is shape else Severity.WARNING


def clang(item: QuizItem) -> Iterator[Severity]:
    """A word that only the stem and a right option share gives the key away."""
    if item.type not in _CHOICES:
        return
    said = roots(item.stem)
    right = max((len(said & roots(option.text)) for option in _right(item)), default=0)
    wrong = max((len(said & roots(option.text)) for option in _wrong(item)), default=0)
    if right > wrong:
        yield Severity.ERROR


def absolutes(item: QuizItem) -> Iterator[Severity]:
    """« Toujours » or « jamais » on one side only tells the experienced what to choose."""
    if item.type not in _CHOICES:
        return
    right = any(_ABSOLUTE.search(fold(option.text)) for option in _right(item))
    wrong = any(_ABSOLUTE.search(fold(option.text)) for option in _wrong(item))
    if right != wrong:
        yield Severity.WARNING


def all_or_none(item: QuizItem) -> Iterator[Severity]:
    """No « toutes les réponses », no « aucune de ces réponses »."""
    if any(_ALL_OR_NONE.search(fold(option.text)) for option in item.options):
        yield Severity.ERROR


def unfocused_stem(item: QuizItem) -> Iterator[Severity]:
    """A stem asks or tells something by itself, and not at length."""
    count = len(item.stem.split())
    if count < _SHORT_STEM or not item.stem.rstrip().endswith(("?", ".", "»", "”")):
        yield Severity.ERROR
    if count > _LONG_STEM or any(len(option.text.split()) > _LONG_OPTION for option in item.options):
        yield Severity.WARNING


def dangling_context(item: QuizItem) -> Iterator[Severity]:
    """No option that only its neighbours would explain."""
    texts = [option.text for option in item.options] if item.type in _CHOICES else []
    texts += [text for pair in item.pairs for text in (pair.left, pair.right) if text]
    texts = [text for text in texts if not text.endswith("?")]
    if item.type is not ItemType.CLOZE and not all(map(self_standing, texts)):
        yield Severity.ERROR


def negation_without_emphasis(item: QuizItem) -> Iterator[Severity]:
    """A stem of ours that denies says so in capitals; what it quotes is the interview's."""
    said = unquoted(item.stem)
    if _NEGATION.search(fold(said)) and not _EMPHASISED.search(said):
        yield Severity.ERROR


def opinion_without_author(item: QuizItem) -> Iterator[Severity]:
    """An opinion is somebody's: the stem says whose."""
    texts = " ".join([item.stem, *(option.text for option in item.options)])
    if _OPINION.search(fold(texts)) and not _ATTRIBUTED.search(fold(unquoted(item.stem))):
        yield Severity.ERROR


def spoken_residue(item: QuizItem) -> Iterator[Severity]:
    """« Euh » and « du coup » are for the ear."""
    texts = " ".join([item.stem, *(option.text for option in item.options)])
    if _SPOKEN.search(fold(texts)):
        yield Severity.WARNING


def feedback_everywhere(item: QuizItem) -> Iterator[Severity]:
    """Every option is explained, and every item has its general explanation and its place."""
    explained = all(option.feedback for option in item.options) or item.type is ItemType.SHORT_ANSWER
    if not (explained and item.feedback and item.reference and item.source.exchange):
        yield Severity.ERROR


RULES: Mapping[str, Rule] = {
    "number-of-keys": number_of_keys,
    "pairs-that-match-once": pairs_that_match_once,
    "steps-in-order": steps_in_order,
    "model-answer-there": model_answer_there,
    "duplicate-options": duplicate_options,
    "distractor-also-correct": distractor_also_correct,
    "length-cue": length_cue,
    "form-cue": form_cue,
    "clang": clang,
    "absolutes": absolutes,
    "all-or-none": all_or_none,
    "unfocused-stem": unfocused_stem,
    "dangling-context": dangling_context,
    "negation-without-emphasis": negation_without_emphasis,
    "opinion-without-author": opinion_without_author,
    "spoken-residue": spoken_residue,
    "feedback-everywhere": feedback_everywhere,
}


def _right(item: QuizItem) -> list[Option]:
    return [option for option in item.options if option.correct]


def _wrong(item: QuizItem) -> list[Option]:
    return [option for option in item.options if not option.correct]


def _has_figure(text: str) -> bool:
    return any(letter.isdigit() for letter in text)


def _has_colon(text: str) -> bool:
    return ":" in text
