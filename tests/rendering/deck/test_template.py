from __future__ import annotations

import io
import zipfile

import pytest
from lxml import etree
from pptx import Presentation

from osereso.errors import InputError
from osereso.rendering.deck import render
from osereso.rendering.deck.template import open_template
from osereso.rendering.package import pack, unpack
from tests.rendering.deck.decks import DEFAULT, quiz, shown, theme, titles
from tests.samples import sample_course

MAIN = b"presentationml.presentation.main+xml"


@pytest.fixture
def parts():
    return unpack((DEFAULT / "deck.pptx").read_bytes())


def written(path, parts):
    path.write_bytes(pack(parts))
    return path


def test_a_template_is_opened_once_until_its_file_changes(tmp_path, parts):
    path = written(tmp_path / "deck.pptx", parts)
    first = open_template(path)
    assert open_template(path) is first
    written(path, {**parts, "docProps/note.xml": b"<a/>"})
    assert open_template(path) is not first


def test_a_potx_gives_a_pptx(tmp_path, parts):
    types = parts["[Content_Types].xml"].replace(MAIN, b"presentationml.template.main+xml")
    path = written(tmp_path / "deck.potx", {**parts, "[Content_Types].xml": types})
    content = render(sample_course("inter"), quiz(), theme(path))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert MAIN in archive.read("[Content_Types].xml")


def test_sample_slides_and_the_sections_that_name_them_are_gone(tmp_path):
    deck = Presentation(DEFAULT / "deck.pptx")
    sample = deck.slides.add_slide(deck.slide_layouts[0])
    sample.shapes.title.text = "Exemple du client précédent"
    extensions = (
        '<p:extLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">'
        '<p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst '
        'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="S" '
        'id="{00000000-0000-0000-0000-000000000001}"><p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst>'
        "</p14:section></p14:sectionLst></p:ext></p:extLst>"
    )
    deck.part._element.append(etree.fromstring(extensions))
    path = tmp_path / "deck.pptx"
    deck.save(path)
    content = render(sample_course("inter"), quiz(), theme(path))
    assert "Exemple" not in shown(content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert b"sectionLst" not in archive.read("ppt/presentation.xml")
        assert len([n for n in archive.namelist() if n.startswith("ppt/slides/slide")]) == len(
            titles(content)
        )


def test_what_the_template_says_of_its_author_does_not_travel(tmp_path):
    deck = Presentation(DEFAULT / "deck.pptx")
    deck.core_properties.author = deck.core_properties.keywords = "Client précédent"
    path = tmp_path / "deck.pptx"
    deck.save(path)
    content = render(sample_course("inter"), quiz(), theme(path))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert "Client précédent" not in archive.read("docProps/core.xml").decode()


@pytest.mark.parametrize(
    "change",
    [
        {"ppt/vbaProject.bin": b"\xd0\xcf\x11\xe0"},
        {"ppt/presentation.xml": b"<p:presentation"},
    ],
)
def test_dangerous_or_broken_templates_are_refused(tmp_path, parts, change):
    with pytest.raises(InputError):
        open_template(written(tmp_path / "deck.pptx", {**parts, **change}))


def test_a_file_that_is_no_presentation_is_refused(tmp_path):
    path = tmp_path / "deck.pptx"
    path.write_bytes(b"bonjour")
    with pytest.raises(InputError):
        open_template(path)
    with pytest.raises(InputError):
        open_template(tmp_path / "none.pptx")


def test_shapes_of_a_layout_that_share_a_number_get_their_own(tmp_path, parts):
    name = "ppt/slideLayouts/slideLayout4.xml"
    doubled = parts[name].replace(b'id="3" name', b'id="2" name')
    path = written(tmp_path / "deck.pptx", {**parts, name: doubled})
    cleaned = unpack(open_template(path).content)[name].decode()
    assert cleaned.count('cNvPr id="2"') == 1
