"""Short ways from a text to what the stages of reading make of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from osereso.reading import READERS, read
from osereso.reading.source import SourceFile
from osereso.reading.transcript import understand

if TYPE_CHECKING:
    from osereso.model.interview import Document, Exchange, Interview
    from osereso.problems import Problem


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


def understood(text: str, name: str = "interview.txt") -> tuple[Interview, tuple[Problem, ...]]:
    return understand(document_of(text, name), Path(name))


def interview_of(text: str, name: str = "interview.txt") -> Interview:
    return understood(text, name)[0]


def talk(interview: Interview) -> list[tuple[str, str]]:
    """Every question with its answer."""
    return list(zip(asked(interview), answered(interview), strict=True))


def marking(interview: Interview) -> str:
    assert interview.evidence is not None
    return interview.evidence.marking


def doubtful(problems: tuple[Problem, ...]) -> list[tuple[str, int | None]]:
    """What was doubtful, and on which line."""
    return [(problem.code, problem.line) for problem in problems]


def shown_in(text: str, exchange: Exchange) -> str:
    """What stands in the file where an answer is said to come from."""
    return exchange.origin.of(text)


def lines_shown(text: str, exchange: Exchange) -> list[tuple[str, str]]:
    """Each paragraph of an answer with the line of the file on which it is said to stand."""
    lines = text.split("\n")
    starts = [place.offset for place in exchange.places]
    ends = [*starts[1:], len(exchange.answer)]
    return [
        (exchange.answer[start:end].strip(), lines[exchange.place(start).line - 1])
        for start, end in zip(starts, ends, strict=True)
    ]
