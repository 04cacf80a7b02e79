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
