"""Mapping again onto a file that was edited: what a person touched stays, the rest is made anew.

The file is cut into the pieces it was written in. A piece whose text is no longer the one whose
fingerprint stands at the end of the file was edited, and is kept to the letter; so are all comments.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.errors import RefusedError
from osereso.messages import msg
from osereso.modulefile import writing
from osereso.modulefile.loading import loads
from osereso.modulefile.matching import fit
from osereso.yamlfile import load_written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from osereso.model.module import TrainingModule

_BLANK = " \t"  # what YAML holds for blank: a no-break space is text
_DASH = re.compile(r" *- ")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of the file: the blank lines and comments before it, and its own lines."""

    id: str
    gap: tuple[str, ...]
    text: str


def update(text: str, path: Path | str, module: TrainingModule) -> str:
    """Return the file's text with the module mapped onto it; everything edited in it stays.

    Raises:
        InputError: the file cannot be read.
        RefusedError: it was rewritten in a form whose pieces cannot be told apart.
    """
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n")
    old, _ = loads(plain, path)
    file = _File(plain, path)
    fitted = fit(module, old, frozenset(file.made))
    marks = dict(file.made)
    known = {one.id: one for one in (*old.interviews, *fitted.interviews)}
    new = writing.pieces(fitted, tuple(known.values()))
    for part in writing.PARTS:
        file.merge(part, new[part], marks, _outlived(part, old, fitted))
    file.merge_title(fitted.title, marks)
    file.write_marks(marks, module.language)
    merged = "\n".join(file.lines)
    return merged.replace("\n", "\r\n") if "\r\n" in text else merged


class _File:
    """The lines of a module file, and where its parts stand."""

    def __init__(self, text: str, path: Path | str) -> None:
        self.path = path
        self.lines = text.split("\n")
        self._read()
        made = self.value.get("made")
        self.made: dict[str, str] = dict(made) if isinstance(made, dict) else {}

    def _read(self) -> None:
        written = load_written("\n".join(self.lines), self.path)
        self.value = written.value if isinstance(written.value, dict) else {}
        self.places = written.lines

    def ids(self, part: str) -> list[str]:
        return [str(item["id"]) for item in self.value.get(part) or ()]

    def merge(
        self, part: str, new: Mapping[str, str], marks: dict[str, str], outlived: Callable[[str], bool]
    ) -> None:
        """Put the new pieces of a list in the place of those that nobody edited."""
        pieces = self._pieces(part)
        out: list[str] = []
        for piece in pieces:
            name = f"{part}.{piece.id}"
            touched = writing.fingerprint(piece.text) != self.made.get(name)
            if touched or (piece.id not in new and outlived(piece.id)):
                out += [*piece.gap, piece.text]
            elif piece.id in new:
                out += [*piece.gap, new[piece.id]]
                marks[name] = writing.fingerprint(new[piece.id])
            else:
                out += [line for line in piece.gap if line.strip()]
                marks.pop(name, None)
        there = {piece.id for piece in pieces}
        for key, text in new.items():
            name = f"{part}.{key}"
            if key not in there and name not in self.made:  # what was there and is gone was removed by hand
                out += ["", text] if part == "exchanges" and out else [text]
                marks[name] = writing.fingerprint(text)
        self._replace_part(part, out)

    def merge_title(self, title: str, marks: dict[str, str]) -> None:
        start, end = self._range("title")
        if start < end and writing.fingerprint("\n".join(self.lines[start:end])) == self.made.get("title"):
            self.lines[start:end] = [writing.title_piece(title)]
            marks["title"] = writing.fingerprint(writing.title_piece(title))
            self._read()

    def write_marks(self, marks: Mapping[str, str], language: str) -> None:
        text = writing.made_text(marks, language).split("\n")
        start, end = self._range("made")
        if start == end:
            self.lines = [*_without_blank_end(self.lines), "", *text, ""]
        else:
            self.lines[start:end] = text[text.index("made:") :]

    def _range(self, key: str) -> tuple[int, int]:
        """The lines of a top-level key, from 0, without the comments that follow it."""
        if (key,) not in self.places:
            return 0, 0
        start = self.places[key,] - 1
        later = [line - 1 for place, line in self.places.items() if len(place) == 1 and line - 1 > start]
        return start, self._content_end(start, min(later, default=len(self.lines)), 0)

    def _content_end(self, start: int, end: int, margin: int) -> int:
        """Where a piece ends: blank lines and comments after it that stand no deeper are not its own."""
        while end > start + 1:
            line = self.lines[end - 1]
            own = line.lstrip(_BLANK)
            comment = own.startswith("#") and len(line) - len(own) <= margin
            if own and not comment:
                break
            end -= 1
        return end

    def _pieces(self, part: str) -> list[_Piece]:
        ids = self.ids(part)
        if not ids:
            return []
        key_line, part_end = self._range(part)
        starts = [self.places[part, index] - 1 for index in range(len(ids))]
        if len({key_line, *starts}) <= len(ids) or not all(
            _DASH.match(self.lines[start]) for start in starts
        ):
            raise RefusedError(
                msg("The list “{part}” is not written one item below the other.", part=part),
                remedy=msg("Map into another file with -o, then copy your changes."),
                path=self.path,
                line=key_line + 1,
            )
        pieces = []
        before = key_line + 1
        for key, start, following in zip(ids, starts, [*starts[1:], part_end], strict=True):
            end = self._content_end(start, following, self.lines[start].index("-"))
            pieces.append(_Piece(key, tuple(self.lines[before:start]), "\n".join(self.lines[start:end])))
            before = end
        return pieces

    def _replace_part(self, part: str, texts: Sequence[str]) -> None:
        start, end = self._range(part)
        lines = "\n".join(texts).split("\n") if texts else []
        if start == end and (part,) not in self.places:
            self.lines = [
                *_without_blank_end(self.lines),
                "",
                f"{part}:" if lines else f"{part}: []",
                *lines,
                "",
            ]
        elif not lines:
            self.lines[start:end] = [f"{part}: []"]
        else:
            head = self.lines[start] if self.ids(part) else f"{part}:"
            self.lines[start:end] = [head, *lines]
        self._read()


def _without_blank_end(lines: Sequence[str]) -> list[str]:
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    return list(lines[:end])


def _outlived(part: str, old: TrainingModule, new: TrainingModule) -> Callable[[str], bool]:
    """Whether a piece that nobody edited stays though the new module has none of its name.

    Interviews and sections stay; an exchange stays when its interview was not mapped this time.
    """
    mapped = {one.id for one in new.interviews}
    interview = {one.id: one.interview for one in old.exchanges}
    return lambda key: part != "exchanges" or interview.get(key) not in mapped
