"""``osereso check`` lists problems and writes nothing."""

from __future__ import annotations

import json

import pytest

from osereso import modulefile
from tests.samples import sample_module
from tests.tools import ROOT

SAMPLES = ROOT / "data" / "samples"


@pytest.fixture
def module(tmp_path):
    path = tmp_path / "m.module.yaml"
    path.write_text(modulefile.dumps(sample_module()), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("session-inter.yaml", "session"),
        ("session-intra.yaml", "session"),
        ("sessions.csv", "plan"),
        ("menuisiere-agenceuse.txt", "interview"),
    ],
)
def test_the_samples_are_recognised_and_have_no_errors(run, name, kind):
    result = run("check", SAMPLES / name, "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["kind"] == kind


def test_a_module_a_template_and_a_kit_are_recognised(run, module, tmp_path):
    run("build", "m.module.yaml", "--only", "quiz")
    kit = next(tmp_path.rglob("kit.json")).parent
    for path, kind in ((module, "module"), (ROOT / "templates" / "default", "template"), (kit, "kit")):
        value = json.loads(run("check", path, "--json").stdout)
        assert (value["kind"], value["errors"]) == (kind, 0)


def test_a_kit_with_a_missing_file_is_an_error_and_an_edited_one_a_note(run, module, tmp_path):
    run("build", "m.module.yaml", "--only", "quiz")
    gift = next(tmp_path.rglob("quiz.gift"))
    gift.write_bytes(b"mine")
    result = run("check", gift.parent.parent)
    assert result.exit_code == 0
    assert "quiz.gift" in result.stderr
    gift.unlink()
    assert run("check", gift.parent.parent).exit_code == 1


def test_an_unknown_key_is_listed_with_its_line(run, tmp_path):
    (tmp_path / "s.yaml").write_text("kind: inter\nplaec: Brest\n", encoding="utf-8")
    result = run("check", "s.yaml")
    assert result.exit_code == 0
    assert "s.yaml, line 2" in result.stderr
    assert "place" in result.stderr


def test_a_plan_whose_files_are_missing_has_errors(run, tmp_path):
    (tmp_path / "plan.csv").write_text("module;kind\nmissing.yaml;\nmissing.yaml;outra\n", encoding="utf-8")
    value = run("check", "plan.csv", "--json")
    assert value.exit_code == 1
    assert json.loads(value.stdout)["errors"] == 2


@pytest.mark.parametrize("name", ["missing", "broken.yaml", "text.yaml"])
def test_what_cannot_be_read_at_all_is_an_input_error(run, tmp_path, name):
    (tmp_path / "broken.yaml").write_text("a: [", encoding="utf-8")
    (tmp_path / "text.yaml").write_bytes(b"\xff\xfe\x00")
    assert run("check", name).exit_code == 3


def test_nothing_is_written(run, module, tmp_path):
    before = sorted(tmp_path.rglob("*"))
    run("check", "m.module.yaml")
    assert sorted(tmp_path.rglob("*")) == before


def test_a_folder_that_is_no_template_and_no_kit_is_refused(run, module):
    result = run("check", ".")
    assert result.exit_code == 3
    assert "neither" in result.stderr


def test_a_session_and_a_plan_that_name_a_missing_template_have_an_error(run, tmp_path):
    (tmp_path / "s.yaml").write_text("client: {name: Acme, template: none-such}\n", encoding="utf-8")
    (tmp_path / "p.csv").write_text("interview;template\ns.yaml;none-such\n", encoding="utf-8")
    for name in ("s.yaml", "p.csv"):
        result = run("check", name)
        assert result.exit_code == 1
        assert "none-such" in result.stderr


def test_what_would_be_stale_today_is_listed_for_a_module_and_is_no_error(run, module):
    text = module.read_text(encoding="utf-8")
    module.write_text(
        text.replace("Trier les dons du matin", "Trier les dons sur Viadeo", 1), encoding="utf-8"
    )
    result = run("check", module, "--json")
    value = json.loads(result.stdout)
    assert result.exit_code == 0
    assert [(one["code"], one["place"]) for one in value["problems"]] == [("dated-content", "q1")]


def test_what_a_room_could_not_read_is_listed_for_a_module_with_its_slide(run, module):
    text = module.read_text(encoding="utf-8")
    long = "Trier les dons du matin, peser chaque sac devant la balance, noter le poids dans le cahier, "
    module.write_text(text.replace("Trier les dons du matin", long * 4 + "ranger", 1), encoding="utf-8")
    result = run("check", module, "--json")
    found = [one for one in json.loads(result.stdout)["problems"] if one["code"] == "slide-overfull"]
    assert result.exit_code == 0
    assert found
    assert all(one["place"] for one in found)
