"""Slides that ask for too much reading are said, those that a room reads are not."""

from __future__ import annotations

import pytest

from osereso.rendering.deck.density import dense_slides
from osereso.rendering.deck.plan import plan

SIX = "trier peser laver réparer ranger vendre"  # six words


@pytest.mark.parametrize(
    ("slide", "codes"),
    [
        (f"## T\n{f'- {SIX}' + chr(10)}" + f"- {SIX}\n" * 4, []),
        (f"## T {{liste}}\n- {SIX} encore\n" + f"- {SIX}\n" * 4, ["slide-wordy"]),
        (f"## T {{liste}}\n- {SIX * 9}\n- {(SIX + ' ') * 9}", ["slide-overfull"]),
        ("## T\n" + "- un\n" * 6, ["slide-many-points"]),
        (f"## T {{citation}}\n> {(SIX + ' ') * 9}", ["slide-overfull"]),
        (f"## {(SIX + ' ') * 3}\n- un", ["slide-title-long"]),
        (f"## T {{activite}}\n1. {(SIX + ' ') * 9}", []),
        (f"## T {{points}}\n- un\n\n### Notes\n\n{(SIX + ' ') * 30}", []),
    ],
)
def test_a_slide_is_measured_by_what_it_shows(slide: str, codes: list[str]) -> None:
    found = dense_slides(plan(f"# A {{sequence}}\n{slide}"))
    assert [problem.code for problem in found] == codes
    assert all(problem.place and problem.remedy for problem in found)


def test_what_no_trainer_wrote_into_the_module_is_not_measured() -> None:
    assert dense_slides(plan(f"# Nos règles\n- {(SIX + ' ') * 9}")) == ()
