"""Composing: the slides of the plan become pages, with titles, section tabs, logos, footers and notes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from osereso.rendering.deck.fit import breakable, headline, one_line
from osereso.rendering.deck.layouts import kind_of, slot
from osereso.rendering.deck.measure import LINE, wide
from osereso.rendering.deck.pages import Box, Holder, Ink, Page, Picture, Text, words
from osereso.rendering.deck.palette import accent
from osereso.rendering.deck.roles import ROLES
from osereso.rendering.deck.slides import Role, plain
from osereso.rendering.deck.stage import title
from osereso.rendering.deck.widows import bound
from osereso.rendering.deck.wording import continued

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from osereso.rendering.deck.pages import Layout
    from osereso.rendering.deck.slides import Paragraph, Slide
    from osereso.rendering.deck.stage import Part, Stage
    from osereso.rendering.pictures import Logo

_LONGEST_SUFFIX = " (9/9)"
_LAYOUTS = {
    Role.OBJECTIVES: "points",
    Role.LIST: "points",
    **dict.fromkeys((Role.MAP, Role.COLUMNS, Role.FACING, Role.TIMELINE, Role.FIGURE), "title_only"),
    **dict.fromkeys((Role.QUESTION, Role.ANSWER), "title_only"),
}  # roles that have no layout of their own
_BETWEEN = " – "  # the parts of a footer
_SMALLEST_MARGIN = 10.0  # points of a footer or a slide's number
_CORNER = (0.16, 0.12)  # of the slide: the place of a logo that a template has no place for
_WIDEST_TAB = 1.7  # times the tab as the layout draws it


@dataclass(frozen=True, slots=True)
class Composer:
    """What every page of a deck shares. ``logos`` go by the purpose of their placeholder."""

    stage: Stage
    footer: str
    language: str
    logos: Mapping[str, Logo]

    def pages(self, slides: Sequence[Slide]) -> tuple[Page, ...]:
        """Return the pages of the deck, in order."""
        return tuple(page for group in self.groups(slides) for page in group)

    def groups(self, slides: Sequence[Slide]) -> tuple[tuple[Page, ...], ...]:
        """Return the pages that each slide of the plan takes, one or several."""
        cut: dict[str, int] = {}  # titles that had to be cut, and how often each came out the same
        return tuple(tuple(self._pages(slide, cut)) for slide in slides)

    def _pages(self, slide: Slide, cut: dict[str, int]) -> list[Page]:
        holder = title(self.stage.cast[_LAYOUTS.get(slide.role, slide.role.value)])
        short, _, whole = headline(slide.title, holder, _LONGEST_SUFFIX)
        again = ""
        if not whole:  # the whole title opens the text instead
            slide = _opened_by(slide, plain(slide.title, bold=True))
            cut[short] = cut.get(short, 0) + 1
            again = f" – {cut[short]}" if cut[short] > 1 else ""
        parts = ROLES[slide.role](self.stage, slide)
        following = replace(slide, notes=(plain(continued(self.language)),))
        return [
            self._page(slide if number == 1 else following, part, again + _of(number, len(parts)))
            for number, part in enumerate(parts, 1)
        ]

    def _page(self, slide: Slide, part: Part, suffix: str) -> Page:
        words_, size, _ = headline(slide.title, title(part.layout), suffix)
        written = (
            bound(self._heading(slide, part.layout, words_, size)),
            *self._tab(slide, part.layout),
            *map(bound, part.texts),
        )
        pictures = [*part.pictures, *self._pictures(part.layout)]
        if slide.role is Role.COVER:
            pictures += self._unplaced([text.box or text.holder.box for text in written])
        return Page(
            layout=part.layout,
            title=words_,
            texts=tuple(self.stage.legible(text, part.layout) for text in written),
            shapes=part.shapes,
            grid=part.grid,
            pictures=tuple(pictures),
            notes=slide.notes,
            footer=self._footer(part.layout),
            counter=self._counter(part.layout),
        )

    def _heading(self, slide: Slide, layout: Layout, text: str, size: float | None) -> Text:
        holder = title(layout)
        fill = accent(slide.section) if holder.fill and self.stage.own else ""
        ink = self.stage.on(fill) if fill else None
        lines = breakable((words(text, size=size, ink=ink),), holder)
        return Text(holder, lines, Ink(fill) if fill else None)

    def _tab(self, slide: Slide, layout: Layout) -> tuple[Text, ...]:
        """Return the tab that names the section, as wide as its words."""
        holder = slot(layout, "tab")
        if not holder or not slide.tab:
            return ()
        left, _, right, _ = holder.insets
        style, fill = holder.style, accent(slide.section)
        text = one_line(f"{slide.section} – {slide.tab}", style, holder.box.w * _WIDEST_TAB, style.size)
        broad = wide(text, style, style.size) + left + right + 4
        line = words(text, ink=self.stage.on(fill))
        return (Text(holder, (line,), Ink(fill), holder.box._replace(w=broad)),)

    def _pictures(self, layout: Layout) -> list[Picture]:
        found = ((slot(layout, purpose), logo) for purpose, logo in self.logos.items())
        return [
            Picture(holder, _inside(holder, logo), logo.image, logo.alt)
            for holder, logo in found
            if holder is not None
        ]

    def _unplaced(self, taken: Sequence[Box]) -> list[Picture]:
        """Return the logos for which the template has no place, each in a free corner of the cover."""
        layouts = self.stage.template.layouts
        corners = iter(_corners(self.stage.template.size, taken))
        wanted = [
            logo for name, logo in self.logos.items() if not any(slot(layout, name) for layout in layouts)
        ]
        holders = (Holder("", -1, "Logo", corner) for corner in corners)
        return [
            Picture(holder, _inside(holder, logo), logo.image, logo.alt)
            for logo, holder in zip(wanted, holders, strict=False)
        ]

    def _footer(self, layout: Layout) -> Text | None:
        """Return the footer on one line; its middle gives way first, its end may ask for confidentiality."""
        holder = kind_of(layout, "ftr")
        if not holder or not self.footer:
            return None
        own, box = _margin(holder)
        room, style = holder.room[0], holder.style
        first, *_, last = self.footer.split(_BETWEEN) if _BETWEEN in self.footer else (self.footer, "")
        shorter = (self.footer, f"{first}{_BETWEEN}{last}", last) if last else (self.footer,)
        sizes = (own, *(float(size) for size in range(int(own - 0.1), int(_SMALLEST_MARGIN) - 1, -1)))
        for text, size in ((text, size) for text in shorter for size in sizes):
            if one_line(text, style, room, size) == text:
                return self._in_margin(layout, holder, text, size, box)
        confidential = self.footer.count(_BETWEEN) > 1
        cut = one_line(last if confidential else self.footer, style, room, sizes[-1])
        return self._in_margin(layout, holder, cut, sizes[-1], box)

    def _counter(self, layout: Layout) -> Text | None:
        holder = kind_of(layout, "sldNum")
        return self._in_margin(layout, holder, "0", *_margin(holder)) if holder else None

    def _in_margin(self, layout: Layout, holder: Holder, text: str, size: float, box: Box | None) -> Text:
        said = words(text, size=None if size == holder.style.size else size)
        return self.stage.legible(Text(holder, (said,), box=box), layout)


def _opened_by(slide: Slide, paragraph: Paragraph) -> Slide:
    """Return a slide whose text begins with a paragraph; the text of quotations and sections is a label."""
    if slide.role is Role.COVER:
        return replace(slide, text=(paragraph, *slide.text))
    return replace(slide, items=(paragraph, *slide.items))


def _margin(holder: Holder) -> tuple[float, Box | None]:
    """Return the size of one line in a margin, and a place high enough where the layout's is too low.

    Never under what a reader reads on paper, never higher than the line that the place can hold.
    """
    own, tall = holder.style.size, holder.room[1]
    size = max(_SMALLEST_MARGIN, min(own, (tall - 0.1) / LINE))
    missing = size * LINE + 0.1 - tall
    if missing <= 0:
        return size, None
    return size, holder.box._replace(y=holder.box.y - missing, h=holder.box.h + missing)


def _of(number: int, count: int) -> str:
    return f" ({number}/{count})" if count > 1 else ""


def _corners(size: tuple[float, float], taken: Sequence[Box]) -> list[Box]:
    """Return the corners of a slide in which no text stands, the upper right one first."""
    wide, high = size
    across, down = wide * _CORNER[0], high * _CORNER[1]
    margin = wide * 0.03
    right, bottom = wide - margin - across, high - margin - down
    places = ((right, margin), (right, bottom), (margin, bottom), (margin, margin))
    corners = [Box(x, y, across, down) for x, y in places]
    return [corner for corner in corners if not any(corner.shared(box) for box in taken)]


def _inside(holder: Holder, logo: Logo) -> Box:
    """Return the largest place in a placeholder that keeps a logo's proportions, against its right edge."""
    x, y, w, h = holder.box
    scale = min(w / logo.width, h / logo.height)
    wide, high = logo.width * scale, logo.height * scale
    return Box(x + w - wide, y + (h - high) / 2, wide, high)
