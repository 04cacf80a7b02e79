"""Pictures that tags put into a part: the file's copy, its relationship, its content type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from osereso.rendering.parts import NO_RELATIONS, RELS, TYPES, A, R, dump, parse, relations_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from osereso.rendering.word.pictures import Picture

_IMAGE = f"{R}/image"


def add_pictures(
    parts: dict[str, bytes], roots: dict[str, etree._Element], pictures: Iterable[Picture]
) -> None:
    """Store each picture that a part shows once, and name it in that part's relationships."""
    by_key = {picture.key: picture for picture in pictures}
    for name, root in roots.items():
        blips = [blip for blip in root.iter(f"{{{A}}}blip") if blip.get(f"{{{R}}}embed") in by_key]
        for key in dict.fromkeys(blip.get(f"{{{R}}}embed", "") for blip in blips):
            relation = _relate(parts, name, by_key[key])
            for blip in blips:
                if blip.get(f"{{{R}}}embed") == key:
                    blip.set(f"{{{R}}}embed", relation)


def _relate(parts: dict[str, bytes], part: str, picture: Picture) -> str:
    target = f"{picture.key}.png"
    folder = part.rpartition("/")[0]
    parts[f"{folder}/media/{target}" if folder else f"media/{target}"] = picture.content
    relations = parse(parts.get(relations_of(part), NO_RELATIONS))
    used = {relation.get("Id") for relation in relations}
    name = next(name for number in range(1, len(used) + 2) if (name := f"rIdPicture{number}") not in used)
    facts = {"Id": name, "Type": _IMAGE, "Target": f"media/{target}"}
    etree.SubElement(relations, f"{{{RELS}}}Relationship", facts)
    parts[relations_of(part)] = dump(relations)
    _know_png(parts)
    return name


def _know_png(parts: dict[str, bytes]) -> None:
    root = parse(parts["[Content_Types].xml"])
    if not any(element.get("Extension", "").lower() == "png" for element in root):
        root.insert(
            0, root.makeelement(f"{{{TYPES}}}Default", {"Extension": "png", "ContentType": "image/png"})
        )
        parts["[Content_Types].xml"] = dump(root)
