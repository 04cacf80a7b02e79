"""Slides as values: what stands on each, before anybody knows which template it goes into."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a slide is for; the names are those of ``template.toml`` and of the outline's braces."""

    COVER = "cover"
    AGENDA = "agenda"
    OBJECTIVES = "objectives"
    SECTION = "section"
    POINTS = "points"
    LIST = "list"
    STATEMENT = "statement"
    QUOTE = "quote"
    ACTIVITY = "activity"
    RECAP = "recap"
    TABLE = "table"
    MAP = "map"
    COLUMNS = "columns"
    FACING = "facing"
    TIMELINE = "timeline"
    QUESTION = "question"
    ANSWER = "answer"
    FIGURE = "figure"
    CLOSING = "closing"


class Mark(StrEnum):
    """What stands before a paragraph."""

    NONE = "none"
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one form; a newline in it is a line break."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs, with what stands before them. ``start`` is the number of a numbered paragraph."""

    runs: tuple[Run, ...]
    mark: Mark = Mark.NONE
    start: int = 1

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Table:
    """A table of plain texts; the first row says what the columns are."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture: the name of its file beside the outline, and what it says to those who cannot see it."""

    name: str
    alt: str


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide of the outline.

    ``section`` is the number of the section it belongs to (0 outside sections), ``tab`` that section's
    title. ``text`` holds the paragraphs outside lists and quotations, ``items`` those of the lists.
    """

    role: Role
    title: str
    section: int = 0
    tab: str = ""
    text: tuple[Paragraph, ...] = ()
    items: tuple[Paragraph, ...] = ()
    quote: tuple[Paragraph, ...] = ()
    table: Table | None = None
    notes: tuple[Paragraph, ...] = ()
    figure: Figure | None = None


@dataclass(frozen=True, slots=True)
class Numbered:
    """A slide of the outline, and the first and last of its numbers in the deck: long ones take several."""

    slide: Slide
    first: int
    last: int


def plain(text: str, *, bold: bool = False, mark: Mark = Mark.NONE) -> Paragraph:
    """Return a paragraph of one run."""
    return Paragraph((Run(text, bold=bold),), mark)
