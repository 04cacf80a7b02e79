"""Filling a tagged file: words arrive whole, mistakes in tags are named, the file is clean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from osereso.rendering.package import unpack
from osereso.rendering.word.filling import fill
from osereso.rendering.word.properties import Dress
from osereso.text import clean
from tests.rendering.packages import swapped
from tests.rendering.word.files import DRESS, Topic, refused, reopened, tagged

if TYPE_CHECKING:
    from pathlib import Path


def test_an_unknown_tag_is_named_with_the_right_spelling(tmp_path: Path) -> None:
    error = refused(tagged(tmp_path / "a.docx", "{{ titel }}"), title="x", footer="y")
    assert "titel" in str(error)
    assert "title" in str(error.remedy)


def test_an_unknown_tag_in_the_footer_is_found_before_anything_is_filled(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ title }}")
    document = Document(str(path))
    document.sections[0].footer.paragraphs[0].text = "{{ foter }}"
    document.save(str(path))
    assert "foter" in str(refused(path, title="x", footer="y"))


def test_an_unknown_field_of_a_thing_is_named_with_those_it_has(tmp_path: Path) -> None:
    error = refused(tagged(tmp_path / "a.docx", "{{ topic.titre }}"), topic=Topic("x"))
    assert "titre" in str(error)
    assert "points, title" in str(error.remedy)


def test_a_tag_across_cells_is_explained(tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(1, 2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "{% if title %}a", "b{% endif %}"
    document.add_paragraph("{% if not title %}")
    document.add_table(1, 1).rows[0].cells[0].text = "{% endif %}"
    document.save(str(tmp_path / "a.docx"))
    assert "cuts across" in str(refused(tmp_path / "a.docx", title="x"))


def test_none_shows_nothing(tmp_path: Path) -> None:
    content = fill(tagged(tmp_path / "a.docx", "[{{ logo }}]"), {"logo": None}, DRESS)
    assert reopened(content).paragraphs[0].text == "[]"


def test_the_same_values_make_the_same_bytes(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ title }}")
    assert fill(path, {"title": "x"}, DRESS) == fill(path, {"title": "x"}, DRESS)


def test_a_clients_colours_stand_in_the_theme_and_beside_every_use(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ title }}")
    dress = Dress("T", "O", "fr", {"accent1": "7A1F5C"})
    parts = unpack(fill(path, {"title": "x"}, dress))
    slot = rb'<a:accent1>\s*<a:srgbClr val="7A1F5C"/>'
    assert re.search(slot, parts["word/theme/theme1.xml"])
    uses = re.findall(rb'<w:color [^>]*w:themeColor="accent1"[^>]*/>', parts["word/styles.xml"])
    plain = [use for use in uses if b"themeShade" not in use and b"themeTint" not in use]
    assert plain
    assert all(b'w:val="7A1F5C"' in use for use in plain)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60))
def test_any_text_arrives_whole(text: str, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    if not path.exists():
        tagged(path, "[{{ title }}]")
    content = fill(path, {"title": text}, DRESS)
    assert reopened(content).paragraphs[0].text == f"[{clean(text)}]"


def test_a_field_that_reads_other_files_is_refused(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ title }}")
    code = '<w:r><w:instrText xml:space="preserve">INCLUDETEXT C:/x.docx</w:instrText></w:r><w:r>'
    assert "INCLUDETEXT" in str(refused(swapped(path, "word/document.xml", "<w:r>", code), title="x"))
