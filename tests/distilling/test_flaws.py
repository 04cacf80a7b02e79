"""What keeps a text off a slide: each flaw with texts that have it, and texts that have none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from osereso.distilling import flaws
from osereso.distilling.syntax import Words, parse


def words_of(text: str) -> Words:
    (words,) = parse([(0, text)])
    return words


@pytest.mark.parametrize(
    ("flaw", "text"),
    [
        (flaws.dangles, "cela demande du temps"),
        (flaws.dangles, "les sensibiliser au tri"),
        (flaws.dangles, "quelles réponses donner"),
        (flaws.ends_short, "un atelier de"),
        (flaws.ends_short, "le métier est"),
        (flaws.takes_up_an_object, "la voisine l’a réparé en deux jours"),
        (flaws.points_at, "passer par là, mais ce n’est pas obligatoire"),
        (flaws.has_a_pronoun_for_subject, "il sait lire un plan"),
        (flaws.speaks_for_somebody, "un client de mon père"),
        (flaws.speaks_for_somebody, "jamais par courriel : on appelle"),
        (flaws.only_thinks, "dans cinq ans : penser que les prix montent"),
        (flaws.is_a_circumstance, "avec des jeunes qui appelaient le matin"),
        (flaws.takes_up_an_object, "avoir un bon métier pour les former"),
        (flaws.only_thinks, "penser que les prix montent"),
        (flaws.lacks_a_subject, "arrêtent leur traitement"),
        (flaws.lacks_a_subject, "se vend très bien au marché"),
        (flaws.is_a_circumstance, "en mars avec les anciens"),
        (flaws.links_nothing, "le monde se décale mais la rentrée de septembre"),
        (flaws.leaves_a_noun_behind, "le père travaillait dehors, la mère"),
        (flaws.is_unbalanced, "une équipe (six personnes"),
    ],
)
def test_a_flaw_is_seen(flaw: Callable[[Words], bool], text: str) -> None:
    words = words_of(text)
    assert flaw(words)
    assert not flaws.self_contained(words)


@pytest.mark.parametrize(
    "text",
    [
        "Préparer les commandes du lendemain",
        "Faire un premier essai et le montrer",
        "Pas de diplôme obligatoire",
        "La patience : la première qualité",
        "Les bénévoles accueillent les familles le samedi",
        "Le jour où on livre",
        "Vendre plus de pain que de gâteaux",
        "Des familles qui crient parce qu’elles ont peur",
        "Ce qui use : le bruit des machines",
        "Recadrer quelqu’un sans l’humilier devant l’équipe",
        "Lire un rapport à la famille avant de l’envoyer",
        "Le pire : « mon neveu aurait pu le faire »",
        "En 1996 la boîte a licencié",
    ],
)
def test_a_sound_text_has_no_flaw(text: str) -> None:
    assert flaws.self_contained(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Cela dépend de la saison", "Il en connaît les codes", "Les sensibiliser aux usages",
        "Mon chef, il sait tout", "Ranger avec ses", "Pourquoi ranger", "(ranger les rayons",
        "Elle range les rayons", "La patiente revient quand ils appellent",
    ],
)  # fmt: skip
def test_what_points_elsewhere_is_refused(text: str) -> None:
    assert not flaws.self_contained(words_of(text))


@pytest.mark.parametrize("text", ["Ranger les rayons", "Le bruit est partout", "Pas de voie unique"])
def test_what_stands_alone_is_kept(text: str) -> None:
    assert flaws.self_contained(words_of(text))
