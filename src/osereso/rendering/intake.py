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
        types = set(types_of(parts).values())
        if not types.isdisjoint(file.program.with_macros):
            _drop_macros(parts)
            types = set(types_of(parts).values())
        _refuse_active(parts, types, file)
        for name in sorted(parts):
            if name.endswith(".rels"):
                parts[name] = _local_relations(parts[name], file)
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


def _refuse_active(parts: dict[str, bytes], types: set[str], file: OfficeFile) -> None:
    for name, content in parts.items():
        xml = name.endswith((".xml", ".rels", ".vml"))
        if xml and declares_a_type(content):
            raise file.refused(msg("a document type (DOCTYPE)"))
        if _MACRO.search(name) or (not file.program.objects and _OBJECT.search(name)):
            raise file.refused(msg("a macro or an active control"))
    if any("macroEnabled" in kind for kind in types.difference(file.program.with_macros)):
        raise file.refused(msg("a macro or an active control"))


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
    """Drop the link to the template the file was made from; refuse everything else that lies outside."""
    root = parse(content)
    for relation in list(root.iter(f"{{{RELS}}}Relationship")):
        kind = relation.get("Type", "").rpartition("/")[2]
        if kind == "attachedTemplate":
            root.remove(relation)
        elif kind == "aFChunk":
            raise file.refused(msg("an embedded file of another kind"))
        elif relation.get("TargetMode") == "External" and not _harmless(kind, relation.get("Target", "")):
            raise file.refused(msg("a link to something outside the file ({kind})", kind=kind))
    return dump(root)


def _harmless(kind: str, target: str) -> bool:
    return kind == "hyperlink" and target.lower().startswith(_HARMLESS_LINKS)
