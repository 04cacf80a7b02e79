from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osereso import yamlfile
from osereso.errors import InputError
from osereso.yamlfile import load_written


def test_every_value_stays_as_it_was_typed_but_what_is_left_empty() -> None:
    text = "a: 12\nb: true\nc: ~\nd: NO\ne: 01000\nf: 1:30\ng: 2027-03-13\nh: ''\ni:\n"
    assert load_written(text, "f").value == {
        "a": "12",
        "b": "true",
        "c": None,
        "d": "NO",
        "e": "01000",
        "f": "1:30",
        "g": "2027-03-13",
        "h": "",
        "i": None,
    }


def test_every_key_and_item_has_its_line() -> None:
    written = load_written("a: 1\nb:\n  - x: 2\n    y: |-\n      mot\n  - z\n", "f")
    assert written.value == {"a": "1", "b": [{"x": "2", "y": "mot"}, "z"]}
    assert written.lines["b", 0, "y"] == 4
    assert written.lines["b", 1] == 6


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("a: &x 1\nb: *x\n", "alias", 2),
        ("a: !!python/object:os.system ls\n", "tag", 1),
        ("a: 1\nb: 2\na: 3\n", "twice", 3),
        ("a: 1\n---\nb: 2\n", "several documents", 2),
        ("? [a]\n: 1\n", "simple word", 1),
        ("a: 1\nb: c: d\n", "understood", 2),
        ("a: 1\nb: \x07\n", "understood", 2),
        ("[" * 60, "too deeply", 1),
    ],
)
def test_what_is_dangerous_or_no_yaml_is_refused_with_its_line(text: str, message: str, line: int) -> None:
    with pytest.raises(InputError, match=message) as refusal:
        load_written(text, "f")
    assert refusal.value.line == line


def test_a_file_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yamlfile, "LARGEST", 10)
    with pytest.raises(InputError, match="characters"):
        load_written("a: 123456789", "f")


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("ab:-?|>&*!%@`'\"{}[],# \n\t~0\u00a0\x85"), max_size=40))
def test_only_meant_errors_escape(text: str) -> None:
    try:
        load_written(text, "f")
    except InputError:
        return


@pytest.mark.parametrize(
    ("text", "line", "remedy"),
    [
        ('a: 1\nb: "open\nc: 2\nd: 3\n', 2, "Close it"),
        ('a: 1\nb: "open\nc: "shut"\nd: 3\n', 2, "Close it"),
        ("a: 1\nb: one: two\n", 2, "quotation marks"),
        ("a: 1\n\tb: 2\n", 2, "tab"),
    ],
)
def test_a_slip_is_named_where_it_was_made_with_what_to_do(text: str, line: int, remedy: str) -> None:
    with pytest.raises(InputError) as caught:
        load_written(text, "f")
    assert caught.value.line == line
    assert remedy in str(caught.value.remedy)
