from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from osereso.reading.boilerplate import opens_comments, reason, reasons
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
        ("-------", "rule"),
        ("☆ ☆ ☆", "rule"),
        ("00:12:30", "stamp"),
        ("[12:30]", "stamp"),
        ("12/03/2021", "stamp"),
        ("[image : un bol]", "caption"),
        ("Légende : un bol", "caption"),
        ("Interview réalisée par Odile V.", "credits"),
        ("Cette interview a été réalisée en mai.", "credits"),
        ("Recueilli par Odile", "credits"),
        ("Mis en ligne le 3 mai", "credits"),
        ("Traduction de Paul Lenoir", "credits"),
        ("Temps de lecture : 4 min", "credits"),
        ("Cet article est paru dans La Gazette", "credits"),
        ("Voir aussi", "related"),
        ("Article précédent", "related"),
        ("Tags : bois, colle", "navigation"),
        ("Se connecter", "navigation"),
        ("Nous utilisons des cookies.", "navigation"),
        ("Page 3 sur 12", "legal"),
        ("Merci à Odile Varenne pour cet entretien !", "thanks"),
        ("Un grand merci pour votre temps.", "thanks"),
        ("Merci beaucoup à Odile Varenne.", "thanks"),
        ("https://exemple.invalid/page", "link"),
        ("Son site : https://exemple.invalid", "link"),
        (":::note", "code"),
        ("<div class='x'>", "code"),
        ("[vc_row]", "code"),
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
        "Merci de votre question : que répondre ?",
        "Merci à mon père, sans qui rien n’existerait aujourd’hui",
        "Voir l’aube, c’est tout.",
        "Le site https://exemple.invalid est le mien.",
        "[Elle rit.]",
        "37",
        "12 h 30, et pas avant.",
        "Finir un vase.",
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


@pytest.mark.parametrize(
    "text",
    [
        "Commentaires",
        "3 commentaires",
        "1 commentaire",
        "Commentaires (12)",
        "Laisser un commentaire",
        "## Commentaires :",
    ],
)
def test_below_such_a_line_stand_the_words_of_readers(text: str) -> None:
    assert opens_comments(text)


@pytest.mark.parametrize(
    "text", ["Sans commentaire.", "Commentaires de lecture, à haute voix", "Les commentaires m’aident."]
)
def test_who_speaks_of_comments_opens_none(text: str) -> None:
    assert not opens_comments(text)


def test_thanks_in_a_heading_are_a_title() -> None:
    blocks = document_of(
        "## Merci pour cet entretien\n\nMerci à Ada Morel pour son temps.\n", "interview.md"
    ).blocks
    assert reasons(blocks) == ["", "thanks"]


def test_a_question_printed_three_times_is_no_caption() -> None:
    assert reasons_of("Et la poussière, alors ?", "Non.", "Et la poussière, alors ?", "Oui.") == [""] * 4
