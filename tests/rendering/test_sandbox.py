"""What a template may not do, whatever document it makes: attacks that others tried on Jinja."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from jinja2 import TemplateError

from osereso.errors import InputError
from osereso.rendering.sandbox import Sandbox, UnknownTagError, outlaws, run, unknown_tag

PATH = Path("client.docx")


@dataclass(frozen=True)
class Thing:
    title: str = "Atelier"
    logo: Path = PATH


VALUES = {"title": "Atelier", "thing": Thing(), "things": (Thing(),), "number": 3}


@pytest.fixture
def made():
    sandbox = Sandbox(str)
    return lambda text: run(sandbox.from_string(text), VALUES, PATH)


@pytest.mark.parametrize(
    "attack",
    [
        "{{ title.__class__ }}",
        "{{ thing.__init__.__globals__ }}",
        "{{ thing['__class__'] }}",
        "{{ thing.logo.unlink() }}",
        "{{ self.__init__ }}",
        "{{ title.format(1) }}",
        "{{ '{:>900000}'.format(1) }}",
        "{{ title.ljust(10000000000) }}",
        "{{ title|center(10000000000) }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ '%1000000000d'|format(1) }}",
        "{{ title * 10000000000 }}",
        "{{ 10 ** 100000000 }}",
        "{{ range(1000000000)|list }}",
        "{{ cycler }}",
        "{{ lipsum() }}",
        "{{ thing|attr('__class__') }}",
        "{{ title|pprint }}",
    ],
)
def test_an_attack_stops(made, attack):
    with pytest.raises((TemplateError, OverflowError)):
        made(attack)


def test_a_filter_reaches_no_hidden_attribute(made):
    assert "class" not in made("{{ things|map(attribute='__class__')|list }}")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("{% autoescape false %}x{% endautoescape %}", "evalcontextmodifier"),
        ("{% include 'secret' %}", "include"),
        ("{% import 'os' as os %}", "import"),
        ("{% from 'os' import path %}", "fromimport"),
        ("{% extends 'other' %}", "extends"),
        ("{{ title }}", ""),
    ],
)
def test_what_loads_files_or_switches_escaping_off_is_named(text, word):
    assert word in outlaws(Sandbox(str).parse(text))
    assert bool(word) == bool(outlaws(Sandbox(str).parse(text)))


def test_a_loop_without_end_in_sight_stops(made):
    with pytest.raises(InputError, match="without end") as stop:
        made(
            "{% for a in range(99999) %}{% for b in range(99999) %}"
            + "mot " * 50
            + "{% endfor %}{% endfor %}"
        )
    assert stop.value.path == PATH


def test_values_are_shown_repeated_and_chosen(made):
    text = "{% for one in things %}{{ one.title|upper }}{% endfor %}{{ 2 * number if number > 2 }}"
    assert made(text) == "ATELIER6"


def test_an_unknown_name_knows_the_names_there_are(made):
    with pytest.raises(UnknownTagError) as stop:
        made("{{ thing.titel }}")
    assert (stop.value.name, stop.value.known) == ("titel", ("logo", "title"))
    error = unknown_tag("titel", stop.value.known, PATH, 3)
    assert "“title”" in str(error.remedy)
    assert error.line == 3
    assert "Did you mean" not in str(unknown_tag("xyz", ("title",), PATH).remedy)
