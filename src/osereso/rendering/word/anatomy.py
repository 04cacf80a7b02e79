"""A client's Word file, understood: its sections, its cover, where the text goes, its last page.

What stands before the text on pages of its own is the cover, and stays; so does a last page without headings.
The text itself is a sample, and is taken out. A file whose first page is part of its text has no cover.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from osereso.rendering.word.names import WP, number, own_text, w
from osereso.rendering.word.slots import title_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.rendering.word.styles import Styles

_WORDY = 150  # words: no cover and no last page says more
_COVERING = 15 * 15 * 360_000**2  # square EMU: fifteen by fifteen centimetres
_REFERENCES = (w("headerReference"), w("footerReference"))


@dataclass(frozen=True, slots=True)
class Stretch:
    """A section of a document: its blocks, and the settings that hold for them."""

    blocks: tuple[etree._Element, ...]
    settings: etree._Element

    @property
    def upright(self) -> bool:
        """Whether its pages are higher than wide."""
        page = self.settings.find(w("pgSz"))
        return number(page, "h", 16838) >= number(page, "w", 11906)

    @property
    def on_new_page(self) -> bool:
        """Whether it begins a page, as sections do that do not say otherwise."""
        kind = self.settings.find(w("type"))
        return kind is None or kind.get(w("val")) != "continuous"

    @property
    def words(self) -> int:
        """How much it says."""
        return sum(len(text_of(block).split()) for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Anatomy:
    """What stays of a client's file: the cover's blocks, the settings of our pages, the last page.

    The cover's blocks end with their own section or page break; ``back`` is a last page.
    """

    cover: tuple[etree._Element, ...]
    settings: etree._Element
    back: Stretch | None


def anatomy(body: etree._Element, styles: Styles) -> Anatomy:
    """Return what a client's file is made of."""
    sections = _sections(body)
    _inherit(sections)
    main = _main(sections, styles)
    cover: tuple[etree._Element, ...] = ()
    if main and _opens(sections, styles):
        cover = sections[0].blocks
    elif main == 0:
        cover = _first_page(sections[0].blocks, styles)
    last = sections[-1]
    back = last if main < len(sections) - 1 and _is_back(last, styles) else None
    return Anatomy(cover, sections[main].settings, back)


def text_of(block: etree._Element) -> str:
    """Everything that a block says, a space between its paragraphs."""
    return " ".join(own_text(paragraph) for paragraph in block.iter(w("p")))


def ends_section(block: etree._Element) -> etree._Element | None:
    """The settings of the section that ends in a block."""
    return next(iter(block.iter(w("sectPr"))), None)


def _sections(body: etree._Element) -> list[Stretch]:
    found, blocks = [], []
    for block in body:
        if block.tag == w("sectPr"):
            continue
        blocks.append(block)
        if (settings := ends_section(block)) is not None:
            found.append(Stretch(tuple(blocks), settings))
            blocks = []
    last = body.find(w("sectPr"))
    if last is None and found and not blocks:
        return found
    last = etree.SubElement(body, w("sectPr")) if last is None else last
    return [*found, Stretch(tuple(blocks), last)]


def _inherit(sections: Sequence[Stretch]) -> None:
    """Say in each section which headers and footers it has: a section that says none has the former one's."""
    current: dict[tuple[str, str | None], etree._Element] = {}
    for section in sections:
        for reference in section.settings.findall("*"):
            if reference.tag in _REFERENCES:
                current[(str(reference.tag), reference.get(w("type")))] = reference
        own = {(str(each.tag), each.get(w("type"))) for each in section.settings}
        missing = [copy.deepcopy(each) for key, each in current.items() if key not in own]
        section.settings[0:0] = missing
        current.update({(str(each.tag), each.get(w("type"))): each for each in missing})


def _main(sections: Sequence[Stretch], styles: Styles) -> int:
    """The section that holds the text: upright before wide, then the one that says most, then the last."""
    upright = any(section.upright for section in sections)
    places = [place for place, section in enumerate(sections) if section.upright or not upright]
    if len(places) > 1 and places[0] == 0 and _opens(sections, styles):
        places = places[1:]
    return max(places, key=lambda place: (sections[place].words, place))


def _opens(sections: Sequence[Stretch], styles: Styles) -> bool:
    """Whether the first of several sections is a cover."""
    return sections[1].on_new_page and _is_cover(sections[0].blocks, styles)


def _has_heading(blocks: Sequence[etree._Element], styles: Styles) -> bool:
    paragraphs = (paragraph for block in blocks for paragraph in block.iter(w("p")))
    return any(styles.heading_level(paragraph) and own_text(paragraph).strip() for paragraph in paragraphs)


def _is_cover(blocks: Sequence[etree._Element], styles: Styles) -> bool:
    """Whether blocks say a document's title and not its text."""
    words = sum(len(text_of(block).split()) for block in blocks)
    if words > _WORDY or _has_heading(blocks, styles):
        return False
    return title_in(blocks, styles) is not None or any(_fills_page(block) for block in blocks)


def _first_page(blocks: Sequence[etree._Element], styles: Styles) -> tuple[etree._Element, ...]:
    """The cover of a file whose only break between cover and text is one of pages."""
    if blocks and _gallery(blocks[0]) == "Cover Pages":
        return tuple(blocks[:1])
    for place, block in enumerate(blocks):
        if _begins_page(block, styles) and place:
            front = tuple(blocks[:place])
        elif _breaks_page(block):
            front = tuple(blocks[: place + 1])
        elif _gallery(block) == "Table of Contents":
            return ()
        else:
            continue
        return front if _is_cover(front, styles) else ()
    return ()


def _gallery(block: etree._Element) -> str:
    found = block.find(f"{w('sdtPr')}/{w('docPartObj')}/{w('docPartGallery')}")
    return "" if found is None else found.get(w("val"), "")


def _breaks_page(block: etree._Element) -> bool:
    return any(mark.get(w("type")) == "page" for mark in block.iter(w("br")))


def _begins_page(block: etree._Element, styles: Styles) -> bool:
    return block.tag == w("p") and styles.look(block).page_break


def _pictured(block: etree._Element) -> bool:
    return any(True for _ in block.iter(w("drawing"), w("pict")))


def _fills_page(block: etree._Element) -> bool:
    """Whether a block shows a picture as large as covers have."""
    extents = block.iter(f"{{{WP}}}extent")
    return any(int(each.get("cx", "0")) * int(each.get("cy", "0")) > _COVERING for each in extents)


def _is_back(section: Stretch, styles: Styles) -> bool:
    """Whether a last section is a page that closes the document, not an annex of the sample text."""
    shows = any(text_of(block).strip() or _pictured(block) for block in section.blocks)
    return (
        shows and section.on_new_page and section.words <= _WORDY and not _has_heading(section.blocks, styles)
    )
