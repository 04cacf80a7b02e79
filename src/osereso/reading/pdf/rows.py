"""Rows: the characters of a line from left to right, spaces between words and accents over letters."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from osereso.reading.pdf.strips import Strip, at_one_height

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osereso.reading.pdf.drawn import Box
    from osereso.reading.pdf.faces import Face
    from osereso.reading.pdf.glyphs import Glyph, Sheet

# Signs that stand after a space go with the word before them.
_WORD = re.compile(r"[^ ]*(?: [?!:;»](?= |$))*")
SPACE = 0.17  # of the size of the letters: what leaves more room is a space
_ACCENTS = {
    "´": "\u0301", "`": "\u0300", "ˆ": "\u0302", "^": "\u0302", "¨": "\u0308", "¸": "\u0327", "˜": "\u0303",
    "ˇ": "\u030c", "˘": "\u0306", "˙": "\u0307", "˚": "\u030a", "ˉ": "\u0304", "¯": "\u0304",
}  # fmt: skip
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ .,'éèàêç’").__contains__
_TALL = 1.4  # times the size: the height that a line takes where text flows around a picture
_DOTLESS = {"ı": "i", "ȷ": "j"}


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a page; places are in points.

    ``face`` is that of most letters, ``first`` and ``last`` those at its ends; ``bold``, ``italic`` and
    ``even`` (one face) are said of all its letters, ``lead`` counts the characters at its start that are
    bold. ``word`` is the width of its first word, ``limit`` where the room to its right ends at a picture;
    ``apart`` says that the file calls it a header or footer.
    """

    text: str
    face: Face
    first: Face
    last: Face
    bold: bool
    italic: bool
    even: bool
    lead: int
    left: float
    right: float
    y: float
    page: int
    height: float
    word: float
    limit: float
    underlined: bool
    apart: bool
    scanned: bool

    @property
    def size(self) -> float:
        """The size of most of its letters, in points."""
        return self.face.size


def rows(cell: Sequence[Strip], sheet: Sheet) -> list[Row]:
    """Return the lines of one column, from top to bottom."""
    return [_row(line, sheet) for line in at_one_height(cell)]


def _row(line: Sequence[Strip], sheet: Sheet) -> Row:
    glyphs = sorted((glyph for strip in line for glyph in strip.glyphs), key=lambda glyph: glyph.left)
    inked = list(_composed(list(_once(glyphs))))
    main = max(line, key=lambda strip: len(strip.glyphs))
    signs = list(_spaced(inked))
    faces = [face for sign, face in signs if sign.isalnum()] or [face for _, face in signs]
    left = min(strip.left for strip in line)
    right = max(strip.right for strip in line)
    text = "".join(sign for sign, _ in signs)
    return Row(
        text=text,
        face=Counter(faces).most_common(1)[0][0],
        first=faces[0],
        last=faces[-1],
        bold=all(face.bold for face in faces),
        italic=all(face.italic for face in faces),
        even=len(set(faces)) == 1,
        lead=_lead(signs),
        left=left,
        right=right,
        y=main.y,
        page=sheet.number,
        height=sheet.height,
        word=_first_word(inked, text) - left,
        limit=_limit(sheet.pictures, right, main),
        underlined=_is_underlined(sheet.strokes, left, right, main),
        apart=all(glyph.ink.apart for glyph in inked),
        scanned=sheet.scanned,
    )


def _lead(signs: Sequence[tuple[str, Face]]) -> int:
    """How many characters at the start are bold, signs between and after them included."""
    length, bold = 0, 0
    for sign, face in signs:
        if sign.isalnum() and not face.bold:
            break
        length += len(sign)
        if face.bold and not sign.isspace():
            bold = length
    return bold


def _once(glyphs: Sequence[Glyph]) -> Iterator[Glyph]:
    """Leave out letters that were written twice to look bold."""
    last: tuple[Glyph, ...] = ()
    for glyph in glyphs:
        for one in last:
            if one.text == glyph.text and _is_again(one, glyph):
                break
        else:
            yield glyph
            last = (*last[-2:], glyph)


def _is_again(one: Glyph, other: Glyph) -> bool:
    shift, width = abs(other.left - one.left), one.right - one.left
    apart = one.ink.piece != other.ink.piece
    return apart and shift < 0.3 * width and abs(one.y - other.y) < 0.2 * one.face.size


def _composed(glyphs: Sequence[Glyph]) -> Iterator[Glyph]:
    """Put accents that stand over a letter into it, as TeX and PostScript write them."""
    held: Glyph | None = None
    for glyph in glyphs:
        if held is None:
            held = glyph
        elif _PLAIN(held.text) and _PLAIN(glyph.text):
            yield held
            held = glyph
        elif (both := _together(held, glyph)) is not None:
            held = both
        else:
            yield held
            held = glyph
    if held is not None:
        yield held


def _together(one: Glyph, other: Glyph) -> Glyph | None:
    accent, letter = (one, other) if _accent(one) else (other, one)
    if not _accent(accent) or not letter.text[:1].isalpha():
        return None
    covered = min(one.right, other.right) - max(one.left, other.left)
    if covered < 0.5 * min(one.right - one.left, other.right - other.left):
        return None
    base = _DOTLESS.get(letter.text, letter.text)
    return letter._replace(text=unicodedata.normalize("NFC", base + _accent(accent)))


def _accent(glyph: Glyph) -> str:
    """The combining sign of an accent that stands alone."""
    if len(glyph.text) == 1 and unicodedata.combining(glyph.text):
        return glyph.text
    return _ACCENTS.get(glyph.text, "")


def _spaced(glyphs: Sequence[Glyph]) -> Iterator[tuple[str, Face]]:
    """Give the letters and the spaces between them; what was not written is seen from the gap."""
    tracking = _tracking(glyphs)
    previous: Glyph | None = None
    blank = ""
    for glyph in glyphs:
        if glyph.text.isspace():
            blank = glyph.text if glyph.text in "\u00a0\u202f" else " "
            continue
        if previous is not None:
            gap = glyph.left - previous.right
            size = min(previous.face.size, glyph.face.size)
            if blank or gap > SPACE * size + tracking:
                yield blank or " ", previous.face
        yield glyph.text, glyph.face
        previous, blank = glyph, ""


def _tracking(glyphs: Sequence[Glyph]) -> float:
    """How far letters of this line stand apart: some titles are spread."""
    steps = sorted(
        two.left - one.right for one, two in pairwise(glyphs) if not (one.text + two.text).isspace()
    )
    return max(0.0, steps[len(steps) // 2]) if len(steps) >= 6 else 0.0


def _first_word(glyphs: Sequence[Glyph], text: str) -> float:
    """Where the first word ends."""
    word = _WORD.match(text)
    length = sum(not sign.isspace() for sign in word.group()) if word else 0
    inked = [glyph for glyph in glyphs if not glyph.text.isspace()]
    return inked[min(length, len(inked)) - 1].right if inked else 0.0


def _limit(pictures: Sequence[Box], right: float, main: Strip) -> float:
    beside = (
        box.x0
        for box in pictures
        if box.x0 >= right - 1 and box.y0 < main.y and box.y1 > main.y - _TALL * main.size
    )
    return min(beside, default=float("inf"))


def _is_underlined(strokes: Sequence[Box], left: float, right: float, main: Strip) -> bool:
    """Whether a thin line runs under nearly the whole row."""
    below = (box for box in strokes if -0.05 * main.size <= box.y0 - main.y <= 0.3 * main.size)
    covered = sum(max(0.0, min(right, box.x1) - max(left, box.x0)) for box in below)
    return covered > 0.85 * (right - left)
