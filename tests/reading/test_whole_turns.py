"""Paragraphs that hold more than one turn are cut."""

from __future__ import annotations

from tests.reading import spoken
from tests.reading.documents import (
    answered,
    interview_of,
    shown_in,
    talk,
)


def test_turns_that_follow_each_other_in_one_paragraph_are_cut_at_the_names() -> None:
    text = spoken.IN_ONE_PARAGRAPH
    interview = interview_of(text)
    assert talk(interview) == [
        ("Vous répondez à toute heure ?", "Oui, même à Noël."),
        ("Qui appelle ?", "Des gens seuls, surtout."),
        ("Et que leur dites-vous ?", "Je demande ce qu’ils voient."),
        ("Vous dormez quand ?", "Le matin, rideaux tirés."),
    ]
    assert [shown_in(text, exchange) for exchange in interview.exchanges] == answered(interview)
    assert [exchange.line for exchange in interview.exchanges] == [1, 1, 5, 9]


def test_bold_phrases_that_open_paragraphs_regularly_are_questions() -> None:
    text = (
        "# Trois minutes avec une vitrailliste\n\n"
        "**Vos couleurs :** deux cents, plus celles que je n’ai pas nommées.\n\n"
        "**Ton parcours.** Long, et plein de détours.\n\n"
        "**Un souvenir** : la rosace, un matin de neige.\n\n"
        "**Et demain ?** Je lave.\n"
    )
    interview = interview_of(text, "interview.md")
    assert talk(interview) == [
        ("Vos couleurs", "deux cents, plus celles que je n’ai pas nommées."),
        ("Ton parcours.", "Long, et plein de détours."),
        ("Un souvenir", "la rosace, un matin de neige."),
        ("Et demain ?", "Je lave."),
    ]
    assert [shown_in(text, exchange) for exchange in interview.exchanges] == answered(interview)


def test_bold_phrases_that_open_paragraphs_stand_beside_bold_questions_that_do() -> None:
    text = (
        "**Pourquoi le plomb ?** Parce qu’il plie.\n\n**Vos couleurs :** deux cents.\n\n"
        "**Travaillez-vous debout ?** Toujours.\n\nOu presque.\n\n**Et le soir ?** Je lave.\n"
    )
    assert talk(interview_of(text, "interview.md")) == [
        ("Pourquoi le plomb ?", "Parce qu’il plie."),
        ("Vos couleurs", "deux cents."),
        ("Travaillez-vous debout ?", "Toujours.\n\nOu presque."),
        ("Et le soir ?", "Je lave."),
    ]
