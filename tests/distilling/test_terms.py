"""Words of the trade that the professional explains."""

from __future__ import annotations

import pytest

from osereso.distilling.terms import find_terms


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("Un « débit », c’est la liste des pièces.", ("débit", "la liste des pièces")),
        ("La commande numérique, c’est-à-dire une machine qui découpe, aide.",
         ("commande numérique", "une machine qui découpe")),
    ],
)  # fmt: skip
def test_explained_terms_are_found(answer: str, expected: tuple[str, str]) -> None:
    (found,) = find_terms(answer)
    assert (found.term, found.explanation) == expected
    assert found.term in answer[found.start : found.end]


def test_an_opinion_is_no_definition() -> None:
    assert list(find_terms("Le plus dur, c’est le bruit de la machine.")) == []


@pytest.mark.parametrize(
    ("answer", "term", "meaning"),
    [
        (
            "On monte un mur sans mortier, ce qu’on appelle une pierre sèche.",
            "pierre sèche",
            "un mur sans mortier",
        ),
        (
            "Je passe un brevet de technicien supérieur (BTS) l’an prochain.",
            "BTS",
            "brevet de technicien supérieur",
        ),
        (
            "On laisse la jachère, c’est-à-dire un champ au repos complet.",
            "jachère",
            "un champ au repos complet",
        ),
    ],
)
def test_the_ways_of_explaining_a_word(answer: str, term: str, meaning: str) -> None:
    found = {one.term: one.explanation for one in find_terms(answer)}
    assert found.get(term) == meaning


@pytest.mark.parametrize(
    "answer",
    [
        "On range tout, et ça, c’est-à-dire le rangement du soir, prend une heure.",
        "Je travaille pour la mairie de Nantes (AFP).",
        "C’est ce qu’on appelle un métier.",
    ],
)
def test_what_explains_no_word_gives_no_term(answer: str) -> None:
    assert list(find_terms(answer)) == []


def test_a_term_stands_where_it_says() -> None:
    answer = "Avant tout, un certificat de qualification professionnelle (CQP) suffit."
    (term,) = find_terms(answer)
    assert answer[term.start : term.end] == "certificat de qualification professionnelle (CQP)"
