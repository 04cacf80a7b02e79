"""A client's file without any tag is a letterhead: our text goes in, its headers, margins and styles stay.

A style is found again by its internal name, whatever its id (« Titre1 » is « heading 1 »); what the
client's file lacks is brought along, in the client's own fonts and colours.
"""

from __future__ import annotations

import copy
from functools import lru_cache
from typing import TYPE_CHECKING

from lxml import etree

from osereso.errors import InputError
from osereso.messages import msg
from osereso.rendering.word.names import (
    RELS,
    TYPES,
    WORD_TYPE,
    R,
    W,
    dump,
    parse,
    relations_of,
    resolve,
    types_of,
    w,
)
from osereso.rendering.word.template import WordTemplate, compile_parts

if TYPE_CHECKING:
    from collections.abc import Iterable

_STYLE_USES = ("pStyle", "rStyle", "tblStyle")
_STYLE_LINKS = ("basedOn", "link", "next")


@lru_cache(maxsize=32)
def on_letterhead(letterhead: WordTemplate, text: WordTemplate) -> WordTemplate:
    """Return a template with the letterhead's looks and the body of ``text``.

    Raises:
        InputError: the letterhead has no styles, so that nothing could be set in them.
    """
    parts = dict(letterhead.parts)
    document = parse(parts[letterhead.main])
    body, source = document.find(w("body")), parse(text.parts[text.main]).find(w("body"))
    if body is None or source is None:
        raise InputError(msg("The Word file has no text area."), path=letterhead.path)
    blocks = [copy.deepcopy(block) for block in source if block.tag != w("sectPr")]
    _settle(parts, letterhead, text, blocks)
    last = body.find(w("sectPr"))
    for child in list(body):
        if child is not last:
            body.remove(child)
    for place, block in enumerate(blocks):
        body.insert(place, block)
    parts[letterhead.main] = dump(document)
    return compile_parts(parts, letterhead.path)


def _settle(
    parts: dict[str, bytes], letterhead: WordTemplate, text: WordTemplate, blocks: list[etree._Element]
) -> None:
    """Make the styles and lists that the blocks use exist in the letterhead."""
    styles_name = _part(letterhead, "styles")
    if styles_name not in parts:
        raise InputError(
            msg("The Word file has no styles."),
            remedy=msg("Open it in Word, save it again as “Word document (.docx)”, and put it back."),
            path=letterhead.path,
        )
    theirs, ours = parse(parts[styles_name]), parse(text.parts[_part(text, "styles")])
    brought, names = _bring_styles(theirs, ours, blocks)
    for element in _all((*blocks, *brought)):
        if (style := element.get(w("val"))) in names and _local(element) in (*_STYLE_USES, *_STYLE_LINKS):
            element.set(w("val"), names[str(style)])
    _bring_lists(parts, letterhead, text, (*blocks, *brought))
    parts[styles_name] = dump(theirs)


def _part(template: WordTemplate, kind: str) -> str:
    """The part of a kind that the document's part names."""
    relations = template.parts.get(relations_of(template.main))
    for relation in parse(relations) if relations else ():
        if relation.get("Type", "").endswith(f"/{kind}"):
            return resolve(template.main, relation.get("Target", ""))
    return ""


def _all(roots: Iterable[etree._Element]) -> Iterable[etree._Element]:
    return (element for root in roots for element in root.iter() if isinstance(element.tag, str))


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _bring_styles(
    theirs: etree._Element, ours: etree._Element, blocks: list[etree._Element]
) -> tuple[list[etree._Element], dict[str, str]]:
    """Copy the styles that are missing; return the copies, and our id → the id to use."""
    by_id = {style.get(w("styleId"), ""): style for style in ours.findall(w("style"))}
    known = {_called(style): style.get(w("styleId"), "") for style in theirs.findall(w("style"))}
    taken = set(known.values())
    names: dict[str, str] = {}
    brought: list[etree._Element] = []
    waiting = [e.get(w("val"), "") for e in _all(blocks) if _local(e) in _STYLE_USES]
    while waiting:
        style = waiting.pop()
        if style in names or style not in by_id:
            continue
        names[style] = known.get(_called(by_id[style]), "")
        if not names[style]:
            fresh = copy.deepcopy(by_id[style])
            names[style] = style if style not in taken else f"{style}Osereso"
            fresh.set(w("styleId"), names[style])
            fresh.attrib.pop(w("default"), None)
            theirs.append(fresh)
            brought.append(fresh)
            waiting += [e.get(w("val"), "") for e in fresh if _local(e) in _STYLE_LINKS]
    return brought, names


def _called(style: etree._Element) -> tuple[str, str]:
    name = style.find(w("name"))
    return style.get(w("type"), ""), "" if name is None else name.get(w("val"), "").lower()


def _bring_lists(
    parts: dict[str, bytes], letterhead: WordTemplate, text: WordTemplate, roots: Iterable[etree._Element]
) -> None:
    """Copy the lists that the text uses, under numbers that are free in the letterhead."""
    uses = [element for element in _all(roots) if _local(element) == "numId"]
    source_name = _part(text, "numbering")
    if not uses or not source_name:
        return
    source = parse(text.parts[source_name])
    target_name = _part(letterhead, "numbering") or _new_numbering(parts, letterhead)
    target = parse(parts[target_name])
    shift = 1 + max(
        (int(e.get(w(name), "0")) for e in target for name in ("numId", "abstractNumId") if e.get(w(name))),
        default=0,
    )
    for element in uses:
        element.set(w("val"), str(int(element.get(w("val"), "0")) + shift))
    _append_lists(target, source, shift)
    parts[target_name] = dump(target)


def _append_lists(target: etree._Element, source: etree._Element, shift: int) -> None:
    abstracts, numbers = source.findall(w("abstractNum")), source.findall(w("num"))
    for element in (*abstracts, *numbers):
        for name in ("abstractNumId", "numId"):
            if (value := element.get(w(name))) is not None:
                element.set(w(name), str(int(value) + shift))
        for inner in element.findall(w("abstractNumId")):
            inner.set(w("val"), str(int(inner.get(w("val"), "0")) + shift))
    first = target.find(w("num"))
    place = len(target) if first is None else target.index(first)
    target[place:place] = abstracts
    existing = target.findall(w("num"))
    end = target.index(existing[-1]) + 1 if existing else place + len(abstracts)
    target[end:end] = numbers


def _new_numbering(parts: dict[str, bytes], letterhead: WordTemplate) -> str:
    """Add an empty numbering part, named and typed."""
    folder = letterhead.main.rpartition("/")[0]
    name = f"{folder}/numbering.xml" if folder else "numbering.xml"
    parts[name] = dump(etree.Element(w("numbering"), nsmap={"w": W}))
    relations = parse(parts[relations_of(letterhead.main)])
    facts = {"Id": "rIdOseresoLists", "Type": f"{R}/numbering", "Target": f"/{name}"}
    etree.SubElement(relations, f"{{{RELS}}}Relationship", facts)
    parts[relations_of(letterhead.main)] = dump(relations)
    types = parse(parts["[Content_Types].xml"])
    if types_of(parts).get(name) != f"{WORD_TYPE}.numbering+xml":
        facts = {"PartName": f"/{name}", "ContentType": f"{WORD_TYPE}.numbering+xml"}
        etree.SubElement(types, f"{{{TYPES}}}Override", facts)
    parts["[Content_Types].xml"] = dump(types)
    return name
