"""The same interview saved as Word, OpenDocument, page, PDF and text gives the same exchanges."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from osereso.reading import READERS, read
from osereso.text import fold
from tests.reading.talks import asked_and_answered, talks
from tests.tools import needs

if TYPE_CHECKING:
    from pathlib import Path

# What LibreOffice is asked for.
_FILTERS = {
    ".odt": "odt",
    ".html": "html",
    ".pdf": "pdf",
    ".txt": "txt:Text (encoded):UTF8",
}
_FORMS = (".docx", *_FILTERS)


@pytest.fixture(scope="session")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every interview in every form; LibreOffice is called once a form."""
    folder = tmp_path_factory.mktemp("forms")
    profile = tmp_path_factory.mktemp("profile").as_uri()
    for name, (talk, marked) in talks().items():
        marked(talk).save(str(folder / f"{name}.docx"))
    files = sorted(map(str, folder.glob("*.docx")))
    for form in _FILTERS.values():
        program = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", form]
        subprocess.run(
            [*program, "--outdir", str(folder), *files], check=True, capture_output=True, timeout=120
        )
    return folder


def _folded(exchanges: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(fold(question), fold(answer)) for question, answer in exchanges]


def test_every_form_that_a_trainer_saves_in_has_a_reader() -> None:
    assert set(_FORMS) <= set(READERS)


@needs("soffice")
@pytest.mark.parametrize("suffix", [form for form in _FORMS if form in READERS])
@pytest.mark.parametrize("name", sorted(talks()))
def test_an_interview_gives_its_exchanges_in_every_form(saved: Path, name: str, suffix: str) -> None:
    interview, _ = read(saved / f"{name}{suffix}")
    found = [(exchange.question, exchange.answer) for exchange in interview.exchanges]
    assert _folded(found) == _folded(asked_and_answered(talks()[name][0].said))


@needs("soffice")
@pytest.mark.parametrize("suffix", _FORMS)
@pytest.mark.parametrize("name", sorted(talks()))
def test_the_title_is_the_same_in_every_form(saved: Path, name: str, suffix: str) -> None:
    assert fold(read(saved / f"{name}{suffix}")[0].title) == fold(talks()[name][0].title)


@needs("soffice")
def test_a_long_interview_has_several_pages_and_knows_them(saved: Path) -> None:
    pages = [exchange.page for exchange in read(saved / "pages.pdf")[0].exchanges]
    assert pages == sorted(pages)
    assert (pages[0], len(set(pages)) > 1) == (1, True)
