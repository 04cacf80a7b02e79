"""The GIFT parser of somebody else, installed once from the lock file into a cache."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.tools import ROOT

_LOCK = ROOT / "tests" / "package-lock.json"
_PARSE = (
    "const gift = require('gift-pegjs'), chunks = [];"
    "process.stdin.on('data', chunk => chunks.push(chunk)).on('end', () =>"
    " process.stdout.write(JSON.stringify(gift.parse(Buffer.concat(chunks).toString('utf8')))))"
)


@pytest.fixture(scope="session")
def parse_gift() -> Callable[[bytes], list[dict[str, object]]]:
    """A function that gives what gift-pegjs reads in a file; the test is skipped where it cannot run."""
    modules = _installed()

    def parse(content: bytes) -> list[dict[str, object]]:
        done = subprocess.run(
            ["node", "-e", _PARSE],
            input=content,
            capture_output=True,
            check=False,
            env={**os.environ, "NODE_PATH": str(modules)},
        )
        assert done.returncode == 0, done.stderr.decode()
        return json.loads(done.stdout)

    return parse


def _installed() -> Path:
    if not (shutil.which("node") and shutil.which("npm")):
        _give_up("node and npm are not installed")
    caches = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
    folder = caches / "osereso-tests" / hashlib.sha256(_LOCK.read_bytes()).hexdigest()[:16]
    if not (folder / "node_modules" / "gift-pegjs").is_dir():
        _install(folder)
    return folder / "node_modules"


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
            _give_up(f"npm could not install the GIFT parser: {done.stderr[-200:]}")
        if not folder.exists():
            work.rename(folder)


def _give_up(reason: str) -> None:
    if os.environ.get("CI", "").casefold() in ("1", "true", "yes"):
        pytest.fail(reason)
    pytest.skip(reason)
