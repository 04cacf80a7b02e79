"""Reading: a document becomes an interview, every exchange whole and nothing lost.

``READERS`` says who reads which kind of file; a new kind is one file here and one line there.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg
from osereso.reading import markdown, page, pdf, plain_text, word
from osereso.reading.source import SourceFile, open_source
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
        ".pdf": pdf.read,
        ".html": page.read,
        ".htm": page.read,
    }
)


def read(path: Path) -> tuple[Interview, tuple[Problem, ...]]:
    """Return the interview that a file holds, and what the reader was unsure of.

    Raises:
        InputError: nobody reads this kind of file, it is not what it seems, or no question is in it.
    """
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise InputError(
            msg("A file of the kind “{suffix}” cannot be read.", suffix=path.suffix or path.name),
            remedy=msg("Save the interview as one of these: {kinds}.", kinds=", ".join(READERS)),
            path=path,
        )
    document, problems = reader(open_source(path))
    interview, doubts = understand(document, path)
    return interview, (*problems, *doubts)
