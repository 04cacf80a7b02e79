"""A logo as a tag of the template shows it: a drawing in a line of text, with an alternative text."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from osereso.rendering.parts import A, R
from osereso.rendering.pictures import logo
from osereso.rendering.word.names import PIC, WP

if TYPE_CHECKING:
    from pathlib import Path

_EMU_PER_CM = 360_000
_PLACE = "osereso-picture-"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture ready to stand in a line of text. ``width`` and ``height`` are its size in centimetres."""

    content: bytes  # PNG
    alt: str
    width: float
    height: float

    @property
    def key(self) -> str:
        """The relationship that the drawing names until its part gives it a real one."""
        return _PLACE + hashlib.sha256(self.content).hexdigest()[:12]

    def __html__(self) -> str:
        """The drawing in place of the tag: the text's run is closed before it and opened after it."""
        return f"</w:t></w:r><w:r>{self._drawing()}</w:r><w:r><w:t>"

    def _drawing(self) -> str:
        wide, high = int(self.width * _EMU_PER_CM), int(self.height * _EMU_PER_CM)
        name = f'id="1" name="Logo" descr="{escape(self.alt)}"'
        return (
            f'<w:drawing><wp:inline xmlns:wp="{WP}" distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{wide}" cy="{high}"/><wp:docPr {name}/>'
            f'<a:graphic xmlns:a="{A}"><a:graphicData uri="{PIC}"><pic:pic xmlns:pic="{PIC}">'
            f"<pic:nvPicPr><pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr>"
            f'<pic:blipFill><a:blip xmlns:r="{R}" r:embed="{self.key}"/>'
            "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
            "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
        )


def picture(path: Path, alt: str, *, width: float = 4.2, height: float = 1.9) -> Picture:
    """Return the picture of a file, as large as fits ``width`` × ``height`` centimetres.

    Raises:
        InputError: the file is missing, too large, or no picture that Pillow knows.
    """
    drawn = logo(path, alt)
    ratio = drawn.width / drawn.height
    wide = min(width, height * ratio)
    return Picture(drawn.image, alt, wide, wide / ratio)
