from __future__ import annotations

import pytest
from PIL import ImageFont

from osereso.rendering.metrics import pieces, rows, width, wrapped

CARLITO = "/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf"


def test_widths_are_those_of_the_font():
    try:
        font = ImageFont.truetype(CARLITO, 1000)
    except OSError:
        pytest.skip("Carlito is not installed")
    text = "« À l’issue de la formation, vous saurez… »"
    assert width(text, "Calibri", bold=False) == pytest.approx(font.getlength(text), rel=0.02)


def test_an_unknown_face_is_taken_as_a_wide_one():
    assert width("Bonjour", "Police du client", bold=False) > width("Bonjour", "Calibri", bold=False)


def test_bold_is_wider():
    assert width("compétences", "Calibri", bold=True) > width("compétences", "Calibri", bold=False)


def test_a_text_is_broken_at_spaces_and_line_ends_but_not_at_no_break_spaces():
    assert pieces("« Bonjour » à\u00a0tous\u202f!\nFin") == [
        "«", " ", "Bonjour", " ", "»", " ", "à\u00a0tous\u202f!", "\n", "Fin",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("measured", "count"),
    [
        ([], 1),
        ([("un", 40), (" ", 5), ("deux", 40)], 1),
        ([("un", 40), (" ", 5), ("deux", 60)], 2),
        ([("un", 40), ("\n", 0), ("deux", 40)], 2),
        ([("anticonstitutionnellement", 250), (" ", 5), ("un", 40)], 3),
        ([("anticonstitutionnellement", 250), (" ", 5), ("deux", 60)], 4),
    ],
)
def test_lines_are_counted_as_office_breaks_them(measured, count):
    assert rows(measured, 100) == count


def test_the_last_line_reaches_as_far_as_its_words():
    assert wrapped([("un", 40), (" ", 5), ("deux", 60)], 100) == (2, 60)
