"""A logo in a Word file: as large as its place allows, stored once, described wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from osereso.rendering.package import unpack
from osereso.rendering.word.filling import fill
from osereso.rendering.word.pictures import picture
from tests.rendering.word.courses import logo
from tests.rendering.word.files import DRESS, reopened, tagged

if TYPE_CHECKING:
    from pathlib import Path


def test_a_logo_fills_its_place_and_keeps_its_shape(tmp_path: Path) -> None:
    drawn = picture(logo(tmp_path), "Logo", width=6, height=5)
    assert (drawn.width, drawn.height) == pytest.approx((6, 2))
    low = picture(logo(tmp_path), "Logo", width=6, height=1)
    assert (low.width, low.height) == pytest.approx((3, 1))


def test_the_same_logo_twice_is_stored_once_and_described_each_time(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ logo }} et {{ logo }}")
    content = fill(path, {"logo": picture(logo(tmp_path), "Logo de « Dupont & fils »")}, DRESS)
    document = reopened(content)
    described = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert described == ["Logo de « Dupont & fils »"] * 2
    assert len({shape._inline.docPr.get("id") for shape in document.inline_shapes}) == 2
    assert len([name for name in unpack(content) if name.endswith(".png")]) == 1
