"""Reading ``dated.yaml``, which a trainer extends by adding a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.shape import Shape, fill
from osereso.text import fold
from osereso.written import read_text
from osereso.yamlfile import load_written

if TYPE_CHECKING:
    from pathlib import Path

    from osereso.problems import Problem


class NameShape(Shape):
    """The keys of a name."""

    name: str
    now: str
    say: str = ""
    also: tuple[str, ...] = ()


class DatedShape(Shape):
    """The keys of the file."""

    moments: tuple[str, ...] = ()
    timeless: tuple[str, ...] = ()
    history: tuple[str, ...] = ()
    names: tuple[NameShape, ...] = ()


@dataclass(frozen=True, slots=True)
class Name:
    """Something that ended or is called otherwise: ``now`` says what became of it, ``say`` what to write."""

    name: str
    now: str
    say: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DatedWords:
    """The words that age.

    ``moments`` are pairs of a folded phrase and the phrase as written, ``timeless`` phrases are folded; a
    word of ``history`` that ends in a star is the beginning of one.
    """

    moments: tuple[tuple[str, str], ...] = ()
    timeless: tuple[str, ...] = ()
    history: tuple[str, ...] = ()
    names: tuple[Name, ...] = ()


def load_dated(path: Path) -> tuple[DatedWords, tuple[Problem, ...]]:
    """Return the words of a file, and the keys in it that nobody knows.

    Raises:
        InputError: the file is missing, is not YAML, or a value in it cannot be used; with its line.
    """
    written = load_written(read_text(path), path)
    shape, problems = fill(DatedShape, written, path)
    return DatedWords(
        moments=tuple((fold(phrase), phrase) for phrase in shape.moments if fold(phrase)),
        timeless=tuple(fold(phrase) for phrase in shape.timeless if fold(phrase)),
        history=tuple(word.strip() for words in shape.history for word in words.split(",") if fold(word)),
        names=tuple(Name(one.name, one.now, one.say, one.also) for one in shape.names),
    ), problems
