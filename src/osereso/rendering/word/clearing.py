"""What of a client's file does not travel with our text: comments, mail merging, locks; and pictures told.

Comments are talk among the client's people. A file that asks for addresses or a password when it is opened is
no document to hand out. Pictures and layout tables that say nothing are told so to those who do not see them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from osereso.rendering.parts import NO_RELATIONS, RELS, A, dump, parse, relations_of, resolve
from osereso.rendering.word.names import WP, detach, w

if TYPE_CHECKING:
    from collections.abc import Iterable

_TALK = ("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people")
_LOCKS = ("mailMerge", "documentProtection", "writeProtection", "attachedTemplate", "trackRevisions", "rsids")
_DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"
_DECORATIVE_KIND = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
_SWITCHES = tuple(
    w(name)
    for name in (
        "cantSplit tblHeader hideMark noWrap tcFitText autoRedefine locked semiHidden unhideWhenUsed qFormat "
        "personal personalCompose personalReply"
    ).split()
)
_OFF = ("0", "false", "off")
_AFTER_HEADER_MARK = (w("hidden"), w("ins"), w("del"), w("trPrChange"))


def clear(parts: dict[str, bytes], main: str) -> None:
    """Take out the parts and settings that do not travel."""
    where = relations_of(main)
    relations = parse(parts.get(where, NO_RELATIONS))
    settings = ""
    for relation in list(relations):
        kind = relation.get("Type", "").rpartition("/")[2]
        if kind in _TALK:
            parts.pop(resolve(main, relation.get("Target", "")), None)
            relations.remove(relation)
        elif kind == "settings":
            settings = resolve(main, relation.get("Target", ""))
    parts[where] = dump(relations)
    if settings in parts:
        root = parse(parts[settings])
        for lock in list(root.iter(*(w(name) for name in _LOCKS))):
            detach(lock)
        parts[settings] = dump(root)
        if (asks := relations_of(settings)) in parts:
            _drop_sources(parts, asks, root)


def _drop_sources(parts: dict[str, bytes], where: str, settings: etree._Element) -> None:
    """Drop the relationships that only what was taken out asked for."""
    used = {value for element in settings.iter() for value in element.attrib.values()}
    relations = parse(parts[where])
    for relation in list(relations.iter(f"{{{RELS}}}Relationship")):
        if relation.get("Id") not in used:
            relations.remove(relation)
    parts[where] = dump(relations)


def tell_pictures(roots: Iterable[etree._Element]) -> None:
    """Mark pictures without a description as decorative, and the first row of tables as their header."""
    for root in roots:
        for drawing in root.iter(f"{{{WP}}}docPr"):
            if not drawing.get("descr", "").strip():
                drawing.attrib.pop("descr", None)
                _decorate(drawing)
        for table in root.iter(w("tbl")):
            rows = table.findall(w("tr"))
            if len(rows) > 1:
                _head(rows[0])


def forget_unknown_styles(roots: Iterable[etree._Element], styles: etree._Element) -> None:
    """Take out the names of styles that the file does not have: programs differ in what they show then."""
    known = {style.get(w("styleId")) for style in styles.iter(w("style"))}
    for root in roots:
        for use in list(root.iter(w("pStyle"), w("rStyle"), w("tblStyle"))):
            if use.get(w("val")) not in known:
                detach(use)


def plain_switches(root: etree._Element) -> None:
    """Write switches as Word does, there or not: LibreOffice says « true » where it may not."""
    for switch in list(root.iter(*_SWITCHES)):
        if switch.attrib.pop(w("val"), "1") in _OFF:
            detach(switch)


def _decorate(drawing: etree._Element) -> None:
    name = f"{{{A}}}extLst"
    found = drawing.find(name)
    listed = etree.SubElement(drawing, name) if found is None else found
    if any(each.get("uri") == _DECORATIVE_KIND for each in listed):
        return
    each = etree.SubElement(listed, f"{{{A}}}ext")
    each.set("uri", _DECORATIVE_KIND)
    mark = etree.SubElement(each, f"{{{_DECORATIVE}}}decorative", nsmap={"adec": _DECORATIVE})
    mark.set("val", "1")


def _head(row: etree._Element) -> None:
    settings = row.find(w("trPr"))
    if settings is None:
        settings = etree.Element(w("trPr"))
        row.insert(sum(1 for child in row if child.tag == w("tblPrEx")), settings)
    for old in settings.findall(w("tblHeader")):
        settings.remove(old)
    place = sum(1 for child in settings if child.tag not in _AFTER_HEADER_MARK)
    settings.insert(place, etree.Element(w("tblHeader")))
