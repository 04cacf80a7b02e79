"""Opening an Office file that came from outside: what is dangerous is refused before any library reads it.

Limits and refusals follow what was tried on python-docx, docxtpl and python-pptx: they load every part
without a limit, and keep macros, remote templates and linked pictures.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from osereso.archive import COMPOUND, Archive, ArchiveError, Fault, declares_a_type
from osereso.messages import msg
from osereso.rendering.package import CONTENT_TYPES
from osereso.rendering.parts import RELS, TYPES, dump, parse, types_of
from osereso.rendering.pictures import mended

if TYPE_CHECKING:
    from osereso.errors import InputError
    from osereso.rendering.office import OfficeFile

_HARMLESS_LINKS = ("http://", "https://", "mailto:", "#")
_MACRO = re.compile(r"(^|/)(vbaProject\.bin|vbaData\.xml|activeX/)", re.IGNORECASE)
# a file's macros, and what calls them: the parts and the kinds of their relationships
_CALLS = re.compile(
    r"(^|/)(vbaProject\w*\.bin|vbaData\.xml|customizations\.xml|attachedToolbars\.bin|customUI/.*"
    r"|_rels/vbaProject\w*\.bin\.rels)$",
    re.IGNORECASE,
)
_CALLING = (
    "vbaProject",
    "wordVbaData",
    "vbaProjectSignature",
    "keyMapCustomizations",
    "attachedToolbars",
    "extensibility",
)
_MEDIA = re.compile(r"/media/[^/]+\.png$", re.IGNORECASE)
_ACTIVE_TYPES = ("macroEnabled", "vbaProject", "activeX")
_ACTIVE_KINDS = {"vbaProject", "wordVbaData", "control", "activeXControlBinary"}
_ADD_INS = {"webextension", "webextensiontaskpanes"}  # open a page of the network beside the document
_ENCODING = re.compile(rb"""^.{0,60}?encoding\s*=\s*["']([\w.-]+)""", re.DOTALL)
_BLANK = b" \t\r\n\xef\xbb\xbf\xff\xfe"  # what may stand before the first sign, byte order marks included
_PLAIN = re.compile(rb"(utf-?8|utf-?16\w*|(us-)?ascii|iso-8859-\d+|windows-125\d)$", re.IGNORECASE)
# what a file was made from, in its settings and in their relationships: nothing of it is needed
_SOURCES = ("attachedTemplate", "mailMerge")
_SOURCE_KINDS = {"attachedTemplate", "mailMergeSource", "mailMergeHeaderSource", "recipientData"}
_VML = "urn:schemas-microsoft-com:vml"
_OBJECT = re.compile(r"(^|/)embeddings/oleObject", re.IGNORECASE)


def open_package(file: OfficeFile) -> dict[str, bytes]:
    """Return the parts of a file, its main part typed as a document whatever variant it was.

    Raises:
        InputError: the file is missing, damaged, too large, or holds something active or remote.
    """
    parts = _read(file)
    if CONTENT_TYPES not in parts or "_rels/.rels" not in parts:
        raise file.foreign()
    try:
        if not set(types_of(parts).values()).isdisjoint(file.program.with_macros):
            _drop_macros(parts)
        typed = types_of(parts)
        types = set(typed.values())
        _refuse_active(parts, typed, file)
        _drop_sources(parts, typed, file)
    except etree.XMLSyntaxError:
        raise file.damaged() from None
    for name in parts:
        if _MEDIA.search(name):
            parts[name] = mended(parts[name])
    if types.isdisjoint((file.program.main, *file.program.variants, *file.program.with_macros)):
        raise file.foreign()
    for variant in (*file.program.variants, *file.program.with_macros):
        parts[CONTENT_TYPES] = parts[CONTENT_TYPES].replace(variant.encode(), file.program.main.encode())
    return parts


def _read(file: OfficeFile) -> dict[str, bytes]:
    try:
        with file.path.open("rb") as stream:
            archive = Archive.opened(stream)
            return {name: archive.read(name) for name in archive.names}
    except FileNotFoundError:
        raise file.missing() from None
    except OSError:
        raise file.damaged() from None
    except ArchiveError as error:
        raise _refusal(file, error.fault) from None


def _refusal(file: OfficeFile, fault: Fault) -> InputError:
    if fault is Fault.TOO_LARGE:
        return file.too_large()
    return file.outdated() if fault is Fault.PROTECTED or _is_compound(file) else file.damaged()


def _is_compound(file: OfficeFile) -> bool:
    with file.path.open("rb") as stream:
        return stream.read(len(COMPOUND)) == COMPOUND


def _refuse_active(parts: dict[str, bytes], types: dict[str, str], file: OfficeFile) -> None:
    for name, content in parts.items():
        if _MACRO.search(name) or (not file.program.objects and _OBJECT.search(name)):
            raise file.refused(msg("a macro or an active control"))
        if _is_xml(name, types[name]):
            _refuse_hidden(content, file)
    foreign = set(types.values()).difference(file.program.with_macros)
    if any(active in kind for kind in foreign for active in _ACTIVE_TYPES):
        raise file.refused(msg("a macro or an active control"))


def _is_xml(name: str, kind: str) -> bool:
    return name.lower().endswith((".xml", ".rels", ".vml")) or kind.endswith(("xml", "vmlDrawing"))


def _refuse_hidden(content: bytes, file: OfficeFile) -> None:
    """Refuse what a part may hide: entities, letters that only some programs read, a picture by its address.

    Word and PowerPoint read UTF-8 and UTF-16; in other encodings a check would look past what they hide.
    """
    if declares_a_type(content):
        raise file.refused(msg("a document type (DOCTYPE)"))
    plain = content.replace(b"\0", b"")
    said = _ENCODING.match(content)
    if plain.lstrip(_BLANK)[:1] not in (b"<", b"") or (said and not _PLAIN.match(said.group(1))):
        raise file.damaged()
    if _VML.encode() in plain:
        for element in parse(content).iter(f"{{{_VML}}}*"):
            if _elsewhere(element.get("src", "")):
                raise file.refused(msg("a link to something outside the file ({kind})", kind="image"))


def _drop_sources(parts: dict[str, bytes], types: dict[str, str], file: OfficeFile) -> None:
    """Keep a file's parts to themselves: what lies outside is dropped or refused."""
    for name in sorted(parts):
        if name.endswith(".rels"):
            parts[name] = _local_relations(parts[name], file)
        elif _is_xml(name, types[name]) and any(source.encode() in parts[name] for source in _SOURCES):
            parts[name] = _without_sources(parts[name])


def _without_sources(content: bytes) -> bytes:
    """Drop what names the relationships to the template the file was made from and to a list of addresses."""
    root = parse(content)
    for element in list(root.iter(*(f"{{*}}{name}" for name in _SOURCES))):
        if (parent := element.getparent()) is not None:
            parent.remove(element)
    return dump(root)


def _outside(relation: etree._Element) -> bool:
    return relation.get("TargetMode", "").lower() == "external" or _elsewhere(relation.get("Target", ""))


def _elsewhere(target: str) -> bool:
    return "://" in target or target.startswith(("\\\\", "//")) or target.lower().startswith("file:")


def _drop_macros(parts: dict[str, bytes]) -> None:
    """Take the macros out of a file that says it has some, with the buttons and keys that call them."""
    gone = {name for name in parts if _CALLS.search(name)}
    for name in gone:
        del parts[name]
    for name in [name for name in parts if name.endswith(".rels")]:
        root = parse(parts[name])
        for relation in list(root.iter(f"{{{RELS}}}Relationship")):
            if relation.get("Type", "").rpartition("/")[2] in _CALLING:
                root.remove(relation)
        parts[name] = dump(root)
    root = parse(parts[CONTENT_TYPES])
    for typed in list(root.iter(f"{{{TYPES}}}Override", f"{{{TYPES}}}Default")):
        if typed.get("PartName", "").lstrip("/") in gone or "vba" in typed.get("ContentType", ""):
            root.remove(typed)
    parts[CONTENT_TYPES] = dump(root)


def _local_relations(content: bytes, file: OfficeFile) -> bytes:
    """Drop the links to what the file was made from; refuse everything else that lies outside."""
    root = parse(content)
    for relation in list(root.iter(f"{{{RELS}}}Relationship")):
        kind = relation.get("Type", "").rpartition("/")[2]
        if kind in _SOURCE_KINDS:
            root.remove(relation)
        elif kind == "aFChunk":
            raise file.refused(msg("an embedded file of another kind"))
        elif _outside(relation) and not _harmless(kind, relation.get("Target", "")):
            raise file.refused(msg("a link to something outside the file ({kind})", kind=kind))
        elif kind in _ACTIVE_KINDS or (kind == "oleObject" and not file.program.objects):
            raise file.refused(msg("a macro or an active control"))
        elif kind in _ADD_INS:
            raise file.refused(msg("an add-in that opens by itself"))
    return dump(root)


def _harmless(kind: str, target: str) -> bool:
    return kind == "hyperlink" and target.lower().startswith(_HARMLESS_LINKS)
