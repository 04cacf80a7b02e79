"""Plain text: what comes in is cleaned, cut and named without losing anything."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osereso.text import clean, distinct_slug, fold, sentences, slug, words


@given(st.text())
def test_every_visible_character_belongs_to_exactly_one_sentence(text: str) -> None:
    cuts = sentences(text)
    assert all(first.end <= second.start for first, second in itertools.pairwise(cuts))
    inside = "".join(text[cut.start : cut.end] for cut in cuts)
    assert "".join(inside.split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bonjour M. Dupont. Ça va ?", ["Bonjour M. Dupont.", "Ça va ?"]),
        ("Oui… mais non. Bien !", ["Oui… mais non.", "Bien !"]),
        ("« Vraiment ! » dit-elle. Fin.", ["« Vraiment ! » dit-elle.", "Fin."]),
        ("Une ligne\nune autre", ["Une ligne", "une autre"]),
        ("Il coûte 3.50 euros. C’est peu.", ["Il coûte 3.50 euros.", "C’est peu."]),
    ],
)
def test_sentences_end_where_a_reader_would_stop(text: str, expected: list[str]) -> None:
    assert [text[cut.start : cut.end] for cut in sentences(text)] == expected


@given(st.text())
def test_a_slug_is_safe_as_a_file_name_on_any_system(text: str) -> None:
    name = slug(text)
    assert 0 < len(name) <= 61
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert name not in {"con", "nul", "aux", "prn", "com1", "lpt1"}


@pytest.mark.parametrize("name", ["../../etc/passwd", "CON", "œuvre d’art", "a" * 300, "😀😀", ""])
def test_a_slug_never_escapes_its_folder(name: str) -> None:
    assert "/" not in slug(name)
    assert not slug(name).startswith((".", "-"))


def test_cleaning_takes_out_what_an_office_file_cannot_hold() -> None:
    assert clean("a\x00b\u200b\ufeff\r\nc\x0b\ud800d\u00ad") == "ab\ncd"


def test_folding_forgets_case_accents_ligatures_and_signs() -> None:
    assert fold("L’Œuvre, ÉTÉ : 2 !") == "l oeuvre ete 2"


def test_punctuation_is_no_word() -> None:
    assert words("Qualités : l’écoute – et 3 autres !") == ["Qualités", "l’écoute", "et", "3", "autres"]


@pytest.mark.parametrize(
    "names", [("🎉", "Ελλάς"), ("../../x", "x"), ("A" * 80 + "b", "A" * 80 + "c"), ("-x", "x")]
)
def test_different_names_never_share_a_folder(names: tuple[str, str]) -> None:
    first, second = (distinct_slug(name) for name in names)
    assert first != second


@pytest.mark.parametrize(
    ("name", "expected"), [("Café & Fils", "cafe-fils"), ("L’Œuvre (Lyon)", "l-oeuvre-lyon")]
)
def test_an_ordinary_name_keeps_a_plain_folder(name: str, expected: str) -> None:
    assert distinct_slug(name) == expected
