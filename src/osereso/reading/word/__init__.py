"""Word documents: paragraphs and table cells in their order, with the levels of headings and bold."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

from osereso.errors import InputError
from osereso.messages import msg
from osereso.reading.blocks import Line, document
from osereso.reading.traced import Traced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from osereso.model.interview import Document
    from osereso.problems import Problem
    from osereso.reading.source import SourceFile

_BOLD = frozenset({"bold"})
LARGEST_INSIDE = 200_000_000  # bytes, once unpacked


def read(source: SourceFile) -> tuple[Document, tuple[Problem, ...]]:
    """Return the document of a Word file; its lines are numbered by paragraph.

    Raises:
        InputError: the file is no Word document, or unpacks to more than a document can need.
    """
    lines: list[Line] = []
    for number, paragraph in enumerate(_paragraphs(source), 1):
        lines += [*_lines(paragraph, number), Line(Traced.anywhere(""), number)]
    if not any(line.text.strip() for line in lines):
        raise InputError(
            msg("The file is empty."),
            remedy=msg("Save the interview in it, then try again."),
            path=source.path,
        )
    return document(source, lines), ()


def _paragraphs(source: SourceFile) -> Iterator[Any]:
    import docx  # noqa: PLC0415 — only a Word file needs it
    from docx.table import Table  # noqa: PLC0415

    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > LARGEST_INSIDE:
                raise InputError(msg("The file is larger inside than a document can be."), path=source.path)
        content = list(docx.Document(io.BytesIO(source.data)).iter_inner_content())
    except InputError:
        raise
    except Exception:  # python-docx lets what lxml, zipfile and its own parts raise pass through
        raise InputError(
            msg("This is not a Word document, though its name says so."),
            remedy=msg("Open it in Word and save it as .docx, without a password, or as text."),
            path=source.path,
        ) from None
    for item in content:
        if isinstance(item, Table):
            yield from (piece for row in item.rows for cell in row.cells for piece in cell.paragraphs)
        else:
            yield item


def _lines(paragraph: Any, number: int) -> Iterator[Line]:
    level = _level(paragraph)
    runs = [run for run in paragraph.runs if run.text.strip()]
    bold = bool(runs) and all(_is_bold(run, paragraph) for run in runs)
    for text in paragraph.text.replace("\v", "\n").split("\n"):
        yield Line(Traced.anywhere(text.replace("\t", " ")), number, level, _BOLD if bold else frozenset())


def _level(paragraph: Any) -> int:
    name = str(getattr(paragraph.style, "name", "") or "")
    if name == "Title":
        return 1
    head, _, digits = name.rpartition(" ")
    return int(digits) if head in ("Heading", "Titre", "heading") and digits.isdecimal() else 0


def _is_bold(run: Any, paragraph: Any) -> bool:
    if run.bold is not None:
        return bool(run.bold)
    return bool(getattr(getattr(paragraph.style, "font", None), "bold", False))
