"""The properties of a file: what the session says, nothing of who made the template."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from osereso.rendering.package import unpack
from osereso.rendering.parts import parse
from osereso.rendering.word.filling import fill
from osereso.rendering.word.names import w
from osereso.rendering.word.properties import Dress, set_language
from tests.rendering.packages import swapped
from tests.rendering.word.files import DRESS, W, reopened, tagged

if TYPE_CHECKING:
    from pathlib import Path


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


def test_a_file_that_says_no_defaults_gets_the_language_first() -> None:
    styles = etree.fromstring(f'<w:styles xmlns:w="{W[1:-1]}"><w:style/></w:styles>')
    set_language(styles, "en-GB")
    assert [etree.QName(child).localname for child in styles] == ["docDefaults", "style"]
    assert (
        styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('lang')}").get(w("val")) == "en-GB"
    )


def test_the_day_is_the_same_for_every_build(tmp_path: Path) -> None:
    properties = reopened(fill(tagged(tmp_path / "a.docx", "x"), {}, DRESS)).core_properties
    assert properties.created == properties.modified
    assert properties.created.year == 2000


def test_a_relationship_that_has_our_number_keeps_it(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.docx", "x")
    swapped(path, "_rels/.rels", 'Id="rId1"', 'Id="rIdCore"')
    relations = parse(unpack(fill(path, {}, DRESS))["_rels/.rels"])
    numbers = [relation.get("Id") for relation in relations]
    assert len(set(numbers)) == len(numbers) == 3
