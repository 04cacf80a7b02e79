"""What a client's places ask for, by their names in several languages; other names mean nothing."""

from __future__ import annotations

import pytest

from osereso.rendering.word.slots import marks, meaning, of_field

ASKED = {
    "Titre du document": "title",
    "[Titre]": "title",
    "Titel des Dokuments": "title",
    "DOCUMENT_TITLE": "title",
    "Insert subtitle": "subtitle",
    "Nom du client": "client or organiser",
    "nom_client": "",
    "Saisissez la date": "dates",
    "Auteur :": "trainer or organiser",
    "Lieu de la formation": "place",
    "Numéro de version": "",
    "": "",
}


@pytest.mark.parametrize(("name", "value"), ASKED.items())
def test_a_name_asks_for_a_value_or_for_nothing(name: str, value: str) -> None:
    assert meaning(name) == value


def test_marks_of_other_tools_are_found_where_they_stand() -> None:
    text = "À ${Lieu}, le <<Date>>, pour {client} : [inconnu] et {{ titre }}"
    assert [(text[start:end], value) for start, end, value in marks(text)] == [
        ("${Lieu}", "place"),
        ("<<Date>>", "dates"),
        ("{client}", "client or organiser"),
        ("{{ titre }}", "title"),
    ]


@pytest.mark.parametrize(
    ("code", "value"),
    [
        (" TITLE \\* MERGEFORMAT", "title"),
        ('MERGEFIELD "Nom du client" \\* Upper', "client or organiser"),
        ("SAVEDATE \\@ dd/MM/yyyy", "dates"),
        ("PAGE", ""),
        ("DOCPROPERTY Budget", ""),
    ],
)
def test_a_field_shows_what_its_code_says(code: str, value: str) -> None:
    assert of_field(code) == value
