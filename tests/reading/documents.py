"""Short ways from a text to what the stages of reading make of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from osereso.reading import READERS, read
from osereso.reading.source import SourceFile

if TYPE_CHECKING:
    from osereso.model.interview import Document, Interview


def read_text(folder: Path, text: str, name: str = "interview.txt") -> Interview:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read(path)[0]


def document_of(text: str, name: str = "interview.txt") -> Document:
    path = Path(name)
    return READERS[path.suffix](SourceFile(path, text.encode()))[0]


def asked(interview: Interview) -> list[str]:
    return [exchange.question for exchange in interview.exchanges]


def answered(interview: Interview) -> list[str]:
    return [exchange.answer for exchange in interview.exchanges]
