"""A client's file that still speaks of another document is said so, with the file and the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.rendering.handout.samples import samples_left
from tests.rendering.word.courses import theme
from tests.rendering.word.odd import FILES

if TYPE_CHECKING:
    from pathlib import Path


def test_an_old_date_on_a_cover_is_named_and_the_title_told(tmp_path: Path) -> None:
    path = tmp_path / "client.docx"
    path.write_bytes(FILES["title_page"]())
    found = samples_left(theme(files={**theme().files, "handout": path}))
    assert [problem.code for problem in found] == ["template-sample-left", "template-cover-kept"]
    assert found[0].what.facts["text"] == "Rennes, le 12 mars 2019"
    assert found[1].what.facts["text"] == "Titre du document"
    assert {problem.file for problem in found} == {str(path)}


def test_the_default_handout_has_nothing_to_say() -> None:
    assert samples_left(theme()) == ()
