"""Who speaks, where each turn begins with a name: « Agnès : », « JD – », « [00:12] Paul Martin : ».

A name is a speaker's when it stands at the beginning of several blocks. Blocks are then cut so that each
holds one turn: a name alone on its line goes to what follows, and a turn that begins inside a paragraph
becomes a block of its own.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from osereso.model.source import Span
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from osereso.model.interview import Block

MOST_WORDS = 5
LONGEST_NAME = 60  # characters, with a time and a colon
_REGULAR = 3  # paragraphs of one form are no accident
_SHORTEST = 5  # characters
_BETWEEN = " \u00a0:–—-"  # signs between a bold phrase and what it opens

_TIME = r"[\[(]?\d{1,2}\s?[:h]\s?\d{2}(?:[:.]\d{2})?[\])]?"
_STAMP = re.compile(rf"{_TIME}\s{{1,3}}(?=[^\W\d_«“\"])(?![A-ZÀ-Þ][\w .’'-]{{0,38}}\s?:)")
_TITLE = r"(?:(?:M|Mr|Mme|Mlle|Dr|Pr|Me)\.? )?"
_WORDS = r"[A-ZÀ-Þ][\w'’.&/\- ]{0,38}?"
_SAYS = r"(?:(?::|–|—)\s+|:(?=[«“\"A-ZÀ-Þ]))"
_BULLET = r"(?:[-–—*•>→►▶✦♦■▪●]\s{1,3})?"
_NAME = re.compile(
    rf"{_BULLET}(?:{_TIME}\s{{0,3}}[-–—:]?\s{{0,3}})?(?P<name>{_TITLE}{_WORDS})\s?(?:\([^()\n]{{1,40}}\)\s?|{_TIME}\s?)?{_SAYS}(?=\S)"
)
_ALONE = re.compile(
    rf"(?:{_TIME}\s{{0,3}}[-–—:]?\s{{0,3}})?(?P<name>{_TITLE}{_WORDS})\s{{0,3}}(?:{_TIME}|\({_TIME}\)|:)?\s{{0,3}}:?$"
)
_SENTENCE = re.compile(r"\w\w\.$")  # initials end in one letter and a stop
# A name on its own line, and below it what its bearer says.
_ABOVE = re.compile(
    rf"(?:{_TIME}\s{{0,3}}[-–—:]?[ \t]{{0,3}})?(?P<name>{_TITLE}{_WORDS})"
    rf"[ \t]{{0,3}}(?:{_TIME}|\({_TIME}\))?[ \t]{{0,3}}:?\n\s*(?=\S)"
)
# What somebody is called by, without a capital: only a colon makes it a name.
_CALLED = re.compile(r"(?P<name>[a-zà-ÿ][\w.'’-]{1,24})\s?:\s*\n\s*(?=\S)")
_CALLED_ALONE = re.compile(r"(?P<name>[a-zà-ÿ][\w.'’-]{1,24})\s?:$")
_QUESTION = re.compile(r"(?:Q|Question)\s?(?:n°\s?)?\d{0,3}\s?([:.–—-])\s?(?=\S)")
_ASKS = re.compile(_BULLET + _QUESTION.pattern)
_ANSWER = re.compile(r"(?:R|A|Rép|Réponse)\s?\d{0,3}\s?([:.–—-])\s?(?=\S)")
_LETTERS = frozenset(("q", "r", "question", "reponse"))
# A mark that the next line's question should wear.
_MARK = re.compile(r"(?:[-–—*•>→►▶✦♦■▪●]|\(?\d{1,3}\s?[.)/°:]|Q\s?\d{0,3}\s?[:.])$")
_MARKED = re.compile(r"[-–—*•>→►▶✦♦■▪●]\s|\d{1,3}[.)]\s")
# Words before a colon that announce what is said and not who says it.
_NOT_A_NAME = frozenset(
    "exemple exemples attention note nb ps conseil astuce resultat bilan conclusion resume remarque bref "
    "site internet lien liens contact contacts adresse telephone tel mail email source sources photo photos "
    "credit credits date lieu titre sujet avantages inconvenients mission missions formation ".split()
)


class Voices(NamedTuple):
    """How a document says who speaks: names (folded), and the signs after Q where Q and R mark the turns."""

    names: frozenset[str] = frozenset()
    signs: frozenset[str] = frozenset()


class Label(NamedTuple):
    """What stands before a turn: whose it is (folded), and where the turn's words begin."""

    name: str
    end: int


def label_of(block: Block, voices: Voices) -> Label | None:
    """Return the label that a block begins with: a known speaker's name, « Q : » or « R : »."""
    text = block.text
    if match := _QUESTION.match(text):
        return Label("asks", match.end())
    found = _begins(text)
    if found and fold(found["name"]) in voices.names:
        return Label(f"name {fold(found['name'])}", found.end())
    if (match := _ANSWER.match(text)) and match[1] in voices.signs:
        return Label("answers", match.end())
    if 0 < block.lead < len(text) and fold(text[: block.lead]) in voices.names:
        end = block.lead + len(text[block.lead :]) - len(text[block.lead :].lstrip(" \u00a0:–—-\n"))
        return Label(f"name {fold(text[: block.lead])}", end) if end < len(text) else None
    return None


def _begins(text: str) -> re.Match[str] | None:
    return _NAME.match(text) or _ABOVE.match(text) or _CALLED.match(text)


def voices_of(blocks: Sequence[Block]) -> Voices:
    """Return the names that stand before what somebody says in two blocks or more."""
    found = Counter(name for block in blocks if (name := _name(block)))
    signs = Counter(match[1] for block in blocks if (match := _ASKS.match(block.text)))
    if signs.total() > 1:
        found = Counter({name: count for name, count in found.items() if name not in _LETTERS})
        signs |= Counter(":–—-")
    proper = _proper(blocks)
    dialogue = any(block.text.endswith("?") and found[_name(block)] > 1 for block in blocks)
    names = {
        name
        for name, count in found.items()
        if count > _REGULAR or (count > 1 and (dialogue or name in proper))  # « Le matin : » is nobody
    }
    if names:  # where people are named, somebody may speak once; the text then knows the name
        said = Counter(word for block in blocks for word in set(fold(block.text).split()))
        letters = any(len(name) == 1 for name in names)
        names |= {
            name
            for name in found
            if (letters and len(name) == 1)
            or _short_form(name, names)
            or (name in proper and all(said[word] > 1 for word in name.split()))
        }
    else:
        names |= _pair(blocks)
    return Voices(frozenset(names), frozenset(signs) if signs.total() > 1 else frozenset())


def _short_form(name: str, names: set[str]) -> bool:
    """Whether a name returns as initials or as the first name alone: « Ada Morel : » then « AM : »."""
    words = name.split()
    return "".join(word[0] for word in words) in names or words[0] in names or words[0][0] in names


def _pair(blocks: Sequence[Block]) -> set[str]:
    """Two names that stand at the beginning of two blocks that follow each other, and nowhere else."""
    named = [_name(block) for block in blocks]
    pairs = [{one, two} for one, two in pairwise(named) if one and two and one != two]
    if len(pairs) != 1 or sum(map(bool, named)) != 2 or not pairs[0] <= _proper(blocks):
        return set()
    return pairs[0]


def _proper(blocks: Iterable[Block]) -> set[str]:
    """The names of which every word has its capital where they are labels."""
    printed = (
        match["name"] if (match := _begins(block.text)) else block.text[: block.lead] for block in blocks
    )
    return {fold(name) for name in printed if all(word[0].isupper() for word in name.split())} - {""}


def _name(block: Block) -> str:
    match = _begins(block.text)
    name = fold(match["name"]) if match else ""
    if not name and 0 < block.lead <= 40 and block.lead < len(block.text):
        bold = block.text[: block.lead]
        name = fold(bold) if bold[0].isupper() and bold.rstrip()[-1] not in ".!?,;" else ""
    fits = 0 < len(name.split()) <= MOST_WORDS and not _NOT_A_NAME.intersection(name.split()[:1])
    return name if fits else ""


def whole_turns(blocks: Sequence[Block], text: str) -> list[Block]:
    """Return the blocks cut and joined so that a name stands at the beginning of what its bearer says.

    ``text`` is the document's.
    """
    joined = list(_with_names_alone(_without_times(blocks), text))
    if names := _surely(joined):
        joined = [piece for block in joined for piece in _cut(block, names)]
    voices = voices_of(joined)
    opened = [_opens(block) and label_of(block, voices) is None for block in joined]
    if not any(opened) or sum(opened) + sum(map(_opened, joined, joined[1:])) < _REGULAR:
        return joined
    parts = zip(joined, opened, strict=True)
    return [piece for block, cut in parts for piece in (_after_lead(block) if cut else (block,))]


def _without_times(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks; where many lines begin with a time, it becomes a block of its own."""
    found = [_STAMP.match(block.text) for block in blocks]
    if sum(match is not None for match in found) < max(_REGULAR, len(blocks) / 3):
        return blocks
    return [
        piece
        for block, match in zip(blocks, found, strict=True)
        for piece in (_split_at(block, match.end()) if match else (block,))
    ]


def _split_at(block: Block, place: int) -> Iterator[Block]:
    start = block.span.start
    head = block.text[:place].rstrip()
    yield replace(block, text=head, span=Span(start, start + len(head)), lead=0)
    yield replace(block, text=block.text[place:], span=Span(start + place, block.span.end), lead=0)


def _opens(block: Block) -> bool:
    """Whether a paragraph begins with a bold phrase that stands by itself: « **Ton parcours :** j’ai… »."""
    lead = block.text[: block.lead].rstrip()
    after = block.text[block.lead :].lstrip()
    says = any(map(str.isalnum, lead)) and after.lstrip(_BETWEEN) != ""
    return says and len(lead) > _SHORTEST and (lead[-1] in ":?.…!" or after[0] == ":")


def _opened(block: Block, following: Block) -> bool:
    """Whether a reader cut a paragraph already behind the bold question that opens it."""
    beside = following.span.start <= block.span.end + 3 and following.line == block.line
    return beside and "bold" in block.styles and "bold" not in following.styles


def _after_lead(block: Block) -> Iterator[Block]:
    end = block.lead
    rest = block.text[end:]
    start = end + len(rest) - len(rest.lstrip(_BETWEEN))
    lead = block.text[:end].rstrip(" \u00a0:")
    first, begin = block.span.start, block.span.start + start
    yield replace(
        block, text=lead, span=Span(first, first + len(lead)), lead=0, styles=block.styles | {"bold"}
    )
    yield replace(block, text=block.text[start:], span=Span(begin, block.span.end), lead=0)


def _with_names_alone(blocks: Sequence[Block], text: str) -> Iterator[Block]:
    spoken = _alone(blocks)
    marks = _marks_alone(blocks)
    held: Block | None = None
    for block in blocks:
        if held is not None and (block.level or (held.text in marks and _MARKED.match(block.text))):
            yield held
            held = None
        if held is not None:
            span = Span(held.span.start, block.span.end)
            yield replace(block, text=text[span.start : span.end], span=span, lead=0)
            held = None
        elif block.text in marks or _names_alone(block, spoken):
            held = block
        else:
            yield block
    if held is not None:
        yield held


def _alone(blocks: Sequence[Block]) -> set[str]:
    """The names that stand alone on their lines, twice or more; what answers a question at once is none."""
    asks = [True, *(block.text.endswith("?") for block in blocks), True]
    alone = Counter(
        fold(match["name"])
        for index, block in enumerate(blocks)
        if (match := _alone_in(block))
        and (match["name"] != block.text or not (asks[index] and asks[index + 2]))
    )
    names = {name for name, count in alone.items() if count > 1 and len(name.split()) <= MOST_WORDS}
    spoken = {name for name in names if not _NOT_A_NAME.intersection(name.split()[:1])}
    if len(spoken) < 2:  # a word printed twice is no dialogue
        spoken = {name for name in spoken if _has_colon(blocks, name)}
    return spoken


def _alone_in(block: Block) -> re.Match[str] | None:
    if len(block.text) > LONGEST_NAME:
        return None
    match = _ALONE.match(block.text) or _CALLED_ALONE.match(block.text)
    return None if match is None or _SENTENCE.search(match["name"]) else match


def _names_alone(block: Block, spoken: set[str]) -> bool:
    match = _alone_in(block)
    return match is not None and fold(match["name"]) in spoken


def _marks_alone(blocks: Sequence[Block]) -> set[str]:
    """The marks that stand before what is said on the same line, and now and then above it."""
    alone = Counter(block.text for block in blocks if _MARK.match(block.text))
    before = Counter(block.text.split(maxsplit=1)[0] for block in blocks if not _MARK.match(block.text))
    found = {mark for mark, count in alone.items() if before[mark] > 2 * count}
    if not found:  # or each turn stands below its mark
        pairs = pairwise(blocks)
        asked = Counter(
            one.text
            for one, two in pairs
            if _MARK.match(one.text) and two.text.rstrip().endswith("?") and not _MARKED.match(two.text)
        )
        found = {mark for mark, count in alone.items() if count > _REGULAR and asked[mark] >= count / 4}
    return found


def _has_colon(blocks: Iterable[Block], name: str) -> bool:
    return any(
        len(one.text) <= 60 and one.text.rstrip().endswith(":") and fold(one.text) == name for one in blocks
    )


def _surely(blocks: Sequence[Block]) -> list[str]:
    """The names as they are printed before three turns or more: only these cut a paragraph."""
    found = Counter(match["name"] for block in blocks if (match := _NAME.match(block.text)))
    return [name for name, count in found.items() if count > 2 and len(name) > 1 and _is_one(name)]


def _is_one(name: str) -> bool:
    folded = fold(name).split()
    return 0 < len(folded) <= MOST_WORDS and not _NOT_A_NAME.intersection(folded[:1])


def _cut(block: Block, names: Sequence[str]) -> Iterator[Block]:
    """Give the turns that one block holds."""
    said = "|".join(map(re.escape, names))
    cuts = [
        match.end() for match in re.finditer(rf"[.!?…»\")]\s{{1,3}}(?=(?:{said})\s?(?::|–|—)\s)", block.text)
    ]
    for start, end in zip([0, *cuts], [*cuts, len(block.text)], strict=True):
        piece = block.text[start:end].rstrip()
        span = Span(block.span.start + start, block.span.start + start + len(piece))
        yield replace(block, text=piece, span=span, lead=0 if start else min(block.lead, len(piece)))
