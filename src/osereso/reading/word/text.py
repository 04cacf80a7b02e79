"""The text of a Word file in its order: what a reader sees on the page, once, and nothing else.

Whatever Word may put around text is looked into (content controls, links, smart tags, insertions, cells,
text boxes); only what is not seen is passed over. The parser lets no document nest deeper than 256.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from osereso.reading.office.paragraphs import Look, Paragraph, Run
from osereso.reading.word.fields import Fields, is_shown
from osereso.reading.word.styles import VAL, W, listed, outline_level, value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lxml import etree

    from osereso.reading.word.lists import Lists
    from osereso.reading.word.styles import Styles


_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_SIGNS: Mapping[str, str] = {
    W + "tab": " ",
    W + "ptab": " ",
    W + "br": "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "-",
}
# What is passed over, and under which name it is counted where a trainer should hear of it.
_UNSEEN: Mapping[str, str] = {
    W + "del": "changes",
    W + "moveFrom": "changes",
    W + "footnoteReference": "notes",
    W + "endnoteReference": "notes",
    W + "altChunk": "embedded",
    **{W + name: "" for name in ("rPr", "pPr", "sdtPr", "tblPr", "tcPr", "trPr", "sectPr", "rt")},
}
_PRIVATE = range(0xE000, 0xF900)  # signs of a symbol font, which no other font shows


class Text:
    """What was read of a document: its paragraphs, and how often something was passed over."""

    def __init__(self, styles: Styles, lists: Lists) -> None:
        self.paragraphs: list[Paragraph] = []
        self.passed_over: Counter[str] = Counter()
        self._styles = styles
        self._lists = lists
        self._fields = Fields()
        self._style = ""
        self._look = Look()
        self._hidden = False
        self._runs: list[Run] = []  # of the paragraph that is open
        self._boxes: list[etree._Element] = []  # anchored in it
        self._readers: Mapping[str, Callable[[etree._Element], None]] = {
            W + "p": self._paragraph,
            W + "tr": self._row,
            W + "tc": self._cell,
            W + "sdt": self._control,
            W + "r": self._run,
            W + "t": self._text,
            _M + "t": self._text,
            W + "sym": self._symbol,
            W + "hyperlink": self._link,
            W + "fldSimple": self._simple_field,
            W + "fldChar": self._fields.turn,
            W + "instrText": self._fields.instruct,
            W + "txbxContent": self._boxes_append,
            _MC + "AlternateContent": self._alternative,
            **dict.fromkeys(_SIGNS, self._sign),
        }

    def read_whole(self, body: etree._Element) -> None:
        """Read a document's body."""
        self._fields.look_over(body)
        self.read(body)
        if self._runs:
            self._end(None)

    def read(self, parent: etree._Element) -> None:
        """Read everything in an element, in its order."""
        for element in parent:
            kind = str(element.tag)
            if kind in self._readers:
                self._readers[kind](element)
            elif kind in _UNSEEN:
                self.passed_over[_UNSEEN[kind]] += 1
            else:
                self.passed_over["changes"] += kind in (W + "ins", W + "moveTo")
                self.read(element)

    def _paragraph(self, element: etree._Element) -> None:
        properties = element.find(W + "pPr")
        self._style = value(properties, "pStyle") or self._styles.usual
        self.read(element)
        if properties is not None and _mark_is_gone(properties):
            self.passed_over["changes"] += 1
            return  # the next paragraph goes on in this one
        self._end(properties)
        boxes = self._boxes[:]
        self._boxes.clear()
        for box in boxes:
            self.read(box)

    def _end(self, properties: etree._Element | None) -> None:
        mark = self._lists.mark(listed(properties, self._styles.listed(self._style)))
        said = any(run.text.strip() for run in self._runs)
        level = outline_level(properties)
        if level is None:
            level = self._styles.level(self._style)
        self.paragraphs.append(
            Paragraph(tuple(self._runs), mark if said else "", level, self._styles.name(self._style))
        )
        self._runs = []

    def _boxes_append(self, element: etree._Element) -> None:
        """A text box stands after the paragraph that it is anchored in."""
        self._boxes.append(element)

    def _row(self, element: etree._Element) -> None:
        if element.find(f"{W}trPr/{W}del") is None:
            self.read(element)
        else:
            self.passed_over["changes"] += 1

    def _cell(self, element: etree._Element) -> None:
        """A cell that goes on from the one above or beside it shows nothing of its own."""
        for merge in element.iterfind(f"{W}tcPr/*"):
            joined = merge.tag in (W + "vMerge", W + "hMerge") and merge.get(VAL, "continue") == "continue"
            if joined or merge.tag == W + "cellDel":
                return
        self.read(element)

    def _control(self, element: etree._Element) -> None:
        """A content control, unless it only says what to write there, or lists the headings."""
        properties = element.find(W + "sdtPr")
        gallery = None if properties is None else properties.find(f"{W}docPartObj/{W}docPartGallery")
        if gallery is not None and gallery.get(VAL) == "Table of Contents":
            return
        if properties is None or properties.find(W + "showingPlcHdr") is None:
            self.read(element)

    def _run(self, element: etree._Element) -> None:
        self._look, self._hidden = self._styles.look(self._style, element.find(W + "rPr"))
        self.read(element)

    def _link(self, element: etree._Element) -> None:
        """What a link looks like says nothing of who speaks."""
        before = len(self._runs)
        self.read(element)
        around = self._runs[before - 1].look.colour if before else ""
        self._runs[before:] = [
            run._replace(look=Look(run.look.styles - {"underlined"}, around)) for run in self._runs[before:]
        ]

    def _simple_field(self, element: etree._Element) -> None:
        if is_shown(element.get(W + "instr", "")):
            self.read(element)

    def _alternative(self, element: etree._Element) -> None:
        """One thing written for two ages of Word: the first way that holds text."""
        for variant in element:
            if next(variant.iter(W + "t"), None) is not None:
                self.read(variant)
                return

    def _text(self, element: etree._Element) -> None:
        text = (element.text or "").replace("\r", "").replace("\n", " ")
        self._say(text if element.get(_SPACE) == "preserve" else text.strip())

    def _sign(self, element: etree._Element) -> None:
        self._say(_SIGNS[str(element.tag)])

    def _symbol(self, element: etree._Element) -> None:
        try:
            code = int(element.get(W + "char", "")[:5], 16)
        except ValueError:
            return
        if code not in _PRIVATE:
            self._say(chr(code))

    def _say(self, text: str) -> None:
        if self._hidden:
            self.passed_over["hidden"] += bool(text.strip())
        elif text and self._fields.shown:
            self._runs.append(Run(text, self._look))


def _mark_is_gone(properties: etree._Element) -> bool:
    """Whether the end of a paragraph was taken away while changes were tracked."""
    return any(properties.find(f"{W}rPr/{W}{name}") is not None for name in ("del", "moveFrom"))
