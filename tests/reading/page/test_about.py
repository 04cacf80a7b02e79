"""What a page says of itself."""

from __future__ import annotations

import pytest

from osereso.reading.page.about import short_title
from tests.reading.documents import document_of


def meta(head: str, body: str = "<p>Un texte.</p>") -> dict[str, str]:
    return dict(document_of(f"<html><head>{head}</head><body>{body}</body></html>", "page.html").meta)


def test_meta_tags_say_who_when_and_what() -> None:
    head = (
        '<meta name="author" content="Odile M.">'
        '<meta property="article:published_time" content="2021-03-01T08:00">'
        '<meta property="og:title" content="L&rsquo;atelier"><meta name="description" content=" Un  mot ">'
    )
    assert meta(head) == {
        "title": "L’atelier",
        "author": "Odile M.",
        "date": "1er mars 2021",
        "description": "Un mot",
    }


def test_records_for_search_engines_are_read_and_addresses_are_no_authors() -> None:
    record = (
        '{"@graph":[{"@type":"Person","name":"non"},{"@type":["NewsArticle"],"headline":"Titre",'
        '"author":[{"name":"Paul R."}],"datePublished":"2020-12-24"}]}'
    )
    head = '<meta property="article:author" content="https://x.example/p">'
    head += f'<script type="application/ld+json">{record}</script>'
    assert meta(head) == {"title": "Titre", "author": "Paul R.", "date": "24 décembre 2020"}


@pytest.mark.parametrize("record", ["{", "[" * 10_000, '{"@type":"Article","author":5}', "[1]", "null"])
def test_broken_records_are_passed_over(record: str) -> None:
    assert meta(f'<title>T</title><script type="application/ld+json">{record}</script>') == {"title": "T"}


def test_the_heading_that_agrees_with_the_head_is_the_title() -> None:
    body = "<h1>Le blog de Marie</h1><h2>12 mars</h2><h3>Un matin chez la luthière</h3><p>Bonjour à tous.</p>"
    head = "<title>Un matin chez la luthière - Le blog de Marie</title>"
    assert meta(head, body)["title"] == "Un matin chez la luthière"


@pytest.mark.parametrize(
    ("tab", "title"),
    [
        ("Un matin | Le journal", "Un matin"),
        ("Sage-femme : « on écoute » | Naître", "Sage-femme : « on écoute »"),
        ("Rencontre – la luthière | Le journal", "Rencontre – la luthière"),
        ("Portrait d’une luthière - Le mag", "Portrait d’une luthière"),
        ("Le mag - Portrait d’une luthière", "Le mag - Portrait d’une luthière"),
        ("Sans séparateur", "Sans séparateur"),
        (" | x", " | x"),
    ],
)
def test_a_tabs_title_goes_without_the_sites_name(tab: str, title: str) -> None:
    assert short_title(tab) == title


def test_the_sites_own_name_is_taken_off_where_it_is_known() -> None:
    assert short_title("A - B - Mon site", "Mon site") == "A - B"


@pytest.mark.parametrize("title", ["Document1", "Sans titre", "", "Accueil"])
def test_a_title_that_says_nothing_is_none(title: str) -> None:
    assert "title" not in meta(f"<title>{title}</title>")
