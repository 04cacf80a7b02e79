"""An item gets its id from its words and its place from the idea."""

from __future__ import annotations

from dataclasses import replace

from osereso.model.quiz import ItemType, Option
from osereso.quizzing.candidates import Draft, key_of, keys_of
from tests.quizzing.courses import idea, material

MATERIAL = material()
DONS = "Dons en mauvais état, chers à évacuer"


def draft(**changes: object) -> Draft:
    sound = Draft(
        at=idea(DONS, MATERIAL),
        kind="single",
        type=ItemType.SINGLE_CHOICE,
        stem="Qu’est-ce qui manque ?",
        feedback="La place.",
        options=(Option("La place", True, "Oui."), Option("Le temps", False, "Non.")),
    )
    return replace(sound, **changes)


def test_an_item_stands_where_its_idea_stands():
    item = draft().item()
    assert (item.section, item.objective, item.reference) == ("difficultes", 3, "Question 5")
    assert item.source == idea(DONS, MATERIAL).source


def test_an_item_may_test_another_section_than_its_idea_serves():
    advice = next(section for section in MATERIAL.course.sections if section.id == "conseils")
    item = draft(section=advice).item()
    assert (item.section, item.objective, item.reference) == ("conseils", 4, "Question 5")


def test_the_id_names_the_kind_and_the_exchange_and_changes_with_the_key_alone():
    assert draft().item().id.startswith("single-q5-")
    other_wrong = (Option("La place", True, "Oui."), Option("L’argent", False, "Non."))
    assert draft(options=other_wrong, feedback="Autre.").item().id == draft().item().id
    other_key = (Option("La place", False, "Non."), Option("Le temps", True, "Oui."))
    assert draft(options=other_key).item().id != draft().item().id


def test_ideas_with_the_same_words_are_the_same_idea():
    one = idea(DONS, MATERIAL)
    assert key_of(one) == key_of(replace(one, text="DONS en mauvais état — chers à évacuer"))
    assert keys_of([one, one]) == {"dons en mauvais etat chers a evacuer"}
