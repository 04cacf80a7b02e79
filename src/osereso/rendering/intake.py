"""Opening an Office file that came from outside: what is dangerous is refused before any library reads it.

Limits and refusals follow what was tried on python-docx, docxtpl and python-pptx: they load every part
without a limit, and keep macros, remote templates and linked pictures.
"""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING

from lxml import etree

from osereso.messages import msg
from osereso.rendering.package import CONTENT_TYPES
from osereso.rendering.parts import RELS, dump, parse, types_of

if TYPE_CHECKING:
    from osereso.rendering.office import OfficeFile

_MOST_PARTS = 5_000
_LARGEST_PART = 50_000_000  # bytes; the largest photograph that a letterhead was seen to hold has a fifth
_LARGEST_WHOLE = 200_000_000
_SUSPECT_RATIO = 250  # packed text shrinks by 10 to 60
_COMPOUND = b"\xd0\xcf\x11\xe0"
_DOCTYPES = (b"<!DOCTYPE", b"<!ENTITY", "<!DOCTYPE".encode("utf-16-le"), "<!DOCTYPE".encode("utf-16-be"))
_HARMLESS_LINKS = ("http://", "https://", "mailto:", "#")
_MACRO = re.compile(r"(^|/)(vbaProject\.bin|vbaData\.xml|activeX/)", re.IGNORECASE)
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
        _refuse_active(parts, types, file)
        for name in sorted(parts):
            if name.endswith(".rels"):
                parts[name] = _local_relations(parts[name], file)
    except etree.XMLSyntaxError:
        raise file.damaged() from None
    if types.isdisjoint((file.program.main, *file.program.variants)):
        raise file.foreign()
    for variant in file.program.variants:
        parts[CONTENT_TYPES] = parts[CONTENT_TYPES].replace(variant.encode(), file.program.main.encode())
    return parts


def _read(file: OfficeFile) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(file.path) as archive:
            return _parts(archive, file)
    except FileNotFoundError:
        raise file.missing() from None
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError, ValueError, RuntimeError):
        raise file.outdated() if _is_compound(file) else file.damaged() from None
    except Exception as error:  # zlib.error and lzma errors have no common base
        if type(error).__module__ in ("zlib", "_lzma", "lzma"):
            raise file.damaged() from None
        raise


def _is_compound(file: OfficeFile) -> bool:
    with file.path.open("rb") as stream:
        return stream.read(len(_COMPOUND)) == _COMPOUND


def _parts(archive: zipfile.ZipFile, file: OfficeFile) -> dict[str, bytes]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    names = [entry.filename for entry in entries]
    if len(set(map(str.lower, names))) < len(names) or any(_astray(name) for name in names):
        raise file.damaged()
    declared = sum(entry.file_size for entry in entries)
    if len(entries) > _MOST_PARTS or declared > _LARGEST_WHOLE:
        raise file.too_large()
    return {entry.filename: _content(archive, entry, file) for entry in entries}


def _astray(name: str) -> bool:
    return name.startswith(("/", "\\")) or "\\" in name or ".." in name.split("/") or ":" in name


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, file: OfficeFile) -> bytes:
    packed = max(entry.compress_size, 1)
    if entry.file_size > _LARGEST_PART or (
        entry.file_size > 1_000_000 and entry.file_size / packed > _SUSPECT_RATIO
    ):
        raise file.too_large()
    with archive.open(entry) as stream:
        content = stream.read(entry.file_size + 1)
    if len(content) > entry.file_size:
        raise file.too_large()
    return content


def _refuse_active(parts: dict[str, bytes], types: set[str], file: OfficeFile) -> None:
    for name, content in parts.items():
        xml = name.endswith((".xml", ".rels", ".vml"))
        if xml and any(mark in content for mark in _DOCTYPES):
            raise file.refused(msg("a document type (DOCTYPE)"))
        if _MACRO.search(name) or (not file.program.objects and _OBJECT.search(name)):
            raise file.refused(msg("a macro or an active control"))
    if any("macroEnabled" in kind for kind in types):
        raise file.refused(msg("a macro or an active control"))


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
