"""The bank of activities: data that a trainer may rewrite, checked when it is used."""

from __future__ import annotations

from pathlib import Path

import pytest

from osereso.errors import InputError
from osereso.model.session import SessionKind
from osereso.tailoring import load_activities
from tests.samples import ROOT

FACTS = {"metier": "luthière", "du_metier": "de luthière", "client": "Acme"}
BANK = load_activities(ROOT / "data" / "activities.toml")


@pytest.mark.parametrize("name", ["activities.toml", "activities.en.toml"])
@pytest.mark.parametrize("kind", list(SessionKind))
@pytest.mark.parametrize(
    "place", ["opening", "metier", "competences", "difficultes", "conseils", "une_autre"]
)
def test_every_section_has_an_activity_even_one_a_trainer_adds(
    name: str, kind: SessionKind, place: str
) -> None:
    activity = load_activities(ROOT / "data" / name).activity(kind, place, 15, FACTS, "fr")
    assert activity.title
    assert len(activity.instructions) >= 3
    assert "{" not in repr(activity)


def test_only_intra_activities_name_the_client() -> None:
    inter, intra = (BANK.activity(kind, "opening", 15, FACTS, "fr") for kind in SessionKind)
    assert "Acme" not in repr(inter)
    assert "Acme" in repr(intra)


def test_a_clients_name_with_braces_is_only_a_name() -> None:
    activity = BANK.activity(SessionKind.INTRA, "opening", 15, {**FACTS, "client": "{metier}{{x}}"}, "fr")
    assert "{{x}}" in activity.title


def test_a_missing_field_is_named_with_its_table(tmp_path: Path) -> None:
    path = tmp_path / "activities.toml"
    path.write_text('[inter.other]\ntitle = "x"\n', encoding="utf-8")
    with pytest.raises(InputError, match=r"instructions.*inter\.metier"):
        load_activities(path).activity(SessionKind.INTER, "metier", 10, FACTS, "fr")


@pytest.mark.parametrize("content", [b"[inter", b"\xff\xfe"])
def test_a_bank_that_is_not_toml_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "activities.toml"
    path.write_bytes(content)
    with pytest.raises(InputError):
        load_activities(path)
