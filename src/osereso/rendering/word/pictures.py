"""Logos: read within limits, drawn anew without their hidden data, shown with an alternative text."""

from __future__ import annotations

import hashlib
import io
import warnings
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg
from osereso.rendering.word.names import PIC, WP, A, R

if TYPE_CHECKING:
    from pathlib import Path

_EMU_PER_CM = 360_000
_LARGEST = (1200, 1200)  # pixels kept; 5 cm at 600 dots per inch
_MOST_PIXELS = 40_000_000
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
    content, ratio = _drawn_anew(path, path.stat().st_mtime_ns if path.is_file() else 0)
    wide = min(width, height * ratio)
    return Picture(content, alt, wide, wide / ratio)


@lru_cache(maxsize=32)
def _drawn_anew(path: Path, _changed: int) -> tuple[bytes, float]:
    """The picture as PNG without metadata, and its width by its height."""
    from PIL import Image, ImageOps  # noqa: PLC0415

    try:
        with (
            warnings.catch_warnings(),
            Image.open(path, formats=("PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF")) as raw,
        ):
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            if raw.width * raw.height > _MOST_PIXELS:
                raise _unusable(path)
            drawn = ImageOps.exif_transpose(raw).convert("RGBA")
    except InputError:
        raise
    except Exception:  # Pillow's decoders raise whatever a damaged file makes them raise
        raise _unusable(path) from None
    drawn.thumbnail(_LARGEST)
    clean = Image.new("RGBA", drawn.size)
    clean.paste(drawn)
    buffer = io.BytesIO()
    clean.save(buffer, "PNG", optimize=False)
    return buffer.getvalue(), clean.width / clean.height


def _unusable(path: Path) -> InputError:
    return InputError(
        msg("The logo cannot be used."),
        remedy=msg(
            "Give a PNG or JPEG picture of at most {limit} million pixels.", limit=_MOST_PIXELS // 10**6
        ),
        path=path,
    )
