"""Long enumerations cut between their items."""

from __future__ import annotations

from osereso.distilling.enumerations import chunks
from osereso.distilling.judging import fits
from osereso.distilling.syntax import parse, text_of


def parts(clause: str) -> list[str]:
    (words,) = parse([(0, clause)])
    return [text_of(part) for part in chunks(words)]


def test_what_fits_is_not_cut() -> None:
    assert parts("tenir la caisse et ranger les rayons") == []


def test_every_part_fits_and_stands_in_the_clause() -> None:
    clause = "accueillir les visiteurs, tenir la caisse, ranger les rayons, répondre au téléphone et nettoyer"
    found = parts(clause)
    assert len(found) > 1
    assert all(fits(part) and part in clause for part in found)


def test_a_list_beside_a_clause_is_still_a_list() -> None:
    found = parts(
        "Soixante paniers par semaine en direct, à 22 euros, le marché du samedi, deux restaurants, "
        "et le surplus part dans une conserverie."
    )
    assert found[:2] == [
        "Soixante paniers par semaine en direct, à 22 euros",
        "le marché du samedi, deux restaurants",
    ]


def test_the_objects_of_a_verb_are_no_list_without_it() -> None:
    found = parts(
        "Je vois le chef, la cliente du matin, les équipes de nuit qui rentrent, et je note, "
        "je classe tout ce qui arrive au bureau."
    )
    assert not any(part.startswith("la cliente") for part in found)


def test_a_complement_shared_by_two_words_is_not_torn_from_its_noun() -> None:
    found = parts(
        "l’hygiène, les gestes de manutention, l’alimentation, la prise de la température et de la tension, "
        "les soins de fin de vie"
    )
    assert not any(part.startswith("de la tension") for part in found)
