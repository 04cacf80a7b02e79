"""Logos: drawn anew, without their hidden data, within limits."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from osereso.errors import InputError
from osereso.rendering.package import unpack
from osereso.rendering.word.filling import fill
from osereso.rendering.word.pictures import picture
from tests.rendering.word.courses import logo
from tests.rendering.word.files import DRESS, reopened, tagged

if TYPE_CHECKING:
    from pathlib import Path


def test_hidden_data_is_gone_and_the_shape_is_kept(tmp_path: Path) -> None:
    drawn = picture(logo(tmp_path), "Logo", width=6, height=5)
    assert not dict(Image.open(io.BytesIO(drawn.content)).getexif())
    assert b"directeur" not in drawn.content
    assert (drawn.width, drawn.height) == pytest.approx((6, 2))


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"\x89PNG\r\n\x1a\n" + b"\0" * 50])
def test_what_is_no_picture_is_refused_in_a_sentence(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    with pytest.raises(InputError, match="logo"):
        picture(path, "Logo")


def test_a_missing_logo_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="logo"):
        picture(tmp_path / "absent.png", "Logo")


def test_a_picture_of_too_many_points_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "grand.png"
    Image.new("1", (9000, 9000)).save(path)
    with pytest.raises(InputError, match="logo"):
        picture(path, "Logo")


def test_the_same_logo_twice_is_stored_once_and_described_each_time(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ logo }} et {{ logo }}")
    content = fill(path, {"logo": picture(logo(tmp_path), "Logo de « Dupont & fils »")}, DRESS)
    document = reopened(content)
    described = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert described == ["Logo de « Dupont & fils »"] * 2
    assert len({shape._inline.docPr.get("id") for shape in document.inline_shapes}) == 2
    assert len([name for name in unpack(content) if name.endswith(".png")]) == 1
