"""The sentence behind a point."""

from __future__ import annotations

from osereso.model.module import Point
from osereso.model.source import Source, Span
from osereso.quizzing.quoting import sentence_of

ANSWER = (
    "Je pèse tout. M. Dupont trie les dons le matin.",
    "Il faut de la précision et du calme. Je trie aussi.",
)


def point(text: str, start: int = 0) -> Point:
    return Point(text, Source("q1", Span(start, start + 5)))


def test_the_sentence_with_the_same_words_is_quoted_whole():
    assert sentence_of(point("Trier les dons"), ANSWER) == "M. Dupont trie les dons le matin."


def test_a_noun_finds_its_adjective():
    assert sentence_of(point("Être précis"), ANSWER) == "Il faut de la précision et du calme."


def test_the_place_breaks_ties():
    twice = ("Les dons arrivent le mardi. Rien d’autre.", "Tous les dons sont pesés.")
    assert sentence_of(point("Des dons"), twice) == "Les dons arrivent le mardi."
    assert sentence_of(point("Des dons", start=50), twice) == "Tous les dons sont pesés."


def test_no_sentence_is_quoted_for_words_that_nobody_said():
    assert sentence_of(point("Vendre des meubles"), ANSWER) == ""
    assert sentence_of(point("Vendre des meubles"), ()) == ""
