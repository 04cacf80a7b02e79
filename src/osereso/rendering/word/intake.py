"""Opening a Word file that came from outside: what is dangerous is refused before any library reads it.

Limits and refusals follow what was tried on python-docx and docxtpl: both load every part without a
limit, keep macros, remote templates, linked pictures and fields that read other files.
"""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING

from lxml import etree

from osereso.errors import InputError
from osereso.messages import msg
from osereso.rendering.word.names import MAIN_TYPE, RELS, TEMPLATE_TYPE, W, dump, parse, types_of

if TYPE_CHECKING:
    from pathlib import Path

    from osereso.messages import Message

_MOST_PARTS = 4_000
_LARGEST_PART = 50_000_000  # bytes; the largest photograph that a letterhead was seen to hold has a fifth
_LARGEST_WHOLE = 200_000_000
_SUSPECT_RATIO = 250  # packed text shrinks by 10 to 60
_COMPOUND = b"\xd0\xcf\x11\xe0"  # a .doc, or a file with a password
_DOCTYPES = (b"<!DOCTYPE", b"<!ENTITY", "<!DOCTYPE".encode("utf-16-le"), "<!DOCTYPE".encode("utf-16-be"))
_HARMLESS_LINKS = ("http://", "https://", "mailto:", "#")
_FOREIGN_FIELDS = re.compile(
    r"\s*(DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|RD|MACROBUTTON)\b",
    re.IGNORECASE,
)
_ACTIVE = re.compile(r"(^|/)(vbaProject\.bin|vbaData\.xml|activeX/|embeddings/oleObject)", re.IGNORECASE)
_REPAIR = msg("Open the file in Word, save it again as “Word document (.docx)”, and put it back.")


def open_package(path: Path) -> dict[str, bytes]:
    """Return the parts of a ``.docx`` or ``.dotx``, its main part always typed as a document.

    Raises:
        InputError: the file is missing, damaged, too large, or holds something active or remote.
    """
    parts = _read(path)
    if "[Content_Types].xml" not in parts or "_rels/.rels" not in parts:
        raise InputError(msg("This is not a Word document."), remedy=_REPAIR, path=path)
    try:
        _refuse_active(parts, path)
        for name in sorted(parts):
            if name.endswith(".rels"):
                parts[name] = _local_relations(parts[name], path)
    except etree.XMLSyntaxError:
        raise InputError(msg("The Word file is damaged."), remedy=_REPAIR, path=path) from None
    types = parts["[Content_Types].xml"].replace(TEMPLATE_TYPE.encode(), MAIN_TYPE.encode())
    return {**parts, "[Content_Types].xml": types}


def refuse_foreign_fields(root: etree._Element, path: Path) -> None:
    """Refuse fields that read other files or programs when the document is opened."""
    codes = [element.get(f"{{{W}}}instr", "") for element in root.iter(f"{{{W}}}fldSimple")]
    for paragraph in root.iter(f"{{{W}}}p"):
        code = "".join(part.text or "" for part in paragraph.iter(f"{{{W}}}instrText"))
        codes.extend([code] if code else [])
    for code in codes:
        if found := _FOREIGN_FIELDS.match(code):
            raise InputError(
                msg("The Word file has a field that reads other files: {field}.", field=found.group(1)),
                remedy=msg(
                    "Click into the field in Word, press Ctrl+Shift+F9 to turn it into text, and save."
                ),
                path=path,
            )


def _read(path: Path) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(path) as archive:
            return _parts(archive, path)
    except FileNotFoundError:
        raise InputError(msg("The Word file is missing."), path=path) from None
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError, ValueError, RuntimeError):
        raise _unreadable(path) from None
    except Exception as error:  # zlib.error and lzma errors have no common base
        if type(error).__module__ in ("zlib", "_lzma", "lzma"):
            raise _unreadable(path) from None
        raise


def _unreadable(path: Path) -> InputError:
    with path.open("rb") as file:
        old = file.read(4) == _COMPOUND
    if old:
        return InputError(
            msg("The Word file is in the old .doc format, or protected by a password."),
            remedy=msg("Open it in Word, remove the password, and save it as “Word document (.docx)”."),
            path=path,
        )
    return InputError(msg("The Word file is damaged."), remedy=_REPAIR, path=path)


def _parts(archive: zipfile.ZipFile, path: Path) -> dict[str, bytes]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    names = [entry.filename for entry in entries]
    if len(set(map(str.lower, names))) < len(names) or any(_astray(name) for name in names):
        raise InputError(msg("The Word file is damaged."), remedy=_REPAIR, path=path)
    declared = sum(entry.file_size for entry in entries)
    if len(entries) > _MOST_PARTS or declared > _LARGEST_WHOLE:
        raise _too_large(path)
    return {entry.filename: _content(archive, entry, path) for entry in entries}


def _astray(name: str) -> bool:
    return name.startswith(("/", "\\")) or "\\" in name or ".." in name.split("/") or ":" in name


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path) -> bytes:
    packed = max(entry.compress_size, 1)
    if entry.file_size > _LARGEST_PART or (
        entry.file_size > 1_000_000 and entry.file_size / packed > _SUSPECT_RATIO
    ):
        raise _too_large(path)
    with archive.open(entry) as stream:
        content = stream.read(entry.file_size + 1)
    if len(content) > entry.file_size:
        raise _too_large(path)
    return content


def _too_large(path: Path) -> InputError:
    return InputError(
        msg("The Word file unpacks to more than a document can be."),
        remedy=msg("Compress its pictures in Word, or start from a lighter file."),
        path=path,
    )


def _refuse_active(parts: dict[str, bytes], path: Path) -> None:
    for name, content in parts.items():
        xml = name.endswith((".xml", ".rels", ".vml"))
        if xml and any(mark in content for mark in _DOCTYPES):
            raise _refused(path, msg("a document type (DOCTYPE)"))
        if _ACTIVE.search(name):
            raise _refused(path, msg("a macro or an active control"))
    if any("macroEnabled" in kind for kind in types_of(parts).values()):
        raise _refused(path, msg("a macro or an active control"))


def _local_relations(content: bytes, path: Path) -> bytes:
    """Drop the link to the template the file was made from; refuse everything else that lies outside."""
    root = parse(content)
    for relation in list(root.iter(f"{{{RELS}}}Relationship")):
        kind = relation.get("Type", "").rpartition("/")[2]
        if kind == "attachedTemplate":
            root.remove(relation)
        elif kind == "aFChunk":
            raise _refused(path, msg("an embedded file of another kind"))
        elif relation.get("TargetMode") == "External" and not _harmless(kind, relation.get("Target", "")):
            raise _refused(path, msg("a link to something outside the file ({kind})", kind=kind))
    return dump(root)


def _harmless(kind: str, target: str) -> bool:
    return kind == "hyperlink" and target.lower().startswith(_HARMLESS_LINKS)


def _refused(path: Path, what: Message) -> InputError:
    return InputError(
        msg("The Word file holds {what}, which is not accepted.", what=what),
        remedy=msg("Remove it in Word, or copy the pages into a new document, and save as .docx."),
        path=path,
    )
