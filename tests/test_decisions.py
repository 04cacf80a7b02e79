"""What decisions promise is held: the tests that they name are there, and each decision is in the list."""

from __future__ import annotations

import re

import pytest

from tests.tools import ROOT

FOLDER = ROOT / "docs" / "decisions"
DECISIONS = sorted(FOLDER.glob("0*.md"))
_NAMED = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda path: path.stem)
def test_every_test_that_a_decision_names_is_there(decision) -> None:
    named = _NAMED.findall(decision.read_text(encoding="utf-8"))
    lost = [
        f"{file}::{name}"
        for file, name in named
        if not (ROOT / file).is_file()
        or (name and f"def {name}(" not in (ROOT / file).read_text(encoding="utf-8"))
    ]
    assert lost == []


def test_every_decision_stands_in_the_list() -> None:
    listed = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in DECISIONS if f"]({path.name})" not in listed] == []
