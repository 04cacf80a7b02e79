"""Where talk stops: the end of the interview, titles and pull quotes between its answers."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from osereso.reading import boilerplate
from osereso.reading.markings import OPENING
from osereso.reading.marks import NUMBER
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from osereso.reading.markings import Marking
    from osereso.reading.marks import Seen

LONGEST_TITLE = 60  # characters
_SET_APART = frozenset({"bold", "capitals", "underlined"})
_WORN = frozenset({"bold", "capitals", "underlined", "coloured"})
_QUOTING = frozenset({"quote", "italic", "bold", "guillemets"})
_NO_FIRST_NAME = frozenset("du de la le les un une des au aux à en et oui non".split())
_SHINGLE = 4  # words that two texts share only if one repeats the other
_LONGEST_QUOTE = 400  # characters
_ELSEWHERE = re.compile(
    r"\W{0,4}(?:contacts?|liens?|pour (?:aller plus loin|en savoir plus)|en savoir plus|sources?|références"
    r"|bibliographie|crédits?|commentaires?|à (?:lire|voir))(?:\s[^.!?]{0,40})?$",
    re.IGNORECASE,
)
_LONGEST_ANNOUNCEMENT = 160  # characters
_MOST_TITLES = 20  # that are tried, from the last
_ENOUGH = 3  # questions that make an interview
_ANNOUNCES = re.compile(
    r"\b(?:interviews?|entretiens?|témoignages?|paroles?|rencontre avec|questions? à|questions posées)\b",
    re.IGNORECASE,
)
_SAYS = re.compile(r"(?:je|c[’']est|ça|oui|non)\b|j[’']", re.IGNORECASE)  # no title begins so
_ENDS = re.compile(r"[.!?…:;,»”\")\]]$")


def end_of_talk(seen: Sequence[Seen], reasons: Sequence[str], marking: Marking) -> int:
    """Return the first block after the last sure question that closes the page."""
    last = max(set(marking.starts) - marking.doubtful, default=marking.starts[-1])
    mastheads = {_beginning(one) for one in seen[: min(10, marking.starts[0])]} - {""}
    above = (one.block.level for one in reversed(seen[: marking.starts[0]]))
    part = next(filter(None, above), 0)
    named = (index for index, one in enumerate(seen) if one.label.startswith("name "))
    spoken = max((index for index in named if seen[index].label in marking.answers), default=0)
    for index in range(max(last + (1 if marking.name == OPENING else 2), spoken + 1), len(seen)):
        if 0 < seen[index].block.level <= part:  # the next part of a longer text, or another text
            return index
        if reasons[index] in boilerplate.CLOSING or _beginning(seen[index]) in mastheads:
            return index
        if heads_what_follows(seen[index], marking) or _leads_on(seen[index], seen[index - 1]):
            return index
    return len(seen)


def _leads_on(one: Seen, before: Seen) -> bool:
    """Whether a plain line below what was said leads out of the interview: « Pour en savoir plus »."""
    ended = before.text.endswith((".", "!", "?", "…", "»"))
    return ended and not one.label and _ELSEWHERE.match(one.text) is not None


def beginning_of_talk(seen: Sequence[Seen], marking: Marking) -> int:
    """Return where the talk begins in a text that holds more: below the title that announces an interview.

    Only where those who answer below it speak of themselves, and what stands above it does not.
    """
    starts = set(marking.starts)
    announcing = [
        index
        for index in range(marking.starts[0], marking.starts[-1])
        if index not in starts
        and len(seen[index].text) <= _LONGEST_ANNOUNCEMENT
        and _ANNOUNCES.search(seen[index].text)
    ]
    for index in announcing[: -_MOST_TITLES - 1 : -1]:
        before = [start for start in marking.starts if start < index]
        after = [start for start in marking.starts if start > index]
        if len(after) >= _ENOUGH and _personal(seen, after) >= 0.5 > 2 * _personal(seen, before):
            return index
    return marking.starts[0]


def _personal(seen: Sequence[Seen], starts: Sequence[int]) -> float:
    """The share of questions after which somebody says « je »."""
    said = [any(one.says_i for one in seen[start + 1 : start + 3]) for start in starts]
    return sum(said) / len(said)


def heads_what_follows(one: Seen, marking: Marking) -> bool:
    """Whether a block is the title of what is no answer: « Contact et liens », or the next person's name."""
    rank = level_of(marking)
    if 0 < one.block.level < rank or (marking.name in one.styles and one.heads_no_question):
        return True
    titled = one.block.level > 0 or (not _SET_APART.isdisjoint(one.styles) and len(one.text) <= LONGEST_TITLE)
    if not titled or one.text.endswith((".", "!", "?", "…", "»")):
        return False
    return marking.name in one.styles or one.heads_no_question


def level_of(marking: Marking) -> int:
    """The level of the headings that are questions, 0 where questions are none."""
    return int(marking.name.removeprefix("heading ")) if marking.name.startswith("heading ") else 0


def _beginning(one: Seen) -> str:
    """The first three words of a block: a publication's name is printed above and below."""
    return " ".join(fold(one.block.text[:60]).split()[:3]) if len(one.block.text.split()) > 2 else ""


def echoes(seen: Sequence[Seen], first: int) -> set[int]:
    """Return the blocks after ``first`` that repeat in display what an answer says: pull quotes."""
    quoting = [
        index
        for index in range(first, len(seen))
        if len(seen[index].text) <= _LONGEST_QUOTE
        and not seen[index].asks
        and (not _QUOTING.isdisjoint(seen[index].styles) or seen[index].label == ">")
    ]
    if not quoting:
        return set()
    printed = Counter(piece for one in seen[first:] for piece in set(_shingles(one.text)))
    return {index for index in quoting if _repeats(seen[index].text, printed)}


def _repeats(text: str, printed: Counter[str]) -> bool:
    pieces = _shingles(text)
    again = sum(printed[piece] > 1 for piece in pieces)
    return bool(pieces) and again >= 0.7 * len(pieces)


def _shingles(text: str) -> list[str]:
    words = fold(text).split()
    return [" ".join(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1)]


def without_titles(
    seen: Sequence[Seen], answers: Sequence[int], apart: Container[int], looks: Looks, *, last: bool
) -> tuple[int, ...]:
    """Return the blocks of an answer without the title, note or signature that stands below it.

    ``apart`` are the blocks that an empty line precedes; ``last``: nothing is asked after this answer.
    """
    kept = list(answers)
    if len(kept) > 1 and (_names(seen[kept[0]]) or _announces(seen[kept[0]], seen[kept[1]])):
        del kept[0]
    while len(kept) > 1:
        one, before = seen[kept[-1]], seen[kept[-2]]
        titled = _is_title(one, before, kept[-1] in apart) or looks.of_a_question(one)
        if not titled and not (last and (looks.of_a_note(one) or _signs_off(one))):
            break
        kept.pop()
    return tuple(kept)


def _is_title(one: Seen, before: Seen, apart: bool) -> bool:
    text = one.block.text.rstrip()
    return (
        apart
        and len(text) <= LONGEST_TITLE
        and 1 < len(text.split()) < 10
        and one.label in ("", NUMBER)
        and "item" not in one.block.styles
        and not text[0].islower()
        and not _SAYS.match(text)
        and not _ENDS.search(text)
        and (not one.label or before.label != one.label)
        and (one.label == NUMBER or _closes(before.text))
    )


def _closes(text: str) -> bool:
    return len(text) > LONGEST_TITLE and _ENDS.search(text.rstrip()) is not None


def _signs_off(one: Seen) -> bool:
    """Whether a last line leads to what was cut off, or is a name: « Sur le même thème : », « Ada Morel »."""
    return not one.label and ((one.text.endswith(":") and len(one.text) <= LONGEST_TITLE) or _names(one))


def _announces(one: Seen, following: Seen) -> bool:
    """Whether a line only says that people answer: « Voici leurs réponses : »."""
    named = following.label.startswith("name ") or one.text.casefold().startswith(("voici", "voilà"))
    return named and not one.label and one.text.endswith(":") and len(one.text) <= LONGEST_TITLE


def _names(one: Seen) -> bool:
    """Whether a block is somebody's name and nothing else."""
    words = one.text.strip(" .…").split()
    return (
        len(words) in (2, 3)
        and all(word[:1].isupper() or not word[0].isalnum() for word in words)
        and words[0].casefold() not in _NO_FIRST_NAME
    )


class Looks(NamedTuple):
    """The styles that nearly all questions wear, those of answers, and those of either."""

    questions: frozenset[str]
    answers: frozenset[str]

    def of_a_question(self, one: Seen) -> bool:
        """Whether a block looks as questions do, though it asks nothing: it heads what follows."""
        return not self.questions.isdisjoint(one.styles) and not one.label.startswith("name ")

    def of_a_note(self, one: Seen) -> bool:
        """Whether a block looks otherwise than what is said: in italics below answers that are not."""
        worn = one.styles & {"italic", "quote"}
        return (bool(worn) and not worn & self.answers) or (bool(self.answers) and not worn)


def looks_of(seen: Sequence[Seen], questions: Sequence[int], answers: Sequence[int]) -> Looks:
    """Return how questions and answers look; what answers wear too is no look of questions."""
    asked = Counter(style for index in questions for style in seen[index].styles & _WORN)
    said = Counter(style for index in answers for style in seen[index].styles)
    return Looks(
        frozenset(
            style
            for style, count in asked.items()
            if count >= 0.8 * len(questions) and said[style] <= 0.2 * len(answers)
        ),
        frozenset(style for style in ("italic", "quote") if said[style] >= 0.8 * len(answers)),
    )
