from __future__ import annotations

import pytest

from osereso.reading.marks import Seen, look, number_sequence
from tests.reading.documents import document_of


def seen(*paragraphs: str) -> list[Seen]:
    return look(document_of("\n\n".join(paragraphs)).blocks)


@pytest.mark.parametrize(
    ("text", "label", "rest"),
    [
        ("1. Votre parcours ?", "number", "Votre parcours ?"),
        ("Question n° 3 : le matin ?", "number", "le matin ?"),
        ("(4) Et le soir ?", "number", "Et le soir ?"),
        ("Q : Racontez.", "asks", "Racontez."),
        ("Réponse – Voilà.", "", "Réponse – Voilà."),  # nobody says « Question » here
        ("— Presque toujours.", "—", "Presque toujours."),
        ("2014, l’année du départ.", "", "2014, l’année du départ."),
        ("24/7, je suis là.", "", "24/7, je suis là."),
    ],
)
def test_the_mark_at_the_start_of_a_block_is_no_part_of_its_text(text: str, label: str, rest: str) -> None:
    (one,) = seen(text)
    assert (one.label, one.text) == (label, rest)


def test_a_name_before_a_colon_is_a_speaker_when_it_comes_again() -> None:
    labels = [one.label for one in seen("Maëlle : Oui.", "Note : il pleut.", "MAËLLE : Non.")]
    assert labels == ["name maelle", "", "name maelle"]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Et la nuit ?", True),
        ("« Et la nuit ? »", True),
        ("Et la nuit\u00a0?!", True),
        ("Et la nuit ? Je dors.", False),
        ("Une très longue réponse. " * 30 + "Non ?", False),
    ],
)
def test_a_block_asks_when_it_ends_in_a_question_mark_and_is_no_speech(text: str, asks: bool) -> None:
    assert seen(text)[0].asks is asks


@pytest.mark.parametrize(
    ("text", "prompts"),
    [
        ("Parlez-nous de vos débuts.", True),
        ("Pour finir, racontez-nous une journée.", True),
        ("Décrivez votre atelier", True),
        ("Chez nous, tout va", False),
        ("Venez un matin, vous verrez.", False),
    ],
)
def test_an_invitation_to_speak_is_told_from_advice(text: str, prompts: bool) -> None:
    assert seen(text)[0].prompts is prompts


def test_a_question_at_the_start_of_a_paragraph_ends_at_its_mark() -> None:
    question = "Vous aimez ça ?"
    (one,) = seen(f"{question} Oui, beaucoup.")
    assert one.text[: one.opening] == question
    assert seen("Il pleut. Je dors. Je lis. Et vous ? Rien.")[0].opening == 0


def test_capitals_guillemets_and_headings_are_styles() -> None:
    (title, capitals, quoted, plain) = look(
        document_of("## Un\n\nET LA PLUIE ?\n\n« Et le vent ? »\n\n« Et » le « sel »", "a.md").blocks
    )
    assert title.styles == {"heading 2"}
    assert capitals.styles == {"capitals"}
    assert quoted.styles == {"guillemets"}
    assert plain.styles == frozenset()


def test_a_letter_stands_for_an_answer_where_another_stands_for_questions() -> None:
    found = seen("Q : Et vous ?\n\nR : Moi.\n\nQ : Et lui ?\n\nRéponse – Rien.\n\nR. Martin est parti.")
    assert [one.label for one in found] == ["asks", "answers", "asks", "answers", ""]


def test_numbers_count_on_from_the_first_block_and_a_list_begins_again() -> None:
    found = seen("1. Qui ?", "2. Quoi ?", "1. rien", "2. tout", "Voilà.", "3. Où ?", "9. Rien.")
    assert number_sequence(found, range(len(found))) == {0, 1, 5}
