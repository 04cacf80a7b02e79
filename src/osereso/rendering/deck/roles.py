"""One function a role: the words of a slide on the layout that plays it.

Where a template lacks what our own layouts have (cards, a place for an attribution or for the number of a
section), the same words go into the main text.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.rendering.deck import diagrams, lists
from osereso.rendering.deck.cards import facts
from osereso.rendering.deck.fit import fits
from osereso.rendering.deck.layouts import kind_of, slot
from osereso.rendering.deck.lists import flowed
from osereso.rendering.deck.pages import Ink, Text, words
from osereso.rendering.deck.palette import accent
from osereso.rendering.deck.quotes import quote
from osereso.rendering.deck.slides import Paragraph, Role, Run
from osereso.rendering.deck.stage import Part, bare, filled, fitted, settled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from osereso.rendering.deck.slides import Slide
    from osereso.rendering.deck.stage import Stage

_ALONE = 1.3  # times the size of a list: an idea that stands alone


def cover(stage: Stage, slide: Slide) -> list[Part]:
    """The title of the course, where it comes from, and the session's lines."""
    layout = stage.cast["cover"]
    session = slot(layout, "session")
    under = kind_of(layout, "subTitle") or stage.body(layout)
    wanted = [(under, slide.text if session else (*slide.text, *slide.items))]
    if session:
        wanted.append((session, slide.items))
    texts: list[Text] = []
    left: list[Paragraph] = []
    for holder, paragraphs in wanted:
        lines = stage.lines(slide, paragraphs, holder.fill or layout.background)
        fitting = settled(lines, holder)
        if fitting:
            texts.append(filled(holder, fitting))
        else:
            left += paragraphs
    more = flowed(stage, replace(slide, text=(), items=tuple(left)), stage.cast["points"]) if left else []
    return [Part(layout, tuple(texts)), *more]


def section(stage: Stage, slide: Slide) -> list[Part]:
    """The opening of a section: its number, its time, its objective."""
    layout = stage.cast["section"]
    number, label = slot(layout, "number"), slot(layout, "label")
    texts = []
    said = bare(stage.lines(slide, (*slide.text, *slide.items), layout.background))
    first = tuple(replace(each, ink=each.strong) for each in said[: len(slide.text[:1])])
    if label and (fitting := settled(first, label)):
        texts.append(Text(label, fitting))
        said = said[1:]
    if number:
        fill = accent(slide.section)
        texts.append(Text(number, (words(str(slide.section), ink=stage.on(fill)),), Ink(fill)))
    parts = stage.poured(layout, said, 9) if said else [Part(layout)]
    return [replace(part, texts=(*texts, *part.texts)) for part in parts]


def activity(stage: Stage, slide: Slide) -> list[Part]:
    """What participants do; how, how long and with what result beside it."""
    layout = stage.cast["activity"]
    said = _facts(slide)
    beside = facts(stage, slide, layout, said)
    others = (
        () if beside else [Paragraph((Run(f"{label} – ", bold=True), Run(value))) for label, value in said]
    )
    lines = stage.lines(slide, (*slide.text, *slide.items, *slide.quote, *others), layout.background)
    parts = stage.poured(layout, lines, 6) if lines else [Part(layout)]
    if not beside:
        return parts
    return [replace(part, texts=(*part.texts, *beside.texts), shapes=beside.shapes) for part in parts]


def recap(stage: Stage, slide: Slide) -> list[Part]:
    """What a section leaves behind; an idea that stands alone has no number and is larger."""
    layout = stage.cast["recap"]
    lines = stage.lines(slide, (*slide.text, *slide.quote, *slide.items), layout.background)
    if len(lines) == 1:
        holder = stage.body(layout)
        lines = bare(lines)
        larger = fitted((replace(lines[0], size=holder.style.size * _ALONE),), holder)
        if fits(larger, holder):
            return [Part(layout, (Text(holder, larger),))]
    return stage.poured(layout, lines) if lines else [Part(stage.cast["title_only"])]


def closing(stage: Stage, slide: Slide) -> list[Part]:
    """The last words."""
    layout = stage.cast["closing"]
    lines = bare(stage.lines(slide, (*slide.text, *slide.items, *slide.quote), layout.background))
    return stage.poured(layout, lines, 9) if lines else [Part(layout)]


def _facts(slide: Slide) -> Sequence[tuple[str, str]]:
    if not slide.table or not slide.table.rows:
        return ()
    return [pair for pair in zip(slide.table.header, slide.table.rows[0], strict=False) if pair[1]]


ROLES: Mapping[Role, Callable[[Stage, Slide], list[Part]]] = {
    Role.COVER: cover,
    Role.AGENDA: diagrams.agenda,
    Role.OBJECTIVES: lists.objectives,
    Role.SECTION: section,
    Role.POINTS: lists.points,
    Role.LIST: lists.listed,
    Role.STATEMENT: lists.statement,
    Role.QUOTE: quote,
    Role.ACTIVITY: activity,
    Role.RECAP: recap,
    Role.TABLE: diagrams.table,
    Role.MAP: diagrams.overview,
    Role.COLUMNS: diagrams.columns,
    Role.FACING: diagrams.facing,
    Role.TIMELINE: diagrams.moments,
    Role.QUESTION: diagrams.question,
    Role.ANSWER: diagrams.question,
    Role.FIGURE: diagrams.picture,
    Role.CLOSING: closing,
}
