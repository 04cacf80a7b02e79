from __future__ import annotations

import pytest
from lxml import etree

from osereso.rendering.package import CONTENT_TYPES
from osereso.rendering.parts import RELS, TYPES, dump, parse, part_of_kind, relations_of, resolve, types_of


@pytest.mark.parametrize(
    ("part", "relations"),
    [("word/document.xml", "word/_rels/document.xml.rels"), ("document.xml", "_rels/document.xml.rels")],
)
def test_every_part_has_its_relationships_beside_it(part, relations):
    assert relations_of(part) == relations


@pytest.mark.parametrize("target", ["/ppt/theme/theme1.xml", "../theme/theme1.xml", "./../theme/theme1.xml"])
def test_a_target_is_found_from_the_part_that_names_it(target):
    assert resolve("ppt/slideMasters/slideMaster1.xml", target) == "ppt/theme/theme1.xml"


def test_a_part_is_found_by_its_kind_unless_it_lies_outside():
    relations = (
        f'<Relationships xmlns="{RELS}">'
        '<Relationship Id="a" Type="http://x/styles" Target="styles.xml"/>'
        '<Relationship Id="b" Type="http://x/image" Target="http://y" TargetMode="External"/></Relationships>'
    )
    parts = {"word/_rels/document.xml.rels": relations.encode()}
    assert part_of_kind(parts, "word/document.xml", "styles") == "word/styles.xml"
    assert part_of_kind(parts, "word/document.xml", "image") == ""
    assert part_of_kind({}, "word/document.xml", "styles") == ""


def test_a_part_has_its_own_type_or_that_of_its_suffix():
    types = (
        f'<Types xmlns="{TYPES}"><Default Extension="XML" ContentType="plain"/>'
        '<Override PartName="/a.xml" ContentType="special"/></Types>'
    )
    parts = {CONTENT_TYPES: types.encode(), "a.xml": b"", "b.xml": b"", "c.png": b""}
    assert types_of(parts) == {CONTENT_TYPES: "plain", "a.xml": "special", "b.xml": "plain", "c.png": ""}


def test_an_entity_is_not_replaced_by_what_it_names():
    root = parse('<!DOCTYPE a [<!ENTITY x "secret">]><a>&x;</a>')
    assert "secret" not in "".join(root.itertext(etree.Element))
    assert dump(parse(b"<a/>")).startswith(b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>")
