"""Logos and properties that a theme gives a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.rendering.word.dressing import dress, house_values
from osereso.rendering.word.front import front
from tests.rendering.word.courses import COLOURS, logo, theme
from tests.samples import CLIENT_NAME, sample_course

if TYPE_CHECKING:
    from pathlib import Path


def test_both_logos_are_described_by_the_name_they_stand_for(tmp_path: Path) -> None:
    path = logo(tmp_path)
    values = house_values(front(sample_course("intra")), theme(logo=path, client_logo=path))
    assert "OSERESO" in values["logo"].alt
    assert CLIENT_NAME in values["client_logo"].alt


def test_a_public_session_shows_no_clients_logo_even_where_the_theme_has_one(tmp_path: Path) -> None:
    values = house_values(front(sample_course("inter")), theme(client_logo=logo(tmp_path)))
    assert (values["logo"], values["client_logo"]) == (None, None)


def test_every_fact_of_the_front_has_its_tag() -> None:
    facts = front(sample_course("intra"))
    values = house_values(facts, theme())
    assert (values["title"], values["footer"], values["client"]) == (facts.title, facts.footer, CLIENT_NAME)


def test_the_documents_of_a_course_are_told_apart_by_their_titles() -> None:
    facts = front(sample_course())
    assert dress(facts, theme(colours=COLOURS)).title == facts.title
    key = dress(facts, theme(colours=COLOURS), "corrigé")
    assert key.title == f"{facts.title} – corrigé"
    assert (key.author, key.colours) == ("OSERESO", COLOURS)
