"""The plan: an outline in Markdown makes slides as values. No Office file is needed to test it.

The outline's language is small, so that a trainer may write it:

- ``#`` or ``##`` starts a slide; words in braces at the end of the line say what it is for: ``{.activite}``;
- a list holds what the slide shows, a quotation (``>``) what was said, a table rows and columns;
- ``### Notes`` and all below it, up to the next slide, is what the trainer says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from osereso.errors import InputError
from osereso.messages import msg
from osereso.rendering.deck.slides import Figure, Mark, Paragraph, Role, Run, Slide, Table
from osereso.text import clean
from osereso.typography import typeset

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from markdown_it.token import Token

ROLES: Mapping[str, Role] = {
    "couverture": Role.COVER,
    "programme": Role.AGENDA,
    "objectifs": Role.OBJECTIVES,
    "sequence": Role.SECTION,
    "points": Role.POINTS,
    "liste": Role.LIST,
    "idee": Role.STATEMENT,
    "citation": Role.QUOTE,
    "activite": Role.ACTIVITY,
    "retenir": Role.RECAP,
    "tableau": Role.TABLE,
    "carte": Role.MAP,
    "colonnes": Role.COLUMNS,
    "face-a-face": Role.FACING,
    "frise": Role.TIMELINE,
    "question": Role.QUESTION,
    "reponse": Role.ANSWER,
    "image": Role.FIGURE,
    "conclusion": Role.CLOSING,
    **{role.value: role for role in Role},
}
_BRACES = re.compile(r"(?<!\\)\{\s*\.?([^{}\\]*?)\s*\}\s*$")
_SLIDE_LEVELS = ("h1", "h2")
_OFF = ("code", "fence", "html_block", "html_inline", "autolink", "lheading", "reference", "hr")


@dataclass(slots=True)
class _Draft:
    """A slide while its blocks are read."""

    role: Role
    title: str
    section: int
    tab: str
    in_notes: bool = False
    text: list[Paragraph] = field(default_factory=list)
    items: list[Paragraph] = field(default_factory=list)
    quote: list[Paragraph] = field(default_factory=list)
    notes: list[Paragraph] = field(default_factory=list)
    table: Table | None = None
    figure: Figure | None = None

    def finished(self) -> Slide:
        return Slide(
            self.role,
            self.title,
            self.section,
            self.tab,
            tuple(self.text),
            tuple(self.items),
            tuple(self.quote),
            self.table,
            tuple(self.notes),
            self.figure,
        )


def plan(markdown: str, language: str = "fr", path: Path | None = None) -> tuple[Slide, ...]:
    """Return the slides of an outline, in order, no two with the same title; ``path`` is its file.

    Raises:
        InputError: there is no slide, or braces ask for a kind of slide that does not exist.
    """
    parser = MarkdownIt("commonmark", {"html": False}).enable("table").disable(list(_OFF))
    tokens = parser.parse(clean(markdown))
    _typeset(tokens, language)
    slides = [draft.finished() for draft in _drafts(tokens, path)]
    if not slides:
        raise InputError(
            msg("The outline of the deck has no slide."),
            remedy=msg("Start each slide with “## Title”."),
            path=path,
        )
    return _distinct(slides)


def _typeset(tokens: Sequence[Token], language: str) -> None:
    """Set what trainers wrote by the rules of the language; what the course says is set already."""
    for token in tokens:
        for child in token.children or ():
            child.content = typeset(child.content, language)


def _drafts(tokens: Sequence[Token], path: Path | None) -> Iterator[_Draft]:
    draft: _Draft | None = None
    section, tab = 0, ""
    reader = _Blocks(tokens)
    for place, token in enumerate(tokens):
        if token.type != "heading_open":
            if draft:
                reader.read(place, draft)
            continue
        heading = tokens[place + 1]
        if token.tag not in _SLIDE_LEVELS:
            if draft:
                draft.in_notes = True
            continue
        if draft:
            yield draft
        role, title = _heading(heading, path)
        if role is Role.SECTION:
            section, tab = section + 1, title
        elif token.tag == "h1":
            tab = ""  # a slide of the first level that is no section closes the section before it
        draft = _Draft(role, title, section if tab else 0, tab)
    if draft:
        yield draft


def _heading(token: Token, path: Path | None) -> tuple[Role, str]:
    braces = _BRACES.search(token.content)
    word = braces.group(1).casefold() if braces else ""
    if word and word not in ROLES:
        raise InputError(
            msg("The outline asks for a slide of the kind “{word}”, which does not exist.", word=word),
            remedy=msg("Kinds are: {kinds}.", kinds=", ".join(sorted(ROLES))),
            path=path,
        )
    title = "".join(run.text for run in _runs(token)).replace("\n", " ")
    if braces:
        title = title[: title.rindex("{")]
    return ROLES.get(word, Role.POINTS), title.strip()


class _Blocks:
    """The blocks of an outline: each text goes where the blocks around it say."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._around: list[str] = []
        self._counters: list[int] = []
        self._first = False
        self._rows: list[list[str]] = []

    def read(self, place: int, draft: _Draft) -> None:
        """Take one token into account."""
        token = self._tokens[place]
        kind = token.type.removesuffix("_open").removesuffix("_close")
        if token.nesting == 1:
            self._open(kind, token)
        elif token.nesting == -1:
            self._close(kind, draft)
        elif kind == "inline" and self._around and self._around[-1] in ("th", "td"):
            self._rows[-1].append("".join(run.text for run in _runs(token)).strip())
        elif kind == "inline" and self._tokens[place - 1].type != "heading_open":
            self._paragraph(token, draft)

    def _open(self, kind: str, token: Token) -> None:
        self._around.append(kind)
        if kind in ("ordered_list", "bullet_list"):
            self._counters.append(int(token.attrGet("start") or 1))
        elif kind == "list_item":
            self._first = True
        elif kind == "table":
            self._rows = []
        elif kind == "tr":
            self._rows.append([])

    def _close(self, kind: str, draft: _Draft) -> None:
        if kind in self._around:
            del self._around[len(self._around) - 1 - self._around[::-1].index(kind) :]
        if kind in ("ordered_list", "bullet_list"):
            self._counters.pop()
        elif kind == "list_item":
            self._counters[-1] += 1
        elif kind == "table":
            self._table(draft)

    def _table(self, draft: _Draft) -> None:
        rows = tuple(tuple(row) for row in self._rows)
        if draft.in_notes:
            draft.notes += [Paragraph((Run(" – ".join(row)),)) for row in rows]
        else:
            draft.table = Table(rows[0], rows[1:])

    def _paragraph(self, token: Token, draft: _Draft) -> None:
        lists = [kind for kind in self._around if kind.endswith("_list")]
        mark = Mark.NONE
        if lists and self._first:
            mark = Mark.NUMBER if lists[-1] == "ordered_list" else Mark.BULLET
            self._first = False
        paragraph = Paragraph(_runs(token), mark, self._counters[-1] if self._counters else 1)
        if not draft.in_notes:
            draft.figure = _figure(token) or draft.figure
        if not paragraph.text.strip():
            return
        if draft.in_notes:
            draft.notes.append(paragraph)
        elif "blockquote" in self._around:
            draft.quote.append(paragraph)
        else:
            (draft.items if lists else draft.text).append(paragraph)


def _figure(token: Token) -> Figure | None:
    """The picture in a paragraph, ``![what it shows](file.png)``."""
    for child in token.children or ():
        if child.type == "image":
            return Figure(str(child.attrGet("src") or ""), child.content)
    return None


def _runs(token: Token) -> tuple[Run, ...]:
    runs: list[Run] = []
    bold = italic = 0
    for child in token.children or ():
        if child.type.startswith("strong"):
            bold += child.nesting
        elif child.type.startswith("em_"):
            italic += child.nesting
        elif child.type in ("softbreak", "hardbreak"):
            runs.append(Run(" " if child.type == "softbreak" else "\n", bool(bold), bool(italic)))
        elif child.content and child.type != "image":
            runs.append(Run(child.content, bool(bold), bool(italic)))
    return tuple(_joined(runs))


def _joined(runs: list[Run]) -> Iterator[Run]:
    """Join neighbours of the same form: escapes cut a text into many."""
    held: Run | None = None
    for run in runs:
        if held and (held.bold, held.italic) == (run.bold, run.italic):
            held = Run(held.text + run.text, run.bold, run.italic)
        else:
            if held:
                yield held
            held = run
    if held:
        yield held


def _distinct(slides: list[Slide]) -> tuple[Slide, ...]:
    """Give the second slide of the same title a number, so that lists of slides tell them apart."""
    seen: dict[str, int] = {}
    told: list[Slide] = []
    taken = {slide.title for slide in slides}
    for slide in slides:
        title = slide.title or slide.tab or "…"
        seen[title] = seen.get(title, 0) + 1
        number, name = seen[title], title
        while number > 1 and (name := f"{title} ({number})") in taken:
            number += 1
        taken.add(name)
        told.append(slide if name == slide.title else replace(slide, title=name))
    return tuple(told)
