"""Opening a deck template: checked, cleaned of its samples, and understood as plain values.

A template is opened once a process; every kit starts from the same cleaned bytes, so that nothing of one
client's deck can pass into another's.
"""

from __future__ import annotations

import io
import re
import zipfile
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from lxml import etree
from pptx import Presentation

from osereso.errors import InputError
from osereso.messages import msg
from osereso.rendering.deck.anatomy import layouts_of, notes_of, slots_of, theme_of
from osereso.rendering.deck.pages import Template
from osereso.rendering.package import pack, unpack

if TYPE_CHECKING:
    from pathlib import Path

    from osereso.messages import Message

_MOST_PARTS = 5_000
_LARGEST_WHOLE = 400_000_000  # bytes unpacked
_MAIN = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
_OTHER_MAINS = ("template.main+xml", "slideshow.main+xml")
_SUSPECT = re.compile(rb"<!DOCTYPE|<!ENTITY")
_EXTERNAL = re.compile(rb'<Relationship\b[^>]*TargetMode="External"[^>]*>')
# What belongs to the file the template was made from, not to the template.
_FOREIGN = re.compile(
    r"/(thumbnail|custom-properties|extended-properties|printerSettings|commentAuthors|customXml|tags)$"
)
_NS = {
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}


_OWNERS = ("_rels/.rels", "ppt/_rels/presentation.xml.rels")


def open_template(path: Path) -> Template:
    """Return the template of a ``.pptx`` or ``.potx``, from memory when the file has not changed.

    Raises:
        InputError: the file is missing, damaged, holds macros or links, or has no usable layout.
    """
    try:
        stat = path.stat()
    except OSError:
        raise InputError(msg("The template of the deck is missing."), path=path) from None
    return _opened(path, stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=32)
def _opened(path: Path, _mtime: int, _size: int) -> Template:
    content = _checked(path)
    try:
        deck = Presentation(io.BytesIO(content))
        _clean(deck)
        buffer = io.BytesIO()
        deck.save(buffer)
        colours, fonts = theme_of(deck.slide_masters[0])
        size = (int(deck.slide_width or 0) / 12700, int(deck.slide_height or 0) / 12700)
        slots = slots_of(deck.slide_masters[0])
        notes = notes_of(deck.notes_master)
        return Template(buffer.getvalue(), size, layouts_of(deck, fonts), colours, slots, notes)
    except (KeyError, ValueError, AttributeError, IndexError, TypeError, etree.LxmlError):
        raise _damaged(path) from None


def _checked(path: Path) -> bytes:
    """Return the package with the content type of a presentation, after refusing what is dangerous."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            if len(entries) > _MOST_PARTS or sum(entry.file_size for entry in entries) > _LARGEST_WHOLE:
                raise _refused(path, msg("far more data than a template needs"))
        parts = unpack(path.read_bytes())
        types = parts["[Content_Types].xml"].decode("utf-8-sig")
    except (zipfile.BadZipFile, OSError, KeyError, ValueError, NotImplementedError, RuntimeError):
        raise _damaged(path) from None
    if "macroEnabled" in types or any(name.endswith("vbaProject.bin") for name in parts):
        raise _refused(path, msg("macros"))
    for name, part in parts.items():
        if name.endswith((".xml", ".rels")) and _SUSPECT.search(part):
            raise _refused(path, msg("a document type declaration"))
        if name.endswith(".rels") and any(b"/hyperlink" not in link for link in _EXTERNAL.findall(part)):
            raise _refused(path, msg("links to files outside"))
    for other in _OTHER_MAINS:
        types = types.replace(_MAIN.replace("presentation.main+xml", other), _MAIN)
    try:
        own = {name: _without_foreign(parts[name]) for name in _OWNERS if name in parts}
    except etree.XMLSyntaxError:
        raise _damaged(path) from None
    return pack({**parts, **own, "[Content_Types].xml": types.encode()})


def _without_foreign(relations: bytes) -> bytes:
    """Return a relationships part without those that lead to what is not the template's."""
    root = etree.fromstring(relations, etree.XMLParser(resolve_entities=False, no_network=True))
    for relation in list(root):
        if _FOREIGN.search(relation.get("Type") or ""):
            root.remove(relation)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _clean(deck: Any) -> None:
    """Take out sample slides with all that names them, and make sure of a notes master that is listed."""
    part, root = deck.part, deck.element
    for sample in list(root.get_or_add_sldIdLst()):
        part.drop_rel(sample.rId)
        sample.getparent().remove(sample)
    stale = "p:custShowLst | p:custDataLst | p:extLst/p:ext[p14:sectionLst] | p:modifyVerifier | p:smartTags"
    for element in etree.XPath(stale, namespaces=_NS)(root):
        element.getparent().remove(element)
    for master in deck.slide_masters:
        for sheet in (master, *master.slide_layouts):
            _number_shapes(sheet.element)
    _list_notes_master(root, part)


def _number_shapes(sheet: Any) -> None:
    """Give shapes numbers of their own where some share one, which makes PowerPoint offer a repair."""
    named = [element for element in sheet.iter() if etree.QName(element).localname == "cNvPr"]
    if len({element.get("id") for element in named}) < len(named) and sheet.find("p:timing", _NS) is None:
        for number, element in enumerate(named, 1):
            element.set("id", str(number))


def _list_notes_master(root: Any, part: Any) -> None:
    """Name the notes master in the presentation; python-pptx makes one and leaves it unnamed."""
    master = part.notes_master_part
    if root.find("p:notesMasterIdLst", _NS) is not None:
        return
    names = etree.SubElement(root, f"{{{_NS['p']}}}notesMasterIdLst")
    entry = etree.SubElement(names, f"{{{_NS['p']}}}notesMasterId")
    entry.set(f"{{{_NS['r']}}}id", part.relate_to(master, f"{_NS['r']}/notesMaster"))
    root.find("p:sldMasterIdLst", _NS).addnext(names)


def _damaged(path: Path) -> InputError:
    return InputError(
        msg("The template of the deck cannot be read as a PowerPoint file."),
        remedy=msg("Open it in PowerPoint and save it again as “PowerPoint Presentation (.pptx)”."),
        path=path,
    )


def _refused(path: Path, what: Message) -> InputError:
    return InputError(
        msg("The template of the deck holds {what}, which is not accepted.", what=what),
        remedy=msg("Remove it in PowerPoint and save as “PowerPoint Presentation (.pptx)”."),
        path=path,
    )
