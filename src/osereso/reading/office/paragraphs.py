"""Paragraphs of an Office file become lines: what a whole line wears, and what is bold only at its start.

Word and OpenDocument say the same things in other words; here they say it in one.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from osereso.reading.blocks import Line, cut_to_a_width
from osereso.reading.traced import Traced
from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_NO_STYLES: frozenset[str] = frozenset()
_BOLD = frozenset({"bold"})
_ITEM = frozenset({"item"})
_QUESTION_ENDS = re.compile(r"[\s\u00a0\u202f]*\?+[\s\u00a0\u202f»”]*")
_SENTENCE_ENDS = (".", "!", "?", "…", "»", ":")
# Styles in which running text stands unless somebody chose another; folded.
_USUAL_NAMES = frozenset(
    (
        "|normal|standard|default|default paragraph style|style par defaut|body text|text body|corps de texte"
        "|textkorper|body text indent|body text 2|body text 3|normal web|no spacing|sans interligne"
        "|list|list paragraph|paragraphe de liste|list bullet|list number|first paragraph|compact"
        "|plain text|texte brut|preformatted text|table contents|contenu de tableau|frame contents"
        "|contenu du cadre|first line indent|header|footer"
    ).split("|")
)
_QUOTE_NAMES = frozenset(
    {"quote", "intense quote", "block text", "quotations", "citation", "citation intense", "block quotation"}
)
_TITLE_NAMES = frozenset({"title", "titre", "titre principal", "titel", "titulo", "titolo"})
_HEADING_NAME = re.compile(r"(?:heading|titre|uberschrift|encabezado|titulo|titolo|kop|rubrik|naglowek) (\d)")


class Look(NamedTuple):
    """How a run of characters looks: ``bold``, ``italic``, ``underlined``, ``capitals``, and its colour."""

    styles: frozenset[str] = _NO_STYLES
    colour: str = ""


class Run(NamedTuple):
    """Characters that look the same; a line break is a newline."""

    text: str
    look: Look = Look()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: its runs, the mark that its list puts in front, its heading level, its style's name."""

    runs: tuple[Run, ...] = ()
    mark: str = ""
    level: int = 0
    name: str = ""

    @property
    def text(self) -> str:
        """What a reader sees; a heading is one line however it is broken."""
        text = self.mark + "".join(run.text for run in self.runs)
        return text.replace("\n", " ") if self.level else text


def level_named(name: str) -> int:
    """The heading level that a style's name says, in the languages of Office; 0 when it says none."""
    plain = fold(name)
    match = _HEADING_NAME.fullmatch(plain)
    return int(match[1]) if match else int(plain in _TITLE_NAMES)


def lines_of(paragraphs: Sequence[Paragraph]) -> list[Line]:
    """Return the lines of the paragraphs, an empty line after each; they are numbered by paragraph.

    A place in a line is an offset into the paragraphs' texts, joined by newlines.
    """
    colour = _usual_colour(paragraphs)
    worn = _worn_by_name(paragraphs)
    whole = Traced.whole("\n".join(paragraph.text for paragraph in paragraphs))
    found: list[list[Line]] = []
    start = 0
    for number, paragraph in enumerate(paragraphs, 1):
        traced = whole[start : start + len(paragraph.text)]
        styles = _NO_STYLES if paragraph.level else worn[paragraph.name]
        found.append(
            [line for row in _rows(paragraph) for line in _lines(row, traced, styles, colour, number)]
        )
        start += len(traced) + 1
    flat = [line for lines in found for line in lines]
    if _pasted(flat):
        return flat
    return [line for lines in found for line in (*lines, Line(Traced.anywhere(""), lines[-1].number))]


class _Row(NamedTuple):
    """One line of a paragraph: where it stands in it, the length of the list's mark, and its runs."""

    start: int
    mark: int
    runs: tuple[Run, ...]
    level: int

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


def _rows(paragraph: Paragraph) -> Iterator[_Row]:
    """Cut a paragraph at its line breaks."""
    start, mark, runs = 0, len(paragraph.mark), list[Run]()
    for run in paragraph.runs:
        text = run.text.replace("\n", " ") if paragraph.level else run.text
        first, *others = text.split("\n")
        runs.append(run._replace(text=first))
        for piece in others:
            row = _Row(start, mark, tuple(runs), paragraph.level)
            yield row
            start += mark + len(row.text) + 1
            mark, runs = 0, [run._replace(text=piece)]
    yield _Row(start, mark, tuple(runs), paragraph.level)


def _lines(row: _Row, traced: Traced, worn: frozenset[str], colour: str, number: int) -> Iterator[Line]:
    """A bold question and the answer that follows it on the same line are two."""
    end = row.start + row.mark + len(row.text)
    styles = worn | _shared(row, colour) | (_ITEM if row.mark and not row.level else _NO_STYLES)
    line = Line(traced[row.start : end], number, row.level, styles)
    bold = 0 if "bold" in line.styles else _bold_start(row)
    cut = row.mark + bold
    if bold and row.text[:bold].rstrip().endswith("?") and any(map(str.isalnum, row.text[bold:])):
        yield line._replace(traced=line.traced[:cut], styles=line.styles | _BOLD)
        yield line._replace(traced=line.traced[cut:], level=0)
    else:
        yield line._replace(lead=cut if bold and not row.level else 0)


def _shared(row: _Row, colour: str) -> frozenset[str]:
    """What every run wears that says something; signs between words may look otherwise."""
    looks = [run.look for run in row.runs if any(map(str.isalnum, run.text))]
    if row.level or not looks:
        return _NO_STYLES
    shared = frozenset.intersection(*(look.styles for look in looks))
    return shared if any(look.colour == colour for look in looks) else shared | {"coloured"}


def _bold_start(row: _Row) -> int:
    """How many characters are bold at the start of a line, a question mark after them counted."""
    end = place = 0
    for run in row.runs:
        says = any(map(str.isalnum, run.text))
        if says and "bold" not in run.look.styles:
            break
        place += len(run.text)
        end = place if says else end
    following = _QUESTION_ENDS.match(row.text, end)
    return following.end() if end and following else end


def _worn_by_name(paragraphs: Iterable[Paragraph]) -> dict[str, frozenset[str]]:
    """What each style's name says: a quotation, or a style that somebody chose for several paragraphs."""
    used = Counter(paragraph.name for paragraph in paragraphs if paragraph.text.strip())
    return {name: _worn_by_style(name, used[name]) for name in {paragraph.name for paragraph in paragraphs}}


def _worn_by_style(name: str, count: int) -> frozenset[str]:
    plain = fold(name)
    if plain in _QUOTE_NAMES:
        return frozenset({"quote"})
    if count < 2 or level_named(name) or plain in _USUAL_NAMES:
        return _NO_STYLES
    return frozenset({f"style {name}"})


def _usual_colour(paragraphs: Iterable[Paragraph]) -> str:
    """The colour of most characters: only what differs from it is coloured."""
    found: Counter[str] = Counter()
    for paragraph in paragraphs:
        for run in () if paragraph.level else paragraph.runs:
            found[run.look.colour] += len(run.text)
    return max(found, key=lambda colour: (found[colour], colour == "", colour), default="")


def _pasted(lines: Sequence[Line]) -> bool:
    """Whether each line of a text cut to a width became a paragraph: then only empty ones separate."""
    said = [line.text.rstrip() for line in lines if line.text.strip()]
    ended = sum(text.endswith(_SENTENCE_ENDS) for text in said)
    return len(said) < len(lines) and ended * 2 < len(said) and cut_to_a_width(lines)
