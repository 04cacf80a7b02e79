from __future__ import annotations

import io

import pytest
from PIL import Image, PngImagePlugin

from osereso.errors import InputError
from osereso.rendering.deck.pictures import logo


def test_any_picture_becomes_a_clean_png(tmp_path):
    path = tmp_path / "logo.png"
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", "Secret")
    Image.new("RGB", (2400, 600), "red").save(path, pnginfo=told)
    made = logo(path, "Logo")
    assert b"Secret" not in made.image
    assert (made.width, made.height) == (1000, 250)
    assert Image.open(io.BytesIO(made.image)).format == "PNG"


def test_the_same_picture_gives_the_same_bytes(tmp_path):
    path = tmp_path / "logo.jpg"
    Image.new("RGB", (200, 100), "blue").save(path)
    assert logo(path, "A").image == logo(path, "B").image


def test_what_is_no_picture_is_refused(tmp_path):
    path = tmp_path / "logo.svg"
    path.write_text("<svg/>")
    with pytest.raises(InputError):
        logo(path, "Logo")
    with pytest.raises(InputError):
        logo(tmp_path / "none.png", "Logo")


def test_a_picture_far_too_large_is_refused(tmp_path):
    path = tmp_path / "logo.png"
    Image.new("1", (20_000, 20_000)).save(path)
    with pytest.raises(InputError):
        logo(path, "Logo")
