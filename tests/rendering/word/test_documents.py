"""A client gives one Word file: what the room sees is written on it, what the organiser signs is not."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from osereso.rendering import guide, programme, schedule
from osereso.rendering.quiz import word_key, word_quiz
from osereso.rendering.word.documents import written_on
from tests.rendering.word.courses import QUIZ, theme
from tests.rendering.word.files import shown, tagged
from tests.rendering.word.odd import FILES, SAMPLE
from tests.samples import sample_course
from tests.tools import checker

if TYPE_CHECKING:
    from pathlib import Path

    from osereso.model.theme import Theme

IN_THE_ROOM = {
    "quiz": word_quiz, "quiz-key": word_key, "schedule": schedule, "trainer-guide": guide,
}  # fmt: skip


@pytest.fixture
def acme(tmp_path: Path) -> Theme:
    """A template folder with one file of the client's."""
    path = tmp_path / "Modele ACME.docx"
    path.write_bytes(FILES["title_page"]())
    return theme(files={**theme().files, "handout": path})


@pytest.mark.parametrize("role", IN_THE_ROOM)
def test_what_the_room_sees_is_on_the_clients_letterhead(role: str, acme: Theme, tmp_path: Path) -> None:
    made = tmp_path / "made.docx"
    made.write_bytes(IN_THE_ROOM[role].render(sample_course("intra"), QUIZ, acme))
    written = shown(made.read_bytes())
    assert "ACME, le groupe" in written
    assert SAMPLE not in written
    assert "Titre du document" not in written
    command = [*checker("a11y.py", "--lang", "fr", "--json"), str(made)]
    told = json.loads(subprocess.run(command, capture_output=True, check=False, text=True).stdout)
    assert [one for one in told[0]["findings"] if one["severity"] == "ERROR"] == []
    done = subprocess.run(
        [*checker("validate_ooxml.py", "-q"), str(made)], capture_output=True, check=False, text=True
    )
    assert [line for line in done.stdout.splitlines() if line.startswith("ERROR")] == []


def test_what_the_organiser_signs_is_not(acme: Theme) -> None:
    assert "ACME, le groupe" not in shown(programme.render(sample_course("intra"), QUIZ, acme))


def test_a_file_of_the_documents_own_name_wins(acme: Theme, tmp_path: Path) -> None:
    own = tmp_path / "quiz.docx"
    both = replace(acme, files={**acme.files, "quiz": own})
    assert written_on("quiz", both) == own


def test_a_handout_with_its_own_text_is_no_letterhead(tmp_path: Path) -> None:
    whole = tagged(
        tmp_path / "handout.docx", "{%p for section in sections %}", "{{ section.title }}", "{%p endfor %}"
    )
    client = theme(files={**theme().files, "handout": whole})
    assert written_on("quiz", client) == theme().files["quiz"]
