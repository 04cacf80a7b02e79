"""Logos: drawn anew, without their hidden data, within limits."""

from __future__ import annotations

import io

import pytest
from PIL import Image, PngImagePlugin

from osereso.errors import InputError
from osereso.rendering.pictures import logo


def test_any_picture_becomes_a_clean_png_of_the_same_shape(tmp_path):
    path = tmp_path / "logo.png"
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", "Secret")
    Image.new("RGB", (2400, 600), "red").save(path, pnginfo=told)
    made = logo(path, "Logo")
    assert b"Secret" not in made.image
    assert (made.width, made.height) == (1200, 300)
    assert Image.open(io.BytesIO(made.image)).format == "PNG"


def test_what_a_camera_wrote_into_the_picture_is_gone(tmp_path):
    path = tmp_path / "logo.jpg"
    hidden = Image.Exif()
    hidden[0x010E] = "bureau du directeur"
    Image.new("RGB", (300, 100)).save(path, exif=hidden)
    made = logo(path, "Logo")
    assert not dict(Image.open(io.BytesIO(made.image)).getexif())
    assert b"directeur" not in made.image


def test_the_same_picture_gives_the_same_bytes(tmp_path):
    path = tmp_path / "logo.jpg"
    Image.new("RGB", (200, 100), "blue").save(path)
    assert logo(path, "A").image == logo(path, "B").image


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"\x89PNG\r\n\x1a\n" + b"\0" * 50])
def test_what_is_no_picture_is_refused_in_a_sentence(content, tmp_path):
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    with pytest.raises(InputError, match="picture"):
        logo(path, "Logo")


def test_a_missing_logo_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(InputError, match="picture"):
        logo(tmp_path / "absent.png", "Logo")


def test_a_picture_of_too_many_points_is_refused(tmp_path):
    path = tmp_path / "grand.png"
    Image.new("1", (9000, 9000)).save(path)
    with pytest.raises(InputError, match="picture"):
        logo(path, "Logo")
