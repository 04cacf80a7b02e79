"""The fields of a Word file: what they print is text, what they are told is not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.reading.word.styles import W

if TYPE_CHECKING:
    from lxml import etree

# What these print is no part of the text: page numbers, and tables that repeat it.
_APART = frozenset(
    {"PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "NOTEREF", "TOC", "INDEX", "TOA", "XE", "TC"}
)
_MOST = 20  # fields in each other; no document has ten
_LONGEST = 200  # characters of an instruction; its first word counts


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    printing: bool = False


class Fields:
    """The fields that are open at a place of a document."""

    def __init__(self) -> None:
        self._open: list[_Field] = []
        self._balanced = True
        self.shown = True  # whether a reader sees the text at this place

    def look_over(self, body: etree._Element) -> None:
        """Check that every field ends: one that does not would hide the rest of the text."""
        kinds = Counter(element.get(W + "fldCharType") for element in body.iter(W + "fldChar"))
        self._balanced = kinds["begin"] == kinds["end"]

    def turn(self, element: etree._Element) -> None:
        """Go into a field, on to what it prints, or out of it."""
        kind = element.get(W + "fldCharType")
        if kind == "begin" and len(self._open) < _MOST:
            self._open.append(_Field())
        elif kind == "separate" and self._open:
            self._open[-1].printing = True
        elif kind == "end" and self._open:
            self._open.pop()
        self._look_again()

    def instruct(self, element: etree._Element) -> None:
        """Note what a field is told; Word spreads it over several runs."""
        if self._open and len(self._open[-1].instruction) < _LONGEST:
            self._open[-1].instruction += (element.text or "")[:_LONGEST]

    def _look_again(self) -> None:
        self.shown = not self._balanced or all(
            field.printing and is_shown(field.instruction) for field in self._open
        )


def is_shown(instruction: str) -> bool:
    """Whether what a field prints belongs to the text."""
    return not (words := instruction.split(None, 1)) or words[0].upper() not in _APART
