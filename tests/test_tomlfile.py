"""TOML that people write: values with their lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from osereso.errors import InputError
from osereso.tomlfile import load_written

PATH = Path("a.toml")


def test_every_key_has_its_line_under_its_heading():
    written = load_written('a = 1\n\n[b.c]\nd = "x"\n"e" = [\n  "y",\n]\n[ "f" ]\n', PATH)
    assert written.value == {"a": 1, "b": {"c": {"d": "x", "e": ["y"]}}, "f": {}}
    assert written.lines == {("a",): 1, ("b", "c"): 3, ("b", "c", "d"): 4, ("b", "c", "e"): 5, ("f",): 8}


@pytest.mark.parametrize(("text", "line"), [("a = b\n", 1), ('a = "x"\na = "y"\n', 2)])
def test_what_is_no_toml_is_refused_with_its_line(text, line):
    with pytest.raises(InputError, match="TOML") as caught:
        load_written(text, PATH)
    assert caught.value.line == line
    assert caught.value.remedy


def test_a_file_nested_too_deeply_is_refused():
    with pytest.raises(InputError, match="TOML"):
        load_written("a = " + "[" * 5000, PATH)
