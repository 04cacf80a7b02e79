"""Styles and lists of one Word file brought into another.

A style is found again by its internal name, whatever its id (« Titre1 » is « heading 1 »); what the other
file lacks is brought along, in that file's own fonts and colours.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from lxml import etree

from osereso.rendering.office import WORD_TYPE
from osereso.rendering.parts import NO_RELATIONS, RELS, TYPES, R, dump, parse, part_of_kind, relations_of
from osereso.rendering.word.equivalents import called, find_style
from osereso.rendering.word.names import W, detach, number, w
from osereso.rendering.word.numbering import put_in_list
from osereso.rendering.word.palette import COLOURED, write_out

if TYPE_CHECKING:
    from collections.abc import Iterable

    from osereso.rendering.word.palette import Palette
    from osereso.rendering.word.template import WordTemplate

_USES = (w("pStyle"), w("rStyle"), w("tblStyle"))
_LINKS = (w("basedOn"), w("link"), w("next"))
NO_LISTS = dump(etree.Element(w("numbering"), nsmap={"w": W}))
NO_STYLES = dump(etree.Element(w("styles"), nsmap={"w": W}))
_DEFAULTS = ("normal", "standard")


def list_styles(styles: etree._Element, numbering: etree._Element) -> dict[str, str]:
    """The styles that put their paragraphs into a list that exists: id → the list's number."""
    lists = {element.get(w("numId")) for element in numbering.findall(w("num"))}
    found = {
        style: style.find(f"{w('pPr')}/{w('numPr')}/{w('numId')}") for style in styles.findall(w("style"))
    }
    return {
        style.get(w("styleId"), ""): element.get(w("val"), "")
        for style, element in found.items()
        if element is not None and element.get(w("val")) in lists
    }


def number_directly(
    blocks: Iterable[etree._Element],
    ours: tuple[etree._Element, etree._Element],
    theirs: tuple[etree._Element, etree._Element],
) -> None:
    """Put paragraphs into their list themselves where the other file's style of that name does not.

    ``ours`` and ``theirs`` are the styles and the lists of both files.
    """
    lists, listed = list_styles(*ours), list_styles(*theirs)
    there = theirs[0].findall(w("style"))
    names = {
        style.get(w("styleId"), ""): find_style(called(style), there) for style in ours[0].findall(w("style"))
    }
    bare = {style for style in lists if names[style] and names[style] not in listed}
    for block in blocks:
        for paragraph in block.iter(w("p")):
            style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
            if style is not None and style.get(w("val")) in bare:
                put_in_list(paragraph, lists[style.get(w("val"), "")])


def bring_styles(
    theirs: etree._Element, ours: etree._Element, blocks: list[etree._Element]
) -> list[etree._Element]:
    """Make the blocks' styles exist in ``theirs``, name them by their ids there, and return the copies."""
    by_id = {style.get(w("styleId"), ""): style for style in ours.findall(w("style"))}
    there = theirs.findall(w("style"))
    taken = {style.get(w("styleId"), "") for style in there}
    names: dict[str, str] = {}
    brought: list[etree._Element] = []
    waiting = [use.get(w("val"), "") for block in blocks for use in block.iter(*_USES)]
    while waiting:
        style = waiting.pop()
        if style in names or style not in by_id:
            continue
        names[style] = find_style(called(by_id[style]), there)
        if not names[style]:
            names[style] = style if style not in taken else f"{style}Osereso"
            brought.append(_copied(by_id[style], names[style], theirs))
            waiting += [link.get(w("val"), "") for link in brought[-1].iter(*_LINKS)]
    for root in (*blocks, *brought):
        for use in root.iter(*_USES, *_LINKS):
            use.set(w("val"), names.get(use.get(w("val"), ""), use.get(w("val"), "")))
    _name_default(theirs)
    return brought


def bring_lists(
    parts: dict[str, bytes],
    into: WordTemplate,
    text: WordTemplate,
    roots: Iterable[etree._Element],
    palette: Palette,
) -> None:
    """Copy the lists that the roots use, under numbers that are free in the other file."""
    uses = [use for root in roots for use in root.iter(w("numId"))]
    from_part = part_of_kind(text.parts, text.main, "numbering")
    if not uses or not from_part:
        return
    source = parse(text.parts[from_part])
    where = part_of_kind(parts, into.main, "numbering") or add_part(
        parts, into, "numbering", f"{WORD_TYPE}.numbering+xml", NO_LISTS
    )
    target = parse(parts[where])
    taken = [number(element, name, 0) for element in target for name in ("numId", "abstractNumId")]
    shift = 1 + max(taken, default=0)
    for use in uses:
        use.set(w("val"), str(number(use, "val", 0) + shift))
    for abstract in _append_lists(target, source, shift):
        for element in abstract.iter(*COLOURED):
            write_out(element, palette)
    parts[where] = dump(target)


def _copied(style: etree._Element, name: str, theirs: etree._Element) -> etree._Element:
    fresh = copy.deepcopy(style)
    fresh.set(w("styleId"), name)
    fresh.attrib.pop(w("default"), None)
    for fonts in list(fresh.iter(w("rFonts"))):  # the document's own are inherited
        detach(fonts)
    theirs.append(fresh)
    return fresh


def _name_default(styles: etree._Element) -> None:
    """Say which style paragraphs have that say none, where the file does not (LibreOffice's do not)."""
    paragraphs = [style for style in styles.findall(w("style")) if style.get(w("type")) == "paragraph"]
    if any(style.get(w("default")) for style in paragraphs):
        return
    for style in paragraphs:
        if called(style)[1] in _DEFAULTS:
            style.set(w("default"), "1")
            return


def _append_lists(target: etree._Element, source: etree._Element, shift: int) -> list[etree._Element]:
    """Add the definitions, then the lists, each after those of its kind; return the definitions."""
    abstracts, numbers = source.findall(w("abstractNum")), source.findall(w("num"))
    for element in (*abstracts, *numbers):
        for name in ("abstractNumId", "numId"):
            if element.get(w(name)) is not None:
                element.set(w(name), str(number(element, name, 0) + shift))
        for inner in element.findall(w("abstractNumId")):
            inner.set(w("val"), str(number(inner, "val", 0) + shift))
    first = target.find(w("num"))
    place = len(target) if first is None else target.index(first)
    target[place:place] = abstracts
    existing = target.findall(w("num"))
    end = target.index(existing[-1]) + 1 if existing else place + len(abstracts)
    target[end:end] = numbers
    return abstracts


def bring_theme(parts: dict[str, bytes], into: WordTemplate, text: WordTemplate) -> None:
    """Give a file without a theme (LibreOffice writes none) the one that the text's colours come from."""
    if not part_of_kind(parts, into.main, "theme"):
        content = text.parts[part_of_kind(text.parts, text.main, "theme")]
        add_part(parts, into, "theme", "application/vnd.openxmlformats-officedocument.theme+xml", content)


def add_part(parts: dict[str, bytes], into: WordTemplate, kind: str, typed: str, content: bytes) -> str:
    """Add a part beside the document's, named in its relationships and typed; return its name."""
    folder = into.main.rpartition("/")[0]
    name = f"{folder}/osereso-{kind}.xml" if folder else f"osereso-{kind}.xml"
    parts[name] = content
    where = relations_of(into.main)
    relations = parse(parts.get(where, NO_RELATIONS))
    facts = {"Id": f"rIdOsereso{kind}", "Type": f"{R}/{kind}", "Target": f"/{name}"}
    etree.SubElement(relations, f"{{{RELS}}}Relationship", facts)
    parts[where] = dump(relations)
    types = parse(parts["[Content_Types].xml"])
    facts = {"PartName": f"/{name}", "ContentType": typed}
    etree.SubElement(types, f"{{{TYPES}}}Override", facts)
    parts["[Content_Types].xml"] = dump(types)
    return name
