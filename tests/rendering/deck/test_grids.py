from __future__ import annotations

import pytest

from osereso.rendering.deck.grids import Place, programme, tables
from osereso.rendering.deck.pages import Box
from osereso.rendering.deck.slides import Table
from tests.rendering.deck.decks import stage

PALETTE = stage().palette
PLACE = Place(Box(50, 130, 850, 350), None, "Calibri", "bg1")
HEADER = ("Heure", "Étape", "Durée", "Séquence")


def steps(count: int, minutes: str = "30\u00a0min") -> Table:
    return Table(
        HEADER,
        tuple(("9\u00a0h", f"Étape {n}", minutes, str(n) if n < 3 else "") for n in range(1, count + 1)),
    )


def test_each_step_has_a_bar_as_long_as_its_minutes():
    table = Table(
        HEADER, (("9 h", "A", "30 min", "1"), ("9 h 30", "B", "1 h 30", ""), ("11 h", "C", "1 h", "2"))
    )
    ((grid, bars),) = programme(table, PLACE, PALETTE, "Programme")
    assert [bar.box.w for bar in bars] == pytest.approx([bars[0].box.w * times for times in (1, 3, 2)])
    assert [bar.ink.slot for bar in bars] == ["accent1", "bg2", "accent2"]
    assert len({bar.box.x for bar in bars}) == 1
    assert len(grid.rows[0]) == 3


def test_bars_stand_beside_their_rows():
    ((grid, bars),) = programme(steps(6), PLACE, PALETTE, "Programme")
    top = grid.box.y + grid.heights[0]
    for bar, tall in zip(bars, grid.heights[1:], strict=True):
        assert top <= bar.box.y
        assert bar.box.y + bar.box.h <= top + tall
        top += tall


def test_a_long_programme_is_cut_evenly_with_its_header_again():
    made = programme(steps(14), PLACE, PALETTE, "Programme")
    assert [len(grid.rows) for grid, _ in made] == [8, 8]
    assert all(grid.box.h <= PLACE.area.h for grid, _ in made)
    assert all(bar.box.x + bar.box.w <= PLACE.area.x + PLACE.area.w for _, bars in made for bar in bars)


def test_a_programme_without_durations_is_a_plain_table():
    ((_, bars),) = programme(Table(("Quand", "Quoi"), (("matin", "A"),)), PLACE, PALETTE, "Programme")
    assert bars == ()


def test_columns_hold_their_longest_words():
    table = Table(("Ce que je vais faire", "Échéance", "Accompagnement"), (("", "", ""),))
    (grid,) = tables(table, PLACE, PALETTE, "Plan")
    assert sum(grid.columns) == pytest.approx(PLACE.area.w)
    assert min(grid.columns) > 80
