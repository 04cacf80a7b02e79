from __future__ import annotations

import pytest

from osereso.errors import InputError
from osereso.rendering.deck.plan import plan
from osereso.rendering.deck.slides import Mark, Role, Run, Table


def test_a_heading_starts_a_slide_and_braces_say_its_kind():
    slides = plan("# Un cours {couverture}\n\n## Une idée {idee}\n\nDite.\n\n## Sans accolades\n")
    assert [slide.role for slide in slides] == [Role.COVER, Role.STATEMENT, Role.POINTS]
    assert [slide.title for slide in slides] == ["Un cours", "Une idée", "Sans accolades"]


def test_english_kinds_are_understood_too():
    assert plan("## One {activity}")[0].role is Role.ACTIVITY
    assert plan("## One {.quote}")[0].role is Role.QUOTE


def test_slides_know_their_section_until_a_first_level_slide_closes_it():
    slides = plan("# A {sequence}\n## a1\n# B {sequence}\n## b1\n# Fin {conclusion}\n## après\n")
    assert [(slide.section, slide.tab) for slide in slides] == [
        (1, "A"), (1, "A"), (2, "B"), (2, "B"), (0, ""), (0, ""),
    ]  # fmt: skip


def test_lists_quotations_tables_and_texts_go_where_they_belong():
    (slide,) = plan("## T\n\nTexte\n\n- un\n- deux\n\n> dit\n\n| a | b |\n|---|---|\n| c | d |\n", "en")
    assert [each.text for each in slide.text] == ["Texte"]
    assert [(each.text, each.mark) for each in slide.items] == [("un", Mark.BULLET), ("deux", Mark.BULLET)]
    assert [each.text for each in slide.quote] == ["dit"]
    assert slide.table == Table(("a", "b"), (("c", "d"),))


def test_numbered_lists_count_from_where_they_start():
    (slide,) = plan("## T\n\n3. trois\n4. quatre\n")
    assert [(each.mark, each.start) for each in slide.items] == [(Mark.NUMBER, 3), (Mark.NUMBER, 4)]


def test_a_second_paragraph_of_an_item_has_no_mark():
    (slide,) = plan("## T\n\n- un\n\n  suite\n- deux\n")
    assert [(each.text, each.mark) for each in slide.items] == [
        ("un", Mark.BULLET), ("suite", Mark.NONE), ("deux", Mark.BULLET),
    ]  # fmt: skip


def test_what_follows_the_notes_heading_is_for_the_trainer():
    first, second = plan("## A\n\n- vu\n\n### Notes\n\nDit.\n\n- à dire\n\n## B\n\n- vu aussi\n")
    assert [each.text for each in first.notes] == ["Dit.", "à dire"]
    assert [each.text for each in first.items] == ["vu"]
    assert [each.text for each in second.items] == ["vu aussi"]
    assert not second.notes


def test_bold_and_italic_are_kept_as_runs():
    (slide,) = plan("## T\n\n- **mot** : *sens*\n", "en")
    assert slide.items[0].runs == (Run("mot", bold=True), Run(" : "), Run("sens", italic=True))


def test_what_a_trainer_types_is_set_by_french_rules():
    (slide,) = plan('## Qui ?\n\n- l\'atelier "neuf"\n')
    assert slide.title == "Qui\u00a0?"
    assert slide.items[0].text == "l’atelier «\u00a0neuf\u00a0»"


def test_html_code_links_and_rules_mean_nothing():
    (slide,) = plan("## T\n\n<b>x</b>\n\n    quatre espaces\n\n---\n", "en")
    assert [each.text for each in slide.text] == ["<b>x</b>", "quatre espaces", "---"]


def test_no_two_slides_have_the_same_title():
    slides = plan("## A\n## A\n## A (2)\n## A\n")
    names = [slide.title for slide in slides]
    assert len(set(names)) == 4
    assert names[0] == "A"


def test_an_unknown_kind_is_said_with_those_that_exist():
    with pytest.raises(InputError) as caught:
        plan("## T {citatoin}")
    assert "citation" in str(caught.value.remedy)


def test_an_outline_without_slides_is_refused():
    with pytest.raises(InputError):
        plan("du texte seulement")


@pytest.mark.parametrize("outline", ["", "## T {inconnu}"])
def test_what_cannot_be_planned_is_said_with_its_file(outline, tmp_path):
    with pytest.raises(InputError) as refused:
        plan(outline, path=tmp_path / "deck.md.j2")
    assert refused.value.path == tmp_path / "deck.md.j2"
