"""The rules that make a clause telegraphic and impersonal, each with its examples."""

from __future__ import annotations

import pytest

from osereso.distilling.rewriting import finish, rewrite
from osereso.distilling.syntax import parse, text_of


def rewritten(clause: str) -> str:
    (words,) = parse([(0, clause)])
    return text_of(finish(rewrite(words)))


@pytest.mark.parametrize(
    ("clause", "point"),
    [
        ("Il faut être curieux.", "être curieux"),
        ("Après il faut évidemment être patient.", "être patient"),
        ("Il ne faut pas attendre le dernier moment.", "ne pas attendre le dernier moment"),
        ("Je conseille de visiter deux ateliers.", "visiter deux ateliers"),
        ("De ne pas partir seul.", "ne pas partir seul"),
        ("Il y a des outils à connaître.", "outils à connaître"),
        ("Il n’y a pas de formation idéale.", "pas de formation idéale"),
        ("Première difficulté : le bruit.", "le bruit"),
        ("La première qualité, c’est la patience.", "La première qualité : la patience"),
        ("Commencez par un petit marché.", "commencer par un petit marché"),
        ("Entourez-vous de bons artisans.", "s’entourer de bons artisans"),
        ("Ne baissez pas vos prix.", "ne pas baisser ses prix"),
        ("Choisissez un bon outil.", "choisir un bon outil"),
        ("Je prépare les commandes de la semaine.", "préparer les commandes de la semaine"),
        ("J’ai décidé de créer mon propre emploi.", "décider de créer son propre emploi"),
        ("J’ai été comptable pendant onze ans.", "comptable pendant onze ans"),
        ("Le lundi, nous préparons les commandes.", "Le lundi : préparer les commandes"),
        ("La poussière et le bruit, d’abord.", "La poussière et le bruit"),
        ("Mes missions évoluent vers le conseil.", "les missions évoluent vers le conseil"),
        ("Il faut être ponctuel, vraiment, et poli.", "être ponctuel, et poli"),
        ("Ce secteur manque de bras.", "le secteur manque de bras"),
        ("Ce qui use, c’est le bruit des machines.", "Ce qui use : le bruit des machines"),
        ("Ce que je préfère, c’est le contact avec les familles.", "le contact avec les familles"),
        ("Ça, c’est le contrôle, deux fois par an.", "le contrôle, deux fois par an"),
        ("Cela me fait 1 900 euros les mois ordinaires.", "1 900 euros les mois ordinaires"),
        ("Ça fait une différence énorme.", "Ça fait une différence énorme"),
        ("Le mercredi il y a les réunions d’équipe.", "Le mercredi : les réunions d’équipe"),
        ("Il y aura moins de commandes et plus de conseil.", "moins de commandes et plus de conseil"),
        ("Les anciens, eux, gardent les clés.", "Les anciens gardent les clés"),
        ("Arrive la première, apprends les prénoms.", "arriver la première, apprendre les prénoms"),
        ("Ne parle pas trop vite au début.", "ne pas parler trop vite au début"),
        ("Ayez une question à poser.", "avoir une question à poser"),
        ("On est six par projet.", "six par projet"),
        (
            "Ma force, c’est ma patience, mon carnet d’adresses.",
            "la force : la patience, le carnet d’adresses",
        ),
        ("De frapper avant chaque visite, chaque, même tard.", "frapper avant chaque visite, même tard"),
        ("De conseil auprès des entreprises.", "conseil auprès des entreprises"),
        ("Je vends les fruits de ce verger.", "vendre les fruits du verger"),
        ("Issue d’une école d’art, je dessine des affiches.", "dessiner des affiches"),
    ],
)
def test_speech_becomes_a_point(clause: str, point: str) -> None:
    assert rewritten(clause) == point


def test_what_a_rule_cannot_turn_safely_is_left_as_it_was() -> None:
    assert rewritten("Nous voulons tous partir.") == "Nous voulons tous partir"
