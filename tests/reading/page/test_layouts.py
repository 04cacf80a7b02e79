"""The same interview on the pages of twelve kinds of sites."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from osereso.reading import read
from osereso.text import fold
from tests.reading.documents import document_of
from tests.reading.page.layouts import LAYOUTS, TOLD, Told

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# Words of menus, banners, teasers, comments and captions; none is in the interview.
CLUTTER = (
    "cookies accueil partager sommes quarante enquete bravo tweet commentaire commentaires unsplash abonnez "
    "newsletter lettre visiteur precedent rubrique wordpress navigation facebook follow prix"
).split()


def told(layout: Callable[[Told], str]) -> str:
    return layout(TOLD)


def words(answer: object) -> str:
    return fold(" ".join(part if isinstance(part, str) else " ".join(part) for part in answer))  # type: ignore[attr-defined]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
def test_every_exchange_is_whole_and_nothing_else_is_in_it(
    layout: Callable[[Told], str], tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(layout(TOLD).encode("cp1252" if layout.__name__ == "word" else "utf-8"))
    interview, _ = read(page)
    assert [(fold(one.question), fold(one.answer)) for one in interview.exchanges] == [
        (fold(question), words(answer)) for question, answer in TOLD.exchanges
    ]
    assert interview.title == TOLD.title


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
def test_title_standfirst_byline_and_credits_are_kept_wherever_they_stand(
    layout: Callable[[Told], str],
) -> None:
    shown = fold(document_of(told(layout), "page.html").text)
    assert fold(TOLD.title) in shown
    assert fold(TOLD.standfirst) in shown
    assert "12 mars 2021" in shown
    assert fold(TOLD.credits) in shown


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
def test_nothing_of_what_stands_around_the_text_is_in_it(layout: Callable[[Told], str]) -> None:
    shown = fold(document_of(told(layout), "page.html").text).split()
    assert not [word for word in CLUTTER if fold(word) in shown]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
def test_every_letter_has_its_place_in_the_source(layout: Callable[[Told], str]) -> None:
    source = told(layout)
    document = document_of(source, "page.html")
    wrong = [
        (letter, source[place])
        for block in document.blocks
        for offset, letter in enumerate(block.text, block.span.start)
        for place in [document._origin(offset)]
        if source[place] != letter
        and source[place] != "&"
        and not (letter == " " and source[place].isspace())
    ]
    assert wrong == []
    assert all(
        source.count("\n", 0, document.origin(block.span).start) + 1 == block.line
        for block in document.blocks
    )
