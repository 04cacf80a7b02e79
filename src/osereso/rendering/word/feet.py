"""The foot of a client's pages: ours where they have none, and what is confidential where they have one."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from lxml import etree

from osereso.rendering.office import WORD_TYPE
from osereso.rendering.parts import (
    NO_RELATIONS,
    RELS,
    TYPES,
    R,
    dump,
    parse,
    part_of_kind,
    relations_of,
    resolve,
)
from osereso.rendering.word.blocks import section_of_text
from osereso.rendering.word.borrowing import bring_styles
from osereso.rendering.word.names import number, own_text, w

if TYPE_CHECKING:
    from osereso.rendering.word.template import WordTemplate

_ID = f"{{{R}}}id"
_USUAL_STOPS = (4320, 4513, 4536, 4680)  # where programs centre a footer, by their country
_FOOT = "osereso-footer.xml"
_CONFIDENTIAL = ("{%p if confidentiality %}", "{{ confidentiality }}", "{%p endif %}")


def bring_footer(parts: dict[str, bytes], main: str, text: WordTemplate) -> None:
    """Put the footer of our text under the pages of our text, where the client's file has nothing there."""
    document = parse(parts[main])
    settings = section_of_text(document)
    if settings is None:
        return
    theirs = _referenced(parts, main, settings)
    if theirs in parts:
        root = parse(parts[theirs])
        if _says_nothing(root):
            _fill(parts, root, main, text)
        else:
            _add_confidentiality(root)
        parts[theirs] = dump(root)
        return
    root = etree.Element(w("ftr"), nsmap={"w": w("x")[1:-2], "r": R})
    if _fill(parts, root, main, text):
        relation = _relate(parts, main, dump(root))
        reference = etree.Element(w("footerReference"))
        reference.set(w("type"), "default")
        reference.set(_ID, relation)
        place = sum(1 for each in settings if each.tag in (w("headerReference"), w("footerReference")))
        settings.insert(place, reference)
        parts[main] = dump(document)


def _referenced(parts: dict[str, bytes], main: str, settings: etree._Element) -> str:
    wanted = next(
        (
            each.get(_ID)
            for each in settings.findall(w("footerReference"))
            if each.get(w("type")) == "default"
        ),
        "",
    )
    relations = parse(parts[relations_of(main)])
    return next(
        (resolve(main, each.get("Target", "")) for each in relations if wanted and each.get("Id") == wanted),
        "",
    )


def _says_nothing(root: etree._Element) -> bool:
    drawn = any(True for _ in root.iter(w("drawing"), w("pict"), w("object"), w("instrText"), w("fldSimple")))
    return not drawn and not any(own_text(paragraph).strip() for paragraph in root.iter(w("p")))


def _fill(parts: dict[str, bytes], root: etree._Element, main: str, text: WordTemplate) -> bool:
    """Put our footer's paragraphs into a footer; return whether there were any."""
    ours = _referenced(dict(text.parts), text.main, _last(parse(text.parts[text.main])))
    if ours not in text.parts:
        return False
    blocks = [copy.deepcopy(block) for block in parse(text.parts[ours])]
    where = part_of_kind(parts, main, "styles")
    styles = parse(parts[where])
    bring_styles(styles, parse(text.parts[part_of_kind(text.parts, text.main, "styles")]), blocks)
    parts[where] = dump(styles)
    _fit(blocks, parse(parts[main]))
    for child in list(root):
        root.remove(child)
    root.extend(blocks)
    return True


def _last(document: etree._Element) -> etree._Element:
    return [*document.iter(w("sectPr"))][-1]


def _fit(blocks: list[etree._Element], document: etree._Element) -> None:
    """Put the number of the page at the right end of the client's lines, whatever tabs their style has."""
    settings = section_of_text(document)
    size = None if settings is None else settings.find(w("pgSz"))
    margins = None if settings is None else settings.find(w("pgMar"))
    end = number(size, "w", 11906) - number(margins, "left", 1417) - number(margins, "right", 1417)
    for block in blocks:
        look = block.find(w("pPr"))
        if block.tag != w("p") or look is None or look.find(w("tabs")) is not None:
            continue
        for run in block.iter(w("r")):
            _shrink(run)
        tabs = etree.Element(w("tabs"))
        for kind, place in (
            ("clear", 4536),
            ("clear", 4513),
            ("clear", 4680),
            ("clear", 4320),
            ("right", end),
        ):
            stop = etree.SubElement(tabs, w("tab"))
            stop.set(w("val"), kind)
            stop.set(w("pos"), str(place))
        look.insert(1 if look.find(w("pStyle")) is not None else 0, tabs)


def _shrink(run: etree._Element) -> None:
    """Nine points, whatever the client's footers have: our line is long."""
    looks = run.findall(w("rPr")) or [etree.Element(w("rPr"))]
    run.insert(0, looks[0])
    if looks[0].find(w("sz")) is None:
        etree.SubElement(looks[0], w("sz")).set(w("val"), "18")


def _add_confidentiality(root: etree._Element) -> None:
    last = root.findall(w("p"))[-1:]
    for text in _CONFIDENTIAL:
        paragraph = etree.SubElement(root, w("p"))
        for model in last:
            settings = model.find(w("pPr"))
            if settings is not None:
                paragraph.append(copy.deepcopy(settings))
        run = etree.SubElement(paragraph, w("r"))
        size = etree.SubElement(etree.SubElement(run, w("rPr")), w("sz"))
        size.set(w("val"), "16")
        etree.SubElement(run, w("t")).text = text


def _relate(parts: dict[str, bytes], main: str, content: bytes) -> str:
    folder = main.rpartition("/")[0]
    name = f"{folder}/{_FOOT}" if folder else _FOOT
    parts[name] = content
    where = relations_of(main)
    relations = parse(parts.get(where, NO_RELATIONS))
    facts = {"Id": "rIdOseresoFooter", "Type": f"{R}/footer", "Target": f"/{name}"}
    etree.SubElement(relations, f"{{{RELS}}}Relationship", facts)
    parts[where] = dump(relations)
    types = parse(parts["[Content_Types].xml"])
    facts = {"PartName": f"/{name}", "ContentType": f"{WORD_TYPE}.footer+xml"}
    etree.SubElement(types, f"{{{TYPES}}}Override", facts)
    parts["[Content_Types].xml"] = dump(types)
    return "rIdOseresoFooter"
