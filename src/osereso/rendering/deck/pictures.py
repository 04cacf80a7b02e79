"""Logos: whatever image a client sends becomes a small clean PNG."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PIL import Image, ImageOps

from osereso.errors import InputError
from osereso.messages import msg

if TYPE_CHECKING:
    from pathlib import Path

_MOST_PIXELS = 50_000_000
_LARGEST_SIDE = 1000  # pixels; a logo is a quarter of a slide at most
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF")


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture ready to be placed: a PNG file, its pixels, and what it says to those who cannot see it."""

    image: bytes
    width: int
    height: int
    alt: str


def logo(path: Path, alt: str) -> Logo:
    """Return a logo, re-encoded: nothing of the file survives but its pixels.

    Raises:
        InputError: the file is missing, is no picture that can be read, or is far too large.
    """
    try:
        stat = path.stat()
        image, width, height = _encoded(path, stat.st_mtime_ns, stat.st_size)
    except OSError:
        raise _unreadable(path) from None
    return Logo(image, width, height, alt)


@lru_cache(maxsize=64)
def _encoded(path: Path, _mtime: int, _size: int) -> tuple[bytes, int, int]:
    try:
        with Image.open(path, formats=_FORMATS) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise _unreadable(path)
            picture = ImageOps.exif_transpose(opened).convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise _unreadable(path) from None
    picture.info.clear()
    picture.thumbnail((_LARGEST_SIDE, _LARGEST_SIDE))
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue(), picture.width, picture.height


def _unreadable(path: Path) -> InputError:
    return InputError(
        msg("The logo cannot be read as a picture."),
        remedy=msg("Give a PNG or JPEG file of less than 50 million pixels."),
        path=path,
    )
