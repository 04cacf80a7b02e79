"""Measure the fonts that decks and Word documents are set in: ``src/osereso/rendering/widths.json``.

Decks must come out the same on every machine, with or without the fonts. So the widths travel with the
package: advance widths, in thousandths of the size, of free fonts that have the metrics of Office's own
(Carlito for Calibri, Caladea for Cambria, Liberation for Arial and Times New Roman). Debian packages:
fonts-crosextra-carlito fonts-crosextra-caladea fonts-liberation fonts-dejavu-core.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from PIL import ImageFont

TARGET = Path(__file__).resolve().parent.parent / "src/osereso/rendering/widths.json"
FACES = {
    "calibri": "Carlito",
    "cambria": "Caladea",
    "arial": "Liberation Sans",
    "times new roman": "Liberation Serif",
    "verdana": "DejaVu Sans",  # not the same metrics, but as wide
}
RANGES = ((0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2027), (0x2030, 0x203A), (0x20AC, 0x20AC), (0x2122, 0x2122))


def widths(family: str, style: str) -> list[list[int]]:
    """The advance widths of each range of characters."""
    query = ["fc-match", "--format", "%{family}|%{file}", f"{family}:style={style}"]
    found, path = subprocess.run(query, capture_output=True, text=True, check=True).stdout.split("|")
    if family not in found:
        message = f"{family} is not installed"
        raise SystemExit(message)
    font = ImageFont.truetype(path, 1000, layout_engine=ImageFont.Layout.BASIC)
    return [[round(font.getlength(chr(code))) for code in range(first, last + 1)] for first, last in RANGES]


if __name__ == "__main__":
    faces = {
        name: {style.lower(): widths(family, style) for style in ("Regular", "Bold")}
        for name, family in FACES.items()
    }
    table = {"ranges": RANGES, "faces": faces}
    TARGET.write_text(json.dumps(table, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{TARGET.name}: {len(FACES)} faces")
