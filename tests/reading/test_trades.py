"""The trade is what is said of a person, or what somebody says of himself."""

from __future__ import annotations

import pytest

from osereso.reading.trades import is_a_trade, role_of, trade

NAME = "Odile Varenne"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("une luthière installée à Mirecourt", "luthière installée"),
        ("luthière depuis vingt ans", "luthière"),
        ("la directrice du musée", "directrice du musée"),
        ("l’éclusière", "éclusière"),
        ("notre jeune boulangère", "boulangère"),
        ("souffleur de verre chez Daum", "souffleur de verre"),
        ("conseillère en économie sociale et familiale", "conseillère en économie sociale et familiale"),
        ("chef de projet, qui vit à Lyon", "chef de projet,"),
        ("menuisier sur mesure", "menuisier sur mesure"),
        ("guide en montagne et vit seule", "guide en montagne"),
        ("", ""),
    ],
)
def test_a_trade_is_named_without_article_place_or_time(text: str, shown: str) -> None:
    assert trade(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "luthière",
        "boulanger",
        "facteur",
        "pianiste",
        "sage-femme",
        "développeuse web",
        "ingénieur·e",
        "cheffe de projet",
        "architecte",
        "sociologue",
        "bibliothécaire",
        "photographe",
        "UX designer",
        "agronome",
        "directrice",
        "cordière",
    ],
)
def test_words_that_trades_begin_with_are_known(text: str) -> None:
    assert is_a_trade(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hier",
        "jeune femme",
        "première fois",
        "bonheur",
        "Lyon",
        "anniversaire",
        "entretien",
        "atelier",
        "existe",
        "erreur",
        "valeur sûre",
    ],
)
def test_words_that_only_end_like_trades_are_none(text: str) -> None:
    assert not is_a_trade(text)


@pytest.mark.parametrize(
    ("above", "role"),
    [
        ("Odile Varenne, luthière à Mirecourt, nous reçoit.", "luthière"),
        ("Odile Varenne, 45 ans, est lapidaire dans le Jura.", "lapidaire"),
        ("Odile Varenne est éclusière.", "éclusière"),
        ("Notre boulangère, Odile Varenne, nous reçoit.", "boulangère"),
        ("Elle est cartographe pour une commune.", "cartographe"),
        ("Nous l’avons suivie. Rencontre avec une souffleuse de verre.", "souffleuse de verre"),
        ("Le métier d’apicultrice est rude.", "apicultrice"),
        ("Odile Varenne, à Mirecourt.", ""),
        ("Odile Varenne, que l’on dit patiente.", ""),
        ("Un matin de brume.", ""),
    ],
)
def test_what_is_said_of_the_person_counts_first(above: str, role: str) -> None:
    assert role_of(NAME, "Le bois répond", [above], ["Et le matin ?"], ["Je me lève."]) == role


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("Je suis luthière à Mirecourt.", "luthière"),
        ("Je travaille comme facteur depuis dix ans.", "facteur"),
        ("J’exerce le métier de cordière.", ""),
        ("Je suis née à Lyon.", ""),
        ("Je suis fatiguée, heureuse.", ""),
    ],
)
def test_what_somebody_says_of_himself_counts_where_nobody_else_does(said: str, role: str) -> None:
    assert role_of("", "Le bois répond", [], ["Et le matin ?"], [said]) == role


def test_a_question_may_name_the_trade() -> None:
    assert (
        role_of("", "Le bois répond", [], ["En quoi consiste le métier de cordière ?"], ["À tresser."])
        == "cordière"
    )


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Luthière à Mirecourt : le bois répond", "Luthière"),
        ("Une éclusière raconte", "éclusière"),
        ("Garder un refuge, là-haut", ""),
        ("Dans l’atelier : une journée", ""),
        ("Une journée avec les hérons", ""),
        ("Les mains du luthier", "luthier"),
        ("Les mains de l’apicultrice", "apicultrice"),
    ],
)
def test_a_title_may_name_the_trade(title: str, role: str) -> None:
    assert role_of("", title, [], [], []) == role


def test_the_trade_of_two_people_is_found_too() -> None:
    title = "Rencontre avec Odile Varenne et Jean Petit, boulangers à Lyon"
    assert role_of("Odile Varenne et Jean Petit", title, [], [], []) == "boulangers"
