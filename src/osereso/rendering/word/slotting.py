"""Our tags put into the places of a client's file that wait for a text; what the file says itself stays."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from osereso.rendering.word.names import XML_SPACE, detach, own, own_text, w
from osereso.rendering.word.slots import marks, of_control, of_field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_JINJA = re.compile(r"\{\{\s*(\w*)[^}]*\}\}|\{\{|\{%|\{#")
_GREY = ("placeholder", "textedelespacer", "platzhalter")  # ids of the style in several languages
_DECIDED = (w("ins"), w("moveTo"), w("smartTag"), w("customXml"))  # stays, without what is around it
_UNDONE = (w("del"), w("moveFrom"))
_MARKS_OF_REVIEW = tuple(
    w(name)
    for name in (
        "commentRangeStart commentRangeEnd moveFromRangeStart moveFromRangeEnd "
        "moveToRangeStart moveToRangeEnd pPrChange rPrChange sectPrChange tblPrChange trPrChange tcPrChange "
        "tblGridChange numberingChange proofErr permStart permEnd lastRenderedPageBreak"
    ).split()
)


def settle(root: etree._Element) -> None:
    """Accept tracked changes; take out comments' marks, bookmarks cut in two, doubles for old programs."""
    for element in list(root.iter(*_UNDONE, *_MARKS_OF_REVIEW, f"{_MC}Fallback")):
        if element.tag != f"{_MC}Fallback" or any(True for _ in element.iter(w("txbxContent"))):
            detach(element)
    for reference in list(root.iter(w("commentReference"))):
        detach(reference.getparent())
    for element in list(root.iter(*_DECIDED)):
        unwrap(element)
    starts = {mark.get(w("id")): mark for mark in root.iter(w("bookmarkStart"))}
    ends = {mark.get(w("id")): mark for mark in root.iter(w("bookmarkEnd"))}
    for name in starts.keys() ^ ends.keys():
        detach(starts.get(name, ends.get(name)))


def put_tags(root: etree._Element, names: frozenset[str]) -> None:
    """Put a tag wherever a part waits for a text; braces that are no tag of ours (``names``) stay braces."""
    for control in reversed(list(root.iter(w("sdt")))):
        _fill_control(control)
    for paragraph in list(root.iter(w("p"))):
        _fill_fields(paragraph)
        _fill_marks(paragraph, names)


def write(paragraph: etree._Element, text: str) -> None:
    """Make a text the whole of a paragraph, in the look of its first run; pictures in it stay."""
    for element in [*own(paragraph, "fldChar"), *own(paragraph, "instrText"), *own(paragraph, "br")]:
        if element.get(w("type")) != "page":
            detach(element)
    for element in [*own(paragraph, "tab"), *own(paragraph, "sym")]:
        if any(element is child for run in own(paragraph, "r") for child in run):
            detach(element)
    places = own(paragraph, "t")
    if not places:
        run = next(iter(own(paragraph, "r")), None)
        if run is None or any(True for _ in run.iter(w("drawing"), w("pict"))):
            look = None if run is None else run.find(w("rPr"))
            run = etree.SubElement(paragraph, w("r"))
            if look is not None:
                run.append(etree.fromstring(etree.tostring(look)))
        places = [etree.SubElement(run, w("t"))]
    _set(places[0], text)
    for place in places[1:]:
        place.text = ""


def unwrap(element: etree._Element) -> None:
    """Put what stands in an element in its place."""
    parent = element.getparent()
    if parent is None:
        return
    content = element.find(w("sdtContent")) if element.tag == w("sdt") else element
    inside = [child for child in (() if content is None else content) if child.tag not in _SETTINGS]
    place = parent.index(element)
    parent[place : place + 1] = inside


_SETTINGS = (w("sdtPr"), w("sdtEndPr"), w("smartTagPr"), w("customXmlPr"))


def _fill_control(control: etree._Element) -> None:
    value = of_control(control)
    settings = control.find(w("sdtPr"))
    waiting = settings is not None and settings.find(w("showingPlcHdr")) is not None
    if not value and not waiting:
        return
    paragraphs = list(control.iter(w("p")))
    if any(True for _ in control.iter(w("tbl"), w("drawing"), w("pict"))) and not value:
        unwrap(control)
        return
    text = f"{{{{ {value} }}}}" if value else ""
    if paragraphs:
        write(paragraphs[0], text)
        for paragraph in paragraphs[1:]:
            if paragraph.find(f"{w('pPr')}/{w('sectPr')}") is None:
                detach(paragraph)
    else:
        _write_runs(control, text)
    for look in list(control.iter(w("rStyle"))):  # the grey of « click here to enter a text »
        if (
            "placeholder" in look.get(w("val"), "").lower()
            or "textedelespace" in look.get(w("val"), "").lower()
        ):
            detach(look)
    unwrap(control)


def _write_runs(control: etree._Element, text: str) -> None:
    places = list(control.iter(w("t")))
    if places:
        _set(places[0], text)
        for place in places[1:]:
            place.text = ""
        return
    content = control.find(w("sdtContent"))
    inner = content.find(w("tc")) if content is not None else None
    if content is not None and inner is None:
        run = etree.SubElement(content, w("r"))
        _set(etree.SubElement(run, w("t")), text)


def _fill_fields(paragraph: etree._Element) -> None:
    for simple in [*own(paragraph, "fldSimple")]:
        if value := of_field(simple.get(w("instr"), "")):
            places = list(simple.iter(w("t")))
            for place in places:
                _set(place, f"{{{{ {value} }}}}" if place is places[0] else "")
            unwrap(simple)
    for pieces, code in list(_fields(paragraph)):
        if value := of_field(code):
            shown = [place for run in pieces for place in run.iter(w("t"))]
            for place in shown:
                _set(place, f"{{{{ {value} }}}}" if place is shown[0] else "")
            for run in pieces:
                for mark in list(run.iter(w("fldChar"), w("instrText"))):
                    detach(mark)


def _fields(paragraph: etree._Element) -> Iterator[tuple[list[etree._Element], str]]:
    """The fields that begin and end in a paragraph and hold no other: their runs and their code."""
    runs: list[etree._Element] = []
    code, depth, nested = "", 0, False
    for run in own(paragraph, "r"):
        kinds = [mark.get(w("fldCharType")) for mark in run.iter(w("fldChar"))]
        if "begin" in kinds:
            depth += 1
            nested = depth > 1
            if depth == 1:
                runs, code = [], ""
        if depth:
            runs.append(run)
            code += "".join(piece.text or "" for piece in run.iter(w("instrText")))
        if "end" in kinds and depth:
            depth -= 1
            if not depth and not nested:
                yield runs, code


def _fill_marks(paragraph: etree._Element, names: frozenset[str]) -> None:
    text = own_text(paragraph)
    changes = [(start, end, f"{{{{ {value} }}}}") for start, end, value in marks(text)]
    covered = {place for start, end, _ in changes for place in range(start, end)}
    for found in _JINJA.finditer(text):
        if found.start() not in covered and found[1] not in names:
            opening = found.group()[:2]
            changes.append((found.start(), found.start() + 2, f"{{{{ '{opening}' }}}}"))
    if changes:
        _replace(own(paragraph, "t"), sorted(changes))


def _replace(places: list[etree._Element], changes: Iterable[tuple[int, int, str]]) -> None:
    """Replace stretches of the text that several elements hold; what is new goes to the first of them."""
    for start, end, fresh in reversed(list(changes)):
        offset, waiting = 0, fresh
        for place in places:
            text = place.text or ""
            first, last = max(start - offset, 0), min(end - offset, len(text))
            offset += len(text)
            if first < last:
                _set(place, text[:first] + waiting + text[last:])
                waiting = ""


def _set(place: etree._Element, text: str) -> None:
    place.text = text
    place.set(XML_SPACE, "preserve")
