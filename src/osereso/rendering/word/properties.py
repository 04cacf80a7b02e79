"""The properties of a file, written anew: title, author, language; nothing of who made the template."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from lxml import etree

from osereso.rendering.office import proofing_language
from osereso.rendering.parts import RELS, TYPES, dump, parse, resolve
from osereso.rendering.word.names import w
from osereso.text import clean, squeeze

if TYPE_CHECKING:
    from collections.abc import Mapping

_CORE = "docProps/core.xml"
_APP = "docProps/app.xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_APP_RELATION = f"{_OFFICE}/relationships/extended-properties"
_KINDS = {
    _CORE: "application/vnd.openxmlformats-package.core-properties+xml",
    _APP: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
}
_DAY = "2000-01-01T00:00:00Z"  # the same for every build; the session's date stands in the document
_LONGEST = 255  # characters that Office keeps
_GONE = ("core-properties", "extended-properties", "thumbnail")
_DC = "http://purl.org/dc/elements/1.1/"


@dataclass(frozen=True, slots=True)
class Dress:
    """What a document says of itself, and in whose colours it stands."""

    title: str
    author: str
    language: str
    colours: Mapping[str, str] = field(default_factory=dict)


def write_properties(parts: dict[str, bytes], dress: Dress) -> None:
    """Replace the file's properties and the picture of its first page."""
    relations = parse(parts["_rels/.rels"])
    for relation in list(relations.iter(f"{{{RELS}}}Relationship")):
        if relation.get("Type", "").rpartition("/")[2] in _GONE:
            parts.pop(resolve("", relation.get("Target", "")), None)
            relations.remove(relation)
    used = {relation.get("Id", "") for relation in relations}
    for name, part, kind in (("rIdCore", _CORE, _CORE_RELATION), ("rIdApp", _APP, _APP_RELATION)):
        facts = {"Id": _free(name, used), "Type": kind, "Target": part}
        etree.SubElement(relations, f"{{{RELS}}}Relationship", facts)
    parts["_rels/.rels"] = dump(relations)
    parts[_CORE], parts[_APP] = _core(dress), _app(dress)
    _write_types(parts)


def set_language(styles: etree._Element, language: str) -> None:
    """Make the document's language the default of every text that says no other."""
    defaults = styles.find(w("docDefaults"))
    if defaults is None:
        defaults = etree.Element(w("docDefaults"))
        styles.insert(0, defaults)
    run = defaults
    for name in ("rPrDefault", "rPr"):
        found = run.find(w(name))
        if found is None:
            found = etree.Element(w(name))
            run.insert(0, found)
        run = found
    element = run.find(w("lang"))
    if element is None:
        element = etree.SubElement(run, w("lang"))
    element.set(w("val"), language)


def _free(name: str, used: set[str]) -> str:
    while name in used:
        name += "x"
    return name


def _line(text: str) -> str:
    return escape(squeeze(clean(text))[:_LONGEST])


def _core(dress: Dress) -> bytes:
    title, author, language = (
        _line(dress.title),
        _line(dress.author),
        _line(proofing_language(dress.language)),
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        f' xmlns:dc="{_DC}" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>"
        f"<cp:lastModifiedBy>{author}</cp:lastModifiedBy><cp:revision>1</cp:revision>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{_DAY}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{_DAY}</dcterms:modified>'
        f"<dc:language>{language}</dc:language></cp:coreProperties>"
    ).encode()


def _app(dress: Dress) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Properties xmlns="{_OFFICE}/extended-properties"><Application>Microsoft Office Word</Application>'
        f"<Company>{_line(dress.author)}</Company></Properties>"
    ).encode()


def _write_types(parts: dict[str, bytes]) -> None:
    """Type the two property parts; forget the parts that are gone."""
    root = parse(parts["[Content_Types].xml"])
    for override in list(root.iter(f"{{{TYPES}}}Override")):
        name = override.get("PartName", "").lstrip("/")
        if name in (_CORE, _APP) or name not in parts:
            root.remove(override)
    for name, kind in _KINDS.items():
        etree.SubElement(root, f"{{{TYPES}}}Override", {"PartName": f"/{name}", "ContentType": kind})
    parts["[Content_Types].xml"] = dump(root)
