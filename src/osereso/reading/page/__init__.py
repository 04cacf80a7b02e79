"""Pages: the text of an ``.html`` file without what stands around it, every letter with its place.

    encoding, generators           bytes become a source, without what its generator left in it
    tokens → tree                  it becomes elements, as a browser would nest them
    names, furniture, body         menus, banners, comments are left out; the main part is found
    looks, writing, lines          letters with their place and look become lines
    about                          what the page's head says of it

What was tried instead, and measured: docs/decisions/0006-pages.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg
from osereso.reading.blocks import document
from osereso.reading.page.about import about, titles
from osereso.reading.page.body import parts
from osereso.reading.page.encoding import text_of
from osereso.reading.page.furniture import Page
from osereso.reading.page.generators import prepared
from osereso.reading.page.lines import lines
from osereso.reading.page.looks import rules
from osereso.reading.page.tree import MOST_PARTS, Element, TooManyPartsError, page_elements
from osereso.reading.page.writing import drafts
from osereso.reading.source import refuse_endless

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.model.interview import Document
    from osereso.problems import Problem
    from osereso.reading.source import SourceFile


def read(source: SourceFile) -> tuple[Document, tuple[Problem, ...]]:
    """Return the document of a page; its lines are numbered as in the page's source.

    Raises:
        InputError: the file is no page, has no text in it, or far more elements than a text needs.
    """
    whole, problems = text_of(source)
    text, start, written_above = prepared(whole)
    try:
        elements = page_elements(text, start)
        said = {**about(text, elements), **written_above}
        page = Page(text, elements, rules(_sheets(text, elements)))
        found = parts(page, titles(text, elements, said))
        written = drafts(page, found.elements)
    except TooManyPartsError:
        raise _too_many(source) from None
    if not any(draft.text for draft in written):
        raise _no_text(source, elements)
    refuse_endless("\n".join(draft.text for draft in written), source.path)
    if found.title and "title" not in written_above:
        said["title"] = found.title
    return document(source, lines(written, text), said), problems


def _sheets(source: str, elements: Sequence[Element]) -> Iterator[str]:
    for element in elements:
        if element.tag == "style":
            yield from (source[one.start : one.end] for one in element.children if isinstance(one, tuple))


def _too_many(source: SourceFile) -> InputError:
    return InputError(
        msg("The page is made of more than {limit} parts.", limit=MOST_PARTS),
        remedy=msg("Open it in a browser, copy the interview and save it as text."),
        path=source.path,
    )


def _no_text(source: SourceFile, elements: Sequence[Element]) -> InputError:
    if any(element.tag == "frameset" for element in elements):
        return InputError(
            msg("This page only holds frames; the text stands in another file."),
            remedy=msg("Open it in a browser, open the frame alone and save that."),
            path=source.path,
        )
    return InputError(
        msg("There is no text in this page."),
        remedy=msg("Open it in a browser, copy the interview and save it as text."),
        path=source.path,
    )
