"""A client's file without any tag is a letterhead: our text goes in, its headers, margins and styles stay."""

from __future__ import annotations

import copy
from functools import lru_cache
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg
from osereso.rendering.parts import dump, parse, part_of_kind
from osereso.rendering.word.borrowing import (
    NO_LISTS,
    bring_lists,
    bring_styles,
    bring_theme,
    number_directly,
)
from osereso.rendering.word.names import number, w
from osereso.rendering.word.palette import COLOURED, palette_of, write_out
from osereso.rendering.word.template import WordTemplate, compile_parts

if TYPE_CHECKING:
    from lxml import etree

_WIDE = 4500  # a tab stop farther right than this stands at the end of the line


@lru_cache(maxsize=32)
def on_letterhead(letterhead: WordTemplate, text: WordTemplate) -> WordTemplate:
    """Return a template with the letterhead's looks and the body of ``text``.

    Raises:
        InputError: the letterhead has no styles, so that nothing could be set in them.
    """
    parts = dict(letterhead.parts)
    document, source = parse(parts[letterhead.main]), parse(text.parts[text.main])
    body, ours = document.find(w("body")), source.find(w("body"))
    if body is None or ours is None:
        raise InputError(msg("The Word file has no text area."), path=letterhead.path)
    blocks = [copy.deepcopy(block) for block in ours if block.tag != w("sectPr")]
    brought = _settle(parts, letterhead, text, blocks)
    _fit(blocks, brought, _text_width(document) / _text_width(source))
    last = body.find(w("sectPr"))
    for child in [child for child in body if child is not last]:
        body.remove(child)
    body[0:0] = blocks
    parts[letterhead.main] = dump(document)
    return compile_parts(parts, letterhead.path)


def _settle(
    parts: dict[str, bytes], letterhead: WordTemplate, text: WordTemplate, blocks: list[etree._Element]
) -> list[etree._Element]:
    """Make the styles and lists that the blocks use exist in the letterhead; return the styles brought."""
    where = part_of_kind(letterhead.parts, letterhead.main, "styles")
    if where not in parts:
        raise InputError(
            msg("The Word file has no styles."),
            remedy=msg("Open it in Word, save it again as “Word document (.docx)”, and put it back."),
            path=letterhead.path,
        )
    theirs = parse(parts[where])
    ours = parse(text.parts[part_of_kind(text.parts, text.main, "styles")])
    number_directly(blocks, (ours, _lists(text)), (theirs, _lists(letterhead)))
    brought = bring_styles(theirs, ours, blocks)
    bring_theme(parts, letterhead, text)
    theme = parts.get(part_of_kind(parts, letterhead.main, "theme"))
    palette = palette_of(theme, {}, legible=True)
    for style in brought:
        for element in style.iter(*COLOURED):
            write_out(element, palette)
    bring_lists(parts, letterhead, text, (*blocks, *brought), palette)
    parts[where] = dump(theirs)
    return brought


def _lists(template: WordTemplate) -> etree._Element:
    where = part_of_kind(template.parts, template.main, "numbering")
    return parse(template.parts.get(where, NO_LISTS))


def _text_width(document: etree._Element) -> int:
    """The width of the last section's text area."""
    section = next(iter([*document.iter(w("sectPr"))][-1:]), None)
    size = None if section is None else section.find(w("pgSz"))
    margins = None if section is None else section.find(w("pgMar"))
    sides = number(margins, "left", 1417) + number(margins, "right", 1417)
    return max(number(size, "w", 11906) - sides, 1000)


def _fit(blocks: list[etree._Element], styles: list[etree._Element], ratio: float) -> None:
    """Make tables and leader lines as wide as the letterhead's text area."""
    for root in (*blocks, *styles):
        for element in root.iter(w("tblW"), w("gridCol"), w("tcW")):
            element.set(w("w"), str(int(number(element, "w", 0) * ratio)))
        for stop in root.iter(w("tab")):
            if number(stop, "pos", 0) > _WIDE:
                stop.set(w("pos"), str(int(number(stop, "pos", 0) * ratio)))
