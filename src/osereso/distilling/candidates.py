"""The texts of a sentence that may become points: each clause cut, rewritten, judged and parsed again."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.distilling.candidate import Candidate
from osereso.distilling.clauses import clauses
from osereso.distilling.drafting import drafts
from osereso.distilling.enumerations import chunks
from osereso.distilling.flaws import names_the_known, self_contained
from osereso.distilling.infinitives import infinitive
from osereso.distilling.judging import faithful, fits, full_sentence, informative
from osereso.distilling.lexicon import BEFORE_INFINITIVE, REASONS
from osereso.distilling.rewriting import finish, rewrite
from osereso.distilling.syntax import parse, text_of
from osereso.distilling.wholeness import is_whole
from osereso.text import squeeze
from osereso.typography import capital

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.distilling.syntax import Words

_MOST_TRIED = 4  # drafts of a clause that are parsed again
_LONGEST_DRAFT = 36  # words and signs, beyond which no rewriting makes twelve words of it
_SHORTEST_SIDE = 3  # words
_SHORT = 8  # words and signs of a clause that may stand beside another


def find_candidates(words: Words, sentence: str, order: int, ground: str) -> Iterator[Candidate]:
    """Yield every text of a sentence that may stand on a slide, one of each clause at most.

    ``order`` numbers the sentence in its answer; ``ground`` is all that the text may take words from.
    """
    found_clauses = list(clauses(words))
    for clause in (*found_clauses, *_joined(found_clauses, words)):
        for start in (clause, *chunks(clause), *_sides(clause)):
            found = _best_draft(start, ground)
            strict = found is not None
            told = any(word.past for word in start) or _told(start)
            if found is None and not told:
                found = _best_draft(start, f"{ground} {_verbs_named(start)}")
            if found is None:
                continue
            text, point = found
            yield Candidate(
                text=text,
                start=min(word.start for word in start),
                end=max(word.end for word in start),
                sentence=sentence,
                order=order,
                headline=full_sentence(point),
                past=told,
                verb=_form(point),
                restated=not strict,
                named=point[0].tag == "PROPN" or (point[0].text.isupper() and len(point[0].text) > 1),
            )


def _form(point: Words) -> str:
    """What a point is: "inf", "fin" or "" (a noun)."""
    first = next((word for word in point if word.low not in BEFORE_INFINITIVE), point[0])
    if first.verb == "inf":
        return "inf"
    return "fin" if any(word.verb == "fin" for word in point) else ""


def _told(words: Words) -> bool:
    """Whether a compound past tells a deed: « j’ai quitté la ville »."""
    return any(
        here.lemma == "avoir" and here.verb == "fin" and there.verb == "part"
        for here, there in pairwise(words)
    )


def _joined(found: list[Words], words: Words) -> Iterator[Words]:
    """Neighbouring clauses that are short enough to make one point: « j’examine, je masse »."""
    for first, second in pairwise(found):
        if first and second and len(first) <= _SHORT and len(second) <= _SHORT:
            yield tuple(word for word in words if first[0].place <= word.place <= second[-1].place)


def _sides(clause: Words) -> Iterator[Words]:
    """What is said, and the reason given for it: each may be a point."""
    for place, word in enumerate(clause):
        if word.low in REASONS and 1 < place < len(clause) - _SHORTEST_SIDE:
            yield clause[:place]
            yield clause[place + 1 :]
            return


def _best_draft(clause: Words, ground: str) -> tuple[str, Words] | None:
    """The fullest draft of a clause that may stand on a slide."""
    tried = 0
    for draft in drafts(clause):
        if len(draft) > _LONGEST_DRAFT or tried == _MOST_TRIED:
            continue
        point = finish(rewrite(draft))
        text = squeeze(capital(text_of(point)))
        if not (text and fits(text) and self_contained(point) and _says_enough(point, clause)):
            continue
        if not faithful(text, ground):
            continue
        tried += 1
        (again,) = parse([(0, f"{text}.")])
        if is_whole(again):
            return text, point
    return None


def _verbs_named(words: Words) -> str:
    """The infinitives of a clause's verbs: « mettre » says what « on met » says, by another stem."""
    said = (infinitive(word.text, word.lemma) for word in words if word.verb)
    return " ".join(verb for verb in said if verb)


def _says_enough(point: Words, clause: Words) -> bool:
    """Whether a point says something; after « Première difficulté : » one noun does."""
    named = len(point) == 2 and any(word.text == ":" for word in clause)
    return named or (informative(point) and not names_the_known(point))
