from __future__ import annotations

import pytest

from osereso.messages import catalogue
from osereso.rendering.office import POWERPOINT, WORD, OfficeFile, proofing_language
from tests.tools import compile_catalogues


@pytest.fixture(autouse=True)
def _compiled():
    compile_catalogues()
    catalogue.cache_clear()


def test_a_remedy_names_the_program_and_its_format_in_the_readers_language(tmp_path):
    french = catalogue("fr")
    remedy = OfficeFile(tmp_path / "a.docx", WORD).damaged().remedy.render(french)
    assert "Document Word (.docx)" in remedy
    remedy = OfficeFile(tmp_path / "a.pptx", POWERPOINT).damaged().remedy.render(french)
    assert "Présentation PowerPoint (.pptx)" in remedy


def test_a_file_keeps_its_state_until_it_is_written_again(tmp_path):
    file = OfficeFile(tmp_path / "a.docx", WORD)
    file.path.write_bytes(b"one")
    state = file.state()
    assert file.state() == state
    file.path.write_bytes(b"three")
    assert file.state() != state


@pytest.mark.parametrize(("language", "tag"), [("fr", "fr-FR"), ("pt-BR", "pt-BR"), ("pt_BR", "pt-BR")])
def test_office_is_told_a_language_with_its_region(language, tag):
    assert proofing_language(language) == tag
