"""The table of contents, already filled when the document is opened.

Word asks a puzzling question when a file tells it to update fields by itself, so the file does not: the
field of the template holds its entries from the start, each a link to its heading with a page number
that Word counts again when it prints or when the reader presses F9. Until then the numbers are those of
``pages.py``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from osereso.rendering.word.names import XML_SPACE, number, w
from osereso.rendering.word.notes import stretch_notes
from osereso.rendering.word.pages import heading_pages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.rendering.word.styles import Styles

_LEVELS = re.compile(r'\\o\s+"?(\d)-(\d)')
_UNPAGED = re.compile(r'\\n(?:\s+"?(\d)-(\d))?')
_BOOKMARK = "_Toc{:09d}"
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class _Field:
    """A table of contents in the document: its first and last paragraph, its code, what it shows."""

    first: etree._Element
    last: etree._Element
    code: str

    def shows(self, level: int) -> bool:
        found = _LEVELS.search(self.code)
        low, high = (int(found[1]), int(found[2])) if found else (1, _DEEPEST)
        return low <= level <= high

    def pages(self, level: int) -> bool:
        found = _UNPAGED.search(self.code)
        if found is None:
            return True
        return not (int(found[1] or 1) <= level <= int(found[2] or 9))


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of the table: its level, text, bookmark and page."""

    level: int
    text: str
    bookmark: str
    page: str


def fill_contents(document: etree._Element, styles: Styles, face: str) -> None:
    """Fill every table of contents with the document's headings; ``face`` is the font of the text.

    The blocks of notes take their length on the way: they need the table's, its numbers need theirs.
    """
    fields = list(_fields(document))
    if not fields:
        stretch_notes(document, styles, face)
        return
    headings = [
        (level, heading) for heading in document.iter(w("p")) if (level := styles.heading_level(heading))
    ]
    headings = [(level, heading) for level, heading in headings if _text(heading)]
    bookmarks = _bookmarked([heading for _, heading in headings], document)
    for field in fields:  # first without numbers: the table's own length moves the pages
        _write(field, _entries(field, headings, bookmarks, ["1"] * len(headings)), styles)
    stretch_notes(document, styles, face)
    pages = heading_pages(document, styles, face)
    for field in _fields(document):
        numbers = [str(pages.get(heading, 1)) for _, heading in headings]
        _write(field, _entries(field, headings, bookmarks, numbers), styles)


def _fields(document: etree._Element) -> Iterator[_Field]:
    """Tables of contents whose beginning and end are paragraphs side by side."""
    for first in list(document.iter(w("p"))):
        code = "".join(part.text or "" for part in first.iter(w("instrText"))).strip()
        if not code.startswith("TOC "):
            continue
        depth = 0
        for paragraph in (first, *first.itersiblings(w("p"))):
            for mark in paragraph.iter(w("fldChar")):
                depth += {"begin": 1, "end": -1}.get(mark.get(w("fldCharType"), ""), 0)
            if depth == 0:
                yield _Field(first, paragraph, re.split(r"PAGEREF", code)[0].strip())
                break


def _text(heading: etree._Element) -> str:
    return " ".join("".join(part.text or "" for part in heading.iter(w("t"))).split(" ")).strip()


def _bookmarked(headings: Sequence[etree._Element], document: etree._Element) -> list[str]:
    """Put a bookmark around the text of each heading and return their names."""
    taken = [number(mark, "id", 0) for mark in document.iter(w("bookmarkStart"))]
    start = max(taken, default=0) + 1
    names = [_BOOKMARK.format(place) for place in range(start, start + len(headings))]
    for place, (heading, name) in enumerate(zip(headings, names, strict=True), start):
        opening, closing = etree.Element(w("bookmarkStart")), etree.Element(w("bookmarkEnd"))
        opening.set(w("id"), str(place))
        opening.set(w("name"), name)
        closing.set(w("id"), str(place))
        has_properties = len(heading) > 0 and heading[0].tag == w("pPr")
        heading.insert(1 if has_properties else 0, opening)
        heading.append(closing)
    return names


def _entries(
    field: _Field,
    headings: Sequence[tuple[int, etree._Element]],
    bookmarks: Sequence[str],
    pages: Sequence[str],
) -> list[_Entry]:
    return [
        _Entry(level, _text(heading), bookmark, page if field.pages(level) else "")
        for (level, heading), bookmark, page in zip(headings, bookmarks, pages, strict=True)
        if field.shows(level)
    ]


def _write(field: _Field, entries: Sequence[_Entry], styles: Styles) -> None:
    """Put the entries in the place of the field's paragraphs."""
    parent = field.first.getparent()
    if parent is None or not entries:
        return
    by_name = {styles.name(style): style for style in styles.by_id}
    paragraphs = [_paragraph(entry, by_name.get(f"toc {entry.level}", "")) for entry in entries]
    place = 1 if paragraphs[0][0].tag == w("pPr") else 0
    for offset, run in enumerate((_mark("begin"), _code(field.code), _mark("separate"))):
        paragraphs[0].insert(place + offset, run)
    paragraphs[-1].append(_mark("end"))
    start, stop = parent.index(field.first), parent.index(field.last)
    parent[start : stop + 1] = paragraphs


def _paragraph(entry: _Entry, style: str) -> etree._Element:
    paragraph = etree.Element(w("p"))
    if style:
        properties = etree.SubElement(paragraph, w("pPr"))
        etree.SubElement(properties, w("pStyle")).set(w("val"), style)
    link = etree.SubElement(paragraph, w("hyperlink"))
    link.set(w("anchor"), entry.bookmark)
    link.set(w("history"), "1")
    link.append(_run(entry.text))
    if entry.page:
        etree.SubElement(etree.SubElement(link, w("r")), w("tab"))
        link.extend([_mark("begin"), _code(f"PAGEREF {entry.bookmark} \\h"), _mark("separate")])
        link.extend([_run(entry.page), _mark("end")])
    return paragraph


def _run(text: str) -> etree._Element:
    run = etree.Element(w("r"))
    element = etree.SubElement(run, w("t"))
    element.text = text
    element.set(XML_SPACE, "preserve")
    return run


def _mark(kind: str) -> etree._Element:
    run = etree.Element(w("r"))
    etree.SubElement(run, w("fldChar")).set(w("fldCharType"), kind)
    return run


def _code(code: str) -> etree._Element:
    run = etree.Element(w("r"))
    element = etree.SubElement(run, w("instrText"))
    element.text = f" {code} "
    element.set(XML_SPACE, "preserve")
    return run
