"""Running the command in a folder of its own."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from osereso.cli.app import osereso
from tests.tools import compile_catalogues


@pytest.fixture(scope="session", autouse=True)
def catalogues():
    compile_catalogues()


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run the command in an empty folder, in English unless asked otherwise."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANGUAGE", "")  # what the command sets is undone after the test

    def call(*args, **environment):
        plain = {"OSERESO_LANG": "en", "NO_COLOR": None, "LC_ALL": None, "LANG": "C.UTF-8"}
        return CliRunner(env={**plain, **environment}).invoke(osereso, [str(arg) for arg in args])

    return call
