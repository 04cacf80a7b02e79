"""Who speaks to whom is told by credits, titles and the names before the turns."""

from __future__ import annotations

from time import process_time

import pytest

from osereso.reading.marks import Seen, look
from osereso.reading.people import (
    first_name_in,
    interviewee_in,
    interviewer_in,
    is_a_person,
    is_an_author,
    who_says,
)
from tests.reading import spoken, texts
from tests.reading.documents import document_of, interview_of

TURNS = ("Basile : Et vous ?", "Odile : Moi.", "Basile : Et lui ?", "Odile : Rien.")


def seen(*paragraphs: str) -> list[Seen]:
    return look(document_of("\n\n".join(paragraphs or ("Rien.",))).blocks)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Odile Varenne", True),
        ("Jean-Marc de La Tour", True),
        ("Basile O.", True),
        ("Loïc d’Harcourt", True),
        ("Odile", False),
        ("ODILE VARENNE", False),
        ("Interview Odile", False),
        ("Responsable RSE", False),
        ("Odile Varenne, luthière", False),
        ("le bois", False),
        ("", False),
    ],
)
def test_a_person_has_a_first_and_a_last_name_and_nothing_else(text: str, person: bool) -> None:
    assert is_a_person(text) is person


@pytest.mark.parametrize(
    ("author", "accepted"),
    [
        ("Zoé Marchand", True),
        ("zoe", True),
        ("admin", False),
        ("La Rédaction", False),
        ("user1", False),
        ("", False),
    ],
)
def test_who_a_page_calls_its_author_may_be_one_word_but_no_machine(author: str, accepted: bool) -> None:
    assert is_an_author(author) is accepted


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Propos recueillis par Anaïs Drouet", "Anaïs Drouet"),
        ("Propos recueillis par Anaïs Drouet, le 3 mai 2021", "Anaïs Drouet"),
        ("Entretien réalisé par Anaïs D.", "Anaïs D."),
        ("Entretien : Anaïs Drouet", "Anaïs Drouet"),
        ("Interview Anaïs Drouet. Photos Paul Lenoir.", "Anaïs Drouet"),
        ("Texte : Anaïs", "Anaïs"),
        ("Par Anaïs Drouet – 3 mai 2021", "Anaïs Drouet"),
        ("Posté par Anaïs le 3 mai", "Anaïs"),
        ("Recueilli par Jean-Marc de La Tour", "Jean-Marc de La Tour"),
        ("Passer le matin", ""),
        ("Le bois répond.", ""),
    ],
)
def test_who_signs_asks(text: str, name: str) -> None:
    assert interviewer_in(["Un mot.", text]) == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Rencontre avec Odile Varenne, luthière", "Odile Varenne"),
        ("Entretien d’Odile Varenne", "Odile Varenne"),
        ("Interview #12 : Odile Varenne", "Odile Varenne"),
        ("3 questions à Odile Varenne", "Odile Varenne"),
        ("Rencontre avec Odile Varenne et Jean Petit", "Odile Varenne et Jean Petit"),
        ("Jean Petit et Odile Varenne, luthiers", "Jean Petit et Odile Varenne"),
        ("Rencontre avec Odile, luthière", "Odile"),
        ("ODILE VARENNE", ""),
        ("Le bois répond", ""),
    ],
)
def test_the_title_says_who_answers(title: str, name: str) -> None:
    assert interviewee_in(title, [], "", seen()) == name


def test_who_asks_does_not_answer() -> None:
    above = ["Basile Orcel a rencontré Odile Varenne."]
    assert interviewee_in("Le bois répond", above, "Basile Orcel", seen()) == "Odile Varenne"


def test_who_speaks_answers_among_those_who_are_named() -> None:
    above = ["Pierre Lenoir présente Odile Varenne dans l’Atelier Vert."]
    assert interviewee_in("Le bois répond", above, "", seen(*TURNS)) == "Odile Varenne"
    assert interviewee_in("Le bois répond", above, "", seen()) == "Pierre Lenoir"


@pytest.mark.parametrize(
    ("turns", "around", "name"),
    [
        (TURNS, ["Odile Varenne répare des violons."], "Odile Varenne"),
        (TURNS, ["Un atelier du Jura."], "Odile"),
        (("B : Et vous ?", "O : Moi.", "B : Et lui ?", "O : Rien."), ["B : Basile, O : Odile"], "Odile"),
        (
            ("BO : Et vous ?", "OV : Moi.", "BO : Et lui ?", "OV : Rien."),
            ["Odile Varenne, luthière"],
            "Odile Varenne",
        ),
        (("B : Et vous ?", "O : Moi.", "B : Et lui ?", "O : Rien."), ["Un atelier."], ""),
    ],
)
def test_a_label_is_somebodys_whole_name_first_name_or_initials(
    turns: tuple[str, ...], around: list[str], name: str
) -> None:
    found = seen(*turns)
    assert who_says(found[1].label, found, around) == name


def test_initials_are_told_by_the_first_turn() -> None:
    found = seen(
        "Basile Orcel : Et vous ?",
        "Odile Varenne : Moi.",
        "BO : Et lui ?",
        "OV : Rien.",
        "BO : Bien.",
        "OV : Oui.",
    )
    assert who_says("name ov", found, []) == "Odile Varenne"


@pytest.mark.parametrize("label", ["[00:12] Odile", "- Odile", "Odile (en riant)", "ODILE"])
def test_a_name_is_shown_without_what_is_printed_around_it(label: str) -> None:
    found = seen("Basile : Et vous ?", f"{label} : Moi.", "Basile : Et lui ?", f"{label} : Rien.")
    assert who_says("name odile", found, []).casefold() == "odile"


@pytest.mark.parametrize(
    ("above", "asked", "name"),
    [
        ([], ["Bonjour Odile, qui êtes-vous ?"], "Odile"),
        ([], ["Et, Odile, le soir ?"], "Odile"),
        ([], ["Et la rue Odile, le soir ?"], ""),
        (["Odile nous ouvre son atelier."], ["Qui êtes-vous ?"], "Odile"),
        (["Lyon, un matin."], ["Bonjour, qui êtes-vous ?"], ""),
        ([], ["Merci Basile, et vous ?"], ""),
    ],
)
def test_who_is_greeted_or_announced_by_a_first_name_answers(
    above: list[str], asked: list[str], name: str
) -> None:
    assert first_name_in(above, asked, "Basile Orcel") == name


@pytest.mark.parametrize(
    ("text", "interviewer", "interviewee"),
    [
        (texts.NAMES, "Le Littoral", "Yann"),
        (spoken.INITIALS, "Clara Belkacem", "Hugo Tessier"),
        (spoken.NAME_AND_DASH, "Clara Belkacem", "Hugo Tessier"),
        (spoken.TIMED, "Solène", "Piero"),
        (spoken.TWO_ASK, "Inès", "Gaspard"),
    ],
)
def test_the_turns_say_who_asks_and_who_answers(text: str, interviewer: str, interviewee: str) -> None:
    interview = interview_of(text)
    assert (interview.interviewer, interview.interviewee) == (interviewer, interviewee)


def test_thousands_of_people_named_above_a_talk_take_no_minutes() -> None:
    letters = "bcdfglmnprstv"
    names = [f"{one}a{two}o{three}i".title() for one in letters for two in letters for three in letters]
    above = [f"{name} Kerdal et {name} Prigent tressent." for name in names]
    speaking = seen(*(f"{name} : oui." for name in names * 6))
    begin = process_time()
    interviewee_in("Les cordiers", above, "", speaking)
    assert process_time() - begin < 1
