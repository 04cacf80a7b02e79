"""The candidates of a sentence: what they keep, and what is refused."""

from __future__ import annotations

import pytest

from osereso.distilling.candidates import find_candidates
from osereso.distilling.judging import faithful, fits
from osereso.distilling.syntax import parse


def found(sentence: str) -> list[str]:
    (words,) = parse([(0, sentence)])
    return [one.text for one in find_candidates(words, sentence, 0, sentence)]


@pytest.mark.parametrize(
    ("sentence", "point"),
    [
        ("Le lundi, nous réparons les vélos.", "Le lundi : réparer les vélos"),
        ("Je suis payée à la tâche.", "Être payée à la tâche"),
        ("On contrôle les freins, on graisse la chaîne.", "Contrôler les freins, graisser la chaîne"),
        (
            "La cotisation nous coûte trois cents euros par an.",
            "La cotisation coûte trois cents euros par an",
        ),
        ("J’étais vendeuse dans une mercerie.", "Vendeuse dans une mercerie"),
        ("De ne pas se lancer n’importe comment.", "Ne pas se lancer n’importe comment"),
        ("Je me forme chaque année.", "Se former chaque année"),
        ("De ne pas se lancer seul et de bien choisir.", "Ne pas se lancer seul"),
    ],
)
def test_speech_becomes_a_point(sentence: str, point: str) -> None:
    assert point in found(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "On trouve plus d’apprentis.",  # more, or none any more?
        "Je ne pense pas.",
        "Ils nous l’ont dit hier.",
        "Ça dépend.",
        "Sans budget, on ne touche plus personne.",  # true only on its condition
    ],
)
def test_what_would_mislead_gives_nothing(sentence: str) -> None:
    assert found(sentence) == []


def test_every_candidate_fits_and_takes_its_words_from_the_sentence() -> None:
    sentence = (
        "Quand un client hésite, je lui montre trois exemples terminés l’an dernier, je chiffre les heures, "
        "et je rappelle que la garantie, que beaucoup d’ateliers ne donnent plus, couvre dix ans."
    )
    texts = found(sentence)
    assert texts
    assert all(fits(text) and faithful(text, sentence) for text in texts)
