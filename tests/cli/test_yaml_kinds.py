"""Modules, sessions and interviews may all be YAML: a file's keys decide what a command does with it."""

from __future__ import annotations

import json

import pytest

from osereso import modulefile
from tests.samples import sample_module

INTERVIEW = """titre: Le pain du matin
échanges:
  - question: En quoi consiste votre métier ?
    réponse: Je pétris la pâte et je cuis le pain chaque nuit. J’accueille ensuite les clients du quartier.
  - question: Quels conseils donneriez-vous ?
    réponse: Il faut dormir l’après-midi et choisir une bonne farine.
"""


@pytest.fixture
def files(tmp_path):
    (tmp_path / "pain.yaml").write_text(INTERVIEW, encoding="utf-8")
    (tmp_path / "m.yaml").write_text(modulefile.dumps(sample_module()), encoding="utf-8")
    (tmp_path / "s.yaml").write_text("kind: inter\ndates: [12 mars 2027]\n", encoding="utf-8")
    (tmp_path / "other.yaml").write_text("couleur: brun\n", encoding="utf-8")
    return tmp_path


def test_an_interview_in_yaml_is_built_like_any_other(run, files):
    result = run("build", "pain.yaml", "--only", "quiz")
    assert result.exit_code == 0, result.stderr
    assert list(files.glob("output/le-pain-du-matin/*.module.yaml"))


def test_a_module_in_yaml_is_built_as_it_is_whatever_its_name(run, files):
    result = run("build", "m.yaml", "--only", "quiz", "--json")
    assert result.exit_code == 0, result.stderr
    assert json.loads(result.stdout)["module_file"] == "m.yaml"


@pytest.mark.parametrize(
    ("name", "said", "remedy"),
    [
        ("s.yaml", "session file", "--session"),
        ("other.yaml", "neither an interview nor a module", "question"),
    ],
)
@pytest.mark.parametrize("command", ["build", "map", "read"])
def test_yaml_that_is_neither_says_what_it_is(run, files, command, name, said, remedy):
    result = run(command, name)
    assert result.exit_code == 3
    assert said in result.stderr
    assert remedy in result.stderr
    assert name in result.stderr


@pytest.mark.parametrize("command", ["map", "read"])
def test_a_module_is_no_interview_to_read_again(run, files, command):
    result = run(command, "m.yaml")
    assert result.exit_code == 3
    assert "module file" in result.stderr


@pytest.mark.parametrize(
    ("name", "kind"), [("pain.yaml", "interview"), ("m.yaml", "module"), ("s.yaml", "session")]
)
def test_check_tells_them_apart(run, files, name, kind):
    assert json.loads(run("check", name, "--json").stdout)["kind"] == kind
