"""DrawingML: the values of a page as XML elements. Nothing is decided here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from osereso.rendering.colours import HEX
from osereso.rendering.deck.icons import ICONS, SIDE
from osereso.rendering.deck.pages import Ink
from osereso.rendering.deck.slides import Mark
from osereso.rendering.parts import A, R

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.etree import _Element as Element

    from osereso.rendering.deck.pages import Box, Cell, Grid, Holder, Line, Picture, Shape, Text
    from osereso.rendering.deck.slides import Run

P = "http://schemas.openxmlformats.org/presentationml/2006/main"
_ADEC = "http://schemas.microsoft.com/office/drawing/2017/decorative"
_DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # « no style, no grid »
_NUMBER_FIELD = "{5B0C8F4E-2D0B-4C39-9B1F-0C5B3A7F1E11}"
_TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table"
_EMU = 12700
_HAIRLINE = 9525
_STEP = re.compile(r"([MLCZ])([^MLCZ]*)")
_STEPS = {"M": "moveTo", "L": "lnTo", "C": "cubicBezTo", "Z": "close"}


class Pen:
    """Writes the shapes of one slide; numbers them as it goes."""

    def __init__(self, tree: Element, lang: str) -> None:
        self._tree = tree
        self._lang = lang
        self._next = 2  # 1 is the tree itself

    def text(self, text: Text) -> None:
        """Write a placeholder, or a text box where there is no placeholder."""
        holder = text.holder
        shape = self._shape(holder, holder.name or "Texte")
        properties = _sub(shape, P, "spPr")
        if text.box or holder.placed or not holder.kind:
            _place(properties, text.box or holder.box)
            _geometry(properties, text.preset)
        if text.fill:
            _fill(properties, text.fill)
        body = _sub(shape, P, "txBody")
        frame = _sub(body, A, "bodyPr")
        if text.anchor:
            frame.set("anchor", text.anchor)
        if not holder.kind:
            frame.set("wrap", "square")
            for name, inset in zip(("lIns", "tIns", "rIns", "bIns"), holder.insets, strict=True):
                frame.set(name, _emu(inset))
        _sub(frame, A, "normAutofit" if text.shrinks else "noAutofit")
        _sub(body, A, "lstStyle")
        self._paragraphs(body, text.lines, holder)

    def margin(self, text: Text, number: int = 0) -> None:
        """Write the footer into its placeholder, or the slide's number, as a field."""
        shape = self._shape(text.holder, text.holder.name)
        paragraph = _sub(self._body(shape, text), A, "p")
        (line,) = text.lines
        if number:
            field = _sub(paragraph, A, "fld", id=_NUMBER_FIELD, type="slidenum")
            self._properties(field, line.runs[0], line)
            _sub(field, A, "t").text = str(number)
        else:
            self._runs(paragraph, line.runs[0], line)
        _sub(paragraph, A, "endParaRPr", lang=self._lang)

    def decoration(self, shape: Shape) -> None:
        """Write a drawn shape without words."""
        element = _sub(self._tree, P, "sp")
        head = _sub(element, P, "nvSpPr")
        named = self._named(head, "Décor")
        extensions = _sub(_sub(named, A, "extLst"), A, "ext", uri=_DECORATIVE)
        etree.SubElement(extensions, f"{{{_ADEC}}}decorative", {"val": "1"}, nsmap={"adec": _ADEC})
        _sub(head, P, "cNvSpPr")
        _sub(head, P, "nvPr")
        properties = _sub(element, P, "spPr")
        _place(properties, shape.box, flipped=shape.flipped)
        _geometry(properties, shape.preset)
        _fill(properties, shape.ink)
        _sub(_sub(properties, A, "ln"), A, "noFill")

    def picture(self, picture: Picture, relation: str) -> None:
        """Write a picture, into its placeholder where it has one; ``relation`` leads to its file."""
        element = _sub(self._tree, P, "pic")
        head = _sub(element, P, "nvPicPr")
        self._named(head, picture.holder.name, picture.alt)
        locks = _sub(_sub(head, P, "cNvPicPr"), A, "picLocks", noChangeAspect="1")
        slot = _sub(head, P, "nvPr")
        if picture.holder.kind:
            locks.set("noGrp", "1")
            _placeholder(slot, picture.holder)
        blip = _sub(element, P, "blipFill")
        _sub(blip, A, "blip").set(f"{{{R}}}embed", relation)
        _sub(_sub(blip, A, "stretch"), A, "fillRect")
        properties = _sub(element, P, "spPr")
        _place(properties, picture.box)
        _geometry(properties, "rect")

    def grid(self, grid: Grid) -> None:
        """Write a table."""
        element = _sub(self._tree, P, "graphicFrame")
        head = _sub(element, P, "nvGraphicFramePr")
        self._named(head, grid.holder.name if grid.holder else "Tableau", grid.name)
        _sub(_sub(head, P, "cNvGraphicFramePr"), A, "graphicFrameLocks", noGrp="1")
        slot = _sub(head, P, "nvPr")
        if grid.holder:
            _placeholder(slot, grid.holder)
        frame = _sub(element, P, "xfrm")
        _coordinates(frame, grid.box)
        data = _sub(_sub(element, A, "graphic"), A, "graphicData", uri=_TABLE)
        table = _sub(data, A, "tbl")
        _sub(_sub(table, A, "tblPr", firstRow="1"), A, "tableStyleId").text = _NO_STYLE
        columns = _sub(table, A, "tblGrid")
        for wide in grid.columns:
            _sub(columns, A, "gridCol", w=_emu(wide))
        for tall, cells in zip(grid.heights, grid.rows, strict=True):
            row = _sub(table, A, "tr", h=_emu(tall))
            for cell in cells:
                self._cell(row, cell)

    def note(self, holder: Holder, lines: Sequence[Line]) -> None:
        """Write the text of a notes page."""
        body = self._body(self._shape(holder, holder.name))
        self._paragraphs(body, lines, None)

    def image(self, holder: Holder) -> None:
        """Write the place of the slide's image on a notes page."""
        shape = self._shape(holder, holder.name)
        locks = next(shape.iter(f"{{{A}}}spLocks"))
        locks.set("noRot", "1")
        locks.set("noChangeAspect", "1")
        _sub(shape, P, "spPr")

    def _cell(self, row: Element, cell: Cell) -> None:
        element = _sub(row, A, "tc")
        body = _sub(element, A, "txBody")
        _sub(body, A, "bodyPr")
        _sub(body, A, "lstStyle")
        self._paragraphs(body, (cell.line,), None)
        properties = _sub(element, A, "tcPr", anchor="ctr")
        border = _sub(properties, A, "lnB", w=str(_HAIRLINE))
        _fill(border, Ink("bg2", 85))
        if cell.fill:
            _fill(properties, cell.fill)
        else:
            _sub(properties, A, "noFill")

    def _body(self, shape: Element, text: Text | None = None) -> Element:
        properties = _sub(shape, P, "spPr")
        if text and (text.box or text.holder.placed):
            _place(properties, text.box or text.holder.box)
            _geometry(properties, "rect")
        if text and text.fill:
            _fill(properties, text.fill)
        body = _sub(shape, P, "txBody")
        _sub(body, A, "bodyPr")
        _sub(body, A, "lstStyle")
        return body

    def _shape(self, holder: Holder, name: str) -> Element:
        element = _sub(self._tree, P, "sp")
        head = _sub(element, P, "nvSpPr")
        self._named(head, name)
        if holder.kind:
            _sub(_sub(head, P, "cNvSpPr"), A, "spLocks", noGrp="1")
            _placeholder(_sub(head, P, "nvPr"), holder)
        else:
            _sub(head, P, "cNvSpPr", txBox="1")
            _sub(head, P, "nvPr")
        return element

    def _named(self, head: Element, name: str, alt: str = "") -> Element:
        named = _sub(head, P, "cNvPr", id=str(self._next), name=name)
        if alt:
            named.set("descr", alt)
        self._next += 1
        return named

    def _paragraphs(self, body: Element, lines: Iterable[Line], holder: Holder | None) -> None:
        for line in lines:
            paragraph = _sub(body, A, "p")
            _paragraph_properties(paragraph, line, holder)
            for run in line.runs:
                self._runs(paragraph, run, line)
            end = _sub(paragraph, A, "endParaRPr", lang=self._lang)
            if line.size:
                end.set("sz", str(round(line.size * 100)))

    def _runs(self, paragraph: Element, run: Run, line: Line) -> None:
        for place, text in enumerate(run.text.split("\n")):
            if place:
                self._properties(_sub(paragraph, A, "br"), run, line)
            if text:
                element = _sub(paragraph, A, "r")
                self._properties(element, run, line)
                _sub(element, A, "t").text = text

    def _properties(self, element: Element, run: Run, line: Line) -> None:
        properties = _sub(element, A, "rPr", lang=self._lang)
        if line.size:
            properties.set("sz", str(round(line.size * 100)))
        if run.bold or line.bold:
            properties.set("b", "1")
        if run.italic:
            properties.set("i", "1")
        properties.set("dirty", "0")
        ink = (line.strong or line.ink) if run.bold else line.ink
        if ink:
            _fill(properties, ink)


def _paragraph_properties(paragraph: Element, line: Line, holder: Holder | None) -> None:
    properties = _sub(paragraph, A, "pPr")
    if line.left is not None:
        left = round(line.left * _EMU)
        properties.set("marL", str(left))
        properties.set("indent", str(-left if line.mark is not Mark.NONE else 0))
    if line.align:
        properties.set("algn", line.align)
    if line.before is not None:
        _sub(_sub(properties, A, "spcBef"), A, "spcPts", val=str(round(line.before * 100)))
    if line.mark is not Mark.NONE and line.strong:
        _colour(_sub(properties, A, "buClr"), line.strong)
    if line.mark is Mark.NUMBER:
        _sub(properties, A, "buSzPct", val="100000")
        _sub(properties, A, "buFont", typeface="+mj-lt")
        number = _sub(properties, A, "buAutoNum", type="arabicPeriod")
        if line.start != 1:
            number.set("startAt", str(line.start))
    elif line.mark is Mark.BULLET and holder is not None and not holder.style.bulleted:
        _sub(properties, A, "buFont", typeface="Arial")
        _sub(properties, A, "buChar", char="•")
    elif line.mark is Mark.NONE and holder is not None and holder.style.bulleted:
        _sub(properties, A, "buNone")
    if not len(properties) and not properties.attrib:
        paragraph.remove(properties)


def _sub(parent: Element, space: str, tag: str, /, **attributes: str) -> Element:
    return etree.SubElement(parent, f"{{{space}}}{tag}", attributes)


def _emu(points: float) -> str:
    return str(round(points * _EMU))


def _placeholder(slot: Element, holder: Holder) -> None:
    element = _sub(slot, P, "ph")
    if holder.kind != "obj":
        element.set("type", holder.kind)
    if holder.idx:
        element.set("idx", str(holder.idx))


def _place(properties: Element, box: Box, *, flipped: bool = False) -> None:
    frame = _sub(properties, A, "xfrm")
    if flipped:
        frame.set("flipH", "1")
    _coordinates(frame, box)


def _coordinates(frame: Element, box: Box) -> None:
    _sub(frame, A, "off", x=_emu(box.x), y=_emu(box.y))
    _sub(frame, A, "ext", cx=_emu(box.w), cy=_emu(box.h))


def _geometry(properties: Element, preset: str) -> None:
    if preset in ICONS:
        _drawn(properties, ICONS[preset])
    else:
        _sub(_sub(properties, A, "prstGeom", prst=preset), A, "avLst")


def _drawn(properties: Element, steps: str) -> None:
    """A form of our own, of the figures that its steps draw."""
    form = _sub(properties, A, "custGeom")
    for name in ("avLst", "gdLst", "ahLst", "cxnLst"):
        _sub(form, A, name)
    _sub(form, A, "rect", l="0", t="0", r="r", b="b")
    path = _sub(_sub(form, A, "pathLst"), A, "path", w=str(SIDE), h=str(SIDE))
    for step in _STEP.finditer(steps):
        element = _sub(path, A, _STEPS[step[1]])
        for point in step[2].split():
            x, _, y = point.partition(",")
            _sub(element, A, "pt", x=x, y=y)


def _fill(properties: Element, ink: Ink) -> None:
    _colour(_sub(properties, A, "solidFill"), ink)


def _colour(parent: Element, ink: Ink) -> None:
    colour = _sub(parent, A, "srgbClr" if HEX.fullmatch(ink.slot) else "schemeClr", val=ink.slot)
    if ink.shade != 100:
        _sub(colour, A, "lumMod", val=str(ink.shade * 1000))
    if ink.white:
        _sub(colour, A, "lumOff", val=str(ink.white * 1000))
    if ink.opaque != 100:
        _sub(colour, A, "alpha", val=str(ink.opaque * 1000))
