"""Questions on the screen: the same places before and after, and every word where it does not fit."""

from __future__ import annotations

from osereso.rendering.deck.plan import plan
from osereso.rendering.deck.roles import ROLES
from tests.rendering.deck.decks import stage

ASKED = "# A {sequence}\n## T {%s}\n\nQui ouvre la boutique ?\n\n1. %s\n1. %s\n1. Personne\n\n%s"
OURS = stage()


def made(kind: str, first: str, second: str, why: str = ""):
    slide = plan(ASKED % (kind, first, second, why))[-1]
    return ROLES[slide.role](OURS, slide)


def texts(part) -> list[str]:
    return [line.text for text in part.texts for line in text.lines]


def test_a_question_stands_over_its_lettered_choices():
    (part,) = made("question", "Inès", "Karim")
    assert texts(part) == ["Qui ouvre la boutique\u00a0?", "A", "Inès", "B", "Karim", "C", "Personne"]
    tiles = [text for text in part.texts if text.holder.name.startswith("Lettre")]
    assert {tile.fill.slot for tile in tiles} == {"accent1"}


def test_the_answer_keeps_the_places_and_brings_the_right_choice_forward():
    (question,) = made("question", "Inès", "Karim")
    (answer,) = made("reponse", "Inès", "**Karim**", "> **Réponse B** – Karim a les clés.")
    assert [text.holder.box for text in answer.texts[:7]] == [text.holder.box for text in question.texts]
    fills = {text.lines[0].text: text.fill.slot for text in answer.texts if text.fill}
    assert (fills["Inès"], fills["Karim"], fills["Personne"]) == ("bg2", "accent1", "bg2")
    assert texts(answer)[-1] == "Réponse B – Karim a les clés."


def test_what_explains_the_answer_has_the_next_slide_where_it_needs_it():
    first, *others = made("reponse", "Inès", "**Karim**", "> " + "Karim a les clés du dépôt. " * 90)
    assert [text.holder.name for text in first.texts].count("Explication") == 0
    assert texts(first)[-1] == "Personne"
    assert "Karim a les clés" in texts(others[0])[0]


def test_choices_that_are_too_long_are_a_lettered_list_that_loses_nothing():
    long = "Ouvrir chaque matin les sacs un par un devant la balance, " * 20 + "puis fermer"
    parts = made("reponse", long, f"**{long}**", "> Parce que.")
    shown = "".join(text for part in parts for text in texts(part)).replace("\u00a0", " ")
    for wanted in ("Qui ouvre la boutique ?", "A. Ouvrir", "B. Ouvrir", "C. Personne", "Parce que."):
        assert wanted in shown
    assert shown.count("devant la balance") == 40
