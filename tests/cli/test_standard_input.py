"""``-`` is an interview that another program sends; its bytes say of which kind it is."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import docx
import pytest
from click.testing import CliRunner

from osereso.cli.app import osereso
from tests.tools import ROOT

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Le pain du matin\n\nQui êtes-vous ?\n\nUne boulangère.\n\nEt la nuit ?\n\nJe pétris, je dors.\n"
QUESTIONS = ["Qui êtes-vous ?", "Et la nuit ?"]


def word_file() -> bytes:
    document = docx.Document()
    for line in filter(None, TEXT.split("\n")):
        document.add_paragraph(line)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


FORMS = {
    "text": TEXT.encode(),
    "old text": TEXT.encode("cp1252"),
    "utf-16": TEXT.encode("utf-16"),
    "markdown": "# Pain\n\n**Qui êtes-vous ?**\n\nUne boulangère.\n\n**Et la nuit ?**\n\nNon.\n".encode(),
    "front matter": ("---\ntitle: Le pain\n---\n\n" + TEXT).encode(),
    "yaml": "- question: Qui êtes-vous ?\n  réponse: Ana.\n- q: Et la nuit ?\n  r: Rien.\n".encode(),
    "page": (
        "<!DOCTYPE html><html lang=fr><body><article><h1>Le pain</h1>"
        "<h2>Qui êtes-vous ?</h2><p>Une boulangère, depuis vingt ans déjà.</p>"
        "<h2>Et la nuit ?</h2><p>Je pétris, je dors, je recommence.</p></article></body></html>"
    ).encode(),
    "word": word_file(),
}


@pytest.fixture
def send(tmp_path, monkeypatch):
    """Run the command in an empty folder with something on standard input."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANGUAGE", "")

    def call(data: bytes, *args: str, language: str = "en"):
        plain = {"OSERESO_LANG": language, "NO_COLOR": None, "LC_ALL": None, "LANG": "C.UTF-8"}
        return CliRunner(env=plain).invoke(osereso, args, input=data)

    return call


@pytest.mark.parametrize("form", FORMS)
def test_the_kind_of_what_is_sent_is_found_by_its_bytes(send, form: str) -> None:
    result = send(FORMS[form], "read", "-", "--json")
    assert result.exit_code == 0, result.stderr
    assert [one["question"] for one in json.loads(result.stdout)["exchanges"]] == QUESTIONS


def test_a_pipe_between_two_programs_works(tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "osereso", "read", "-", "--json"],
        input=TEXT.encode(),
        capture_output=True,
        check=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
    )
    assert len(json.loads(result.stdout)["exchanges"]) == 2


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "picture"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Office"),
        (bytes(5000), "not a text"),
        (b"Rien que du texte.\n", "No question"),
        (b"module: pain\ntitle: Pain\nsections: []\n", "module file"),
    ],
)
def test_what_cannot_be_used_ends_with_3_and_names_standard_input(send, data: bytes, said: str) -> None:
    result = send(data, "read", "-")
    assert result.exit_code == 3
    assert said in result.stderr
    assert result.stderr.startswith("Error: standard input")
    assert len(result.stderr.splitlines()) <= 2


def test_fifty_megabytes_are_refused_and_not_read_to_their_end(send) -> None:
    assert "megabytes" in send(b"Qui ? Moi. " * 5_000_000, "read", "-").stderr


def test_a_module_made_from_standard_input_is_called_like_its_title(send, tmp_path: Path) -> None:
    result = send(FORMS["text"], "map", "-")
    assert result.exit_code == 0, result.stderr
    assert [path.name for path in tmp_path.rglob("*.yaml")] == ["le-pain-du-matin.module.yaml"]


def test_standard_input_beside_a_file_goes_into_the_module_that_is_named(send, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    result = send(FORMS["yaml"], "map", "a.txt", "-", "-o", "pain.module.yaml", "--json")
    assert result.exit_code == 0, result.stderr
    assert [one["id"] for one in json.loads(result.stdout)["exchanges"]] == [
        "i1-q1",
        "i1-q2",
        "i2-q1",
        "i2-q2",
    ]
    assert (tmp_path / "pain.module.yaml").is_file()


def test_a_kit_is_built_from_standard_input(send, tmp_path: Path) -> None:
    interview = (ROOT / "data" / "samples" / "menuisiere-agenceuse.txt").read_bytes()
    result = send(interview, "build", "-", "--only", "quiz", "--json")
    assert result.exit_code == 0, result.stderr
    assert (tmp_path / json.loads(result.stdout)["folder"] / "kit.json").is_file()


def test_standard_input_cannot_be_read_twice(send) -> None:
    result = send(FORMS["text"], "map", "-", "-")
    assert result.exit_code == 2
    assert "only once" in result.stderr


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no terminals here")
@pytest.mark.parametrize("command", ["read", "map", "build"])
def test_at_a_terminal_nobody_is_waited_for(tmp_path: Path, command: str) -> None:
    ours, theirs = os.openpty()
    try:
        result = subprocess.run(
            [sys.executable, "-m", "osereso", command, "-", "--lang", "en"],
            stdin=theirs,
            capture_output=True,
            check=False,
            cwd=tmp_path,
            timeout=60,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        )
    finally:
        os.close(ours)
        os.close(theirs)
    assert result.returncode == 2
    assert b"< interview.txt" in result.stderr


def test_no_standard_input_at_all_is_an_empty_one(tmp_path: Path) -> None:
    result = subprocess.run(
        f'exec "{sys.executable}" -m osereso read - --lang en <&-',
        shell=True,
        capture_output=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
    )
    assert result.returncode == 3
    assert b"empty" in result.stderr
