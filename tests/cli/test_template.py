"""``osereso template`` lists, makes and shows."""

from __future__ import annotations

import json


def test_a_new_template_extends_the_default_one_and_is_listed(run, tmp_path):
    result = run("template", "new", "Acmé SA", "--client", "Acmé")
    assert result.exit_code == 0
    assert (tmp_path / "templates" / "acme-sa" / "template.toml").is_file()
    assert "--template acme-sa" in result.stdout
    listed = json.loads(run("template", "list", "--json").stdout)["templates"]
    assert {"name": "acme-sa", "extends": "default", "path": "templates/acme-sa"} in listed


def test_files_of_the_base_can_be_copied_to_start_from(run, tmp_path):
    assert run("template", "new", "mine", "--copy", "outline,deck").exit_code == 0
    assert {path.name for path in (tmp_path / "templates" / "mine").iterdir()} == {
        "template.toml",
        "deck.md.j2",
        "deck.pptx",
    }


def test_a_template_that_is_there_is_not_touched(run, tmp_path):
    run("template", "new", "acme")
    (tmp_path / "templates" / "acme" / "template.toml").write_text("# mine")
    assert run("template", "new", "acme").exit_code == 4
    assert (tmp_path / "templates" / "acme" / "template.toml").read_text() == "# mine"


def test_a_name_or_a_role_that_makes_no_sense_is_wrong_usage(run):
    assert run("template", "new", "🎉").exit_code == 2
    assert run("template", "new", "default").exit_code == 2
    assert run("template", "new", "acme", "--copy", "slides").exit_code == 2
    assert run("template", "new", "acme", "--extends", "nothing").exit_code == 3


def test_show_says_what_a_template_is_made_of(run, tmp_path):
    run("template", "new", "acme", "--client", "Acme")
    toml = tmp_path / "templates" / "acme" / "template.toml"
    toml.write_text(toml.read_text(encoding="utf-8").replace("# accent1", "accent1"), encoding="utf-8")
    value = json.loads(run("template", "show", "acme", "--json").stdout)
    assert value["chain"] == ["acme", "default"]
    assert value["client"] == "Acme"
    assert value["colours"] == {"accent1": "0F766E"}
    assert value["problems"] == []
    shown = run("template", "show", "acme").stdout
    assert "acme → default" in shown
    assert "cover → Couverture" in shown


def test_a_broken_template_does_not_hide_the_others(run, tmp_path):
    folder = tmp_path / "templates" / "broken"
    folder.mkdir(parents=True)
    (folder / "template.toml").write_text("extends = broken")
    result = run("template", "list")
    assert result.exit_code == 0
    assert "default" in result.stdout
    assert "template.toml, line 1" in result.stderr


def test_a_template_that_is_not_there_lists_the_folders_searched(run):
    result = run("template", "show", "nothing")
    assert result.exit_code == 3
    assert "templates/nothing" in result.stderr
