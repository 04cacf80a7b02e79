"""Template folders inherit, and say where they were looked for."""

from __future__ import annotations

import itertools

import pytest

from osereso.errors import InputError
from osereso.theming import template_chain, template_names
from tests.theming.folders import make


def chain(name, *search):
    return [folder.name for folder in template_chain(name, search)[0]]


def test_a_template_extends_the_default_one_unless_it_says_otherwise(tmp_path):
    make(tmp_path, "default")
    make(tmp_path, "acme")
    make(tmp_path, "acme-lyon", 'extends = "acme"')
    assert chain("acme", tmp_path) == ["acme", "default"]
    assert chain("acme-lyon", tmp_path) == ["acme-lyon", "acme", "default"]


def test_a_folder_of_the_workspace_stands_before_the_bundled_one_of_its_name(tmp_path):
    own, bundled = tmp_path / "own", tmp_path / "bundled"
    make(own, "default")
    make(bundled, "default")
    folders, _ = template_chain("default", (own, bundled))
    assert [folder.path for folder in folders] == [own / "default", bundled / "default"]


def test_a_missing_template_names_every_folder_searched_and_those_that_are_there(tmp_path):
    make(tmp_path / "a", "default")
    with pytest.raises(InputError) as caught:
        template_chain("acmee", (tmp_path / "a", tmp_path / "b"))
    assert str(tmp_path / "a" / "acmee") in str(caught.value)
    assert str(tmp_path / "b" / "acmee") in str(caught.value)
    assert "default" in str(caught.value.remedy)


def test_a_missing_base_names_the_file_that_asks_for_it(tmp_path):
    make(tmp_path, "acme", 'extends = "nothing"')
    with pytest.raises(InputError) as caught:
        template_chain("acme", (tmp_path,))
    assert caught.value.path == tmp_path / "acme" / "template.toml"


@pytest.mark.parametrize("circle", [("a", "a"), ("a", "b", "a"), ("a", "b", "c", "b")])
def test_a_circle_is_refused_and_drawn(tmp_path, circle):
    for name, base in itertools.pairwise(circle):
        make(tmp_path, name, f'extends = "{base}"')
    with pytest.raises(InputError) as caught:
        template_chain("a", (tmp_path,))
    assert " → ".join(circle) in str(caught.value)


@pytest.mark.parametrize("name", ["../secret", "/etc", "", ".", "..", ".hidden", "a/b"])
def test_a_name_that_leads_elsewhere_is_no_template(tmp_path, name):
    make(tmp_path / "templates", "a")
    make(tmp_path, "secret")
    with pytest.raises(InputError):
        template_chain(name, (tmp_path / "templates",))


def test_the_names_of_all_search_folders_are_listed_once(tmp_path):
    make(tmp_path / "a", "acme")
    make(tmp_path / "a", "default")
    make(tmp_path / "b", "default")
    (tmp_path / "a" / ".git").mkdir()
    assert template_names((tmp_path / "a", tmp_path / "b", tmp_path / "c")) == ("acme", "default")
