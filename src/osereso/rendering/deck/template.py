"""Opening a deck template: checked, cleaned of its samples, and understood as plain values.

A template is opened once a process; every kit starts from the same cleaned bytes, so that nothing of one
client's deck can pass into another's.
"""

from __future__ import annotations

import io
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from lxml import etree
from pptx import Presentation

from osereso.rendering.deck.anatomy import layouts_of, notes_of, slots_of, theme_of
from osereso.rendering.deck.pages import Template
from osereso.rendering.intake import open_package
from osereso.rendering.office import POWERPOINT, OfficeFile
from osereso.rendering.package import pack
from osereso.rendering.parts import R, dump, parse

if TYPE_CHECKING:
    from pathlib import Path

# What belongs to the file the template was made from, not to the template.
_FOREIGN = re.compile(
    r"/(thumbnail|custom-properties|extended-properties|printerSettings|commentAuthors|customXml|tags)$"
)
_NS = {
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
    "r": R,
}
_OWNERS = ("_rels/.rels", "ppt/_rels/presentation.xml.rels")


def open_template(path: Path) -> Template:
    """Return the template of a ``.pptx`` or ``.potx``, from memory when the file has not changed.

    Raises:
        InputError: the file is missing, damaged, holds macros or links, or has no usable layout.
    """
    return _opened(path, OfficeFile(path, POWERPOINT).state())


@lru_cache(maxsize=32)
def _opened(path: Path, _state: tuple[int, int]) -> Template:
    file = OfficeFile(path, POWERPOINT)
    parts = open_package(file)
    parts |= {name: _without_foreign(parts[name]) for name in _OWNERS if name in parts}
    try:
        deck = Presentation(io.BytesIO(pack(parts)))
        used = _used(deck)
        _clean(deck)
        buffer = io.BytesIO()
        deck.save(buffer)
        colours, _ = theme_of(deck.slide_masters[0])
        size = (int(deck.slide_width or 0) / 12700, int(deck.slide_height or 0) / 12700)
        slots = slots_of(deck.slide_masters[0])
        notes = notes_of(deck.notes_master)
        return Template(buffer.getvalue(), size, layouts_of(deck), colours, slots, notes, used)
    except (KeyError, ValueError, AttributeError, IndexError, TypeError, etree.LxmlError):
        raise file.damaged() from None


def _used(deck: Any) -> tuple[int, ...]:
    """Return the layouts of the sample slides, counted over all masters."""
    layouts = [layout.part for master in deck.slide_masters for layout in master.slide_layouts]
    places = {id(part): place for place, part in enumerate(layouts)}
    found = (places.get(id(slide.slide_layout.part)) for slide in deck.slides)
    return tuple(place for place in found if place is not None)


def _without_foreign(relations: bytes) -> bytes:
    """Return a relationships part without those that lead to what is not the template's."""
    root = parse(relations)
    for relation in list(root):
        if _FOREIGN.search(relation.get("Type") or ""):
            root.remove(relation)
    return dump(root)


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
    entry.set(f"{{{R}}}id", part.relate_to(master, f"{R}/notesMaster"))
    root.find("p:sldMasterIdLst", _NS).addnext(names)
