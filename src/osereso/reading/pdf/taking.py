"""The lines of a PDF taken out of it, within limits."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from osereso.errors import InputError
from osereso.messages import msg
from osereso.reading.pdf.columns import cells
from osereso.reading.pdf.glyphs import seen_on
from osereso.reading.pdf.opening import damaged, damaged_page, opened, pages
from osereso.reading.pdf.rows import Row, rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from osereso.problems import Problem
    from osereso.reading.pdf.glyphs import Sheet
    from osereso.reading.source import SourceFile

MOST_CHARACTERS = 2_000_000  # in one file; a long book has one million
UNREADABLE = 0.3  # share of characters whose letter the file does not tell


@dataclass(frozen=True, slots=True)
class Taken:
    """What a PDF gives: its lines, a list for each stretch of one column, and what it says of itself."""

    cells: list[list[Row]]
    said: Mapping[str, str]
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class _Count:
    """What was seen so far."""

    letters: int = 0
    unknown: int = 0
    pictures: int = 0
    pages: int = 0

    def add(self, sheet: Sheet) -> None:
        """Count one more page."""
        self.letters += len(sheet.glyphs)
        self.unknown += sheet.unknown
        self.pictures += len(sheet.pictures)
        self.pages += 1


def take(source: SourceFile) -> Taken:
    """Return the lines of a PDF.

    Raises:
        InputError: the file is no PDF, is damaged, locked, too large, or has no text.
    """
    import pypdfium2  # noqa: PLC0415 — only a PDF needs it

    found: list[list[Row]] = []
    count = _Count()
    with opened(source) as (pdf, problems):
        for number, page in pages(pdf, source, problems):
            try:
                sheet = seen_on(page, number, source)
            except pypdfium2.PdfiumError:
                problems.append(damaged_page(source, number))
                continue
            count.add(sheet)
            _check_size(count, source)
            found += [rows(cell, sheet) for cell in cells(sheet.glyphs)]
        said = dict(_said(pdf))
    _check_text(count, source)
    return Taken([cell for cell in found if cell], said, tuple(problems))


def _said(pdf: Any) -> Iterator[tuple[str, str]]:
    """Give what the file says of itself, where it is text."""
    for name in ("Title", "Author"):
        with contextlib.suppress(UnicodeDecodeError):
            yield name, pdf.get_metadata_value(name)


def _check_size(count: _Count, source: SourceFile) -> None:
    if count.letters > MOST_CHARACTERS:
        raise InputError(
            msg("There are more than {limit} characters in this PDF.", limit=MOST_CHARACTERS),
            remedy=msg("Keep only the interview in it."),
            path=source.path,
        )


def _check_text(count: _Count, source: SourceFile) -> None:
    if not count.pages:
        raise damaged(source)
    if count.unknown > max(20, UNREADABLE * count.letters):
        what = msg("The fonts of this PDF do not say which letters they show.")
    elif count.letters:
        return
    elif count.pictures:
        what = msg("There is no text in this PDF: it holds pictures of pages.")
    else:
        what = msg("There is no text in this PDF.")
    raise InputError(
        what,
        remedy=msg("Use the document it was made from, or recognise its text (OCR) first."),
        path=source.path,
    )
