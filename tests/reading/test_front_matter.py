"""What a Markdown page says of itself before its text begins."""

from __future__ import annotations

import time

import pytest

from osereso.reading.front_matter import LONGEST, front_matter
from tests.reading.documents import answered, interview_of, marking, shown_in, talk, understood

TEXT = "**Quel bois choisissez-vous ?**\n\nDe l’épicéa.\n\n**Et le vernis ?**\n\nC’est un secret.\n"
SAID = [("Quel bois choisissez-vous ?", "De l’épicéa."), ("Et le vernis ?", "C’est un secret.")]
YAML = """---
title: "Les mains du luthier"
author: Zoé Marchand
date: 2022-03-04T10:00:00+01:00
excerpt: Trois heures parmi les copeaux.
tags: [bois, musique]
---
"""
TOML = """+++
title = "Les mains du luthier"
author = ["Zoé Marchand"]
date = 2022-03-04
description = 'Trois heures parmi les copeaux.'

[params]
draft = false
+++
"""
BROKEN = """---
title: Les mains du luthier
subtitle: Bois : l’épicéa : toujours
excerpt: Trois heures parmi les copeaux.
author: "Zoé Marchand
date: 2022-03-04
---
"""
EVERYTHING = """---
title: Les mains du luthier
author: Zoé Marchand
date: 2022-03-04
layout: portrait
description: Trois heures parmi les copeaux.
body: |
  **Quel bois choisissez-vous ?**

  De l’épicéa.

  **Et le vernis ?**

  C’est un secret.
---
"""


@pytest.mark.parametrize("head", [YAML, TOML, BROKEN], ids=["YAML", "TOML", "broken"])
def test_what_a_page_says_of_itself_is_known_and_is_no_text(head: str) -> None:
    text = f"{head}\n{TEXT}"
    interview, problems = understood(text, "interview.md")
    assert (talk(interview), problems) == (SAID, ())
    assert (interview.title, interview.interviewer) == ("Les mains du luthier", "Zoé Marchand")
    assert interview.date == "2022-03-04"
    assert interview.standfirst == "Trois heures parmi les copeaux."
    assert interview.left_aside == ()
    assert interview.exchanges[0].line == head.count("\n") + 2
    assert [shown_in(text, exchange) for exchange in interview.exchanges] == answered(interview)


def test_an_article_may_stand_as_a_whole_in_what_it_says_of_itself() -> None:
    interview, problems = understood(EVERYTHING, "interview.md")
    assert (talk(interview), problems) == (SAID, ())
    assert (interview.title, interview.standfirst) == (
        "Les mains du luthier",
        "Trois heures parmi les copeaux.",
    )
    assert [exchange.line for exchange in interview.exchanges] == [8, 12]
    assert [shown_in(EVERYTHING, exchange) for exchange in interview.exchanges] == answered(interview)


def test_a_long_article_may_stand_there_too() -> None:
    long = "  " + "Le bois travaille longtemps. " * 2_000
    text = EVERYTHING.replace("  C’est un secret.", f"  C’est un secret.\n\n{long}")
    interview = interview_of(text, "interview.md")
    assert interview.title == "Les mains du luthier"
    assert len(interview.exchanges) == 2
    assert answered(interview)[-1].endswith("travaille longtemps.")
    assert marking(interview) == "bold"


@pytest.mark.parametrize(
    "text",
    [
        f"---\n\n{TEXT}\n---\n",
        "---\nPaul : Qui êtes-vous ?\n\nAda : Une potière.\n\nPaul : Et demain ?\n---\n\nAda : Des bols.\n",
        f"Un titre\n\n---\ntitle: non\n---\n\n{TEXT}",
        "---\nsans clé\n---\n",
        "---\ntitle: jamais fermé\n",
        "+++\n+++\n",
        "",
    ],
)
def test_rules_that_only_separate_are_no_front_matter(text: str) -> None:
    assert front_matter(text) == ({}, 0)


def test_people_who_talk_between_two_rules_are_heard() -> None:
    text = (
        "---\nPaul : Qui êtes-vous ?\n\nAda : Une potière.\n\nPaul : Et demain ?\n\nAda : Des bols.\n\n---\n"
    )
    assert talk(interview_of(text, "interview.md")) == [
        ("Qui êtes-vous ?", "Une potière."),
        ("Et demain ?", "Des bols."),
    ]


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("titre: Le sel", "title", "Le sel"),
        ("Title: Le sel", "title", "Le sel"),
        ("author: {name: Zoé Marchand, url: x}", "author", "Zoé Marchand"),
        ("authors: [Zoé, Paul]", "author", "Zoé, Paul"),
        ("guest: Ada Morel", "interviewee", "Ada Morel"),
        ("métier: luthier", "role", "luthier"),
        ("pubDate: 2020-01-02 10:00", "date", "2020-01-02"),
        ("date: mars 2020", "date", "mars 2020"),
        ("summary: >\n  Un\n  mot", "standfirst", "Un mot"),
    ],
)
def test_each_name_that_sites_use_means_one_thing(line: str, name: str, value: str) -> None:
    assert front_matter(f"---\n{line}\n---\n").meta == {name: value}


def test_the_usual_name_counts_before_the_others() -> None:
    assert front_matter("---\nsubtitle: B\nexcerpt: A\n---\n").meta == {"standfirst": "A"}


def test_empty_values_say_nothing() -> None:
    assert front_matter("---\ntitle:\nauthor: ''\ndate: 2020\n---\n").meta == {"date": "2020"}


def test_a_rule_that_is_never_closed_costs_little() -> None:
    start = time.process_time()
    assert front_matter("---\n" + "a: b\n" * LONGEST).end == 0
    assert time.process_time() - start < 10
