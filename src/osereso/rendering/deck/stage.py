"""What all roles share while pages are composed: the template's cast, its colours, its free space."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from osereso.rendering.colours import ENOUGH, contrast
from osereso.rendering.deck.fit import aired, pour, settle
from osereso.rendering.deck.layouts import body_of, slot, title_of
from osereso.rendering.deck.measure import height
from osereso.rendering.deck.pages import Box, Holder, Ink, Shape, Surface, Text, line
from osereso.rendering.deck.palette import accent
from osereso.rendering.deck.slides import Mark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from osereso.rendering.deck.layouts import Cast
    from osereso.rendering.deck.pages import Grid, Layout, Line, Picture, Style, Template
    from osereso.rendering.deck.palette import Palette
    from osereso.rendering.deck.slides import Paragraph, Slide
    from osereso.rendering.pictures import Logo

LARGE = 24.0  # points: below, a statement or a quotation is split rather than made smaller
_LARGE_ENOUGH = 3.0  # contrast of large type (WCAG 1.4.3), where it is the template's own
_HIDDEN = 0.06  # of a text's place, up to which a decoration may run under it
_WHOLLY = 0.9
_PANEL = 85  # per cent: a panel that lets the picture show and the text be read
_LARGE_TYPE = 18.0  # points
_MARGINS = ("ftr", "sldNum")
_NARROW, _COLUMN = 0.45, 0.35  # of the slide: a title narrower and higher than that stands beside the text
_MARGIN = 24.0  # points
_BOTTOM = 0.9  # of the slide's height: where content ends if no placeholder says so
_SMALLEST_ASIDE = 14.0  # points: subtitles, attributions, lines of a cover
_BOX_SIZE = 20.0  # points, of text boxes where a layout has no placeholder for text


@dataclass(frozen=True, slots=True)
class Part:
    """One page of a slide before its title, footer and notes."""

    layout: Layout
    texts: tuple[Text, ...] = ()
    shapes: tuple[Shape, ...] = ()
    grid: Grid | None = None
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class Stage:
    """The template a deck is composed for; ``figures`` are the outline's pictures by their names."""

    template: Template
    cast: Cast
    palette: Palette
    figures: Mapping[str, Logo] = field(default_factory=dict)

    def ink(self, slide: Slide, surface: str) -> Ink:
        """Return the colour of emphasis on a surface: the section's, as dark as reading asks."""
        return self.palette.readable(accent(slide.section), self.palette.hex(surface))

    def on(self, fill: str) -> Ink:
        """Return the colour of text on a filled surface."""
        return self.palette.on(self.palette.hex(fill))

    def lines(self, slide: Slide, paragraphs: Sequence[Paragraph], surface: str) -> tuple[Line, ...]:
        """Return paragraphs as lines whose bold words and marks have the section's colour."""
        strong = self.ink(slide, surface)
        return tuple(replace(line(each), strong=strong) for each in paragraphs)

    @property
    def own(self) -> bool:
        """Whether the template is made after ours: its filled places take the colours of the sections."""
        return any(ours(layout) for layout in self.template.layouts)

    def legible(self, text: Text, layout: Layout) -> Text:
        """Return a text that can be read where it stands, its sizes said where the template is silent."""
        own = text.holder.ink or Ink("tx1")
        lines = tuple(_said(each, text.holder.style) for each in text.lines)
        fill = text.fill or (Ink(text.holder.fill) if text.holder.fill else None)
        grounds = [(self.palette.shown(fill), 1.0)] if fill else self._grounds(text.holder, layout)
        chosen = self._chosen(own, lines, grounds)
        if chosen is None:
            panel = Ink("bg1", opaque=_PANEL)
            grounds, text = [(self.palette.hex("bg1"), 1.0)], replace(text, fill=panel)
            chosen = self._chosen(own, lines, grounds) or self.on("bg1")
        elif not fill:
            text = replace(text, fill=self._band(text.holder, layout, chosen))
        return replace(text, lines=tuple(self._inked(each, own, chosen, grounds) for each in lines))

    def _grounds(self, holder: Holder, layout: Layout) -> list[tuple[str | None, float]]:
        surface = self._surface(holder, layout)
        return [(self.palette.shown(ink) if ink else None, share) for ink, share in surface.inks]

    def _surface(self, holder: Holder, layout: Layout) -> Surface:
        if holder.surface:
            return holder.surface
        return layout.surface(holder.box) if layout.surface else Surface(((Ink(layout.background), 1.0),))

    def background(self, layout: Layout, box: Box) -> str | None:
        """Return the one colour under a place, as a slot or hex digits; nothing where there are several."""
        (ink, share), *_ = self._surface(Holder("", -1, "", box), layout).inks
        if ink is None or share < 1 - _HIDDEN:
            return None
        return ink.slot if (ink.shade, ink.white) == (100, 0) else self.palette.shown(ink)

    def _chosen(
        self, own: Ink, lines: Sequence[Line], grounds: Sequence[tuple[str | None, float]]
    ) -> Ink | None:
        """Return the first ink read everywhere: the template's own, else its dark or its light one."""
        large = all((each.size or 0) >= _LARGE_TYPE for each in lines)
        if all(ground is None for ground, _ in grounds):
            return own
        for ink, enough in ((own, _LARGE_ENOUGH if large else ENOUGH), (self._best(grounds), _LARGE_ENOUGH)):
            if not self._hidden(ink, grounds, enough):
                return ink
        return None

    def _best(self, grounds: Sequence[tuple[str | None, float]]) -> Ink:
        known = [(ground, share) for ground, share in grounds if ground]
        return max(
            (Ink("tx1"), Ink("bg1")),
            key=lambda ink: sum(
                share * (contrast(self.palette.shown(ink), ground) >= ENOUGH) for ground, share in known
            ),
        )

    def _band(self, holder: Holder, layout: Layout, ink: Ink) -> Ink | None:
        """The colour of the band under a text, where the band alone makes it readable.

        Said again on the text itself, it is also known to programs that look at no more than the background.
        """
        surface = self._surface(holder, layout)
        if surface.raised < _WHOLLY:
            return None
        if contrast(self.palette.shown(ink), self.palette.hex(layout.background)) >= ENOUGH:
            return None
        (main, share), *_ = surface.inks
        if main is None:
            return None
        return main if share >= _WHOLLY else main._replace(opaque=_PANEL)

    def _inked(self, line: Line, own: Ink, chosen: Ink, grounds: Sequence[tuple[str | None, float]]) -> Line:
        """Return a line whose emphasis, too, is read on all it stands on; else it has the text's ink."""
        main = max(grounds, key=lambda each: each[1])[0]
        if line.ink is not None:
            if self._hidden(line.ink, grounds, ENOUGH):
                line = replace(line, ink=self.on(main) if main and len(grounds) == 1 else chosen)
        elif chosen != own:
            line = replace(line, ink=chosen)
        if line.strong and self._hidden(line.strong, grounds, ENOUGH):
            darker = self.palette.readable(line.strong.slot, main) if main else chosen
            line = replace(line, strong=chosen if self._hidden(darker, grounds, ENOUGH) else darker)
        return line

    def _hidden(self, ink: Ink, grounds: Sequence[tuple[str | None, float]], enough: float) -> bool:
        """Whether an ink cannot be read on more of the grounds than a decoration may take."""
        shown = self.palette.shown(ink)
        hidden = sum(share for ground, share in grounds if ground and contrast(shown, ground) < enough)
        return hidden > _HIDDEN

    def body(self, layout: Layout) -> Holder:
        """Return the placeholder of the main text, or a place below the title for a text box."""
        found = body_of(layout)
        if found:
            return found
        style = replace(title(layout).style, size=_BOX_SIZE, bold=False, lines=1.0, fixed=0)
        return Holder("", -1, "", self.area(layout), style)

    def area(self, layout: Layout) -> Box:
        """Return where a table or a text box may stand: the main text's place, or all below the title."""
        holder = body_of(layout) or body_of(self.cast["points"])
        above = title(layout).box
        wide, high = self.template.size
        if above.w < wide * _NARROW and above.h > high * _COLUMN:
            return self._beside(above, body_of(layout))
        below = above.y + above.h
        # Some places for text run under the footer; a table there would cover it.
        tops = [one.box.y - 6 for one in layout.holders if one.kind in _MARGINS and one.box.y > high / 2]
        if holder and holder.box.y >= below - 14:
            bottom = min([holder.box.y + holder.box.h, *tops])
            across = holder.box.w
            if self.own and not body_of(layout):  # our lists keep to short rows, drawings may be wider
                across = max(across, wide - 2 * holder.box.x)
            return holder.box._replace(w=across, h=max(bottom - holder.box.y, 60.0))
        bottom = min([high * _BOTTOM, *tops])
        left, across = (above.x, above.w) if above.w >= wide * _NARROW else (wide * 0.08, wide * 0.84)
        if bottom - below < above.y:  # a title at the foot of the slide has its room above
            return Box(left, high - bottom, across, above.y - (high - bottom) - 12)
        return Box(left, below + 12, across, max(bottom - below - 12, 60.0))

    def _beside(self, title_box: Box, holder: Holder | None) -> Box:
        """Return what is free beside a title that stands in a column of its own."""
        if holder:
            return holder.box
        wide, high = self.template.size
        left, right = title_box.x, wide - title_box.x - title_box.w
        bottom = high * _BOTTOM - title_box.y
        if right >= left:
            return Box(title_box.x + title_box.w + 12, title_box.y, right - 12 - _MARGIN, bottom)
        return Box(_MARGIN, title_box.y, left - 12 - _MARGIN, bottom)

    def poured(self, layout: Layout, lines: tuple[Line, ...], most: int = 5) -> list[Part]:
        """Return as many pages of the main text as the lines need."""
        holder = self.body(layout)
        if not holder.kind:
            size = holder.style.size
            lines = tuple(replace(each, size=each.size or size) for each in lines)
        marked = tuple(dressed(each, holder) for each in lines)
        pages = (aired(page, holder) for page in pour(marked, holder, most))
        return [Part(layout, (Text(holder, page, shrinks=True),)) for page in pages]


def _said(line: Line, style: Style) -> Line:
    """Return a line with its size said, where the template leaves it to each program."""
    return replace(line, size=style.size) if style.silent and line.size is None else line


def title(layout: Layout) -> Holder:
    """Return the title placeholder; every layout of a cast has one."""
    found = title_of(layout)
    assert found is not None
    return found


def ours(layout: Layout) -> bool:
    """Whether a layout leaves room beside its texts for our drawings."""
    return slot(layout, "tab") is not None


def dressed(each: Line, holder: Holder) -> Line:
    """Return a line with the indentation that its mark, or its lack of one, asks for here.

    Only a bullet follows the placeholder, and only where the placeholder has bullets.
    """
    if each.mark is Mark.BULLET and holder.style.bulleted:
        return each
    if each.mark is Mark.NONE:
        return replace(each, left=0.0) if holder.style.bulleted or holder.style.left else each
    size = each.size or holder.style.size
    return replace(each, left=round(size * (1.3 if each.mark is Mark.NUMBER else 1.0)))


def fitted(lines: tuple[Line, ...], holder: Holder) -> tuple[Line, ...]:
    """Return lines dressed for a placeholder."""
    return tuple(dressed(each, holder) for each in lines)


def bare(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return lines without their marks."""
    return tuple(replace(each, mark=Mark.NONE) for each in lines)


def extent(holder: Holder, lines: tuple[Line, ...]) -> tuple[float, float]:
    """Return where a text begins in its placeholder, and how high it is."""
    room, tall = holder.room
    used = min(tall, height(lines, holder.style, room))
    above = {"t": 0.0, "ctr": (tall - used) / 2, "b": tall - used}.get(holder.anchor, 0.0)
    return holder.box.y + holder.insets[1] + above, used


def bar(slide: Slide, layout: Layout, holder: Holder, lines: tuple[Line, ...]) -> tuple[Shape, ...]:
    """Return a bar beside a statement, a little higher than its text, on a layout of ours."""
    if not ours(layout):
        return ()
    top, tall = extent(holder, lines)
    return (Shape(Box(holder.box.x - 30, top - 12, 8, tall + 24), Ink(accent(slide.section))),)


def settled(lines: tuple[Line, ...], holder: Holder) -> tuple[Line, ...] | None:
    """Return lines as large as they fit in a small place of their own, or nothing if they do not."""
    bare = tuple(dressed(replace(each, mark=Mark.NONE), holder) for each in lines)
    return settle(bare, holder, min(_SMALLEST_ASIDE, holder.style.size)) if bare else None


def filled(holder: Holder, lines: tuple[Line, ...]) -> Text:
    """Return a text with its placeholder's own fill said again, so that every reader knows it."""
    return Text(holder, lines, Ink(holder.fill) if holder.fill else None)
