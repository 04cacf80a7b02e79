"""The taxonomy: what a trainer edits, refused with its remedy when it cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from osereso.errors import InputError
from osereso.mapping import load_taxonomy
from tests.samples import ROOT


def write(folder: Path, text: str) -> Path:
    path = folder / "taxonomy.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_bundled_taxonomy_has_the_four_sections_and_off_topic() -> None:
    taxonomy, problems = load_taxonomy(ROOT / "data" / "taxonomy.yaml")
    assert not problems
    assert taxonomy.ids == ("metier", "competences", "difficultes", "conseils", "hors_sujet")
    assert not taxonomy["hors_sujet"].shown
    assert all(section.questions and section.answers for section in taxonomy.sections)


def test_objectives_start_with_each_verb() -> None:
    section = load_taxonomy(ROOT / "data" / "taxonomy.yaml")[0]["metier"]
    assert section.objectives[0].startswith("décrire ")
    assert len(section.objectives) == 3


def test_an_example_with_a_colon_is_explained(tmp_path: Path) -> None:
    path = write(
        tmp_path, "sections:\n- id: a\n  title: A\n  verbs: [voir]\n  answers:\n  - Un conseil : osez\n"
    )
    with pytest.raises(InputError) as caught:
        load_taxonomy(path)
    assert "quotation marks" in str(caught.value.remedy)
    assert caught.value.line == 6


def test_a_key_that_nobody_knows_is_a_problem_with_the_one_meant(tmp_path: Path) -> None:
    text = "sections:\n- id: a\n  title: A\n  verbs: [voir]\n  question: [x]\n  answers: [y]\n"
    _, (problem,) = load_taxonomy(write(tmp_path, text))
    assert (problem.place, problem.line) == ("question", 5)
    assert "questions" in str(problem.remedy)


@pytest.mark.parametrize(
    "text",
    [
        "sections: []",
        "sections:\n- id: a\n  title: A\n",
        "sections:\n- id: Not an id\n  title: A\n  questions: [x]\n",
        "sections:\n- id: a\n  titre: A\n",
        "- a\n",
        "sections: [",
    ],
)
def test_what_cannot_be_used_is_refused_with_its_file(tmp_path: Path, text: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(InputError) as caught:
        load_taxonomy(path)
    assert caught.value.path == path


def test_a_missing_taxonomy_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        load_taxonomy(tmp_path / "taxonomy.yaml")
