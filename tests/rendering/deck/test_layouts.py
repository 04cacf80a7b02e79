from __future__ import annotations

from pathlib import Path

import pptx
import pytest

from osereso.errors import InputError
from osereso.rendering.deck.layouts import body_of, cast, kind_of, slot, slots, title_of
from osereso.rendering.deck.pages import Box, Holder, Layout
from osereso.rendering.deck.template import open_template
from tests.rendering.deck.decks import DEFAULT

OFFICE = Path(pptx.__file__).parent / "templates" / "default.pptx"
PATH = Path("deck.pptx")


def named(path: Path) -> dict[str, str]:
    return {role: layout.name for role, layout in cast(open_template(path).layouts, {}, path).layouts.items()}


def layout(index: int, name: str, *kinds: str, type_: str = "") -> Layout:
    holders = tuple(Holder(kind, place, kind, Box(0, 0, 100, 300)) for place, kind in enumerate(kinds))
    return Layout(index, name, type_, holders)


def test_every_role_of_our_own_template_has_its_layout():
    assert named(DEFAULT / "deck.pptx") == {
        "cover": "Couverture", "section": "Séquence", "agenda": "Programme", "points": "Points clés",
        "statement": "Idée forte", "quote": "Citation", "activity": "Activité", "recap": "À retenir",
        "table": "Tableau", "title_only": "Titre seul", "closing": "Conclusion", "cards2": "Deux cartes",
        "cards3": "Trois cartes", "cards4": "Quatre cartes", "voiced": "Idée et paroles",
    }  # fmt: skip


def test_office_s_own_layouts_are_found_and_missing_ones_replaced():
    found = named(OFFICE)
    assert found["cover"] == "Title Slide"
    assert found["section"] == "Section Header"
    assert found["points"] == found["quote"] == found["activity"] == "Title and Content"
    assert found["table"] == "Title Only"
    assert "cards3" not in found


def test_names_in_french_and_german_are_understood():
    layouts = [
        layout(0, "Titelfolie", "ctrTitle", "subTitle"),
        layout(1, "Titel und Inhalt", "title", "body"),
        layout(2, "Intercalaire", "title"),
        layout(3, "Titre et contenu vertical", "title", "body"),
    ]
    found = cast(layouts, {}, PATH)
    assert [found[role].index for role in ("cover", "points", "section")] == [0, 1, 2]


def test_a_name_counts_more_than_a_lying_type():
    layouts = [
        layout(0, "Séparateur", "title", "body", type_="title"),
        layout(1, "Couverture", "title", "subTitle", type_="secHead"),
        layout(2, "Contenu", "title", "body"),
    ]
    assert cast(layouts, {}, PATH)["cover"].index == 1


def test_without_names_the_placeholders_decide():
    layouts = [
        layout(0, "A", "ctrTitle", "subTitle"),
        layout(1, "B", "title", "obj"),
        layout(2, "C", "title"),
    ]
    found = cast(layouts, {}, PATH)
    assert [found[role].index for role in ("cover", "points", "title_only")] == [0, 1, 2]


def test_what_the_trainer_wrote_comes_first():
    layouts = open_template(DEFAULT / "deck.pptx").layouts
    assert cast(layouts, {"quote": "points CLÉS"}, PATH)["quote"].name == "Points clés"


def test_a_layout_that_does_not_exist_is_said_with_those_that_do():
    layouts = open_template(DEFAULT / "deck.pptx").layouts
    with pytest.raises(InputError) as caught:
        cast(layouts, {"quote": "Citations"}, PATH)
    assert "Points clés" in str(caught.value.remedy)


def test_a_template_without_any_title_is_refused():
    with pytest.raises(InputError):
        cast([layout(0, "Vide", "pic")], {}, PATH)


def test_placeholders_are_found_by_purpose():
    found = cast(open_template(DEFAULT / "deck.pptx").layouts, {}, PATH)
    activity = found["activity"]
    assert len(slots(activity, "fact")) == 3
    assert slot(activity, "tab").name == "Repère de séquence"
    assert body_of(activity).name == "Consigne"
    assert title_of(activity).kind == "title"
    assert kind_of(found["agenda"], "tbl").name == "Programme"
    assert slot(found["points"], "number") is None
