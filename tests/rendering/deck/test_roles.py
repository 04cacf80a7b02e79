from __future__ import annotations

from pathlib import Path

import pptx

from osereso.rendering.deck.plan import plan
from osereso.rendering.deck.roles import ROLES
from osereso.rendering.deck.slides import Mark, Role
from tests.rendering.deck.decks import stage

OURS = stage()
OFFICE = stage(Path(pptx.__file__).parent / "templates" / "default.pptx")


def parts(markdown: str, on=OURS):
    slide = plan(markdown)[-1]
    return ROLES[slide.role](on, slide)


def texts(part) -> list[str]:
    return [line.text for text in part.texts for line in text.lines]


def test_there_is_a_function_for_every_role():
    assert set(ROLES) == set(Role)


def test_few_short_points_are_cards_many_are_a_list_and_one_is_large():
    assert parts("## T\n- un\n- deux\n- trois")[0].layout.name == "Trois cartes"
    assert parts("## T\n- un\n- deux\n- trois\n- quatre\n- cinq")[0].layout.name == "Points clés"
    assert parts("## T\n- un")[0].layout.name == "Idée forte"
    assert parts("## T {liste}\n- un")[0].layout.name == "Points clés"


def test_a_slide_with_a_title_only_leaves_no_placeholder():
    (part,) = parts("## T")
    assert part.layout.name == "Titre seul"
    assert part.texts == ()


def test_a_section_opens_with_its_number_in_its_colour():
    (part,) = parts("# A {sequence}\n# B {sequence}\n\nSéquence 2\n\n- Objectif")
    number = next(text for text in part.texts if text.holder.name == "Numéro")
    assert number.lines[0].text == "2"
    assert number.fill.slot == "accent2"
    assert texts(part) == ["Séquence 2", "2", "Objectif"]


def test_objectives_are_numbered_in_the_colours_of_their_sections():
    (part,) = parts("## T {objectifs}\n1. Un\n2. Deux")
    assert texts(part) == ["1", "Un", "2", "Deux"]
    assert [text.fill.slot for text in part.texts[::2]] == ["accent1", "accent2"]


def test_an_idea_and_the_words_that_bear_it_out_share_a_slide():
    (part,) = parts("## T {idee}\n- Idée\n\n> Dit.\n\nQui, métier")
    assert part.layout.name == "Idée et paroles"
    assert texts(part) == ["Idée", "Dit.", "Qui, métier"]


def test_words_too_long_to_stand_under_an_idea_follow_on_their_own_slide():
    idea, *words = parts("## T {idee}\n- Idée\n\n> " + "mot " * 90 + "\n\nQui, métier")
    assert texts(idea) == ["Idée"]
    assert {part.layout.name for part in words} == {"Citation"}
    assert sum(" ".join(texts(part)).split().count("mot") for part in words) == 90


def test_an_idea_to_remember_that_stands_alone_has_no_number():
    (part,) = parts("# S {sequence}\n## T {retenir}\n1. Idée")
    assert [line.mark for text in part.texts for line in text.lines] == [Mark.NONE]


def test_the_facts_of_an_activity_go_on_cards():
    (part,) = parts("## T {activite}\n1. Faire\n\n| Modalité | Durée |\n|---|---|\n| Seul | 5 min |")
    assert [text.holder.name for text in part.texts] == ["Consigne", "Repère 1", "Repère 2"]


def test_where_a_template_has_no_cards_the_words_go_into_the_text():
    (part,) = parts("## T {activite}\n1. Faire\n\n| Durée |\n|---|\n| 5 min |", OFFICE)
    assert texts(part) == ["Faire", "Durée – 5\u00a0min"]
    (part,) = parts("## T {citation}\n> Dit.\n\nQui", OFFICE)
    assert texts(part) == ["Dit.", "Qui"]
    assert part.shapes == ()
    (part,) = parts("## T {idee}\n- Idée\n\n> Dit.\n\nQui", OFFICE)
    assert texts(part) == ["Idée", "Dit.", "Qui"]
    (part,) = parts("## T {objectifs}\n1. Un\n2. Deux", OFFICE)
    assert texts(part) == ["Un", "Deux"]


def test_a_cover_keeps_the_session_s_lines_on_any_template():
    for on in (OURS, OFFICE):
        (part,) = parts("# Cours {couverture}\n\nD’après un entretien\n\n- Nantes\n- Camille Roy", on)
        assert texts(part) == ["D’après un entretien", "Nantes", "Camille Roy"]


def test_lines_that_a_cover_cannot_hold_follow_on_the_next_slide():
    first, *rest = parts("# Cours {couverture}\n\nSous-titre\n\n- " + "mot " * 600)
    assert texts(first) == ["Sous-titre"]
    assert rest
    assert sum(" ".join(texts(part)).split().count("mot") for part in rest) == 600


def test_an_instruction_too_long_for_its_place_comes_before_the_table():
    made = parts("# T {tableau}\n\n" + "mot " * 300 + "\n\n| a |\n|---|\n| b |")
    assert made[0].grid is None
    assert made[-1].grid is not None


def test_the_last_words_follow_the_title_of_the_closing_slide():
    (part,) = parts("# Merci {conclusion}\n\nCamille Roy")
    assert part.layout.name == "Conclusion"
    assert texts(part) == ["Camille Roy"]


MAP = "## T {carte}\n\n| Métier | Conseils |\n|---|---|\n| trier les dons | peser |\n| ouvrir tôt | |\n"


def test_the_map_of_a_course_has_an_arrow_a_section_over_what_it_leaves():
    (part,) = parts(MAP)
    assert texts(part) == ["1. Métier", "trier les dons", "ouvrir tôt", "2. Conseils", "peser"]
    arrows = [text for text in part.texts if text.preset == "homePlate"]
    assert [arrow.fill.slot for arrow in arrows] == ["accent1", "accent2"]
    cards = [text.box for text in part.texts if text.preset == "rect"]
    assert len({box.h for box in cards}) == 1


def test_a_map_with_too_much_to_say_is_a_list_of_its_sections():
    long = "Chaque matin, nous ouvrons les sacs un par un devant la balance, puis nous notons tout. " * 12
    made = parts(f"## T {{carte}}\n\n| Métier | Conseils |\n|---|---|\n| {long} | {long} |\n")
    assert len(made) > 1
    assert texts(made[0])[0] == "Métier"
    assert "Conseils" in [line for part in made for line in texts(part)]
