"""The bank of activities: data that a trainer may rewrite, checked when it is used."""

from __future__ import annotations

from pathlib import Path

import pytest

from osereso.errors import InputError
from osereso.model.session import SessionKind
from osereso.tailoring import load_activities
from tests.samples import ROOT

FACTS = {"metier": "luthière", "du_metier": "de luthière", "client": "Acme"}
BANK = load_activities(ROOT / "data" / "activities.toml")[0]


@pytest.mark.parametrize("name", ["activities.toml", "activities.en.toml"])
@pytest.mark.parametrize("kind", list(SessionKind))
@pytest.mark.parametrize(
    "place", ["opening", "metier", "competences", "difficultes", "conseils", "une_autre"]
)
def test_every_section_has_an_activity_even_one_a_trainer_adds(
    name: str, kind: SessionKind, place: str
) -> None:
    bank, problems = load_activities(ROOT / "data" / name)
    assert not problems
    activity = bank.activity(kind, place, 15, FACTS, "fr")
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


def written(folder: Path, text: str) -> Path:
    path = folder / "activities.toml"
    path.write_text(text, encoding="utf-8")
    return path


OTHER = '[inter.other]\ntitle = "x"\ninstructions = ["y"]\ngrouping = "z"\nresult = "r"\n'


@pytest.mark.parametrize(
    ("text", "word", "line"),
    [
        ('# mine\n[inter.other]\ntitle = "x"\n', "instructions", 2),
        (OTHER.replace('["y"]', '"y"'), "instructions", 3),
        (OTHER + "[inter.other]\n", "TOML", 6),
        ('inter = "x"\n', "inter", 1),
        ('[intra.action_plan]\ntitle = "x"\ninstructions = "y"\ncolumns = []\nlines = "many"', "lines", 5),
    ],
)
def test_what_cannot_be_used_is_named_with_its_line(tmp_path: Path, text: str, word: str, line: int) -> None:
    with pytest.raises(InputError, match=word) as caught:
        load_activities(written(tmp_path, text))
    assert caught.value.line == line


def test_an_unknown_key_is_a_problem_with_its_line(tmp_path: Path) -> None:
    _, (problem,) = load_activities(written(tmp_path, OTHER + 'titel = "x"\n'))
    assert (problem.place, problem.line) == ("titel", 6)
    assert "title" in str(problem.remedy)


def test_a_kind_of_session_that_the_bank_lacks_is_said_when_it_is_wanted(tmp_path: Path) -> None:
    bank, _ = load_activities(written(tmp_path, OTHER))
    assert bank.activity(SessionKind.INTER, "metier", 10, FACTS, "fr").title == "x"
    with pytest.raises(InputError, match=r"intra\.metier"):
        bank.activity(SessionKind.INTRA, "metier", 10, FACTS, "fr")
    with pytest.raises(InputError, match=r"inter\.action_plan"):
        bank.action_plan(SessionKind.INTER, FACTS, "fr")


@pytest.mark.parametrize("content", [b"[inter", b"\xff\xfe"])
def test_a_bank_that_is_not_toml_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "activities.toml"
    path.write_bytes(content)
    with pytest.raises(InputError):
        load_activities(path)
