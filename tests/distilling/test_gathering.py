"""Neighbours of one kind make one point; repetitions go."""

from __future__ import annotations

from osereso.distilling.candidate import Candidate
from osereso.distilling.gathering import gather
from osereso.distilling.judging import fits


def said(text: str, start: int, *, order: int = 0, verb: str = "inf") -> Candidate:
    return Candidate(text=text, start=start, end=start + len(text), sentence=text, order=order, verb=verb)


def test_two_deeds_of_one_sentence_are_joined_and_the_source_covers_both() -> None:
    (joined,) = gather([said("Rédiger l’annonce", 0), said("Trier les candidatures", 30)])
    assert joined.text == "Rédiger l’annonce, trier les candidatures"
    assert (joined.start, joined.end) == (0, 52)


def test_a_name_keeps_its_capital() -> None:
    name = Candidate("Nantes le jeudi", 30, 45, "", 0, named=True)
    (joined,) = gather([Candidate("Rennes le lundi", 0, 15, "", 0, named=True), name])
    assert joined.text == "Rennes le lundi, Nantes le jeudi"


def test_what_would_not_fit_stays_apart() -> None:
    found = gather(
        [
            said("Vérifier chaque matin la température de toutes les chambres froides", 0),
            said("Noter les écarts dans le cahier de bord", 80),
        ]
    )
    assert len(found) == 2
    assert all(fits(one.text) for one in found)


def test_sentences_are_never_joined() -> None:
    assert (
        len(gather([said("Les prix montent", 0, verb="fin"), said("Les délais courent", 20, verb="fin")]))
        == 2
    )


def test_of_two_texts_that_say_the_same_the_fuller_stays() -> None:
    (kept,) = gather([said("Tailler la haie", 0), said("Tailler la haie en mars", 0)])
    assert kept.text == "Tailler la haie en mars"


def test_what_hangs_on_words_that_are_gone_is_not_joined() -> None:
    pieces = [said("Formation en salle", 0, verb=""), said("De conseil auprès d’entreprises", 30, verb="")]
    assert [one.text for one in gather(pieces)] == ["Formation en salle", "De conseil auprès d’entreprises"]
