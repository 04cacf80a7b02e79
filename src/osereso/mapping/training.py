"""Reading ``data/training``: interviews of our own, whose every answer is labelled stretch by stretch.

    ## trade | where it is published | tu or vous | écrit, oral or mail

    Q: the question, on one line
    S: metier + conseils
    A: [metier] What is said of the job. [conseils] What is advised. [-] Nothing usable.

The answer ends at an empty line or at the next mark. ``S:`` names the section, then others that a careful
trainer would accept too; a tag holds until the next one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import Message, msg
from osereso.text import sentences
from osereso.written import read_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

NOTHING = "-"  # the tag of what gives nothing usable
_TAG = re.compile(r"\[([a-z_]+|-)\] ?")
_PARTS = ("## ", "Q: ", "S: ", "A: ")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A labelled exchange.

    ``accepted`` holds the section first, then the others that would do; ``tags`` give the section of each
    sentence of the answer, ``-`` where there is none. ``number`` counts from 1 in an interview of ``count``.
    """

    interview: str
    question: str
    answer: str
    accepted: tuple[str, ...]
    tags: tuple[str, ...]
    number: int
    count: int = 0

    @property
    def section(self) -> str:
        """The section that most of the answer serves."""
        return self.accepted[0]


def load_training(folder: Path, sections: Collection[str]) -> tuple[Labelled, ...]:
    """Return the exchanges of the folder's ``*.txt`` files, in the order of their names.

    Raises:
        InputError: a file is not in the format, or names a section that is not among ``sections``; the
            line is told.
    """
    return tuple(
        exchange for path in sorted(folder.glob("*.txt")) for exchange in _interviews(path, sections)
    )


def _interviews(path: Path, sections: Collection[str]) -> Iterator[Labelled]:
    """Yield the exchanges of a file, each knowing how many its interview has."""
    found: list[Labelled] = []
    for exchange in _exchanges(path, sections):
        if exchange.number == 1:
            yield from _counted(found)
            found = []
        found.append(exchange)
    yield from _counted(found)


def _counted(exchanges: list[Labelled]) -> Iterator[Labelled]:
    return (replace(exchange, count=len(exchanges)) for exchange in exchanges)


def _exchanges(path: Path, sections: Collection[str]) -> Iterator[Labelled]:
    title, number, said = "", 0, dict[str, str]()
    for line, block in _blocks(read_text(path)):
        mark = block[:3].rstrip() + " "
        if mark not in _PARTS:
            raise _fault(msg("This line begins with none of ##, Q:, S: and A:."), path, line)
        text = block[len(mark) :].strip()
        if mark == "## ":
            title, number, said = f"{path.name}:{line} {text}", 0, {}
            continue
        _check_order(mark, said, title, path, line)
        said[mark] = text
        if mark == "A: ":
            number += 1
            accepted = _sections(said["S: "], sections, path, line)
            answer, tags = _tagged(text, sections, path, line)
            yield Labelled(title, said["Q: "], answer, accepted, tags, number)
            said = {}


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Yield the marked lines with their numbers; an answer takes the lines that follow it."""
    block, first = "", 0
    for number, line in enumerate([*text.splitlines(), ""], 1):
        if block and (not line.strip() or line.startswith(_PARTS) or not block.startswith("A: ")):
            yield first, block
            block = ""
        if line.strip():
            block, first = (f"{block}\n{line.strip()}", first) if block else (line.strip(), number)


def _check_order(mark: str, said: dict[str, str], title: str, path: Path, line: int) -> None:
    if not title or list(said) != list(_PARTS[1 : _PARTS.index(mark)]):
        raise _fault(msg("Lines come in this order: ##, then Q:, S: and A: for each exchange."), path, line)


def _sections(text: str, sections: Collection[str], path: Path, line: int) -> tuple[str, ...]:
    found = tuple(part.strip() for part in text.split("+"))
    for one in found:
        if one not in sections:
            raise _fault(msg("No section is called {name}.", name=one), path, line - 1)
    return found


def _tagged(text: str, sections: Collection[str], path: Path, line: int) -> tuple[str, tuple[str, ...]]:
    """Return the answer without its tags, and the tag of each of its sentences."""
    before, *rest = _TAG.split(text)
    if before.strip() or not rest:
        raise _fault(msg("An answer begins with the tag of a section."), path, line)
    answer, starts, tags = "", list[int](), list[str]()
    for tag, piece in zip(rest[::2], rest[1::2], strict=True):
        if tag != NOTHING and tag not in sections:
            raise _fault(msg("No section is called {name}.", name=tag), path, line)
        if not piece.strip():
            raise _fault(msg("Nothing stands between two tags."), path, line)
        answer += f" {piece.strip()}" if answer else piece.strip()
        starts.append(len(answer) - len(piece.strip()))
        tags.append(tag)
    # a tag inside a sentence holds from the next one on
    return answer, tuple(tags[bisect_right(starts, start) - 1] for start, _ in sentences(answer))


def _fault(what: Message, path: Path, line: int) -> InputError:
    return InputError(
        what, remedy=msg("osereso/mapping/training.py says how it is written."), path=path, line=line
    )
