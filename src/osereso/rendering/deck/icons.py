"""Small drawings of our own for what people look for again and again: with whom, how long, to what end.

An icon is closed figures on a square of 100 × 100, outer ones clockwise and holes the other way round, so
that every program fills the same. Each step is a letter and numbers: M and L lead to a point, C bends over
two points to a third, Z closes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

SIDE = 100
_ROUND = 0.5523  # of the radius: how far the points of a curve stand off, for a quarter of a circle


def _ring(x: float, y: float, radius: float, *, hole: bool = False) -> str:
    """A circle as four curves."""
    r, k = radius, radius * _ROUND
    top, right, bottom, left = (x, y - r), (x + r, y), (x, y + r), (x - r, y)
    around = [
        ((x + k, y - r), (x + r, y - k), right),
        ((x + r, y + k), (x + k, y + r), bottom),
        ((x - k, y + r), (x - r, y + k), left),
        ((x - r, y - k), (x - k, y - r), top),
    ]
    if hole:
        starts = [top, right, bottom, left]
        around = [
            (second, first, start)
            for (first, second, _), start in zip(reversed(around), reversed(starts), strict=True)
        ]
    steps = " ".join(f"C {_points(*curve)}" for curve in around)
    return f"M {_points(top)} {steps} Z"


def _points(*points: tuple[float, float]) -> str:
    return " ".join(f"{round(x)},{round(y)}" for x, y in points)


ICONS: Mapping[str, str] = {
    "people": (
        f"{_ring(34, 30, 16)} M 6,88 L 6,76 C 6,60 18,52 34,52 C 50,52 62,60 62,76 L 62,88 Z "
        f"{_ring(72, 36, 12)} M 70,88 L 70,76 C 70,66 66,59 60,54 "
        "C 64,52 68,52 72,52 C 86,52 94,60 94,74 L 94,88 Z"
    ),
    "clock": (
        f"{_ring(50, 50, 42)} {_ring(50, 50, 33, hole=True)} "
        "M 46,24 L 54,24 L 54,47 L 71,57 L 67,64 L 46,52 Z"
    ),
    "flag": "M 20,8 L 28,8 L 28,92 L 20,92 Z M 34,12 L 84,12 L 70,31 L 84,50 L 34,50 Z",
    "check": "M 10,52 L 22,40 L 40,58 L 78,18 L 90,30 L 40,82 Z",
}
_MEANT: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\b(modalite|groupe|grouping|group|qui|who|how$)"), "people"),
    (re.compile(r"\b(duree|temps|minutes|length|how long|duration|time)"), "clock"),
    (re.compile(r"\b(seuil|reussite|pass)"), "check"),
    (re.compile(r"\b(resultat|production|livrable|result|outcome)"), "flag"),
)


def icon_for(label: str) -> str:
    """Return the name of the icon that a label asks for, or nothing."""
    plain = fold(label)
    return next((icon for pattern, icon in _MEANT if pattern.search(plain)), "")
