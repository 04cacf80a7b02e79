"""Our course on a client's cover: the title in its place for titles, the session's lines under it."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from lxml import etree

from osereso.rendering.parts import A
from osereso.rendering.word.names import detach, number, own, own_text, w
from osereso.rendering.word.slots import subtitle_in, title_in
from osereso.rendering.word.slotting import write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.rendering.word.styles import Styles

_WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_TITLE, _SUBTITLE = "{{ title }}", "{{ subtitle }}"
_NOT_OF_LINES = tuple(
    w(name) for name in "pageBreakBefore numPr pBdr outlineLvl sectPr keepNext keepLines spacing".split()
)
_LINE = 24  # half points: the size of the session's lines on a cover


class Cover:
    """A client's cover: where title and subtitle stand, found before anything is put into it."""

    def __init__(self, blocks: Sequence[etree._Element], styles: Styles) -> None:
        self._page = etree.Element(w("body"))
        self._page.extend(blocks)
        self.title = title_in(blocks, styles)
        self.subtitle = subtitle_in(blocks, styles)
        self._twins = [] if self.title is None else _twins(self.title, blocks, styles)
        self.said = "" if self.title is None else own_text(self.title)

    @property
    def blocks(self) -> list[etree._Element]:
        """What stands on the cover."""
        return list(self._page)

    def fill(self, ours: Sequence[etree._Element]) -> None:
        """Put title and subtitle in, and the rest of our own cover (``ours``) under them."""
        if self.title is None:
            self._page[-1:-1] = ours
            return
        if _TITLE not in own_text(self.title):
            write(self.title, _TITLE)
        for twin in self._twins:
            write(twin, "")
        anchor = self.title
        if self.subtitle is not None and self.subtitle is not self.title:
            if _SUBTITLE not in own_text(self.subtitle):
                write(self.subtitle, _SUBTITLE)
            anchor = self.subtitle
        has_subtitle = anchor is not self.title
        lines = [block for block in ours if block.tag == w("p") and not _placed(block, subtitle=has_subtitle)]
        lines = sorted(_without_logos(lines), key=_stands_at_foot)
        box = next(anchor.iterancestors(w("txbxContent")), None)
        if box is None:
            for line in reversed(lines):
                _dress(line, anchor)
                anchor.addnext(line)
        else:  # a box has the height that its owner gave it
            _let_grow(box)
            self._under(box, lines)

    def _under(self, box: etree._Element, lines: list[etree._Element]) -> None:
        """Put lines under the block with a text box, at the foot of the page, in the looks that they have."""
        block = next(each for each in self._page if box in set(each.iter(w("txbxContent"))))
        foot = next(
            (line.find(f"{w('pPr')}/{w('framePr')}") for line in lines if _stands_at_foot(line)), None
        )
        for line in reversed(lines):
            settings = line.find(w("pPr"))
            if foot is not None and settings is not None and settings.find(w("framePr")) is None:
                settings.insert(1, copy.deepcopy(foot))
            block.addnext(line)


def _stands_at_foot(line: etree._Element) -> bool:
    return line.find(f"{w('pPr')}/{w('framePr')}") is not None


def _let_grow(box: etree._Element) -> None:
    """Let a text box take the height of what stands in it now."""
    shape = next(box.iterancestors(f"{{{_WPS}}}wsp"), None)
    body = None if shape is None else shape.find(f"{{{_WPS}}}bodyPr")
    if body is not None:
        for fixed in [each for each in body if each.tag in (f"{{{A}}}noAutofit", f"{{{A}}}normAutofit")]:
            body.remove(fixed)
        if body.find(f"{{{A}}}spAutoFit") is None:
            body.insert(
                0 if body.find(f"{{{A}}}prstTxWarp") is None else 1, etree.Element(f"{{{A}}}spAutoFit")
            )


def _twins(title: etree._Element, blocks: Sequence[etree._Element], styles: Styles) -> list[etree._Element]:
    """The other paragraphs of the title's own style: the rest of a sample title."""
    style = styles.style_of(title)
    if style == styles.default:
        return []
    paragraphs = (paragraph for block in blocks for paragraph in block.iter(w("p")))
    return [each for each in paragraphs if each is not title and styles.style_of(each) == style]


def _placed(block: etree._Element, *, subtitle: bool) -> bool:
    """Whether a paragraph of our cover has its place on the client's already."""
    text = own_text(block)
    return _TITLE in text or (subtitle and _SUBTITLE in text)


def _without_logos(lines: Sequence[etree._Element]) -> list[etree._Element]:
    """The client's cover has its own logo."""
    kept, skipping = [], False
    for line in lines:
        text = own_text(line)
        skipping = skipping or ("{%p if" in text and "logo" in text)
        if not skipping:
            kept.append(line)
        skipping = skipping and "endif" not in text
    return kept


def _dress(line: etree._Element, anchor: etree._Element) -> None:
    """Set a line in the look of the client's title or subtitle, small: it is read on the same ground."""
    for settings in line.findall(w("pPr")):
        line.remove(settings)
    theirs = anchor.find(w("pPr"))
    if theirs is not None:
        settings = copy.deepcopy(theirs)
        for element in list(settings.iter(*_NOT_OF_LINES)):
            detach(element)
        line.insert(0, settings)
    first = next(iter(own(anchor, "r")), None)
    look = None if first is None else first.find(w("rPr"))
    for run in line.iter(w("r")):
        for old in run.findall(w("rPr")):
            run.remove(old)
        run.insert(0, _small(look))


def _small(look: etree._Element | None) -> etree._Element:
    fresh = etree.Element(w("rPr")) if look is None else copy.deepcopy(look)
    size = fresh.find(w("sz"))
    for name in ("sz", "szCs", "b", "bCs"):
        for old in fresh.findall(w(name)):
            fresh.remove(old)
    wanted = min(_LINE, number(size, "val", _LINE))
    _insert(fresh, "b", "0", _BEFORE_BOLD)
    _insert(fresh, "sz", str(wanted), _BEFORE_SIZE)
    return fresh


_BEFORE_BOLD = {w("rStyle"), w("rFonts")}
_BEFORE_SIZE = _BEFORE_BOLD | {
    w(name)
    for name in (
        "b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
        "webHidden color spacing w kern position"
    ).split()
}


def _insert(look: etree._Element, name: str, value: str, before: set[str]) -> None:
    fresh = etree.Element(w(name))
    fresh.set(w("val"), value)
    look.insert(sum(1 for child in look if child.tag in before), fresh)
