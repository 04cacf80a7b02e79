"""``osereso init`` makes a folder that works."""

from __future__ import annotations

import json


def test_a_workspace_holds_interviews_sessions_a_plan_and_a_template(run, tmp_path):
    result = run("init", "mine")
    assert result.exit_code == 0
    names = {path.name for path in (tmp_path / "mine").rglob("*") if path.is_file()}
    assert {"session-inter.yaml", "session-intra.yaml", "sessions.csv", "template.toml"} <= names
    assert sum(name.endswith(".txt") for name in names) >= 2
    assert "osereso build " in result.stdout


def test_the_template_of_a_workspace_is_found_from_it(run, tmp_path, monkeypatch):
    run("init", "mine")
    monkeypatch.chdir(tmp_path / "mine")
    assert "mon-modele" in run("template", "list").stdout


def test_the_taxonomy_and_the_activities_are_copied_when_asked(run, tmp_path):
    run("init", "mine", "--data")
    names = {path.name for path in (tmp_path / "mine" / "data").iterdir()}
    assert names >= {"taxonomy.yaml", "activities.toml"}


def test_nothing_is_overwritten(run, tmp_path):
    run("init")
    (tmp_path / "sessions.csv").write_text("mine")
    result = run("init")
    assert result.exit_code == 4
    assert "sessions.csv" in result.stderr
    assert (tmp_path / "sessions.csv").read_text() == "mine"


def test_json_lists_the_files(run):
    value = json.loads(run("init", "mine", "--json").stdout)
    assert value["folder"] == "mine"
    assert "templates/mon-modele/template.toml" in value["files"]


def test_a_folder_that_cannot_be_made_is_an_input_error(run, tmp_path):
    (tmp_path / "file").write_text("")
    result = run("init", "file/mine")
    assert result.exit_code == 3
    assert len(result.stderr.splitlines()) <= 2
