"""Sources of pages that a generator has yet to finish, or did not finish well."""

from __future__ import annotations

from tests.reading.documents import document_of

PAGE = """---
layout: post
title: "Rencontre avec Lucie"
date: '2021-03-12 08:00:00 +0100'
excerpt: "Elle relie des &laquo;&nbsp;registres&nbsp;&raquo; <a href=x>ici<&#47;a>."
---
{% include menu.html %}
<p><strong>Qui &ecirc;tes-vous ?<&#47;strong><&#47;p>
<p>{{ page.name }} Une relieuse.<&#47;p>
"""


def test_front_matter_says_who_and_when_and_is_no_text() -> None:
    document = document_of(PAGE, "page.html")
    assert document.meta["title"] == "Rencontre avec Lucie"
    assert document.meta["date"] == "2021-03-12"
    assert document.meta["standfirst"] == "Elle relie des «\u00a0registres\u00a0» ici ."
    assert [(block.text, block.line, block.styles) for block in document.blocks] == [
        ("Qui êtes-vous ?", 8, {"bold"}),
        ("Une relieuse.", 9, frozenset()),
    ]


def test_places_are_those_of_the_source_all_the_same() -> None:
    document = document_of(PAGE, "page.html")
    assert document.origin(document.blocks[1].span).of(PAGE) == "Une relieuse."


def test_braces_of_a_page_without_front_matter_are_text() -> None:
    assert (
        document_of("<p>On écrit {{ nom }} ici.</p>", "page.html").text.strip() == "On écrit {{ nom }} ici."
    )
