"""A PDF file opened within limits, and closed whatever happens."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from osereso.errors import InputError
from osereso.messages import msg
from osereso.problems import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.reading.source import SourceFile

MOST_PAGES = 500
_START = 1_024  # bytes in which every PDF says that it is one
_COPYING = 1 << 4  # the bit of the permissions that lets text be taken out


@contextmanager
def opened(source: SourceFile) -> Iterator[tuple[Any, list[Problem]]]:
    """Give the open file, and a list for what is seen that does not stop the work.

    Raises:
        InputError: it is no PDF, is damaged, locked with a password, or has too many pages.
    """
    import pypdfium2  # noqa: PLC0415 — only a PDF needs it

    check_signature(source)
    try:
        pdf = pypdfium2.PdfDocument(source.data)
    except pypdfium2.PdfiumError as error:
        raise _refused(error.err_code, source) from None
    try:
        _check_length(len(pdf), source)
        yield pdf, list(_doubts(pdf, source))
    finally:
        pdf.close()


def check_signature(source: SourceFile) -> None:
    """Refuse what does not begin as a PDF does.

    Raises:
        InputError: it is something else.
    """
    if b"%PDF-" not in source.data[:_START]:
        raise InputError(
            msg("This is not a PDF, though its name says so."),
            remedy=msg("Open it in the program it was made with, and save it as PDF, Word or text."),
            path=source.path,
        )


def pages(pdf: Any, source: SourceFile, problems: list[Problem]) -> Iterator[tuple[int, Any]]:
    """Give the pages with their numbers, each closed after use; one that is damaged becomes a problem."""
    import pypdfium2  # noqa: PLC0415

    for index in range(len(pdf)):
        try:
            page = pdf[index]
        except pypdfium2.PdfiumError:
            problems.append(damaged_page(source, index + 1))
            continue
        try:
            yield index + 1, page
        finally:
            page.close()


def _refused(code: int | None, source: SourceFile) -> InputError:
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    if code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
        return InputError(
            msg("This PDF is locked with a password."),
            remedy=msg("Save it without a password, then try again."),
            path=source.path,
        )
    return damaged(source)


def damaged(source: SourceFile) -> InputError:
    """Return what to say of a file that cannot be mended."""
    return InputError(
        msg("This PDF is damaged, or a part of it is missing."),
        remedy=msg("Fetch or export it again, then try again."),
        path=source.path,
    )


def _check_length(count: int, source: SourceFile) -> None:
    if count > MOST_PAGES:
        raise InputError(
            msg("This PDF has {count} pages; {limit} is the most.", count=count, limit=MOST_PAGES),
            remedy=msg("Keep only the interview in it."),
            path=source.path,
        )


def _doubts(pdf: Any, source: SourceFile) -> Iterator[Problem]:
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    if b"%%EOF" not in source.data[-_START:]:
        yield Problem(
            "pdf-cut",
            msg("The end of this PDF is missing; what could be read was read."),
            msg("Fetch or export it again, and compare."),
            file=source.path.name,
        )
    if not pdfium.FPDF_GetDocPermissions(pdf) & _COPYING:
        yield Problem(
            "pdf-reserved",
            msg("This PDF asks that its text not be copied; it was read all the same."),
            msg("Make sure that you may use it."),
            severity=Severity.NOTE,
            file=source.path.name,
        )


def damaged_page(source: SourceFile, page: int) -> Problem:
    """Return what to say of a page that cannot be read."""
    return Problem(
        "pdf-page-damaged",
        msg("Page {page} is damaged and could not be read.", page=page),
        msg("Fetch or export the PDF again, and compare."),
        file=source.path.name,
    )
