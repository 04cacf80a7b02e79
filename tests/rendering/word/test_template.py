"""A template as a trainer types it: tags in pieces, mistakes named by place, read once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from docx import Document

from osereso.errors import InputError
from osereso.rendering.office import WORD
from osereso.rendering.package import CONTENT_TYPES, unpack
from osereso.rendering.word.filling import fill
from osereso.rendering.word.template import word_template
from tests.rendering.packages import changed, swapped
from tests.rendering.word.files import DRESS, refused, reopened, shown, tagged

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("text", ["{{ title", "{% if title %}", "{% fro x in y %}", "{{ title | nofilter }}"])
def test_a_tag_written_wrongly_is_an_error_of_the_file(text: str, tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", text, "{{ title }}")
    assert refused(path, title="x").path == path


def test_a_syntax_error_says_what_stands_around_it(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "Bonjour", "Prix {{ title title }}", "Fin")
    assert "Prix" in str(refused(path, title="x"))


@pytest.mark.parametrize("text", ["Début {%p if title %}", "{%p if title %}{%p endif %}"])
def test_a_paragraph_that_would_vanish_with_its_text_is_refused(text: str, tmp_path: Path) -> None:
    error = refused(tagged(tmp_path / "a.docx", text, "{%p endif %}"), title="x")
    assert "lose" in str(error)
    assert "{%p … %}" in str(error.remedy)


def test_a_template_is_read_once_until_it_changes(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ title }}")
    first = word_template(path)
    assert word_template(path) is first
    tagged(path, "{{ title }}", "une ligne de plus")
    assert word_template(path) is not first


def test_tags_typed_in_several_pieces_are_understood(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ title }}")
    pieces = "{</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{ ti</w:t></w:r><w:r><w:t>tle }}"
    swapped(path, "word/document.xml", "{{ title }}", pieces)
    assert "Atelier" in shown(fill(path, {"title": "Atelier"}, DRESS))


def test_a_truncated_text_is_a_damaged_file(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ title }}")
    whole = unpack(path.read_bytes())["word/document.xml"]
    assert "damaged" in str(
        refused(changed(path, {"word/document.xml": whole[: len(whole) // 2]}), title="x")
    )


def test_a_dotx_becomes_a_document(tmp_path: Path) -> None:
    path = tagged(tmp_path / "client.dotx", "{{ title }}")
    swapped(path, CONTENT_TYPES, WORD.main, WORD.variants[0])
    content = fill(path, {"title": "Atelier"}, DRESS)
    assert reopened(content).paragraphs[0].text == "Atelier"


def test_a_template_knows_the_names_that_each_part_asks_for(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{% for point in points %}{{ point }}{% endfor %}")
    document = Document(str(path))
    document.sections[0].footer.paragraphs[0].text = "{{ footer }}"
    document.save(str(path))
    template = word_template(path)
    asked = {name: part.names for name, part in template.tagged.items() if part.names}
    assert asked[template.main] == {"points"}
    assert sorted(asked.values(), key=sorted) == [{"footer"}, {"points"}]


def test_a_file_without_tags_has_nothing_to_fill(tmp_path: Path) -> None:
    assert not word_template(tagged(tmp_path / "a.docx", "ACME SA, 12 % {net}")).tagged


def test_a_tag_that_reads_another_file_is_refused_with_a_remedy(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{% include 'secret' %}")
    with pytest.raises(InputError, match="not accepted") as stop:
        word_template(path)
    assert stop.value.path == path
    assert stop.value.remedy
