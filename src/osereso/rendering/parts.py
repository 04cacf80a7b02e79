"""The XML parts of an Office package: read and written, typed, and naming each other by relationships."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from osereso.rendering.package import CONTENT_TYPES

if TYPE_CHECKING:
    from collections.abc import Mapping

A = "http://schemas.openxmlformats.org/drawingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
NO_RELATIONS = f'<Relationships xmlns="{RELS}"/>'.encode()


def parse(content: bytes | str) -> etree._Element:
    """Parse XML that was checked for a document type; entities and the network stay untouched."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    return etree.fromstring(content, parser)


def dump(root: etree._Element) -> bytes:
    """Serialise a part as Office writes it."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def relations_of(part: str) -> str:
    """The name of the part that holds the relationships of ``part``."""
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"


def resolve(part: str, target: str) -> str:
    """The name of the part that a relationship's target means, seen from ``part``."""
    if target.startswith("/"):
        return target[1:]
    steps = part.split("/")[:-1]
    for step in target.split("/"):
        if step == "..":
            del steps[-1:]
        elif step not in ("", "."):
            steps.append(step)
    return "/".join(steps)


def part_of_kind(parts: Mapping[str, bytes], part: str, kind: str) -> str:
    """The part that ``part`` names for a kind (``styles``, ``numbering``, ``theme``), or nothing."""
    return related_parts(parts, part).get(kind, "")


def related_parts(parts: Mapping[str, bytes], part: str) -> dict[str, str]:
    """The parts that ``part`` names, by the last word of their kind."""
    relations = parts.get(relations_of(part))
    return {
        relation.get("Type", "").rpartition("/")[2]: resolve(part, relation.get("Target", ""))
        for relation in (parse(relations) if relations else ())
        if relation.get("TargetMode") != "External"
    }


def types_of(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Part → content type, by override or extension."""
    root = parse(parts[CONTENT_TYPES])
    by_extension = {
        element.get("Extension", "").lower(): element.get("ContentType", "")
        for element in root.iter(f"{{{TYPES}}}Default")
    }
    by_name = {
        element.get("PartName", "").lstrip("/"): element.get("ContentType", "")
        for element in root.iter(f"{{{TYPES}}}Override")
    }
    return {name: by_name.get(name, by_extension.get(name.rpartition(".")[2].lower(), "")) for name in parts}
