"""Distilling whole answers: what reaches a slide is short, true to the text and stands alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from osereso import reading
from osereso.distilling import Distillate, distil
from osereso.distilling.judging import content
from osereso.distilling.syntax import verb_forms
from osereso.text import words
from tests.samples import ROOT

SAMPLES = sorted((ROOT / "data" / "samples").glob("*.txt"))


def exchanges() -> list[tuple[str, str]]:
    found = []
    for path in SAMPLES:
        interview, _ = reading.read(path)
        found += [(exchange.question, exchange.answer) for exchange in interview.exchanges]
    return found


@pytest.fixture(scope="module")
def distilled() -> list[tuple[str, str, Distillate]]:
    return [(question, answer, distil("q1", question, answer)) for question, answer in exchanges()]


def test_points_have_at_most_twelve_words(distilled: list[tuple[str, str, Distillate]]) -> None:
    points = [point.text for _, _, found in distilled for point in found.points]
    assert len(points) > 40
    assert max(len(words(point)) for point in points) <= 12


def test_no_word_of_content_is_added(distilled: list[tuple[str, str, Distillate]]) -> None:
    for question, answer, found in distilled:
        for point in found.points:
            assert added(point.text, f"{answer} {question}") == set(), point.text


def test_nearly_every_verb_keeps_the_stem_it_has_in_the_answer(
    distilled: list[tuple[str, str, Distillate]],
) -> None:
    points = [
        (point.text, answer + question) for question, answer, found in distilled for point in found.points
    ]
    restated = [text for text, ground in points if not content(text) <= content(ground)]
    assert len(restated) <= 0.03 * len(points), restated


def test_the_source_of_a_point_holds_its_words(distilled: list[tuple[str, str, Distillate]]) -> None:
    for _, answer, found in distilled:
        for point in found.points:
            assert added(point.text, point.source.span.of(answer)) == set(), point.text


def added(point: str, source: str) -> set[str]:
    """The words of content of a point that its source has in no form: « mettre » is a form of « on met »."""
    forms = [word for form in words(source) for word in verb_forms().infinitives(form.lower())]
    return set(content(point) - content(source) - content(" ".join(forms)))


def test_quotes_are_verbatim(distilled: list[tuple[str, str, Distillate]]) -> None:
    quotes = [(found.quote, answer) for _, answer, found in distilled if found.quote]
    assert quotes
    assert all(quote.source.span.of(answer) == quote.text for quote, answer in quotes)


def test_points_speak_for_nobody(distilled: list[tuple[str, str, Distillate]]) -> None:
    speakers = {"je", "j", "nous", "mon", "ma", "mes", "notre", "nos", "vous", "votre", "vos", "moi"}
    for _, _, found in distilled:
        for point in found.points:
            lows = set(point.text.casefold().replace("’", " ").split())
            assert not lows & speakers, point.text


def test_the_headline_is_not_repeated_among_the_points(distilled: list[tuple[str, str, Distillate]]) -> None:
    assert not any(found.title and found.title in [p.text for p in found.points] for _, _, found in distilled)


def test_an_enumeration_is_split_into_points_that_fit() -> None:
    answer = (
        "Il faut savoir accueillir les visiteurs, tenir la caisse, ranger les rayons, répondre au téléphone, "
        "préparer les commandes et nettoyer la boutique."
    )
    points = distil("q1", "Que faut-il savoir faire ?", answer).points
    assert len(points) >= 2
    assert {"visit", "telep", "bouti"} <= content(" ".join(point.text for point in points))


def test_a_term_is_found_with_its_explanation() -> None:
    answer = "Je travaille avec un « valoriste », c’est la personne qui trie les objets. Elle est précieuse."
    (term,) = distil("q1", "Avec qui travaillez-vous ?", answer).terms
    assert (term.term, term.explanation) == ("valoriste", "la personne qui trie les objets")


@pytest.mark.parametrize("answer", ["", "Non.", "?", "…", "Oui ! Ah ?", "« (", "\n\n\n", "-" * 50])
def test_an_answer_that_says_nothing_gives_nothing(answer: str) -> None:
    assert distil("q1", "Et alors ?", answer).points == ()


def test_distilling_twice_gives_the_same(tmp_path: Path) -> None:
    question, answer = exchanges()[0]
    assert distil("q1", question, answer) == distil("q1", question, answer)
