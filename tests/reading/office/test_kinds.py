"""Files that LibreOffice saved, under names that are not theirs."""

from __future__ import annotations

import subprocess
from pathlib import Path

import docx
import pytest

from osereso.errors import InputError
from osereso.reading import READERS
from osereso.reading.office.kinds import disguised, is_flat
from osereso.reading.source import SourceFile
from tests.tools import needs

_FORMS = ("doc", "rtf", "odt", "fodt", "html")


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """One document in every form, by its ending."""
    folder = tmp_path_factory.mktemp("kinds")
    document = docx.Document()
    document.add_paragraph("Qui êtes-vous ?")
    document.save(str(folder / "a.docx"))
    for form in _FORMS:
        program = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
        subprocess.run(
            [*program, "--convert-to", form, "--outdir", str(folder), str(folder / "a.docx")],
            check=True,
            capture_output=True,
            timeout=120,
        )
    return {form: (folder / f"a.{form}").read_bytes() for form in (*_FORMS, "docx")}


@needs("soffice")
@pytest.mark.parametrize("suffix", [".docx", ".odt", ".fodt"])
def test_a_file_under_another_name_is_called_by_its_own(saved: dict[str, bytes], suffix: str) -> None:
    words = {
        "doc": ("before 2007", "save it as .docx"),
        "rtf": ("RTF", "save it as .docx"),
        "html": ("web page", ".html"),
        "docx": ("Word document", ".docx"),
        "odt": ("OpenDocument text", ".odt"),
        "fodt": ("in one piece", ".fodt"),
    }
    for form, (what, remedy) in words.items():
        source = SourceFile(Path(f"entretien{suffix}"), saved[form])
        if suffix == f".{form}":
            assert READERS[suffix](source)[0].text.strip() == "Qui êtes-vous ?"
            continue
        with pytest.raises(InputError) as stop:
            READERS[suffix](source)
        assert what in str(stop.value)
        assert remedy in str(stop.value.remedy)


def test_a_file_with_the_right_name_that_cannot_be_read_is_damaged() -> None:
    assert "damaged" in str(disguised(b"\0\1\2", Path("a.docx")))
    assert "damaged" in str(disguised(b"\xd0\xcf\x11\xe0" + b"\0" * 600, Path("a.docx")))


def test_a_text_in_one_piece_is_known_by_its_root() -> None:
    assert is_flat(b'<?xml version="1.0"?>\n<office:document xmlns:office="x">')
    assert not is_flat(b"<html>")
