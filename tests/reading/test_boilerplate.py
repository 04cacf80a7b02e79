from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from osereso.reading.boilerplate import reason, reasons
from tests.reading.documents import answered, document_of, read_text

if TYPE_CHECKING:
    from pathlib import Path


def reasons_of(*paragraphs: str) -> list[str]:
    return reasons(document_of("\n\n".join(paragraphs)).blocks)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("* * *", "rule"),
        ("(Photo : l’atelier vu de la rue)", "caption"),
        ("Crédit photo : Jean Dupont", "caption"),
        ("Fin de l’interview", "end"),
        ("À lire aussi : nos portraits d’artisans", "related"),
        ("Propos recueillis par Basile Orcel", "credits"),
        ("Par Odile Varenne | 3 mai 2014", "credits"),
        ("12 commentaires", "credits"),
        ("Accueil > Métiers > Portraits", "navigation"),
        ("Partager   Imprimer   Envoyer", "navigation"),
        ("Imprimer cette page", "navigation"),
        ("Abonnez-vous à notre lettre !", "navigation"),
        ("© La Gazette des métiers", "legal"),
        ("La Gazette, tous droits réservés.", "legal"),
        ("La Gazette des métiers n° 12 - printemps", "masthead"),
    ],
)
def test_what_surrounds_an_interview_is_known_by_its_words(text: str, expected: str) -> None:
    assert reason(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Imprimer un livre à la main demande de la patience.",
        "Partager son savoir, c’est le métier.",
        "Par hasard, j’ai commencé.",
        "Accueil des enfants, puis goûter, puis la sieste…",
        "Photos de mariage, portraits de famille : je fais tout.",
        "Copropriétés, écoles, bureaux : que nettoyez-vous | et quand ?",
        "© " + "Une longue réponse où quelqu’un parle de ses droits. " * 8,
    ],
)
def test_somebody_who_talks_is_not_taken_for_a_page(text: str) -> None:
    assert reason(text) == ""


def test_the_last_answer_does_not_end_at_a_sentence_that_begins_like_a_menu(tmp_path: Path) -> None:
    text = "Qu’aimez-vous ?\n\nLe papier.\n\nImprimer demande du temps.\n\nPar chance, j’en ai.\n\nPartager\n"
    assert answered(read_text(tmp_path, text)) == [
        "Le papier.\n\nImprimer demande du temps.\n\nPar chance, j’en ai."
    ]


def test_a_header_printed_again_with_another_page_number_is_no_answer() -> None:
    assert reasons_of("Carnets du fleuve, page 3", "Je règle l’eau.", "Carnets du fleuve, page 4") == [
        "running",
        "",
        "running",
    ]


def test_a_line_printed_twice_in_a_row_is_a_caption_but_two_answers_may_be_alike() -> None:
    assert reasons_of("Odile dans son atelier", "Odile dans son atelier") == ["caption", "caption"]
    assert reasons_of("Le bois, toujours.", "Et l’été ?", "Le bois, toujours.") == ["", "", ""]
