"""Which points matter most: how much they say, what they leave out, and where they stand in the answer.

The weights are round figures. Their signs and order of size were read off a logistic regression over the
written sample interviews (does a trainer's point cover this text?), by cross-validation over files.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from osereso.distilling.judging import content
from osereso.distilling.scenes import sets_a_scene, speaks_of_people

if TYPE_CHECKING:
    from osereso.distilling.candidate import Candidate

MOST = 5  # points of one exchange
_FEW = 2  # points after which one that a trainer would hardly keep is left out
_LIGHT = 1.5  # of the written interviews’ points below this weight, one in five was a trainer’s
_PLENTY = 3  # points after which a thin one is left out
_THIN = 2  # words of content; a sentence needs one more
_FULL = 7  # words of content, beyond which more say no more
_ALIKE = 0.5  # share of words of content that make two points one
_RESTATED = 1.5  # a reader who looks for the verb in the answer does not find it
_MUST = re.compile(
    r"\b(?:il faut|faut|important|essentiel|indispensable|surtout|principal|avant tout|conseil\w*|jamais)\b",
    re.IGNORECASE,
)
_QUALITY = re.compile(
    r"(?:Savoir|Être) [\w’'-]+(?: [\w’'-]+)?"
)  # « Être curieux »: short, and all there is to say
# « un client qui paie en noisettes »: one of them, met once; of 16 such points, two were a trainer’s.
_ONE_OF_THEM = re.compile(r"une? .*\b(?:qui|que|qu['’]|dont|où)\b", re.IGNORECASE)
# « Première difficulté : le temps » names what was asked for.
_RANKED = re.compile(
    r"\W*(?:et )?(?:la |le |l['’]|une? |mon |ma )?"
    r"(?:premi|deuxi|second|troisi|quatri|princip|autre|derni|plus gros)"
    r"\w*(?: \w+){0,2}[ \u00a0]?:",
    re.IGNORECASE,
)
_STORY = re.compile(r"\b(?:un jour|une fois|l['’]autre jour|à l['’]époque|un soir|un matin)\b", re.IGNORECASE)


def rank(candidates: list[Candidate]) -> list[Candidate]:
    """Return the best candidates, the best first, without near-duplicates and thin ones."""
    last = max((candidate.order for candidate in candidates), default=0)
    ordered = sorted(
        candidates, key=lambda candidate: (-_weight(candidate, last), candidate.start, candidate.text)
    )
    kept: list[Candidate] = []
    for candidate in ordered:
        if not _adds_little(candidate, kept, last):
            kept.append(candidate)
    return kept[:MOST]


def _adds_little(candidate: Candidate, kept: list[Candidate], last: int) -> bool:
    """Whether better candidates say it already, or suffice."""
    light = len(kept) >= _FEW and _weight(candidate, last) < _LIGHT
    thin = len(kept) >= _PLENTY and _is_thin(candidate)
    return light or thin or sets_a_scene(candidate) or any(same(candidate.text, other.text) for other in kept)


def stresses(text: str) -> bool:
    """Whether a text says itself that it matters: « indispensable », « avant tout »."""
    return bool(_MUST.search(text))


def _is_thin(candidate: Candidate) -> bool:
    """Whether a text says little: « les parents écoutent », a scene with a father or a neighbour in it."""
    if _RANKED.match(candidate.sentence):
        return False
    least = _THIN + 1 if candidate.verb == "fin" else _THIN
    return len(content(candidate.text)) <= least or speaks_of_people(candidate.text)


def same(one: str, other: str) -> bool:
    """Whether two texts say nearly the same."""
    first, second = content(one), content(other)
    if not first or not second:
        return one.casefold() == other.casefold()
    return len(first & second) >= _ALIKE * min(len(first), len(second))


def _weight(candidate: Candidate, last: int) -> float:
    said = len(content(candidate.text))
    weight = min(said, _FULL) * 0.4
    weight += 0.2 * min(candidate.text.count(","), 2)  # an enumeration answers more than one question
    weight += 0.3 * (candidate.verb == "inf") - 0.3 * candidate.past
    weight += 1.5 * bool(_RANKED.match(candidate.sentence))
    weight += 0.6 * bool(_QUALITY.fullmatch(candidate.text))
    weight -= 0.8 * bool(_ONE_OF_THEM.match(candidate.text))
    weight -= _RESTATED * candidate.restated
    weight -= 0.6 * speaks_of_people(candidate.text)
    weight += 0.3 * stresses(candidate.sentence) - 0.5 * bool(_STORY.search(candidate.sentence))
    weight += 0.3 * candidate.order / max(last, 1)  # the beginning of an answer leads up to it
    return weight + 0.3 * said / max(len(content(candidate.sentence)), 1)
