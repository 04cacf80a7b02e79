"""The face that letters wear: family, size, weight, slope, colour; and whether a reader sees them."""

from __future__ import annotations

import ctypes
import math
import re
from typing import Any, NamedTuple

_SUBSET = re.compile(r"^[A-Z]{6}\+")
_BOLD = re.compile(
    r"bold|black|heavy|semibd|demi(?!light)|cmbx|cmb10|sfbx|ecbx|-bd|(?<=[a-z])Bd(?![a-z])", re.IGNORECASE
)
_ITALIC = re.compile(r"ital|obli|slant|kursiv|cmti|cmsl|sfti|ecti|-it$|(?<=[a-z])It$", re.IGNORECASE)
# What a family's name says of the style only.
_STYLE = re.compile(
    r"(?:[-, ]?(?:regular|roman|book|medium|semi|demi|extra|ultra|light|bold|black|heavy|italic|oblique"
    r"|ital|obli|mt|ps|bd|it))+$",
    re.IGNORECASE,
)
_FORCE_BOLD = 1 << 18
_ITALIC_FLAG = 1 << 6
_HEAVY = 650  # of 1000; below, what a file says of the weight is often a default
_ARTIFACT = "Artifact"


class Face(NamedTuple):
    """How letters look; ``size`` in points as they stand on the page, ``colour`` as red, green, blue."""

    family: str
    size: float
    bold: bool
    italic: bool
    colour: tuple[int, int, int]


class Ink(NamedTuple):
    """One stretch of text that a program wrote at once.

    ``turn`` counts quarter turns to the left from the page's own direction, -1 is aslant; ``apart`` says
    that the file itself calls the text a header, footer or ornament.
    """

    face: Face
    turn: int
    hidden: bool
    apart: bool
    piece: int


def ink_of(text: Any, index: int, written: Any, piece: int) -> Ink:
    """Return how one character of a page is written; ``written`` is the object that it belongs to."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415 — only a PDF needs it

    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text, index, matrix)
    size = pdfium.FPDFText_GetFontSize(text, index) * math.hypot(matrix.c, matrix.d)
    mode = pdfium.FPDFTextObj_GetTextRenderMode(written)
    parts = [ctypes.c_uint() for _ in range(4)]
    pdfium.FPDFText_GetFillColor(text, index, *parts)
    red, green, blue, alpha = (part.value for part in parts)
    name, flags, weight = _font(written)
    slanted = matrix.a > 0 and matrix.b == 0 and matrix.c > 0.1 * matrix.d  # drawn slanted
    bold = bool(_BOLD.search(name)) or bool(flags & _FORCE_BOLD) or weight >= _HEAVY or mode == _OUTLINED
    face = Face(
        _family(name),
        round(abs(size), 1),
        bold,
        bool(_ITALIC.search(name)) or bool(flags & _ITALIC_FLAG) or slanted,
        (red, green, blue),
    )
    return Ink(face, _turn(matrix.a, matrix.b), mode in _UNPAINTED or alpha == 0, _is_apart(written), piece)


_OUTLINED = 2  # filled and outlined: how programs thicken a font that has no bold
_UNPAINTED = (3, 7)


def _turn(across: float, up: float) -> int:
    """Quarter turns of the direction of writing, -1 when it is aslant."""
    length = math.hypot(across, up)
    if length == 0 or min(abs(across), abs(up)) > 0.05 * length:
        return -1
    if abs(across) > abs(up):
        return 0 if across > 0 else 2
    return 1 if up > 0 else 3


def _font(written: Any) -> tuple[str, int, int]:
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    font = pdfium.FPDFTextObj_GetFont(written)
    if not font:
        return "", 0, 0
    room = ctypes.create_string_buffer(256)
    pdfium.FPDFFont_GetBaseFontName(font, room, len(room))
    name = _SUBSET.sub("", room.value.decode("utf-8", "replace"))
    return name, max(0, pdfium.FPDFFont_GetFlags(font)), pdfium.FPDFFont_GetWeight(font)


def _family(name: str) -> str:
    return _STYLE.sub("", name) or name


def _is_apart(written: Any) -> bool:
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    for index in range(min(8, pdfium.FPDFPageObj_CountMarks(written))):
        mark = pdfium.FPDFPageObj_GetMark(written, index)
        room = ctypes.create_string_buffer(64)
        needed = ctypes.c_ulong()
        if (
            mark
            and pdfium.FPDFPageObjMark_GetName(
                mark, ctypes.cast(room, ctypes.POINTER(ctypes.c_ushort)), len(room), needed
            )
            and room.raw[: max(0, needed.value - 2)].decode("utf-16-le", "replace") == _ARTIFACT
        ):
            return True
    return False
