"""Points in words: cards where they are few and short, large where there is one, else a list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.rendering.deck.cards import cards
from osereso.rendering.deck.fit import settle
from osereso.rendering.deck.pages import Text
from osereso.rendering.deck.quotes import quote, voiced
from osereso.rendering.deck.stage import LARGE, Part, bar, bare, fitted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.rendering.deck.pages import Layout
    from osereso.rendering.deck.slides import Paragraph, Slide
    from osereso.rendering.deck.stage import Stage


def points(stage: Stage, slide: Slide) -> list[Part]:
    """A list; cards where points are few and short, a large statement where there is only one."""
    if not slide.text and not slide.quote:
        if len(slide.items) == 1 and (parts := _large(stage, slide, slide.items)):
            return parts
        if part := cards(stage, slide, numbered=False):
            return [part]
    return flowed(stage, slide, stage.cast["points"])


def listed(stage: Stage, slide: Slide) -> list[Part]:
    """A list, whatever its length."""
    return flowed(stage, slide, stage.cast["points"])


def objectives(stage: Stage, slide: Slide) -> list[Part]:
    """What participants will be able to do, each in the colour of its section."""
    part = cards(stage, slide, numbered=True)
    return [part] if part else flowed(stage, slide, stage.cast["points"])


def statement(stage: Stage, slide: Slide) -> list[Part]:
    """One sentence, large; with a quotation, whoever said it stands under both."""
    if slide.quote and slide.items:
        return _voiced(stage, slide)
    said = (*slide.text, *slide.quote, *slide.items)
    return _large(stage, slide, said) or flowed(stage, slide, stage.cast["points"])


def flowed(stage: Stage, slide: Slide, layout: Layout) -> list[Part]:
    """All that a slide says, in the main text of a layout, on as many pages as it needs."""
    lines = stage.lines(slide, (*slide.text, *slide.quote, *slide.items), layout.background)
    return stage.poured(layout, lines) if lines else [Part(stage.cast["title_only"])]


def _large(stage: Stage, slide: Slide, paragraphs: Sequence[Paragraph]) -> list[Part]:
    layout = stage.cast["statement"]
    holder = stage.body(layout)
    lines = settle(fitted(bare(stage.lines(slide, paragraphs, layout.background)), holder), holder, LARGE)
    if not lines or not paragraphs:
        return []
    return [Part(layout, (Text(holder, lines),), bar(slide, layout, holder, lines))]


def _voiced(stage: Stage, slide: Slide) -> list[Part]:
    """An idea or two over the professional's own words; on two slides if they do not fit one."""
    if stage.cast.get("voiced") is None:
        said = (*slide.items, *slide.quote, *slide.text)
        return flowed(stage, replace(slide, items=said, quote=(), text=()), stage.cast["points"])
    if part := voiced(stage, slide):
        return [part]
    return [*points(stage, replace(slide, quote=(), text=())), *quote(stage, replace(slide, items=()))]
