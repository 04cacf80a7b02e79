"""PDF: characters on pages become lines, columns, paragraphs, as a reader's eye puts them together.

``opening`` opens the file within limits, ``glyphs`` takes the characters that are seen, ``columns`` finds
the order of reading, ``rows`` sets them in lines; ``taking`` does so page by page, ``apart`` in a process
of its own. Then ``running`` puts headers and footers aside, ``paragraphs`` joins lines, and ``looks`` says
what sets a paragraph apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.reading.blocks import document
from osereso.reading.pdf.apart import take_apart
from osereso.reading.pdf.looks import lines
from osereso.reading.pdf.paragraphs import paragraphs
from osereso.reading.pdf.properties import properties
from osereso.reading.pdf.running import without_running

if TYPE_CHECKING:
    from osereso.model.interview import Document
    from osereso.problems import Problem
    from osereso.reading.pdf.taking import Taken
    from osereso.reading.source import SourceFile


def read(source: SourceFile) -> tuple[Document, tuple[Problem, ...]]:
    """Return the document of a PDF; its lines are numbered over the whole text taken out of it.

    A PDF that asks not to be copied from is read: its owner reads it for a course, and a note says so.

    Raises:
        InputError: the file is no PDF, is damaged, locked, too large, or has no text.
    """
    return _document(source, take_apart(source))


def _document(source: SourceFile, taken: Taken) -> tuple[Document, tuple[Problem, ...]]:
    numbered, kept = without_running(taken.cells)
    meta = properties(taken.said, [row.text for row in numbered])
    return document(source, lines(paragraphs(kept), numbered), meta), taken.problems
