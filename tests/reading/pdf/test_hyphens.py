from __future__ import annotations

import pytest

from osereso.reading.pdf.hyphens import Hyphens
from osereso.reading.pdf.sentences import goes_on, is_item

CUT = Hyphens.of([["un mé-", "tier et des pen-", "dules de grand-mère", "dans un atelier de quartier"]])
WHOLE = Hyphens.of([["une ligne pleine"] * 60 + ["un maître tourneur-", "fraiseur"]])


def test_where_no_program_cuts_words_each_hyphen_is_its_word_s() -> None:
    assert WHOLE.own("un maître tourneur-", "fraiseur de métier")
    assert not CUT.own("un mé-", "tier")


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("la maison de la grand-", "mère"),  # it stands whole elsewhere
        ("un savoir-", "faire ancien"),
        ("en Rhône-", "Alpes"),
        ("un avion A-", "320"),
    ],
)
def test_compound_words_and_names_keep_their_hyphen(line: str, following: str) -> None:
    assert CUT.own(line, following)


def test_a_word_that_stands_whole_elsewhere_is_mended_like_it() -> None:
    assert CUT.cuts("au bout du quar-", "tier")
    assert not CUT.cuts("que faites-", "vous")


def test_a_word_in_capitals_is_mended_unless_it_is_a_question() -> None:
    assert CUT.cuts("CONVAINCRE LES ENTRE-", "PRISES")
    assert not CUT.cuts("OÙ ALLEZ-", "VOUS")


@pytest.mark.parametrize(
    ("line", "following", "expected"),
    [
        ("il y a des jours", "où rien ne va", True),
        ("je travaille avec", "Marie", True),
        ("on y va,", "Paul et moi", True),
        ("« Que faites-vous", "? » dit-il", True),
        ("il finit.", "puis il part", False),
        ("Racontez-nous votre parcours", "J’étais secrétaire", False),
        ("trois outils", "- une loupe", False),
    ],
)
def test_a_sentence_goes_on_in_the_next_line_or_does_not(line: str, following: str, expected: bool) -> None:
    assert goes_on(line, following) is expected


def test_a_number_that_was_cut_at_the_end_of_a_line_begins_no_list() -> None:
    assert is_item("2. La seconde")
    assert not is_item("1550 euros")
