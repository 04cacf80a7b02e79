"""The Office files of a kit are valid, fit, are accessible and open elsewhere."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.acceptance.kits import INTERVIEWS, SESSIONS, kit_of, written
from tests.tools import checker, needs

KITS = [(interview, kind) for interview in INTERVIEWS for kind in SESSIONS]


def run(tool: str, *arguments: str | Path) -> str:
    done = subprocess.run(
        [*checker(tool), *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def office_files(kit: tuple[str, str], folder: Path) -> list[Path]:
    return [path for path in written(kit_of(*kit), folder).values() if path.suffix in {".pptx", ".docx"}]


@pytest.mark.parametrize("kit", KITS, ids=" ".join)
def test_office_files_are_valid(kit: tuple[str, str], tmp_path: Path) -> None:
    files = office_files(kit, tmp_path)
    assert len(files) == 12
    run("validate_ooxml.py", "--strict", *files)


@pytest.mark.parametrize("kit", KITS, ids=" ".join)
def test_office_files_are_accessible_and_french(kit: tuple[str, str], tmp_path: Path) -> None:
    run("a11y.py", "--lang", "fr", *office_files(kit, tmp_path))


@needs("fc-list")
@pytest.mark.parametrize("kit", KITS, ids=" ".join)
def test_no_text_of_a_deck_overflows(kit: tuple[str, str], tmp_path: Path) -> None:
    assert "0 finding(s)" in run("overflow.py", written(kit_of(*kit), tmp_path)["deck"])


@needs("soffice", "pdftotext")
def test_libreoffice_opens_every_file_and_shows_every_title(tmp_path: Path) -> None:
    kit = kit_of(INTERVIEWS[0], "intra")
    files = [path for path in written(kit, tmp_path).values() if path.suffix in {".pptx", ".docx"}]
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "pdf",
         "--outdir", tmp_path, *files],
        check=True, capture_output=True, timeout=240,
    )  # fmt: skip
    for path in files:
        pdf = tmp_path / f"{path.stem}.pdf"
        text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
        assert "parler à tous sans parler fort" in " ".join(text.split())
