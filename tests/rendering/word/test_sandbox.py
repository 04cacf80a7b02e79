"""Attacks that were tried on docxtpl by others: none may do more than stop with an explanation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from docx import Document
from docxtpl import DocxTemplate
from jinja2.exceptions import SecurityError

from osereso.errors import InputError
from osereso.rendering.package import unpack
from osereso.rendering.word.filling import fill
from osereso.rendering.word.sandbox import environment
from tests.rendering.word.courses import handout_on
from tests.rendering.word.files import DRESS, shown, swapped, tagged, with_footnote

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Thing:
    title: str = "Atelier"


VALUES = {"title": "Atelier", "thing": Thing(), "things": (Thing(),), "number": 3}
ATTACKS = (
    "{{ title.__class__ }}",
    "{{ thing.__init__.__globals__ }}",
    "{{ thing|attr('__class__') }}",
    "{{ title.format(1) }}",
    "{{ '{0.__class__}'.format(thing) }}",
    "{{ cycler.__init__ }}",
    "{{ lipsum() }}",
    "{{ namespace }}",
    "{{ title * 10000000000 }}",
    "{{ 10 ** 100000000 }}",
    "{{ '%1000000000d' % 1 }}",
    "{{ title.ljust(10000000000) }}",
    "{{ range(1000000000)|list }}",
    "{{ title|safe }}",
    "{{ title|pprint }}",
    "{% autoescape false %}{{ title }}{% endautoescape %}",
    "{% include 'secret' %}",
    "{% import 'os' as os %}",
    "{% extends 'other' %}",
    "{{ self.__init__ }}",
    "{{ thing['__class__'] }}",
)


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_in_a_template_stops_with_an_explanation(attack: str, tmp_path: Path) -> None:
    path = tagged(tmp_path / "client.docx", attack)
    with pytest.raises(InputError) as stop:
        fill(path, VALUES, DRESS)
    assert stop.value.path == path
    assert stop.value.remedy


@pytest.mark.parametrize("place", ["footer", "footnotes"])
def test_attacks_outside_the_body_stop_as_well(place: str, tmp_path: Path) -> None:
    path = tagged(tmp_path / "client.docx", "{{ title }}")
    if place == "footnotes":
        with_footnote(path, "{{ thing.__init__.__globals__ }}")
    else:
        _footer(path, "{{ thing.__init__.__globals__ }}")
    with pytest.raises(InputError):
        fill(path, VALUES, DRESS)


@pytest.mark.parametrize("name", ["title", "author", "subject", "comments", "keywords"])
def test_an_attack_in_the_files_properties_is_never_read(name: str, tmp_path: Path) -> None:
    path = tagged(tmp_path / "client.docx", "{{ title }}")
    document = Document(str(path))
    setattr(document.core_properties, name, "{{ thing.__init__.__globals__ }}")
    document.save(str(path))
    parts = unpack(fill(path, VALUES, DRESS))
    assert b"__" not in parts["docProps/core.xml"]


def test_an_attack_in_a_letterhead_is_a_text_like_others(tmp_path: Path) -> None:
    attack = "{{ cycler.__init__.__globals__.os.popen('id').read() }}"
    path = tagged(tmp_path / "client.docx", "Papier")
    document = Document(str(path))
    document.sections[0].header.paragraphs[0].text = attack
    document.save(str(path))
    assert attack in shown(handout_on(path))


def test_a_filter_reaches_no_hidden_attribute(tmp_path: Path) -> None:
    path = tagged(tmp_path / "client.docx", "{{ things|map(attribute='__class__')|list }}")
    assert "Thing" not in shown(fill(path, VALUES, DRESS))


def test_a_loop_without_end_in_sight_stops(tmp_path: Path) -> None:
    loops = "{% for a in range(99999) %}{% for b in range(99999) %}"
    inner = loops + "mot " * 50 + "{% endfor %}{% endfor %}"
    with pytest.raises(InputError, match="without end"):
        fill(tagged(tmp_path / "client.docx", inner), VALUES, DRESS)


def test_objects_of_docxtpl_open_no_door() -> None:
    with pytest.raises(SecurityError):
        environment().from_string("{{ template.save('x') }}").render(template=DocxTemplate(None))


HOSTILE = (
    "{{ 7 * 7 }} {% for x in y %} {# rien #}",
    "{{ cycler.__init__.__globals__.os.popen(dict(whoami=1)|join).read() }}",
    "Dupont & fils <b>gras</b> \"cité\" 'dit'",
    "a < b, c > d, 100<100 ]]> &amp; &lt;",
    "{_{ tel quel }_} {_% encore %_}",
    "<w:p/><?php ?>",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_that_looks_like_code_comes_out_to_the_letter(text: str, tmp_path: Path) -> None:
    path = tagged(tmp_path / "client.docx", "{{ title }}")
    document = _two_sections(path)
    with_footnote(document, "{{ title }}")
    _footer(document, "{{ title }}")
    out = shown(fill(document, {"title": text}, DRESS))
    assert out.count(text) == 3


def _two_sections(path: Path) -> Path:
    document = Document(str(path))
    document.add_section()
    document.add_paragraph("Fin")
    document.save(str(path))
    return path


def _footer(path: Path, text: str) -> None:
    document = Document(str(path))
    document.sections[0].footer.paragraphs[0].text = "PIED"
    document.save(str(path))
    swapped(path, "word/footer1.xml", "PIED", text)
