"""Other people's Node programs, installed once from the lock file: beside the tests, or into a cache."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from tests.tools import ROOT, STRICT

_LOCK = ROOT / "tests" / "package-lock.json"


def node_modules() -> Path:
    """Return the folder of the installed packages; the test is skipped where they cannot be installed."""
    if not (shutil.which("node") and shutil.which("npm")):
        _give_up("node and npm are not installed")
    beside = ROOT / "tests" / "node_modules"
    if _complete(beside):
        return beside
    caches = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
    folder = caches / "osereso-tests" / hashlib.sha256(_LOCK.read_bytes()).hexdigest()[:16]
    if not _complete(folder / "node_modules"):
        _install(folder)
    return folder / "node_modules"


def run_node(script: str, given: bytes = b"", *arguments: str) -> str:
    """Return what a script prints; it finds the packages by name, and ``given`` on its standard input.

    Raises:
        AssertionError: the script ended with an error; what it said is in the message.
    """
    done = subprocess.run(
        ["node", "-e", script, "--", *arguments],
        input=given,
        capture_output=True,
        check=False,
        env={**os.environ, "NODE_PATH": str(node_modules())},
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return done.stdout.decode()


def _complete(modules: Path) -> bool:
    wanted = json.loads((_LOCK.parent / "package.json").read_text(encoding="utf-8"))["dependencies"]
    return all((modules / name).is_dir() for name in wanted)


def _install(folder: Path) -> None:
    """Install beside, then move: several test processes may do it at the same time."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as beside:
        work = Path(beside) / "work"
        work.mkdir()
        for name in ("package.json", "package-lock.json"):
            shutil.copy(_LOCK.parent / name, work)
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        done = subprocess.run(command, cwd=work, capture_output=True, check=False, text=True)
        if done.returncode:
            _give_up(f"npm could not install the test programs: {done.stderr[-200:]}")
        if not folder.exists():
            work.rename(folder)


def _give_up(reason: str) -> None:
    if STRICT:
        pytest.fail(reason)
    pytest.skip(reason)
