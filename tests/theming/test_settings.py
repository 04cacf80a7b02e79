"""``template.toml`` is checked key by key, and says what to do."""

from __future__ import annotations

import pytest

from osereso.errors import InputError
from osereso.theming.settings import load_settings


@pytest.fixture
def toml(tmp_path):
    def write(text: str):
        path = tmp_path / "template.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_settings_are_read_and_colours_come_in_one_form(toml):
    settings, problems = load_settings(
        toml('extends = "default"\nlogo = "l.png"\n[colours]\naccent1 = "#0f766e"\n[layouts]\ntitle = "T"\n')
    )
    assert settings.extends == "default"
    assert settings.colours == {"accent1": "0F766E"}
    assert settings.layouts == {"title": "T"}
    assert problems == ()


def test_a_file_saved_by_notepad_with_its_mark_is_read(tmp_path):
    path = tmp_path / "template.toml"
    path.write_bytes(b'\xef\xbb\xbflogo = "l.png"\r\n')
    assert load_settings(path)[0].logo == "l.png"


def test_an_unknown_key_is_a_problem_that_names_the_key_meant(toml):
    _, problems = load_settings(toml('extend = "default"\n\n[colours]\nacent2 = "#123456"\n'))
    assert [(problem.line, problem.place) for problem in problems] == [(1, "extend"), (4, "acent2")]
    assert [str(problem.remedy) for problem in problems] == [
        "Did you mean “extends”?",
        "Did you mean “accent2”?",
    ]


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ('[colours]\naccent1 = "red"\n', 2, "red"),
        ('[colours]\n\naccent1 = "#12345"\n', 3, "#12345"),
        ("logo = 3\n", 1, "logo"),
        ('colours = "blue"\n', 1, "colours"),
        ("extends = default\n", 1, "TOML"),
        ('logo = "a"\nlogo = "b"\n', 2, "TOML"),
    ],
)
def test_what_cannot_be_used_is_named_with_its_line_and_a_remedy(toml, text, line, word):
    with pytest.raises(InputError) as caught:
        load_settings(toml(text))
    assert word in str(caught.value)
    assert caught.value.line == line
    assert caught.value.remedy


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"#" * 200_000, b"a = " + b"[" * 5000])
def test_a_file_that_is_no_settings_at_all_is_an_input_error(tmp_path, content):
    path = tmp_path / "template.toml"
    path.write_bytes(content)
    with pytest.raises(InputError):
        load_settings(path)
