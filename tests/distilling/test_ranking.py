"""Ranking: weight first, no near-duplicates, five at most."""

from __future__ import annotations

from osereso.distilling.ranking import MOST, Candidate, rank


def candidate(text: str, order: int = 0, sentence: str = "") -> Candidate:
    return Candidate(text, order * 100, order * 100 + 10, sentence or text, order, headline=False)


def test_near_duplicates_become_one() -> None:
    ranked = rank([candidate("Tenir la caisse"), candidate("Bien tenir la caisse", 1)], "")
    assert len(ranked) == 1


def test_what_the_text_calls_essential_comes_first() -> None:
    weighty = candidate("Tenir la caisse", 3, "L’essentiel est de tenir la caisse.")
    assert rank([candidate("Ranger les rayons"), weighty], "")[0] is weighty


def test_five_points_at_most() -> None:
    names = ["caisse", "rayons", "vitrine", "stock", "clients", "devis", "factures"]
    many = [candidate(f"{name} rangés" if place % 2 else name, place) for place, name in enumerate(names)]
    assert len(rank(many, "")) == MOST
