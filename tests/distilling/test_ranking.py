"""Ranking: weight first, no near-duplicates, five at most."""

from __future__ import annotations

from osereso.distilling.candidate import Candidate
from osereso.distilling.ranking import MOST, rank


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


def test_a_quality_stands_though_it_is_short() -> None:
    scene = candidate("Arriver un matin", 1)
    quality = candidate("Être curieux", 2)
    assert rank([scene, quality])[0] is quality


def test_one_of_them_met_once_comes_after_what_is_always_so() -> None:
    once = candidate("Un client qui apporte ses factures dans un sac", 1)
    always = candidate("Les clients apportent leurs factures dans un sac", 2)
    assert rank([once, candidate("Trier les pièces du dossier fiscal", 3)])[0] is not once
    assert rank([once, always]) == [always]


def test_a_verb_restated_by_another_stem_comes_after_the_words_of_the_answer() -> None:
    restated = Candidate("Mettre les contenus en ligne", 0, 10, "", 0, restated=True)
    kept = candidate("Publier les contenus du client", 1)
    assert rank([restated, kept])[0] is kept
