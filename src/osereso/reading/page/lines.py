"""Lines of a page as the search for questions wants them: with the styles that set whole lines apart."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from osereso.reading.blocks import Line
from osereso.reading.traced import Traced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from osereso.reading.page.writing import Draft, Run

_LETTER = re.compile(r"\w")
_MARK = re.compile(r"[\W\d_]{1,8}$")
_ASKS = re.compile(r"\?[\s\u00a0\u202f»”\"')\]]*$")
_SIGNS_AFTER = re.compile(r"[\s\u00a0\u202f]*[?!]+[\s\u00a0\u202f»”]*")
_SENTENCE_END = re.compile(r"[.!?…»”\")]\s*$")
_LEAST_WORDS = 3
_MOST = 0.5
_MOST_CUTS = 100  # of one paragraph; a page with more is none that a person wrote


class _Stretch(NamedTuple):
    start: int
    end: int
    worn: frozenset[str]


def lines(drafts: Sequence[Draft], source: str) -> list[Line]:
    """Return the lines of a page; a question that opens or ends a paragraph in letters of its own is one."""
    return list(_Dresser(drafts, source).lines(drafts))


class _Dresser:
    """Knows of the whole page which colour and size are the usual ones and which classes come back."""

    def __init__(self, drafts: Sequence[Draft], source: str) -> None:
        runs = [run for draft in drafts for run in draft.runs]
        self.colour = _usual((run.worn.look.colour, run) for run in runs)
        self.size = _usual((run.worn.look.size, run) for run in runs)
        self.names = _repeated(drafts)
        self.line_ends = array("I", (match.start() for match in re.finditer("\n", source)))
        self.cuts_inside = sum(_opens_with_bold_question(draft) for draft in drafts) > 0

    def lines(self, drafts: Iterable[Draft]) -> Iterator[Line]:
        number = 1
        for draft in drafts:
            if draft.text:
                number = bisect_right(self.line_ends, draft.origins[0]) + 1
                yield from self._of(draft)
            else:
                yield Line(Traced("", array("I")), number)

    def _of(self, draft: Draft) -> Iterator[Line]:
        traced = Traced(draft.text, draft.origins)
        stretches = [_Stretch(run.start, run.end, self._worn(run)) for run in draft.runs]
        level = min(run.worn.level for run in draft.runs)
        cuts = [0, *sorted(self._cuts(draft.text, stretches)), len(draft.text)]
        for start, end in pairwise(cuts):
            if draft.text[start:end].strip():
                yield self._line(traced, _within(stretches, start, end), level, slice(start, end))

    def _line(self, traced: Traced, stretches: Sequence[_Stretch], level: int, where: slice) -> Line:
        piece = traced[where]
        shift = len(piece.text) - len(piece.text.lstrip())
        spoken = [one for one in stretches if _LETTER.search(traced.text[one.start : one.end])] or stretches
        shared = frozenset.intersection(*(one.worn for one in spoken))
        lead = 0 if "bold" in shared else _prefix(traced.text, stretches, "bold") - where.start - shift
        stripped = piece.strip()
        number = bisect_right(self.line_ends, stripped.origins[0]) + 1
        return Line(stripped, number, level, shared, max(0, min(lead, len(stripped.text))))

    def _worn(self, run: Run) -> frozenset[str]:
        look = run.worn.look
        shown = {
            "bold": look.bold,
            "italic": look.italic,
            "underlined": look.underlined,
            "coloured": look.colour != self.colour,
            f"style size {look.size or 'usual'}": look.size != self.size,
        }
        names = (f"style {name}" for name, _ in run.worn.names if name in self.names)
        return frozenset([*(name for name, there in shown.items() if there), *names]) | run.worn.inside

    def _cuts(self, text: str, stretches: Sequence[_Stretch]) -> set[int]:
        """Where a question in letters of its own begins and ends."""
        first = next((one for one in stretches if not _MARK.match(text[one.start : one.end])), None)
        cuts: set[int] = set()
        for style in first.worn if first else ():
            end = _prefix(text, stretches, style)
            if end < len(text.rstrip()) and _ASKS.search(text[max(0, end - 20) : end]):
                cuts.add(end)
        if len(cuts) > 1:
            cuts = {min(cuts)}
        return cuts | (self._inner_cuts(text, stretches) if self.cuts_inside else set())

    @staticmethod
    def _inner_cuts(text: str, stretches: Sequence[_Stretch]) -> set[int]:
        """Where bold questions stand after whole sentences."""
        cuts: set[int] = set()
        for start, end in _bold_pieces(text, stretches):
            asks = _ASKS.search(text[max(0, end - 20) : end]) is not None
            apart = start > 0 and _SENTENCE_END.search(text[max(0, start - 20) : start])
            if asks and apart and len(text[start:end].split()) >= _LEAST_WORDS:
                cuts |= {start, end}
        return cuts if len(cuts) <= _MOST_CUTS else set()


def _prefix(text: str, stretches: Sequence[_Stretch], style: str) -> int:
    """How far a style reaches from the start, a dash or number before it and its question mark included."""
    end = 0
    for one in stretches:
        piece = text[one.start : one.end]
        if style in one.worn or (end and not piece.strip()):
            end = one.end
        elif not (end == 0 and _MARK.match(piece)):
            break
    if not end:
        return 0
    after = _SIGNS_AFTER.match(text, end)
    return after.end() if after else end


def _bold_pieces(text: str, stretches: Sequence[_Stretch]) -> Iterator[tuple[int, int]]:
    """Give the bold stretches, white space between two of them and the signs that follow included."""
    start = -1
    for one in (*stretches, _Stretch(len(text), len(text), frozenset())):
        blank = one.end > one.start and not text[one.start : one.end].strip()
        if "bold" in one.worn and start < 0:
            start = one.start
        elif start >= 0 and "bold" not in one.worn and not blank:
            after = _SIGNS_AFTER.match(text, one.start)
            yield start, after.end() if after else one.start
            start = -1


def _within(stretches: Iterable[_Stretch], start: int, end: int) -> list[_Stretch]:
    return [
        one._replace(start=max(one.start, start), end=min(one.end, end))
        for one in stretches
        if one.start < end and one.end > start
    ]


def _opens_with_bold_question(draft: Draft) -> bool:
    """Whether bold letters that ask stand at the start of a line."""
    end = 0
    for run in draft.runs:
        if not run.worn.look.bold:
            break
        end = run.end
    return end > 0 and _ASKS.search(draft.text[max(0, end - 20) : end]) is not None


def _usual(found: Iterable[tuple[str, Run]]) -> str:
    letters: Counter[str] = Counter()
    for value, run in found:
        letters[value] += run.end - run.start
    return letters.most_common(1)[0][0] if letters else ""


def _repeated(drafts: Sequence[Draft]) -> frozenset[str]:
    """The classes that set some lines apart: borne by two elements or more, and not by most lines."""
    bearers: dict[str, set[int]] = {}
    wearing: Counter[str] = Counter()
    whole = 0
    for draft in drafts:
        whole += bool(draft.text)
        seen = {pair for run in draft.runs for pair in run.worn.names}
        wearing.update({name for name, _ in seen})
        for name, order in seen:
            bearers.setdefault(name, set()).add(order)
    return frozenset(
        name for name, orders in bearers.items() if len(orders) > 1 and wearing[name] < whole * _MOST
    )
