"""Columns: panels side by side, an arrow where they face each other, a page each where there is no room."""

from __future__ import annotations

from osereso.rendering.deck.plan import plan
from osereso.rendering.deck.roles import ROLES
from tests.rendering.deck.decks import stage

OURS = stage()


def parts(markdown: str):
    slide = plan(markdown)[-1]
    return ROLES[slide.role](OURS, slide)


def table(*rows: str, columns: int = 2) -> str:
    head = "| " + " | ".join("Gauche Droite Tiers Quart".split()[:columns]) + " |\n|" + "---|" * columns
    return "\n".join([head, *rows])


def test_what_faces_what_is_joined_by_an_arrow():
    (part,) = parts(f"## T {{face-a-face}}\n\n{table('| a | b |', '| c |  |')}")
    assert [line.text for text in part.texts for line in text.lines] == ["Gauche", "a", "c", "Droite", "b"]
    (arrow,) = part.shapes
    left, right = part.texts[1].holder.box, part.texts[3].holder.box
    assert left.x + left.w <= arrow.box.x
    assert arrow.box.x + arrow.box.w <= right.x


def test_three_columns_share_the_width_and_have_no_arrow():
    (part,) = parts(f"## T {{colonnes}}\n\n{table('| a | b | c |', columns=3)}")
    bands = part.texts[::2]
    assert len({band.holder.box.w for band in bands}) == 1
    assert not part.shapes


def test_columns_too_full_stand_one_after_the_other_each_under_its_name():
    long = "Peser chaque sac devant la balance " * 12
    made = parts(f"## T {{face-a-face}}\n\n{table(f'| {long} | {long} |', f'| {long} | {long} |')}")
    first_lines = [part.texts[0].lines[0].text for part in made]
    assert {"Gauche", "Droite"} <= set(first_lines)
    assert all(part.texts[-1].lines[-1].text not in ("Gauche", "Droite") for part in made)
