"""Reading: a document becomes an interview, every exchange whole and nothing lost.

``READERS`` says who reads which kind of file; a new kind is a module here (or a package),
one line there, and its first bytes in signatures.py.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg
from osereso.reading import markdown, open_document, page, pdf, plain_text, structured, word
from osereso.reading.source import SourceFile, fitting_suffix, open_source
from osereso.reading.transcript import understand

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from osereso.model.interview import Document, Interview
    from osereso.problems import Problem

    Reader = Callable[[SourceFile], tuple[Document, tuple[Problem, ...]]]

READERS: Mapping[str, Reader] = MappingProxyType(
    {
        ".txt": plain_text.read,
        ".md": markdown.read,
        ".docx": word.read,
        ".odt": open_document.read,
        ".fodt": open_document.read_flat,
        ".pdf": pdf.read,
        ".html": page.read,
        ".htm": page.read,
        ".yaml": structured.read,
        ".yml": structured.read,
    }
)


def read(given: Path | SourceFile) -> tuple[Interview, tuple[Problem, ...]]:
    """Return the interview that a file holds, and what the reader was unsure of.

    What was read already (standard input) has no name that tells its kind: its bytes do.

    Raises:
        InputError: nobody reads this kind of file, it is not what it seems, or no question is in it.
    """
    if isinstance(given, SourceFile):
        return _read(given, fitting_suffix(given))
    suffix = given.suffix.lower()
    if suffix not in READERS:
        raise InputError(
            msg("A file of the kind “{suffix}” cannot be read.", suffix=given.suffix or given.name),
            remedy=msg("Save the interview as one of these: {kinds}.", kinds=", ".join(READERS)),
            path=given,
        )
    return _read(open_source(given), suffix)


def _read(source: SourceFile, suffix: str) -> tuple[Interview, tuple[Problem, ...]]:
    document, problems = READERS[suffix](source)
    interview, doubts = understand(document, source.path)
    return interview, (*problems, *doubts)
