"""Ranking: weight first, no near-duplicates, five at most."""

from __future__ import annotations

from osereso.distilling.ranking import MOST, Candidate, rank


def candidate(text: str, order: int = 0, sentence: str = "") -> Candidate:
    return Candidate(text, order * 100, order * 100 + 10, sentence or text, order)


def test_near_duplicates_become_one() -> None:
    ranked = rank([candidate("Tenir la caisse"), candidate("Bien tenir la caisse", 1)])
    assert len(ranked) == 1


def test_what_the_text_calls_essential_comes_first() -> None:
    weighty = candidate("Tenir la caisse", 3, "L’essentiel est de tenir la caisse.")
    assert rank([candidate("Ranger les rayons"), weighty])[0] is weighty


def test_thin_texts_are_left_out_where_there_are_fuller_ones() -> None:
    full = [
        candidate(f"{verb} chaque matin les stocks du grand magasin {place}", place)
        for place, verb in enumerate(("Compter", "Peindre", "Laver"))
    ]
    others = [
        candidate("Former deux apprentis venus d’ailleurs", 4),
        candidate("Ouvrir avant huit heures les jours fériés", 5),
        candidate("Recevoir les fournisseurs étrangers sur rendez-vous", 6),
    ]
    thin = candidate("Un café", 7)
    assert thin not in rank([*full, *others, thin])
    assert thin in rank([thin])


def test_five_points_at_most() -> None:
    names = ["caisse", "rayons", "vitrine", "stock", "clients", "devis", "factures"]
    deeds = ["tenir", "laver", "garnir", "compter", "recevoir", "chiffrer", "classer"]
    many = [
        candidate(f"{deed} {name} {place}00", place)
        for place, (deed, name) in enumerate(zip(deeds, names, strict=True))
    ]
    assert len(rank(many)) == MOST
