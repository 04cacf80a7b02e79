from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.reading import texts
from tests.reading.documents import read_text

if TYPE_CHECKING:
    from pathlib import Path

EXCHANGES = "Qui êtes-vous ?\n\nJe vis ici.\n\nEt demain ?\n\nDes bols.\n"
DIALOGUE = "Basile : Qui êtes-vous ?\n\nOdile : Moi.\n\nBasile : Et demain ?\n\nOdile : Des bols.\n"


def test_a_page_says_who_speaks_to_whom_and_when(tmp_path: Path) -> None:
    interview = read_text(tmp_path, texts.PAGE)
    assert interview.title == "Luthière à Mirecourt : « le bois répond »"
    assert interview.interviewee == "Odile Varenne"
    assert interview.role == "luthière installée"
    assert interview.interviewer == "Basile Orcel"
    assert interview.date == "mai 2014"
    assert interview.standfirst.startswith("Elle répare des violons")


def test_nothing_is_made_up_where_nothing_is_said(tmp_path: Path) -> None:
    interview = read_text(tmp_path, EXCHANGES, "une-potiere.txt")
    assert interview.title == "une-potiere"
    assert (interview.role, interview.interviewee, interview.interviewer) == ("", "", "")
    assert (interview.date, interview.standfirst) == ("", "")


@pytest.mark.parametrize(
    ("above", "role"),
    [
        ("Une voix de la nuit\n\nOdile Varenne, sage-femme à Lyon, nous reçoit.", "sage-femme"),
        ("Une voix de la nuit\n\nOdile Varenne, 45 ans, est lapidaire dans le Jura.", "lapidaire"),
        ("Une voix de la nuit\n\nNotre boulangère, Odile Varenne, nous reçoit.", "boulangère"),
        ("Rencontre avec Odile Varenne et Jean Petit, boulangers à Lyon", "boulangers"),
        ("Dans l’atelier avec une souffleuse de verre", "souffleuse de verre"),
        ("Luthière à Mirecourt : le bois répond", "Luthière"),
        ("Une éclusière raconte", "éclusière"),
        ("Le sel et le vent", ""),
        ("Une matinée au phare", ""),
    ],
)
def test_the_trade_is_what_is_said_of_the_person_and_no_guess(tmp_path: Path, above: str, role: str) -> None:
    assert read_text(tmp_path, f"{above}\n\n{EXCHANGES}").role == role


@pytest.mark.parametrize(
    ("signed", "interviewer"),
    [
        ("Propos recueillis par Basile Orcel", "Basile Orcel"),
        ("Interview : Basile O. Photos : Ali R.", "Basile O."),
        ("Entretien réalisé par Quentin B. Les photos sont à nous.", "Quentin B."),
        ("Par Jean-Marc de La Tour, le 3 mai", "Jean-Marc de La Tour"),
        ("Tous droits réservés", ""),
    ],
)
def test_the_interviewer_is_who_signs(tmp_path: Path, signed: str, interviewer: str) -> None:
    text = f"Une voix de la nuit\n\n{EXCHANGES}\n{signed}\n"
    assert read_text(tmp_path, text).interviewer == interviewer


def test_who_asks_is_not_taken_for_who_answers(tmp_path: Path) -> None:
    interview = read_text(tmp_path, f"La terre\n\nBasile Orcel a passé un matin ici.\n\n{DIALOGUE}")
    assert interview.interviewer == "Basile Orcel"
    assert interview.interviewee == "Odile"


def test_the_one_who_speaks_is_the_interviewee_among_those_named(tmp_path: Path) -> None:
    above = "Une voix de la nuit\n\nJean Petit présente Odile Varenne, potière."
    assert read_text(tmp_path, f"{above}\n\n{DIALOGUE}").interviewee == "Odile Varenne"


def test_the_name_of_a_publication_is_a_masthead_and_no_title(tmp_path: Path) -> None:
    text = f"La lettre d’information de la ville\n\nLes pieds dans la terre du Jura\n\n{EXCHANGES}"
    interview = read_text(tmp_path, text)
    assert [(left.text[:8], left.reason) for left in interview.left_aside] == [
        ("La lettr", "masthead"),
        ("Les pied", "title"),
    ]


@pytest.mark.parametrize("date", ["1er mai 2021", "printemps 2022", "12/03/2021", "2024-11-27"])
def test_a_date_is_kept_as_it_is_written(tmp_path: Path, date: str) -> None:
    assert read_text(tmp_path, f"Une voix de la nuit\n\n{EXCHANGES}\nPublié le {date}\n").date == date
