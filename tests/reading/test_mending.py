"""Text that was misread before it was saved is mended where that is certain, and only there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osereso.reading.mending import mended

TEXT = "Où êtes-vous né ?\n\nÀ Évreux, là où l’œuvre coûte 10 € : « ça dépend… » — voilà."


def misread(text: str, encoding: str) -> str:
    """As programs do it: what the encoding leaves undefined is let through."""
    return "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "mac-roman"])
def test_utf_8_read_in_another_encoding_is_set_right_and_the_lines_named(encoding: str) -> None:
    found = mended(misread(TEXT, encoding), "a.txt")
    assert found.text == TEXT
    assert [(problem.code, problem.line) for problem in found.problems] == [("characters-mended", 1)]
    assert found.problems[0].what.facts["lines"] == "1, 3"


def test_what_was_misread_twice_is_mended_twice() -> None:
    assert mended(misread(misread(TEXT, "cp1252"), "cp1252"), "a.txt").text == TEXT


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Il a Ã©tÃ© Ã  Paris", "Il a été à Paris"),  # the no-break space of « à » became a simple one
        ("Il va Ã Paris", "Il va à Paris"),  # or two became one
        ("Ã©tÃ© dÃ©jÃ , voilÃ ", "été déjà, voilà"),
    ],
)
def test_the_a_with_a_grave_accent_finds_its_space(line: str, expected: str) -> None:
    assert mended(line, "a.txt").text.rstrip("\u00a0") == expected


@pytest.mark.parametrize(
    "line",
    [
        TEXT,
        "le marché\u00a0»",  # as bytes of Windows-1252 this is one Chinese character in UTF-8
        "TRAVAILLÉ\u00a0!",
        "On lit « Ã© » pour « é ».",
        "São João, Åsa, Ökologie",
        "Î£",  # a Greek capital, misread or not: nothing that French uses
    ],
)
def test_where_it_is_not_certain_nothing_is_touched(line: str) -> None:
    assert mended(line, "a.txt") == (line, ())


@given(st.text("abcéèàçùœÉÀ’«»… \u00a0\n€", max_size=60))
def test_true_french_stays_as_it_is(text: str) -> None:
    assert mended(text, "a.txt") == (text, ())


@given(st.text("abcéèêëîïôûùç’«»…€œÉÀ \n", max_size=60))
def test_misread_french_comes_back(text: str) -> None:
    assert mended(misread(text, "cp1252"), "a.txt").text == text


def test_quotation_marks_that_became_controls_are_signs_again() -> None:
    found = mended("L\x92atelier\x85 c\x92est \x93tout\x94.", "a.txt")
    assert found.text == "L’atelier… c’est “tout”."
    assert [problem.code for problem in found.problems] == ["characters-mended"]


def test_a_next_line_sign_alone_ends_a_line() -> None:
    assert mended("Qui ?\x85\x85Moi.", "a.txt") == ("Qui ?\n\nMoi.", ())


@pytest.mark.parametrize("lost", [0xFFFD, 0xD800])
def test_lost_characters_are_said_with_their_line(lost: int) -> None:
    found = mended(f"Qui ?\n\nL{chr(lost)}atelier.", "a.txt")
    assert [(problem.code, problem.line) for problem in found.problems] == [("characters-lost", 3)]
