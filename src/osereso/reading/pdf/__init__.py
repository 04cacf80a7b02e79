"""PDF: characters on pages become lines, columns, paragraphs, as a reader's eye puts them together.

``opening`` opens the file within limits, ``glyphs`` takes the characters that are seen, ``rows`` sets
them in lines, ``columns`` finds the order of reading, ``running`` puts headers and footers aside,
``paragraphs`` joins lines, ``looks`` says what sets a paragraph apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg
from osereso.reading.blocks import document
from osereso.reading.pdf.columns import cells
from osereso.reading.pdf.glyphs import seen_on
from osereso.reading.pdf.looks import lines
from osereso.reading.pdf.opening import opened, pages
from osereso.reading.pdf.paragraphs import paragraphs
from osereso.reading.pdf.properties import properties
from osereso.reading.pdf.rows import Row, rows
from osereso.reading.pdf.running import without_running

if TYPE_CHECKING:
    from osereso.model.interview import Document
    from osereso.problems import Problem
    from osereso.reading.source import SourceFile

MOST_CHARACTERS = 3_000_000  # in one file; a long book has one million
UNREADABLE = 0.3  # share of characters whose letter the file does not tell


def read(source: SourceFile) -> tuple[Document, tuple[Problem, ...]]:
    """Return the document of a PDF; its lines are numbered over the whole text taken out of it.

    A PDF that asks not to be copied from is read: its owner reads it for a course, and a note says so.

    Raises:
        InputError: the file is no PDF, is damaged, locked, too large, or has no text.
    """
    found: list[list[Row]] = []  # one list of rows for each stretch of the text that stands in one column
    size, unknown = 0, 0
    with opened(source) as (pdf, problems):
        for number, page in pages(pdf, source, problems):
            sheet = seen_on(page, number, source)
            size += len(sheet.glyphs)
            unknown += sheet.unknown
            _check_size(size, source)
            found += [rows(cell, sheet) for cell in cells(sheet.glyphs)]
        said = pdf.get_metadata_dict()
        count = len(pdf)
    _check_text(size, unknown, count, source)
    numbered, kept = without_running([cell for cell in found if cell])
    meta = properties(said, [row.text for row in numbered])
    return document(source, lines(paragraphs(kept), numbered), meta), tuple(problems)


def _check_size(size: int, source: SourceFile) -> None:
    if size > MOST_CHARACTERS:
        raise InputError(
            msg("There are more than {limit} characters in this PDF.", limit=MOST_CHARACTERS),
            remedy=msg("Keep only the interview in it."),
            path=source.path,
        )


def _check_text(size: int, unknown: int, count: int, source: SourceFile) -> None:
    if unknown > UNREADABLE * (size + unknown) and unknown > 20:
        raise InputError(
            msg("The fonts of this PDF do not say which letters they show."),
            remedy=msg("Use the document it was made from, or recognise its text (OCR) first."),
            path=source.path,
        )
    if not size:
        raise InputError(
            msg("There is no text in this PDF: it holds pictures of pages.")
            if count
            else msg("There is no page in this PDF."),
            remedy=msg("Use the document it was made from, or recognise its text (OCR) first."),
            path=source.path,
        )
