"""Logos: whatever picture a client sends is read within limits and drawn anew; only its pixels survive."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg

if TYPE_CHECKING:
    from pathlib import Path

_MOST_PIXELS = 40_000_000
_LARGEST_SIDE = 1200  # pixels kept; 5 cm at 600 dots per inch
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF")


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture ready to be placed: a PNG file, its pixels, and what it says to those who cannot see it."""

    image: bytes
    width: int
    height: int
    alt: str


def logo(path: Path, alt: str) -> Logo:
    """Return the logo that a file holds, from memory while the file stays as it was.

    Raises:
        InputError: the file is missing, too large, or no picture that Pillow knows.
    """
    try:
        state = path.stat()
    except OSError:
        raise _unusable(path) from None
    return Logo(*_drawn_anew(path, state.st_mtime_ns, state.st_size), alt)


@lru_cache(maxsize=64)
def _drawn_anew(path: Path, _changed: int, _size: int) -> tuple[bytes, int, int]:
    from PIL import Image, ImageOps  # noqa: PLC0415 — most kits show no logo

    try:
        with warnings.catch_warnings(), Image.open(path, formats=_FORMATS) as raw:
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            if raw.width * raw.height > _MOST_PIXELS:
                raise _unusable(path)
            drawn = ImageOps.exif_transpose(raw).convert("RGBA")
    except InputError:
        raise
    except Exception:  # Pillow's decoders raise whatever a damaged file makes them raise
        raise _unusable(path) from None
    drawn.thumbnail((_LARGEST_SIDE, _LARGEST_SIDE))
    clean = Image.new("RGBA", drawn.size)
    clean.paste(drawn)
    buffer = io.BytesIO()
    clean.save(buffer, "PNG")
    return buffer.getvalue(), clean.width, clean.height


def mended(image: bytes) -> bytes:
    """Return a PNG that was cut short as a whole one, as far as it goes; any other bytes as they are.

    PowerPoint shows such a picture and then offers to repair the file that holds it.
    """
    if not image.startswith(b"\x89PNG") or b"IEND" in image[-16:]:
        return image
    from PIL import Image, ImageFile  # noqa: PLC0415 - few templates hold such a picture

    strict, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, True
    try:
        with Image.open(io.BytesIO(image), formats=["PNG"]) as raw:
            if raw.width * raw.height > _MOST_PIXELS:
                return image
            buffer = io.BytesIO()
            raw.save(buffer, "PNG")
            return buffer.getvalue()
    except Exception:  # Pillow's decoders raise whatever a damaged file makes them raise
        return image
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = strict


def _unusable(path: Path) -> InputError:
    return InputError(
        msg("The picture cannot be used."),
        remedy=msg(
            "Give a PNG or JPEG picture of at most {limit} million pixels.", limit=_MOST_PIXELS // 10**6
        ),
        path=path,
    )
