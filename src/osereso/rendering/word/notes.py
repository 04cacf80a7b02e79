"""Lines to write on that fill what is left of a page, and never open a page of their own.

A table whose last row is in the style « Ligne de notes » is such a block. Its last line is repeated down to
the foot of the page. Under a « Titre de notes », it stands only where the page would stay empty otherwise:
it gives way, with its title, where what follows fits or where the page is full already.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.rendering.word.names import w
from osereso.rendering.word.pages import Sheaf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from osereso.rendering.word.styles import Styles

_LINE, _TITLE = "ligne de notes", "titre de notes"
_FEWEST = 2  # lines worth printing
_SPARE = 14.0  # points left free, for a program that sets lines a little wider


def stretch_notes(document: etree._Element, styles: Styles, face: str) -> None:
    """Make every block of notes as long as its page allows."""
    tables = list(_blocks(document, styles))
    if not tables:
        return
    sheaf = Sheaf.of(document, styles, face)
    for table in tables:
        _stretch(table, sheaf, styles)


def _blocks(document: etree._Element, styles: Styles) -> Iterator[etree._Element]:
    for table in document.iterfind(f"{w('body')}/{w('tbl')}"):
        rows = table.findall(w("tr"))
        last = rows[-1].find(f"{w('tc')}/{w('p')}") if len(rows) > 1 else None
        if last is not None and styles.name(styles.style_of(last)) == _LINE:
            yield table


def _stretch(table: etree._Element, sheaf: Sheaf, styles: Styles) -> None:
    rows = table.findall(w("tr"))
    first, line = sheaf.place(rows[0]), max(sheaf.blocks[sheaf.place(rows[-1])].tall, 1.0)
    titles = sum(row.find(f"{w('trPr')}/{w('tblHeader')}") is not None for row in rows)
    lines = len(rows) - titles
    head = sum(block.tall for block in sheaf.blocks[first : first + titles])
    title = sheaf.blocks[first - 1] if first else None
    if title is not None and _names(title.element, styles) == _TITLE:
        room = sheaf.room_under(first - 2, title)
        fit = int((room - head - _SPARE) // line)
        if fit < _FEWEST or room + title.tall >= sheaf.needed(first + len(rows)):
            sheaf.remove(first - 1, 1 + len(rows))
            return
    else:
        room = sheaf.high - sheaf.spot(first).top
        fit = max(int((room - head - _SPARE) // line), lines)
    _resize(table, sheaf, first + len(rows), fit - lines)


def _names(paragraph: etree._Element, styles: Styles) -> str:
    return styles.name(styles.style_of(paragraph)) if paragraph.tag == w("p") else ""


def _resize(table: etree._Element, sheaf: Sheaf, end: int, more: int) -> None:
    """Repeat the last line of a block that ends before ``end``, or take lines away before it."""
    if more < 0:
        sheaf.remove(end - 1 + more, -more)
        return
    model = sheaf.blocks[end - 1]
    fresh = [deepcopy(model.element) for _ in range(more)]
    for row in fresh:
        table.append(row)
    sheaf.blocks[end:end] = [replace(model, element=row) for row in fresh]
