"""Small template folders for the tests of this room."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

ALL = (
    *("deck.pptx", "deck.md.j2", "handout.docx", "quiz.docx", "quiz-key.docx", "schedule.docx"),
    *("programme.docx", "satisfaction.docx", "attendance.docx", "certificate.docx", "trainer-guide.docx"),
)


def make(place: Path, name: str, toml: str = "", files: tuple[str, ...] = ()) -> Path:
    """Make a template folder whose files hold nothing."""
    folder = place / name
    folder.mkdir(parents=True, exist_ok=True)
    if toml:
        (folder / "template.toml").write_text(toml, encoding="utf-8")
    for file in files:
        (folder / file).write_bytes(b"")
    return folder
