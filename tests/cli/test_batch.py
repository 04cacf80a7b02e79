"""``osereso batch`` builds a table of sessions and reports."""

from __future__ import annotations

import json

import pytest

from osereso import modulefile
from tests.samples import sample_module


@pytest.fixture
def plan(tmp_path):
    (tmp_path / "m.module.yaml").write_text(modulefile.dumps(sample_module()), encoding="utf-8")

    def write(text: str) -> None:
        (tmp_path / "plan.csv").write_text(text, encoding="utf-8-sig")

    return write


def test_all_built_ends_with_0_and_standard_output_stays_empty(run, plan, tmp_path):
    plan("module;client\nm.module.yaml;\nm.module.yaml;Acmé\n")
    result = run("batch", "plan.csv", "--only", "quiz")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "2 kits built" in result.stderr
    assert len(list((tmp_path / "output").rglob("kit.json"))) == 2


def test_a_failure_ends_with_1_and_says_line_and_remedy(run, plan, tmp_path):
    plan("module;client\nm.module.yaml;\nmissing.yaml;Acmé\n")
    result = run("batch", "plan.csv", "--only", "quiz", "--jobs", 1)
    assert result.exit_code == 1
    assert "plan.csv, line 3: " in result.stderr
    assert "1 kit built, 1 failed" in result.stderr


def test_json_reports_each_row_in_order(run, plan):
    plan("module;client\nmissing.yaml;\nm.module.yaml;Acmé\n")
    value = json.loads(run("batch", "plan.csv", "--only", "quiz", "--json", "--jobs", 1).stdout)
    assert (value["built"], value["skipped"], value["failed"]) == (1, 0, 1)
    assert [row["line"] for row in value["rows"]] == [2, 3]
    assert value["rows"][0]["error"]
    assert value["rows"][0]["remedy"]
    assert value["rows"][1]["folder"]


def test_the_same_problem_is_said_once_for_all_its_lines(run, plan):
    plan("module;client\nm.module.yaml;\nm.module.yaml;Acmé\nm.module.yaml;Globex\n")
    result = run("batch", "plan.csv", "--only", "quiz", "--jobs", 1)
    assert "(lines 2, 3, 4)" in result.stderr


def test_quiet_says_only_failures(run, plan):
    plan("module;client\nm.module.yaml;\nmissing.yaml;Acmé\n")
    result = run("batch", "plan.csv", "--only", "quiz", "-q", "--jobs", 1)
    assert result.stderr.startswith("Error: ")
    assert "built" not in result.stderr


@pytest.mark.parametrize(
    ("args", "code"),
    [(("missing.csv",), 3), (("plan.csv", "--jobs", "0"), 2), (("plan.csv", "--only", "x"), 2)],
)
def test_what_makes_no_sense_is_refused_at_once(run, plan, tmp_path, args, code):
    plan("module\nm.module.yaml\n")
    assert run("batch", *args).exit_code == code
    assert not (tmp_path / "output").exists()
