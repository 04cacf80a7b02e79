from __future__ import annotations

import pytest

from osereso.reading.office.paragraphs import Look, Paragraph, Run, level_named, lines_of

_BOLD = Look(frozenset({"bold"}))


def _said(*paragraphs: Paragraph) -> list[tuple[str, frozenset[str], int]]:
    return [(line.text, line.styles, line.lead) for line in lines_of(paragraphs) if line.text]


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("heading 2", 2),
        ("Titre 3", 3),
        ("Überschrift 1", 1),
        ("Título 4", 4),
        ("TITLE", 1),
        ("Titre de section", 0),
        ("Headline 1", 0),
        ("", 0),
    ],
)
def test_a_styles_name_says_its_level_in_the_languages_of_office(name: str, level: int) -> None:
    assert level_named(name) == level


def test_an_empty_line_follows_each_paragraph_and_lines_bear_its_number() -> None:
    lines = lines_of([Paragraph((Run("a\nb"),)), Paragraph(), Paragraph((Run("c"),))])
    assert [(line.text, line.number) for line in lines] == [
        ("a", 1), ("b", 1), ("", 1), ("", 2), ("", 2), ("c", 3), ("", 3),
    ]  # fmt: skip


def test_a_place_counts_the_marks_and_the_newlines_between_paragraphs() -> None:
    lines = lines_of([Paragraph((Run("un\ndeux"),), "1. "), Paragraph((Run("trois"),))])
    starts = {line.text: line.traced.origins[0] for line in lines if line.text}
    assert starts == {"1. un": 0, "deux": 6, "trois": 11}


def test_the_mark_of_a_list_is_part_of_the_lead_but_not_of_what_must_be_bold() -> None:
    whole = Paragraph((Run("Qui ?", _BOLD),), "1. ")
    named = Paragraph((Run("Yann", _BOLD), Run(" : moi")), "- ")
    assert _said(whole, named) == [
        ("1. Qui ?", {"bold", "item"}, 0),
        ("- Yann : moi", {"item"}, len("- Yann")),
    ]


def test_only_a_question_is_cut_from_what_follows_it() -> None:
    cut = Paragraph((Run("Qui", _BOLD), Run(" ? Moi."), Run(" Oui.", _BOLD)))
    kept = Paragraph((Run("Attention", _BOLD), Run(" ! Moi ?")))
    question = Paragraph((Run("Qui ?", _BOLD), Run(" … ")))
    assert [text for text, *_ in _said(cut, kept, question)] == [
        "Qui ? ", "Moi. Oui.", "Attention ! Moi ?", "Qui ? … ",
    ]  # fmt: skip


def test_answers_in_a_colour_make_the_questions_the_coloured_ones() -> None:
    grey = Look(colour="333333")
    paragraphs = [Paragraph((Run("Qui ?"),)), Paragraph((Run("Moi, et personne d’autre.", grey),))]
    assert [styles for _, styles, _ in _said(*paragraphs)] == [{"coloured"}, frozenset()]


def test_paragraphs_that_are_whole_sentences_stay_apart_however_long_they_are() -> None:
    sentence = "J’ai commencé au bord du canal, un matin de novembre, et je suis restée."
    paragraphs = [Paragraph((Run(text),)) for text in (sentence, sentence, "", sentence, sentence)]
    texts = [line.text for line in lines_of(paragraphs)]
    assert texts == [sentence, "", sentence, "", "", "", sentence, "", sentence, ""]
