"""A logo in a Word file: as large as its place allows, stored once, described wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from osereso.rendering.word.pictures import picture
from tests.rendering.word.courses import logo

if TYPE_CHECKING:
    from pathlib import Path


def test_a_logo_fills_its_place_and_keeps_its_shape(tmp_path: Path) -> None:
    drawn = picture(logo(tmp_path), "Logo", width=6, height=5)
    assert (drawn.width, drawn.height) == pytest.approx((6, 2))
    low = picture(logo(tmp_path), "Logo", width=6, height=1)
    assert (low.width, low.height) == pytest.approx((3, 1))
