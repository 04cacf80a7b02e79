"""Filling a tagged file: words arrive whole, mistakes in tags are named, the file is clean."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from osereso.errors import InputError
from osereso.rendering.office import WORD
from osereso.rendering.package import CONTENT_TYPES, unpack
from osereso.rendering.word.filling import fill
from osereso.rendering.word.properties import Dress
from osereso.rendering.word.template import word_template
from osereso.text import clean
from tests.rendering.packages import changed, swapped
from tests.rendering.word.files import DRESS, W, reopened, shown, tagged

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Topic:
    title: str
    points: tuple[str, ...] = ()


def stop(path: Path, **values: object) -> InputError:
    with pytest.raises(InputError) as stopped:
        fill(path, values, DRESS)
    return stopped.value


def test_an_unknown_tag_is_named_with_the_right_spelling(tmp_path: Path) -> None:
    error = stop(tagged(tmp_path / "a.docx", "{{ titel }}"), title="x", footer="y")
    assert "titel" in str(error)
    assert "title" in str(error.remedy)


def test_an_unknown_tag_in_the_footer_is_found_before_anything_is_filled(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ title }}")
    document = Document(str(path))
    document.sections[0].footer.paragraphs[0].text = "{{ foter }}"
    document.save(str(path))
    assert "foter" in str(stop(path, title="x", footer="y"))


def test_an_unknown_field_of_a_thing_is_named_with_those_it_has(tmp_path: Path) -> None:
    error = stop(tagged(tmp_path / "a.docx", "{{ topic.titre }}"), topic=Topic("x"))
    assert "titre" in str(error)
    assert "points, title" in str(error.remedy)


@pytest.mark.parametrize("text", ["{{ title", "{% if title %}", "{% fro x in y %}", "{{ title | nofilter }}"])
def test_a_tag_written_wrongly_is_an_error_of_the_file(text: str, tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", text, "{{ title }}")
    assert stop(path, title="x").path == path


def test_a_syntax_error_says_what_stands_around_it(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "Bonjour", "Prix {{ title title }}", "Fin")
    assert "Prix" in str(stop(path, title="x"))


@pytest.mark.parametrize("text", ["Début {%p if title %}", "{%p if title %}{%p endif %}"])
def test_a_paragraph_that_would_vanish_with_its_text_is_refused(text: str, tmp_path: Path) -> None:
    error = stop(tagged(tmp_path / "a.docx", text, "{%p endif %}"), title="x")
    assert "lose" in str(error)
    assert "{%p … %}" in str(error.remedy)


def test_a_tag_across_cells_is_explained(tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(1, 2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "{% if title %}a", "b{% endif %}"
    document.add_paragraph("{% if not title %}")
    document.add_table(1, 1).rows[0].cells[0].text = "{% endif %}"
    document.save(str(tmp_path / "a.docx"))
    assert "cuts across" in str(stop(tmp_path / "a.docx", title="x"))


def test_line_ends_and_tabs_become_words_own(tmp_path: Path) -> None:
    content = fill(tagged(tmp_path / "a.docx", "{{ title }}"), {"title": "un\ndeux\ttrois"}, DRESS)
    assert reopened(content).paragraphs[0].text == "un\ndeux\ttrois"


def test_none_shows_nothing(tmp_path: Path) -> None:
    content = fill(tagged(tmp_path / "a.docx", "[{{ logo }}]"), {"logo": None}, DRESS)
    assert reopened(content).paragraphs[0].text == "[]"


def test_a_cell_that_a_condition_empties_is_mended(tmp_path: Path) -> None:
    document = Document()
    cell = document.add_table(1, 1).rows[0].cells[0]
    cell.text = "{%p if title %}"
    cell.add_paragraph("{{ title }}")
    cell.add_paragraph("{%p endif %}")
    document.save(str(tmp_path / "a.docx"))
    content = fill(tmp_path / "a.docx", {"title": ""}, DRESS)
    assert [cell.text for cell in reopened(content).tables[0].rows[0].cells] == [""]


def test_a_table_that_a_loop_empties_is_gone(tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(3, 1)
    texts = ("{%tr for t in topics %}", "{{ t.title }}", "{%tr endfor %}")
    for row, text in zip(table.rows, texts, strict=True):
        row.cells[0].text = text
    document.save(str(tmp_path / "a.docx"))
    assert not reopened(fill(tmp_path / "a.docx", {"topics": ()}, DRESS)).tables
    two = reopened(fill(tmp_path / "a.docx", {"topics": (Topic("a"), Topic("b"))}, DRESS))
    assert [row.cells[0].text for row in two.tables[0].rows] == ["a", "b"]


def test_a_numbered_list_in_a_loop_starts_again_at_one(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("{%p for topic in topics %}")
    document.add_paragraph("{{ topic.title }}", style="Heading 1")
    document.add_paragraph("{%p for point in topic.points %}")
    document.add_paragraph("{{ point }}", style="List Number")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endfor %}")
    document.save(str(tmp_path / "a.docx"))
    topics = (Topic("A", ("1", "2")), Topic("B", ("1", "2")), Topic("C", ("1",)))
    filled = reopened(fill(tmp_path / "a.docx", {"topics": topics}, DRESS))
    assert [_list(p) for p in filled.paragraphs if p.style.name == "List Number"] == ["", "", "x", "x", "y"]


def _list(paragraph) -> str:
    """A letter for each list that a paragraph names itself: none, the first one, the second one."""
    numbers = [element.get(f"{W}val") for element in paragraph._p.iter(f"{W}numId")]
    everyone = [e.get(f"{W}val") for e in paragraph._p.getparent().iter(f"{W}numId")]
    seen = list(dict.fromkeys(everyone))
    return "xyz"[seen.index(numbers[0])] if numbers else ""


def test_the_same_values_make_the_same_bytes(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ title }}")
    assert fill(path, {"title": "x"}, DRESS) == fill(path, {"title": "x"}, DRESS)


def test_a_template_is_read_once_until_it_changes(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ title }}")
    first = word_template(path)
    assert word_template(path) is first
    tagged(path, "{{ title }}", "une ligne de plus")
    assert word_template(path) is not first


def test_the_properties_say_nothing_of_who_made_the_template(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ title }}")
    dress = Dress("Réparer & <vendre>", "OSERESO", "fr")
    content = fill(path, {"title": "x"}, dress)
    properties = reopened(content).core_properties
    assert (properties.title, properties.author) == ("Réparer & <vendre>", "OSERESO")
    assert (properties.last_modified_by, properties.language) == ("OSERESO", "fr-FR")
    assert b"python-docx" not in b"".join(unpack(content).values())
    assert "docProps/thumbnail.jpeg" not in unpack(content)


def test_a_very_long_title_is_cut_as_office_cuts_it(tmp_path: Path) -> None:
    content = fill(tagged(tmp_path / "a.docx", "{{ title }}"), {"title": "x"}, Dress("mot " * 200, "O", "fr"))
    assert len(reopened(content).core_properties.title) <= 255


def test_the_language_stands_in_the_defaults(tmp_path: Path) -> None:
    content = fill(tagged(tmp_path / "a.docx", "{{ title }}"), {"title": "x"}, DRESS)
    assert re.search(rb'<w:rPrDefault>.*w:lang w:val="fr-FR"', unpack(content)["word/styles.xml"], re.DOTALL)


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


def test_tags_typed_in_several_pieces_are_understood(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ title }}")
    pieces = "{</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{ ti</w:t></w:r><w:r><w:t>tle }}"
    swapped(path, "word/document.xml", "{{ title }}", pieces)
    assert "Atelier" in shown(fill(path, {"title": "Atelier"}, DRESS))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60))
def test_any_text_arrives_whole(text: str, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    if not path.exists():
        tagged(path, "[{{ title }}]")
    content = fill(path, {"title": text}, DRESS)
    assert reopened(content).paragraphs[0].text == f"[{clean(text)}]"


def test_a_truncated_text_is_a_damaged_file(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ title }}")
    whole = unpack(path.read_bytes())["word/document.xml"]
    assert "damaged" in str(stop(changed(path, {"word/document.xml": whole[: len(whole) // 2]}), title="x"))


def test_a_field_that_reads_other_files_is_refused(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "{{ title }}")
    code = '<w:r><w:instrText xml:space="preserve">INCLUDETEXT C:/x.docx</w:instrText></w:r><w:r>'
    assert "INCLUDETEXT" in str(stop(swapped(path, "word/document.xml", "<w:r>", code), title="x"))


def test_a_dotx_becomes_a_document(tmp_path: Path) -> None:
    path = tagged(tmp_path / "client.dotx", "{{ title }}")
    swapped(path, CONTENT_TYPES, WORD.main, WORD.variants[0])
    content = fill(path, {"title": "Atelier"}, DRESS)
    assert reopened(content).paragraphs[0].text == "Atelier"
