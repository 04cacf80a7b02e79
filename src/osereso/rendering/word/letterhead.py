"""A client's file without tags: its cover, pages, headers and styles around the text of our template.

What the client's file says on its cover, in its headers and on its last page stays; what waits there for a
title, a client or a date gets it. Its sample text goes.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from lxml import etree

from osereso.errors import InputError
from osereso.messages import msg
from osereso.rendering.office import WORD_TYPE
from osereso.rendering.parts import dump, parse, part_of_kind
from osereso.rendering.word.anatomy import Anatomy, anatomy, ends_section
from osereso.rendering.word.borrowing import (
    NO_LISTS,
    NO_STYLES,
    add_part,
    bring_lists,
    bring_styles,
    bring_theme,
    number_directly,
)
from osereso.rendering.word.clearing import clear, forget_unknown_styles, plain_switches, tell_pictures
from osereso.rendering.word.cover import Cover
from osereso.rendering.word.feet import bring_footer
from osereso.rendering.word.leftovers import left_over
from osereso.rendering.word.names import detach, number, w
from osereso.rendering.word.numbering import put_in_list
from osereso.rendering.word.palette import COLOURED, palette_of, write_out
from osereso.rendering.word.slotting import put_tags, settle
from osereso.rendering.word.styles import Styles
from osereso.rendering.word.template import WordTemplate, compile_parts

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDE = 4500  # a tab stop farther right than this stands at the end of the line
_NARROWEST = 1000  # twentieths of a point: what stands in a table of no width is not laid out
# what our headings say beside their style, where the client's style decides
_OWN_LOOK = tuple(w(name) for name in ("color", "sz", "szCs", "pBdr", "spacing"))


@dataclass(frozen=True, slots=True, eq=False)
class Letterhead:
    """A letterhead with our text in it, whether its cover stayed, and what stood there for a title.

    ``left`` are its own texts that look like a sample: marks that nobody fills, dates of other days.
    """

    template: WordTemplate
    cover: bool
    title: str
    left: tuple[str, ...]


@lru_cache(maxsize=64)
def on_letterhead(
    letterhead: WordTemplate, text: WordTemplate, names: frozenset[str], *, cover: bool = True
) -> Letterhead:
    """Return a template with the letterhead's looks and the body of ``text``, whose tags ask for ``names``.

    ``cover`` says whether the document has one: the client's then stands before the text, if it has one too.

    Raises:
        InputError: the letterhead has no text area, or a tag of its own is written wrongly.
    """
    parts = dict(letterhead.parts)
    document, source = parse(parts[letterhead.main]), parse(text.parts[text.main])
    body, ours = document.find(w("body")), source.find(w("body"))
    if body is None or ours is None:
        raise InputError(msg("The Word file has no text area."), path=letterhead.path)
    settle(document)
    _ensure_styles(parts, letterhead, text)
    styles = Styles.of(parse(parts[part_of_kind(parts, letterhead.main, "styles")]))
    theirs = anatomy(body, styles)
    front = Cover(_without_contents(theirs.cover), styles) if cover and theirs.cover else None
    blocks = [copy.deepcopy(block) for block in ours if block.tag != w("sectPr")]
    beginning, blocks = _split(blocks, source) if front else ([], blocks)
    for element in theirs.settings.findall(w("cols")):
        theirs.settings.remove(element)
    ratio = _text_width(theirs.settings) / _text_width(_last_settings(source))
    _settle_looks(parts, letterhead, text, [*beginning, *blocks], ratio)
    roots = _kept_parts(parts, letterhead.main)
    kept = [*([] if front is None else front.blocks), *(theirs.back.blocks if theirs.back and cover else ())]
    for root in (*kept, *roots.values()):
        put_tags(root, names)
    if front is not None:
        front.fill(beginning)
    tell_pictures((*kept, *roots.values()))
    for root in (*kept, *roots.values()):
        plain_switches(root)
    forget_unknown_styles(
        (*kept, *roots.values()), parse(parts[part_of_kind(parts, letterhead.main, "styles")])
    )
    _compose(body, theirs, [] if front is None else front.blocks, blocks, back=cover)
    parts |= {name: dump(root) for name, root in roots.items()}
    parts[letterhead.main] = dump(document)
    clear(parts, letterhead.main)
    bring_footer(parts, letterhead.main, text)
    return Letterhead(
        compile_parts(parts, letterhead.path),
        front is not None,
        "" if front is None else front.said,
        left_over((*kept, *roots.values())),
    )


def _ensure_styles(parts: dict[str, bytes], letterhead: WordTemplate, text: WordTemplate) -> None:
    """Give a file without styles an empty list of them, set in the defaults of our text."""
    if part_of_kind(parts, letterhead.main, "styles") in parts:
        return
    root = parse(NO_STYLES)
    ours = parse(text.parts[part_of_kind(text.parts, text.main, "styles")])
    for element in ours.findall(w("docDefaults")):
        root.append(copy.deepcopy(element))
    add_part(parts, letterhead, "styles", f"{WORD_TYPE}.styles+xml", dump(root))


def _without_contents(cover: Sequence[etree._Element]) -> list[etree._Element]:
    """The blocks of a cover without the table of contents that follows on its pages: ours comes."""
    return [
        block
        for block in cover
        if not any("Contents" in each.get(w("val"), "") for each in block.iter(w("docPartGallery")))
        and not any((code.text or "").strip().startswith("TOC ") for code in block.iter(w("instrText")))
    ]


def _split(
    blocks: list[etree._Element], source: etree._Element
) -> tuple[list[etree._Element], list[etree._Element]]:
    """Our own cover and the rest: a document of ours that has one begins its text on a new page."""
    settings = _last_settings(source)
    if settings is None or settings.find(w("titlePg")) is None:
        return [], blocks
    for place, block in enumerate(blocks):
        if block.find(f"{w('pPr')}/{w('pageBreakBefore')}") is not None:
            return blocks[:place], blocks[place:]
    return [], blocks


def _kept_parts(parts: dict[str, bytes], main: str) -> dict[str, etree._Element]:
    """The headers and footers, by part."""
    names = [name for name in parts if name.endswith(".xml") and name.startswith(main.rpartition("/")[0])]
    found = {name: parse(parts[name]) for name in names if b":hdr" in parts[name] or b":ftr" in parts[name]}
    kept = {name: root for name, root in found.items() if root.tag in (w("hdr"), w("ftr"))}
    for root in kept.values():
        settle(root)
    return kept


def _settle_looks(
    parts: dict[str, bytes],
    letterhead: WordTemplate,
    text: WordTemplate,
    blocks: list[etree._Element],
    ratio: float,
) -> None:
    """Make the styles and lists that the blocks use exist in the letterhead, as wide as its text area.

    ``ratio`` is the width of that area over the width of ours.
    """
    where = part_of_kind(parts, letterhead.main, "styles")
    theirs = parse(parts[where])
    plain_switches(theirs)
    ours = parse(text.parts[part_of_kind(text.parts, text.main, "styles")])
    number_directly(blocks, (ours, _lists(text)), (theirs, _lists(letterhead)))
    brought = bring_styles(theirs, ours, blocks)
    _leave_to_styles(blocks, Styles.of(theirs), {style.get(w("styleId"), "") for style in brought})
    bring_theme(parts, letterhead, text)
    theme = parts.get(part_of_kind(parts, letterhead.main, "theme"))
    palette = palette_of(theme, {}, legible=True)
    for style in brought:
        for element in style.iter(*COLOURED):
            write_out(element, palette)
    bring_lists(parts, letterhead, text, (*blocks, *brought), palette)
    _leave_unnumbered(blocks, Styles.of(theirs))
    _fit((*blocks, *brought), ratio)
    parts[where] = dump(theirs)


def _leave_to_styles(blocks: list[etree._Element], styles: Styles, brought: set[str]) -> None:
    """Take from our headings what they say beside their style, where that style is the client's own."""
    for block in blocks:
        for paragraph in block.iter(w("p")):
            if not styles.heading_level(paragraph) or styles.style_of(paragraph) in brought:
                continue
            said = (element for look in paragraph.iter(w("pPr"), w("rPr")) for element in look)
            for element in [each for each in said if each.tag in _OWN_LOOK]:
                detach(element)


def _leave_unnumbered(blocks: list[etree._Element], styles: Styles) -> None:
    """Take the heading of the contents out of the numbers that the client's headings give themselves."""
    for block in blocks:
        for paragraph in block.iter(w("p")):
            if styles.name(styles.style_of(paragraph)) == "toc heading":
                put_in_list(paragraph, "0")


def _lists(template: WordTemplate) -> etree._Element:
    where = part_of_kind(template.parts, template.main, "numbering")
    return parse(template.parts.get(where, NO_LISTS))


def _compose(
    body: etree._Element,
    theirs: Anatomy,
    cover: list[etree._Element],
    blocks: list[etree._Element],
    *,
    back: bool,
) -> None:
    """Lay the document out: the cover, our text in the settings of the sample's, the last page."""
    for child in list(body):
        body.remove(child)
    settings = theirs.settings
    last = theirs.back if back else None
    if cover:
        _begin(cover, blocks)
    body[0:0] = [*cover, *blocks]
    detach(settings)
    if last is None:
        body.append(settings)
        return
    _end_section(body, settings)
    body.extend(last.blocks)
    if not any(ends_section(block) is last.settings for block in last.blocks):
        body.append(last.settings)


def _begin(cover: list[etree._Element], blocks: list[etree._Element]) -> None:
    """Begin our text on the page after the cover, once."""
    first = blocks[0] if blocks and blocks[0].tag == w("p") else None
    end = cover[-1]
    if ends_section(end) is not None:
        mark = None if first is None else first.find(f"{w('pPr')}/{w('pageBreakBefore')}")
        if mark is not None:
            detach(mark)
        return
    for broken in [each for each in end.iter(w("br")) if each.get(w("type")) == "page"][-1:]:
        detach(broken)
    if first is not None and first.find(f"{w('pPr')}/{w('pageBreakBefore')}") is None:
        page = etree.Element(w("p"))
        etree.SubElement(etree.SubElement(page, w("pPr")), w("pageBreakBefore"))
        blocks.insert(0, page)


def _end_section(body: etree._Element, settings: etree._Element) -> None:
    """Close a section after the text, in a paragraph too small to open a page."""
    paragraph = etree.SubElement(body, w("p"))
    look = etree.SubElement(paragraph, w("pPr"))
    spacing = etree.SubElement(look, w("spacing"))
    for name, value in (("before", "0"), ("after", "0"), ("line", "20"), ("lineRule", "exact")):
        spacing.set(w(name), value)
    look.append(settings)


def _last_settings(document: etree._Element) -> etree._Element | None:
    return next(iter([*document.iter(w("sectPr"))][-1:]), None)


def _text_width(section: etree._Element | None) -> int:
    """The width of a section's text area."""
    size = None if section is None else section.find(w("pgSz"))
    margins = None if section is None else section.find(w("pgMar"))
    sides = number(margins, "left", 1417) + number(margins, "right", 1417)
    return max(number(size, "w", 11906) - sides, _NARROWEST)


def _fit(roots: Sequence[etree._Element], ratio: float) -> None:
    """Make tables and leader lines as wide as the letterhead's text area."""
    for root in roots:
        for element in root.iter(w("tblW"), w("gridCol"), w("tcW")):
            element.set(w("w"), str(int(number(element, "w", 0) * ratio)))
        for stop in root.iter(w("tab")):
            if number(stop, "pos", 0) > _WIDE:
                stop.set(w("pos"), str(int(number(stop, "pos", 0) * ratio)))
