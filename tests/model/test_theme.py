from __future__ import annotations

import pytest

from osereso.model.theme import hex_digits


@pytest.mark.parametrize("written", ["#0f766e", "0F766E", " 0f766E "])
def test_a_colour_is_understood_with_or_without_its_sign(written):
    assert hex_digits(written) == "0F766E"


@pytest.mark.parametrize("written", ["", "red", "#0f7", "0f766e00", "0g766e"])
def test_what_is_no_colour_is_not_guessed(written):
    assert hex_digits(written) is None
