"""Text that remembers where each of its characters stands in the file it was read from.

Readers take marks away, join lines and mend characters; whatever they do, a place in the result can be
shown in the source.
"""

from __future__ import annotations

import unicodedata
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osereso.text import clean

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator

_FAR = 3_000  # characters; the longest address in a link


@dataclass(frozen=True, slots=True)
class Traced:
    """A text and, for each of its characters, an offset into the text of the file."""

    text: str
    origins: array[int]

    @classmethod
    def whole(cls, text: str) -> Traced:
        """Return the text of a file itself."""
        return cls(text, array("I", range(len(text))))

    @classmethod
    def anywhere(cls, text: str) -> Traced:
        """Return a text whose place nobody asks for: it stands at the beginning of the file."""
        return cls(text, array("I", bytes(4 * len(text))))

    @classmethod
    def joined(cls, pieces: Iterable[Traced], separator: str = "") -> Traced:
        """Return the pieces as one text; a separator stands where the piece before it ended."""
        origins: array[int] = array("I")
        texts: list[str] = []
        for piece in pieces:
            if texts:
                origins.extend((origins[-1] + 1 if origins else 0,) * len(separator))
            texts.append(piece.text)
            origins.extend(piece.origins)
        return cls(separator.join(texts), origins)

    def __getitem__(self, where: slice) -> Traced:
        """Return a stretch."""
        return Traced(self.text[where], self.origins[where])

    def __len__(self) -> int:
        """Return the number of characters."""
        return len(self.text)

    def strip(self) -> Traced:
        """Return the text without white space at both ends."""
        start = len(self.text) - len(self.text.lstrip())
        return self[start : max(start, len(self.text.rstrip()))]

    def split(self, separator: str = "\n") -> Iterator[Traced]:
        """Give the pieces between the separators."""
        start = 0
        for piece in self.text.split(separator):
            yield self[start : start + len(piece)]
            start += len(piece) + len(separator)

    def cleaned(self) -> Traced:
        """Return the text as ``osereso.text.clean`` leaves it."""
        if clean(self.text) == self.text:
            return self
        pieces: list[str] = []
        origins: array[int] = array("I")
        for start, end in _clusters(self.text):
            piece = clean(self.text[start:end])
            pieces.append(piece)
            origins.extend((self.origins[start],) * len(piece))
        return Traced("".join(pieces), origins)

    def replaced(self, pattern: re.Pattern[str], by: str | Callable[[re.Match[str]], str]) -> Traced:
        """Return the text with something else for each match; that stands where the match began."""
        pieces: list[str] = []
        origins: array[int] = array("I")
        place = 0
        for match in pattern.finditer(self.text):
            new = by if isinstance(by, str) else by(match)
            pieces += [self.text[place : match.start()], new]
            origins.extend(self.origins[place : match.start()])
            if len(new) == match.end() - match.start():
                origins.extend(self.origins[match.start() : match.end()])
            else:
                origins.extend((self._origin(match.start()),) * len(new))
            place = match.end()
        if not pieces:
            return self
        origins.extend(self.origins[place:])
        return Traced("".join([*pieces, self.text[place:]]), origins)

    def shown_as(self, shown: str, hidden: re.Pattern[str] | None = None) -> Traced:
        """Return what is left of this text when its marks are taken away.

        Each character of ``shown`` is sought after the one before it; one that is nowhere (it was
        written in another way) stands where its neighbour does. ``hidden`` matches what is never shown:
        the address in a link.
        """
        if shown == self.text:
            return self
        text = hidden.sub(_blanked, self.text) if hidden else self.text
        origins: array[int] = array("I")
        place = 0
        for letter in shown:
            found = text.find(letter, place, place + _FAR)
            origins.append(self._origin(found if found >= 0 else place))
            place = found + 1 if found >= 0 else place
        return Traced(shown, origins)

    def _origin(self, place: int) -> int:
        if place < len(self.origins):
            return self.origins[place]
        return self.origins[-1] + 1 if self.origins else 0


def _blanked(match: re.Match[str]) -> str:
    return "\0" * len(match[0])


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Give the stretches of a text that may become one character: a letter and its accents, a line's end."""
    start = 0
    for index in range(1, len(text)):
        pair = text[index - 1 : index + 1]
        if not unicodedata.combining(text[index]) and pair != "\r\n":
            yield start, index
            start = index
    if text:
        yield start, len(text)
