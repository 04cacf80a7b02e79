"""What a page shows beside text: pictures, coloured grounds, and the thin lines that underline."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass, field
from typing import Any, NamedTuple

MOST_OBJECTS = 20_000  # on one page; maps and drawings have more, and need not be known better
_THIN = 2.0  # points; what is flatter underlines
_NEAR_WHITE = 0xE0


class Box(NamedTuple):
    """A rectangle in points. On the page ``y`` grows upwards, in the direction of reading downwards."""

    x0: float
    y0: float
    x1: float
    y1: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a point is in it."""
        return self.x0 <= x <= self.x1 and self.y0 <= y <= self.y1

    @property
    def area(self) -> float:
        """How much of the page it covers, in square points."""
        return max(0.0, self.x1 - self.x0) * max(0.0, self.y1 - self.y0)


@dataclass(frozen=True, slots=True)
class Drawn:
    """The pictures of a page, the grounds that are not white (pictures too), and the thin lines."""

    pictures: list[Box] = field(default_factory=list)
    grounds: list[Box] = field(default_factory=list)
    strokes: list[Box] = field(default_factory=list)


def drawn_on(page: Any) -> Drawn:
    """Return what a page shows beside its text."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415 — only a PDF needs it

    drawn = Drawn()
    for index in range(min(pdfium.FPDFPage_CountObjects(page), MOST_OBJECTS)):
        shape = pdfium.FPDFPage_GetObject(page, index)
        kind = pdfium.FPDFPageObj_GetType(shape)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            continue
        box = _box(shape)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            drawn.pictures.append(box)
        if kind != pdfium.FPDF_PAGEOBJ_PATH:
            drawn.grounds.append(box)
        elif min(box.y1 - box.y0, box.x1 - box.x0) < _THIN:
            drawn.strokes.append(box)
        elif _coloured(shape):
            drawn.grounds.append(box)
    return drawn


def _box(shape: Any) -> Box:
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    sides = [ctypes.c_float() for _ in range(4)]
    pdfium.FPDFPageObj_GetBounds(shape, *sides)
    return Box(*(side.value for side in sides))


def _coloured(shape: Any) -> bool:
    """Whether white letters can be read on it."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    parts = [ctypes.c_uint() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetFillColor(shape, *parts):
        return True  # a pattern
    return parts[3].value > 0 and any(part.value < _NEAR_WHITE for part in parts[:3])
