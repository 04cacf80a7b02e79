"""Numbered lists start again at 1 after a heading: a loop repeats the list of the template as one list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from osereso.rendering.word.names import number, w

if TYPE_CHECKING:
    from osereso.rendering.word.styles import Styles

_BEFORE_NUMBERS = {
    w(name) for name in "pStyle keepNext keepLines pageBreakBefore framePr widowControl".split()
}


def restart_lists(document: etree._Element, numbering: etree._Element, styles: Styles) -> None:
    """Give each numbered list after a heading its own count."""
    counted = _counted(numbering)
    seen: set[str] = set()
    current: dict[str, str] = {}
    for paragraph in document.iter(w("p")):
        if styles.heading_level(paragraph):
            current.clear()
            continue
        listed = styles.list_of(paragraph)
        if listed not in counted:
            continue
        if listed not in current:
            current[listed] = _again(numbering, counted[listed]) if listed in seen else listed
            seen.add(listed)
        if current[listed] != listed:
            put_in_list(paragraph, current[listed])


def _counted(numbering: etree._Element) -> dict[str, str]:
    """The lists that count (not the bulleted ones): number → its abstract definition."""
    formats = {
        abstract.get(w("abstractNumId"), ""): _format(abstract)
        for abstract in numbering.findall(w("abstractNum"))
    }
    lists = {}
    for each in numbering.findall(w("num")):
        abstract = each.find(w("abstractNumId"))
        name = abstract.get(w("val"), "") if abstract is not None else ""
        if formats.get(name, "bullet") not in ("bullet", "none"):
            lists[each.get(w("numId"), "")] = name
    return lists


def _format(abstract: etree._Element) -> str:
    found = abstract.find(f"{w('lvl')}/{w('numFmt')}")
    return "" if found is None else found.get(w("val"), "")


def _again(numbering: etree._Element, abstract: str) -> str:
    existing = numbering.findall(w("num"))
    name = str(max(number(each, "numId", 0) for each in existing) + 1)
    fresh = etree.Element(w("num"))
    fresh.set(w("numId"), name)
    etree.SubElement(fresh, w("abstractNumId")).set(w("val"), abstract)
    override = etree.SubElement(fresh, w("lvlOverride"))
    override.set(w("ilvl"), "0")
    etree.SubElement(override, w("startOverride")).set(w("val"), "1")
    existing[-1].addnext(fresh)
    return name


def put_in_list(paragraph: etree._Element, listed: str) -> None:
    """Make a paragraph an item of a list by itself, whatever its style says."""
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = etree.Element(w("pPr"))
        paragraph.insert(0, properties)
    found = properties.find(w("numPr"))
    if found is None:
        found = etree.Element(w("numPr"))
        place = sum(1 for child in properties if child.tag in _BEFORE_NUMBERS)
        properties.insert(place, found)
        etree.SubElement(found, w("ilvl")).set(w("val"), "0")
    for old in found.findall(w("numId")):
        found.remove(old)
    etree.SubElement(found, w("numId")).set(w("val"), listed)
