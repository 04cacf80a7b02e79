"""The characters that a reader of the page sees, each with its place and face."""

from __future__ import annotations

import ctypes
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from osereso.errors import InputError
from osereso.messages import msg
from osereso.reading.pdf.drawn import Box, Drawn, drawn_on
from osereso.reading.pdf.faces import Face, Ink, ink_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from osereso.reading.source import SourceFile

MOST_ON_A_PAGE = 200_000  # characters; a page of a newspaper has twenty thousand
SMALLEST = 2.0  # points; what is smaller is not for reading
SCANNED = 0.5  # share of the page that a picture covers when hidden text over it says what it shows
_WHITE = 0xF0
_PRIVATE = range(0xE000, 0xF900)
_BULLETS = range(0xF000, 0xF100)  # signs of Symbol and Wingdings
_MENDED = {0x02: "-", 0xFFFE: "-", 0x2010: "-", 0xAD: "\xad", 0xF02D: "-"}
_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}


class Glyph(NamedTuple):
    """A character in the direction of reading: from ``left`` to ``right``, its line ``y`` points down."""

    text: str
    left: float
    right: float
    y: float
    ink: Ink

    @property
    def face(self) -> Face:
        """How it looks."""
        return self.ink.face


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as it is read: its characters in the order in which they were written, and what is drawn.

    ``unknown`` counts the characters whose letter the file does not tell; ``scanned`` says that the text
    was recognised in a picture.
    """

    number: int
    height: float
    glyphs: list[Glyph]
    unknown: int
    scanned: bool
    strokes: list[Box]
    pictures: list[Box]


class _Raw(NamedTuple):
    """A character in the coordinates of the page; ``guessed`` when the file does not name its letter."""

    code: int
    x0: float
    y0: float
    x1: float
    y1: float
    x: float
    y: float
    ink: Ink
    guessed: bool


def seen_on(page: Any, number: int, source: SourceFile) -> Sheet:
    """Return what a reader sees on a page.

    Raises:
        InputError: it holds more characters than a page can.
    """
    drawn = drawn_on(page)
    frame = Box(*page.get_bbox())
    scanned = sum(box.area for box in drawn.pictures) > SCANNED * frame.area
    raw = [one for one in _characters(page, number, source) if _is_seen(one, frame, drawn, scanned)]
    turn = _main_turn(raw)
    straight = [one for one in raw if one.ink.turn == turn]
    glyphs = list(_placed(straight, turn, frame))
    return Sheet(
        number,
        _turned(frame, turn, frame).y1,
        glyphs,
        sum(_is_unknown(one) for one in straight),
        scanned and any(glyph.ink.hidden for glyph in glyphs),
        [_turned(box, turn, frame) for box in drawn.strokes],
        [_turned(box, turn, frame) for box in drawn.pictures],
    )


def _is_unknown(one: _Raw) -> bool:
    """Whether nobody can tell a letter: old fonts name none, but their codes are those of the alphabet."""
    text = _letter(one.code)
    return not text or (one.guessed and not text.isspace() and not "a" <= text <= "z")


def _placed(raw: Iterable[_Raw], turn: int, frame: Box) -> Iterator[Glyph]:
    for one in raw:
        text = _letter(one.code)
        if text and turn == 0:  # nearly every page: no time for boxes
            yield Glyph(text, one.x0 - frame.x0, one.x1 - frame.x0, frame.y1 - one.y, one.ink)
        elif text:
            across = _turned(Box(*one[1:5]), turn, frame)
            base = _turned(Box(one.x, one.y, one.x, one.y), turn, frame)
            yield Glyph(text, across.x0, across.x1, base.y0, one.ink)


def _characters(page: Any, number: int, source: SourceFile) -> list[_Raw]:
    text = page.get_textpage()
    try:
        count = text.count_chars()
        if count > MOST_ON_A_PAGE:
            raise InputError(
                msg(
                    "There are more than {limit} characters on page {page}.",
                    limit=MOST_ON_A_PAGE,
                    page=number,
                ),
                remedy=msg("Keep only the interview in it."),
                path=source.path,
            )
        return list(_raw(text.raw, count))
    finally:
        text.close()


def _raw(text: Any, count: int) -> Iterator[_Raw]:
    """Give the characters that the page's program wrote; spaces that pdfium supposes are none."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415 — only a PDF needs it

    inks: dict[int, Ink] = {}
    rectangle = pdfium.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(count):
        written = pdfium.FPDFText_GetTextObject(text, index)
        if not written:
            continue
        address = ctypes.c_void_p.from_buffer(written).value or 0
        ink = inks.get(address)
        if ink is None:
            ink = inks[address] = ink_of(text, index, written, len(inks))
        pdfium.FPDFText_GetLooseCharBox(text, index, rectangle)
        pdfium.FPDFText_GetCharOrigin(text, index, x, y)
        yield _Raw(
            pdfium.FPDFText_GetUnicode(text, index),
            rectangle.left,
            rectangle.bottom,
            rectangle.right,
            rectangle.top,
            x.value,
            y.value,
            ink,
            pdfium.FPDFText_HasUnicodeMapError(text, index) != 0,
        )


def _is_seen(one: _Raw, frame: Box, drawn: Drawn, scanned: bool) -> bool:
    """Whether a letter stands on the page, is painted (or recognised in a scan) and stands out."""
    if not frame.holds(one.x, one.y) or one.ink.face.size < SMALLEST:
        return False
    if one.ink.hidden:
        return scanned
    if min(one.ink.face.colour) < _WHITE:
        return True
    x, y = (one.x0 + one.x1) / 2, (one.y0 + one.y1) / 2
    return any(ground.holds(x, y) for ground in drawn.grounds)


def _main_turn(raw: Iterable[_Raw]) -> int:
    """The direction in which most of a page is written: a table may stand across it."""
    turns = Counter(one.ink.turn for one in raw if one.ink.turn >= 0)
    return max(turns, key=lambda turn: (turns[turn], -turn), default=0)


def _turned(box: Box, turn: int, frame: Box) -> Box:
    """Return a box of the page in the direction of reading."""
    if turn == 1:
        return Box(box.y0 - frame.y0, box.x0 - frame.x0, box.y1 - frame.y0, box.x1 - frame.x0)
    if turn == 2:
        return Box(frame.x1 - box.x1, box.y0 - frame.y0, frame.x1 - box.x0, box.y1 - frame.y0)
    if turn == 3:
        return Box(frame.y1 - box.y1, frame.x1 - box.x1, frame.y1 - box.y0, frame.x1 - box.x0)
    return Box(box.x0 - frame.x0, frame.y1 - box.y1, box.x1 - frame.x0, frame.y1 - box.y0)


def _letter(code: int) -> str:
    """The letter that a code stands for, nothing where it says none."""
    if 0x20 <= code < 0xAD:
        return chr(code)
    if code in _MENDED:
        return _MENDED[code]
    if code in _BULLETS:
        return "•"
    if code < 0x20 or code in _PRIVATE or 0xD800 <= code < 0xE000 or code > 0x10FFFF or code == 0xFFFD:
        return " " if code in (0x09, 0x0A, 0x0D) else ""
    return _LIGATURES.get(code) or chr(code)
