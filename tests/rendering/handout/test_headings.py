"""Headings: a long question is cut where a reader would cut it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osereso.rendering.handout.headings import short_question
from osereso.typography import NBSP


@pytest.mark.parametrize(
    ("question", "heading"),
    [
        (f"Comment êtes-vous devenue relieuse{NBSP}?", f"Comment êtes-vous devenue relieuse{NBSP}?"),
        (
            (
                f"D’après vous, quelle est la place d’une relieuse dans la conservation et la transmission "
                f"des archives d’une ville{NBSP}?"
            ),
            f"Quelle est la place d’une relieuse dans la conservation…{NBSP}?",
        ),
        (
            (
                f"Pourquoi relier des livres en 2026{NBSP}? Les écrans ne les ont-ils pas tous remplacés "
                f"depuis longtemps{NBSP}?"
            ),
            f"Pourquoi relier des livres en 2026{NBSP}?",
        ),
        (
            (
                f"Vous recevez des stagiaires. Que leur conseillez-vous de savoir faire avant de pousser la "
                f"porte de l’atelier{NBSP}?"
            ),
            "Vous recevez des stagiaires…",
        ),
    ],
)
def test_a_long_question_becomes_a_short_heading(question: str, heading: str) -> None:
    assert short_question(question) == heading


@given(st.text(max_size=300))
def test_no_text_makes_a_heading_longer_than_two_lines(text: str) -> None:
    assert len(short_question(text)) <= 82
